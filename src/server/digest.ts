import { createHash } from "node:crypto";

/** Returns a name for `parts`: equal for equal parts, and for no others. */
export function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

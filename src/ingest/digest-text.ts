import { hash } from "node:crypto";

/** How many hex digits of a digest an anchor keeps: enough to recognise a passage, no use to rebuild it. */
const ANCHOR_DIGEST_LENGTH = 16;

/** Returns the SHA-256 of the text in UTF-8 as 64 hex digits: the digest of a document's snapshot. */
export function digestText(text: string): string {
  return hash("sha256", text, "hex");
}

/** Returns the first 16 hex digits of the SHA-256 of the text in UTF-8: the digest of an anchor's passage. */
export function digestPassage(text: string): string {
  return digestText(text).slice(0, ANCHOR_DIGEST_LENGTH);
}

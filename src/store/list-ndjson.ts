import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Returns the `.ndjson` files of a path (itself, or those right in it), by name, or null where it has none. */
export async function listNdjson(path: string): Promise<readonly string[] | null> {
  try {
    if (!(await stat(path)).isDirectory()) return path.endsWith(".ndjson") ? [path] : null;
    const entries = await readdir(path, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /^[^.].*\.ndjson$/.test(entry.name));
    return files.length === 0 ? null : files.map((entry) => join(path, entry.name)).sort();
  } catch {
    return null;
  }
}

import { readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Problem } from "../errors.ts";
import { readBoundedFile, reasonOf } from "./read-bounded-file.ts";

/** The largest text file that is read. */
export const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** How many text files of a folder are read. */
const MOST_TEXTS = 10_000;

/** The texts of a folder, by file name, and what could not be read. */
export interface TextReading {
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** Returns the texts of the `.txt` and `.md` files right in the folder, in order of their names. */
export async function readTexts(dir: string): Promise<TextReading> {
  const texts: { name: string; text: string }[] = [];
  const problems: Problem[] = [];
  const report = (code: Problem["code"], message: string, file: string): void => {
    problems.push({ code, message, path: [], location: { file, line: 1, column: 1 } });
  };
  let names: string[];
  let root: string;
  try {
    root = await realpath(dir);
    names = (await readdir(root)).filter((name) => /^[^.].*\.(?:txt|md)$/i.test(name)).sort();
  } catch (error) {
    report("UNREADABLE_FILE", `Cannot read the folder: ${reasonOf(error)}`, ".");
    return { texts, problems };
  }
  if (names.length > MOST_TEXTS) {
    const message = `The folder has ${names.length} texts, of which the first ${MOST_TEXTS} are read: split it`;
    report("TOO_LARGE", message, ".");
  }
  for (const name of names.slice(0, MOST_TEXTS)) {
    const refusal = await linkRefusal(root, name);
    if (refusal !== null) {
      report("UNREADABLE_FILE", refusal, name);
      continue;
    }
    const reading = await readBoundedFile(join(root, name), MOST_TEXT_BYTES);
    if (reading.kind === "TEXT") texts.push({ name, text: reading.text });
    else report(reading.code, reading.message, name);
  }
  return { texts, problems };
}

/** Returns why the file may not be read, where it is a link that leaves the folder or leads nowhere. */
async function linkRefusal(root: string, name: string): Promise<string | null> {
  try {
    const target = await realpath(join(root, name));
    return target.startsWith(root.endsWith(sep) ? root : root + sep)
      ? null
      : "The link leaves the folder: put the file itself here";
  } catch (error) {
    return `Cannot read the file: ${reasonOf(error)}`;
  }
}

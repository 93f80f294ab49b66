import { preparePlain } from "./prepare-plain.ts";
import type { PreparedText } from "./prepared-text.ts";

/** Returns the blocks of a normalised Markdown text. */
export function prepareMarkdown(text: string): PreparedText {
  return preparePlain(text);
}

import { normaliseText } from "./normalise-text.ts";
import { preparePlain } from "./prepare-plain.ts";
import type { PreparedText } from "./prepared-text.ts";

/** Returns the text of a page. */
export function prepareHtml(input: string, _url: string | undefined): PreparedText {
  return preparePlain(normaliseText(input));
}

import { HeadwaterError } from "../errors.ts";

/** Longest text that is searched for, in UTF-16 code units. */
const MOST_LENGTH = 200;

/**
 * Returns whether some texts together contain every word of `query`, case and form of characters aside.
 *
 * @throws HeadwaterError INVALID_ARGUMENT for a query that is too long
 */
export function textMatcher(query: string): (texts: readonly (string | undefined)[]) => boolean {
  if (query.length > MOST_LENGTH) {
    throw new HeadwaterError(
      "INVALID_ARGUMENT",
      `Cannot search for a text of ${query.length} characters: give at most ${MOST_LENGTH}`,
    );
  }
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return (texts) => {
    const haystack = fold(texts.filter((text) => text !== undefined).join("\n"));
    return words.every((word) => haystack.includes(word));
  };
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

import type { DocumentNode } from "graphql";

/** Memory of a token with the nodes made of it, as measured with graphql 16 for the documents that have most of them. */
const TOKEN_BYTES = 500;
/** Memory of an error of validation, which is kept with its document; there are at most so many. */
const ERROR_BYTES = 2_000;
const MOST_ERRORS = 100;

/**
 * Returns the memory that a parsed document may take, errors of its validation included: of hostile ones up to 240
 * times their text. Ordinary documents take less. Cost: O(tokens).
 */
export function documentBytes(text: string, document: DocumentNode): number {
  let tokens = 0;
  for (let token = document.loc?.startToken; token != null; token = token.next ?? undefined) tokens += 1;
  return 2 * text.length + tokens * TOKEN_BYTES + Math.min(tokens, MOST_ERRORS) * ERROR_BYTES;
}

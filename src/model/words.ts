/** What a reader is told in place of the codes of the schema: on the pages of the server as on the command line. */
import type { OriginKind, Unsourced } from "./claim.ts";
import type { DocumentKind } from "./document.ts";

export const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  FILING: "a filing",
  DATASET: "a dataset",
  DOCUMENT_LEAK: "a leaked document",
  INTERVIEW: "an interview",
  STATEMENT: "a statement by the one concerned",
  OWN_CALCULATION: "the author's own calculation",
  UNKNOWN: "first-hand, of a kind not known",
};

export const UNSOURCED_WORDS: Readonly<Record<Unsourced, string>> = {
  NONE_GIVEN: "it gives no source",
  SOURCE_UNKNOWN: "it points to a source, but nobody knows which",
  NOT_RECORDED: "its source is not on record yet",
};

export const DOCUMENT_WORDS: Readonly<Record<DocumentKind, string>> = {
  ARTICLE: "article",
  NEWSLETTER: "newsletter",
  BLOG_POST: "blog post",
  FILING: "filing",
  DATASET: "dataset",
  INTERNAL_DOCUMENT: "internal document",
  STATEMENT: "statement",
  INTERVIEW: "interview",
};

/** Returns when something was published in words: "2025-11-14", "between … and …", "undated". */
export function describePublished(published: string | null | undefined): string {
  if (published == null) return "undated";
  const [from = "", to] = published.split("/");
  if (to !== undefined) return from === to ? from : `between ${from} and ${to}`;
  return from.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, "$1");
}

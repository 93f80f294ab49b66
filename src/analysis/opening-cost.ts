import type { Document } from "../model/document.ts";

/** What it takes to open a document of each kind: 1 for a page that anyone reads, 5 for a paper that few can see. */
const KIND_COST = {
  ARTICLE: 1,
  NEWSLETTER: 1,
  BLOG_POST: 1,
  STATEMENT: 1,
  INTERVIEW: 2,
  FILING: 2,
  DATASET: 2,
  INTERNAL_DOCUMENT: 5,
} as const satisfies Record<Document["kind"], number>;

/** Nothing says where to find it. */
const NO_ADDRESS = 4;
/** An address alone may have changed, vanished, or ask for money. */
const NO_ARCHIVE = 1;
/** A long text takes longer: one more for every so many characters, five more at most. */
const LENGTH_STEP = 20_000;
const MOST_FOR_LENGTH = 5;

/**
 * Returns what it costs a reader to open a document, in steps of effort: by its kind, whether an address or an
 * archived copy is on record, and its length. A rough order, not a measurement; callers may bring their own.
 */
export function openingCost(document: Document): number {
  let cost: number = KIND_COST[document.kind];
  if (document.archives.length === 0) cost += document.url === undefined ? NO_ADDRESS : NO_ARCHIVE;
  const length = document.snapshot?.length ?? 0;
  return cost + Math.min(MOST_FOR_LENGTH, Math.floor(length / LENGTH_STEP));
}

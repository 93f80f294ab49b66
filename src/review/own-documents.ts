import { canonicalUrl } from "../analysis/canonical-url.ts";
import { claimsOfDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { collectSlice } from "../graph/slice.ts";
import { digestText } from "../ingest/digest-text.ts";
import type { TextReading } from "../ingest/text-reading.ts";
import type { ReviewIndex } from "./review-index.ts";

/** The records of the text itself, where it has been recorded already. */
export interface OwnRecords {
  /** Ids of the documents that are this text: by its digest or its address. */
  readonly documents: readonly string[];
  /** Their claims and all that rests on them: a text is not checked against itself. */
  readonly claims: ReadonlySet<string>;
}

/** What rests on a text is followed for so many claims. */
const MOST_DOWNSTREAM = 100_000;

/** Returns the records of the text itself, with all that was taken from it. */
export function findOwnRecords(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  reading: TextReading,
  urls: readonly string[],
): OwnRecords {
  const documents = new Set(index.documentsByDigest.get(digestText(reading.text)) ?? []);
  for (const url of urls)
    for (const document of index.documentsByUrl.get(canonicalUrl(url)) ?? []) documents.add(document);
  const stated = [...documents].flatMap((document) => claimsOfDocument(graph, document));
  const claims = new Set(stated);
  if (stated.length > 0) {
    const { ids } = collectSlice(graph, stated, { direction: "DOWNSTREAM", maxNodes: MOST_DOWNSTREAM });
    for (const id of ids) claims.add(id);
  }
  return { documents: [...documents], claims };
}

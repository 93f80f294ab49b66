import { canonicalUrl } from "../analysis/canonical-url.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { publicationKey, rank } from "../graph/ranked.ts";
import type { Document } from "../model/document.ts";

/** Ids of records by the names that the world outside has for them. */
export interface ReferenceIndex {
  /** Ids of entities by Wikidata item. */
  readonly wikidata: ReadonlyMap<string, string>;
  /** Ids of entities by Legal Entity Identifier. */
  readonly lei: ReadonlyMap<string, string>;
  /** Ids of documents by address as `canonicalUrl` gives it, of several versions the latest. */
  readonly url: ReadonlyMap<string, string>;
}

/** Returns the index of the entities and documents of `graph`. */
export function createReferenceIndex(graph: KnowledgeGraph): ReferenceIndex {
  const wikidata = new Map<string, string>();
  const lei = new Map<string, string>();
  const documents: Document[] = [];
  graph.graph.forEachNode((id, node) => {
    if (node.kind === "DOCUMENT") documents.push(node.document);
    if (node.kind !== "ENTITY") return;
    if (node.entity.wikidata !== undefined) wikidata.set(node.entity.wikidata, id);
    if (node.entity.lei !== undefined) lei.set(node.entity.lei, id);
  });
  const url = new Map<string, string>();
  for (const { record } of rank(documents, ({ published }) => publicationKey(published, "LATEST_FIRST"))) {
    if (record.url === undefined) continue;
    const address = canonicalUrl(record.url);
    if (!url.has(address)) url.set(address, record.id);
  }
  return { wikidata, lei, url };
}

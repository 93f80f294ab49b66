import { canonicalUrl } from "../analysis/canonical-url.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Vocabulary } from "../ingest/vocabulary.ts";
import { buildVocabulary } from "./build-vocabulary.ts";

/** What holding a text against a graph looks up, gathered in one pass so that many texts can share it. */
export interface ReviewIndex {
  readonly vocabulary: Vocabulary;
  /** Ids of the claims with a figure, by metric. */
  readonly claimsByMetric: ReadonlyMap<string, readonly string[]>;
  /** Ids of the documents, by canonical address, those of archived copies as well. */
  readonly documentsByUrl: ReadonlyMap<string, readonly string[]>;
  /** Ids of the documents, by the digest of their normalised text. */
  readonly documentsByDigest: ReadonlyMap<string, readonly string[]>;
  /** Ids of the documents that an entity published or wrote. */
  readonly documentsByEntity: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns the index of a graph. Cost: linear in the graph; make it once where many texts are read. */
export function createReviewIndex(graph: KnowledgeGraph): ReviewIndex {
  const claimsByMetric = new Map<string, string[]>();
  const documentsByUrl = new Map<string, string[]>();
  const documentsByDigest = new Map<string, string[]>();
  const documentsByEntity = new Map<string, Set<string>>();
  graph.graph.forEachNode((id, node) => {
    if (node.kind === "CLAIM") {
      const { measure } = node.claim;
      if (measure !== undefined && node.figure !== null) addTo(claimsByMetric, measure.metric, id);
    } else if (node.kind === "DOCUMENT") {
      const { url, archives, snapshot, publisher, authors } = node.document;
      for (const address of url === undefined ? archives : [url, ...archives])
        addTo(documentsByUrl, canonicalUrl(address), id);
      if (snapshot !== undefined) addTo(documentsByDigest, snapshot.sha256, id);
      for (const entity of publisher === undefined ? authors : [publisher, ...authors]) {
        const known = documentsByEntity.get(entity);
        if (known === undefined) documentsByEntity.set(entity, new Set([id]));
        else known.add(id);
      }
    }
  });
  const vocabulary = buildVocabulary(graph);
  return { vocabulary, claimsByMetric, documentsByUrl, documentsByDigest, documentsByEntity };
}

function addTo(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}

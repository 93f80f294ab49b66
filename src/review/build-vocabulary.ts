import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Vocabulary, VocabularyDocument, VocabularyEntity } from "../ingest/vocabulary.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";

/** Returns the names of the graph's entities, documents and metrics, by which a text's words are resolved to records. */
export function buildVocabulary(graph: KnowledgeGraph): Vocabulary {
  const entities: VocabularyEntity[] = [];
  const documents: VocabularyDocument[] = [];
  graph.graph.forEachNode((_id, node) => {
    if (node.kind === "ENTITY") entities.push(vocabularyEntity(node.entity));
    else if (node.kind === "DOCUMENT") documents.push(vocabularyDocument(node.document));
  });
  const metrics = [...graph.metrics.values()].map(({ id, name, aliases, broader, partOf }) => {
    return { id, name, aliases, broader, partOf };
  });
  return { entities, documents, metrics };
}

function vocabularyEntity(entity: Entity): VocabularyEntity {
  const { id, name, aliases, kind } = entity;
  return {
    id,
    name,
    aliases,
    kind,
    isOutlet: entity.outlet !== undefined,
    fiscalYearStart: entity.fiscalYearStart ?? null,
    url: entity.url ?? null,
  };
}

function vocabularyDocument(document: Document): VocabularyDocument {
  const { id, title, authors } = document;
  return {
    id,
    title,
    url: document.url ?? null,
    publisher: document.publisher ?? null,
    authors,
    published: document.published ?? null,
  };
}

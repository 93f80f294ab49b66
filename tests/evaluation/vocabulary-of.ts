import type { Vocabulary } from "../../src/ingest/vocabulary.ts";
import type { Dataset } from "../../src/model/dataset.ts";

/** Returns the names of a dataset as a vocabulary; the empty one for none. */
export function vocabularyOf(dataset: Dataset | null): Vocabulary {
  if (dataset === null) return { entities: [], documents: [], metrics: [] };
  return {
    entities: dataset.entities.map(({ id, name, aliases, kind, outlet, fiscalYearStart, url }) => ({
      id,
      name,
      aliases,
      kind,
      isOutlet: outlet !== undefined,
      fiscalYearStart: fiscalYearStart ?? null,
      url: url ?? null,
    })),
    documents: dataset.documents.map(({ id, title, url, publisher, authors, published }) => ({
      id,
      title,
      url: url ?? null,
      publisher: publisher ?? null,
      authors,
      published: published ?? null,
    })),
    metrics: dataset.metrics.map(({ id, name, aliases, broader, partOf }) => ({
      id,
      name,
      aliases,
      broader,
      partOf,
    })),
  };
}

import type { EntityKind } from "../model/entity.ts";
import type { CodeUnitIndex } from "./code-unit-index.ts";
import type { NamePlace } from "./find-mentions.ts";
import type { MetricIndex } from "./rank-measures.ts";
import type { ResolvedLink } from "./resolve-links.ts";
import type { VocabularyEntity } from "./vocabulary.ts";

/** What is known when figures are read. */
export interface FigureContext {
  /** The normalised text. */
  readonly text: string;
  readonly language: string;
  readonly published: string | null;
  readonly index: CodeUnitIndex;
  readonly mentions: readonly NamePlace[];
  readonly entities: ReadonlyMap<string, VocabularyEntity>;
  readonly metrics: MetricIndex;
  /** Document of an entity that a source's name points to, where there is just one. */
  readonly documentOf: (entity: string) => string | null;
  /** Links by their start. */
  readonly links: readonly ResolvedLink[];
}

/** Returns the kind of an entity of the vocabulary, null where it has none such. */
export function kindOfEntity({ entities }: FigureContext, entity: string): EntityKind | null {
  return entities.get(entity)?.kind ?? null;
}

/** Whether an entity of the vocabulary publishes documents. */
export function isOutlet({ entities }: FigureContext, entity: string): boolean {
  return entities.get(entity)?.isOutlet ?? false;
}

/** Returns on which day the fiscal year of whom a sentence is about starts, null where that is not known. */
export function fiscalYearStartOf({ entities }: FigureContext, subject: string | null): string | null {
  return subject === null ? null : (entities.get(subject)?.fiscalYearStart ?? null);
}

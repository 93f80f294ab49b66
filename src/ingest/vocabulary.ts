import type { EntityKind } from "../model/entity.ts";

/** An entity as texts may name it. */
export interface VocabularyEntity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EntityKind;
  /** True where the entity publishes documents: a bare "X reports" is then about what it published. */
  readonly isOutlet: boolean;
  /** First day of the fiscal year as MM-DD, where known. */
  readonly fiscalYearStart: string | null;
  /** Home page, by which links are told to be the entity's. */
  readonly url: string | null;
}

/** A document as texts may link to it. */
export interface VocabularyDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** Entity that published it. */
  readonly publisher: string | null;
  /** Entities that wrote it. */
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** A metric as texts may name it. */
export interface VocabularyMetric {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
  readonly partOf: readonly string[];
}

/** The names that a reading resolves to records: plain data that the caller builds from a graph or dataset. */
export interface Vocabulary {
  readonly entities: readonly VocabularyEntity[];
  readonly documents: readonly VocabularyDocument[];
  readonly metrics: readonly VocabularyMetric[];
}

/** The vocabulary that knows no names: everything is then found by its form alone. */
export const EMPTY_VOCABULARY: Vocabulary = { entities: [], documents: [], metrics: [] };

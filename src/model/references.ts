import type { Claim } from "./claim.ts";
import type { Dataset } from "./dataset.ts";

/** The kinds of records, which share one space of ids. */
export type RecordKind = "ENTITY" | "METRIC" | "STORY" | "DOCUMENT" | "CLAIM";

/** One record that names another. */
export interface Reference {
  /** Id of the record that names. */
  readonly from: string;
  /** Id that it names. */
  readonly target: string;
  readonly wants: RecordKind;
  /** Where the name stands in the dataset: `["claims", 3, "cites", 0, "claim"]`. */
  readonly path: readonly (string | number)[];
}

/** Returns every reference of the dataset, record by record. */
export function* referencesOf(dataset: Dataset): Generator<Reference> {
  for (const [index, { id, ownedBy }] of dataset.entities.entries()) {
    if (ownedBy !== undefined)
      yield { from: id, target: ownedBy, wants: "ENTITY", path: ["entities", index, "ownedBy"] };
  }
  for (const [index, { id, broader, partOf }] of dataset.metrics.entries()) {
    yield* each(id, broader, "METRIC", ["metrics", index, "broader"]);
    yield* each(id, partOf, "METRIC", ["metrics", index, "partOf"]);
  }
  for (const [index, { id, publisher, authors, syndicatedFrom, story }] of dataset.documents.entries()) {
    const at = ["documents", index] as const;
    yield { from: id, target: story, wants: "STORY", path: [...at, "story"] };
    if (publisher !== undefined)
      yield { from: id, target: publisher, wants: "ENTITY", path: [...at, "publisher"] };
    yield* each(id, authors, "ENTITY", [...at, "authors"]);
    if (syndicatedFrom !== undefined) {
      yield { from: id, target: syndicatedFrom, wants: "DOCUMENT", path: [...at, "syndicatedFrom"] };
    }
  }
  for (const [index, claim] of dataset.claims.entries()) yield* referencesOfClaim(claim, ["claims", index]);
}

function* referencesOfClaim(claim: Claim, at: readonly (string | number)[]): Generator<Reference> {
  const from = claim.id;
  yield { from, target: claim.document, wants: "DOCUMENT", path: [...at, "document"] };
  yield* each(from, claim.about, "ENTITY", [...at, "about"]);
  if (claim.measure !== undefined) {
    const { metric, entity, counterparty } = claim.measure;
    yield { from, target: metric, wants: "METRIC", path: [...at, "measure", "metric"] };
    yield { from, target: entity, wants: "ENTITY", path: [...at, "measure", "entity"] };
    if (counterparty !== undefined) {
      yield { from, target: counterparty, wants: "ENTITY", path: [...at, "measure", "counterparty"] };
    }
  }
  for (const [index, edge] of claim.cites.entries()) {
    const edgeAt = [...at, "cites", index] as const;
    if (edge.claim !== undefined)
      yield { from, target: edge.claim, wants: "CLAIM", path: [...edgeAt, "claim"] };
    if (edge.document !== undefined)
      yield { from, target: edge.document, wants: "DOCUMENT", path: [...edgeAt, "document"] };
    if (edge.entity !== undefined)
      yield { from, target: edge.entity, wants: "ENTITY", path: [...edgeAt, "entity"] };
  }
  for (const [name, target] of Object.entries(claim.derives?.inputs ?? {})) {
    yield { from, target, wants: "CLAIM", path: [...at, "derives", "inputs", name] };
  }
  for (const [index, { claim: target }] of claim.contradicts.entries()) {
    yield { from, target, wants: "CLAIM", path: [...at, "contradicts", index, "claim"] };
  }
  if (claim.supersedes !== undefined) {
    yield { from, target: claim.supersedes, wants: "CLAIM", path: [...at, "supersedes"] };
  }
}

function* each(
  from: string,
  targets: readonly string[],
  wants: RecordKind,
  at: readonly (string | number)[],
): Generator<Reference> {
  for (const [index, target] of targets.entries()) yield { from, target, wants, path: [...at, index] };
}

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

/** Where a reference stands, in parts: a path is only made of them where it is needed. */
export interface ReferencePlace {
  readonly kind: keyof Dataset;
  readonly index: number;
  /** Key of the record, and further steps below it, null where there are none. */
  readonly key: string;
  readonly second: string | number | null;
  readonly third: string | null;
}

/** Takes one reference; the place is good during the call only. */
export type ReferenceVisitor = (
  from: string,
  target: string,
  wants: RecordKind,
  place: ReferencePlace,
) => void;

/** Returns the path of a place. */
export function pathOfPlace({ kind, index, key, second, third }: ReferencePlace): (string | number)[] {
  const path = [kind, index, key];
  if (second !== null) path.push(second);
  if (third !== null) path.push(third);
  return path;
}

/** Returns every reference of the dataset, record by record. */
export function referencesOf(dataset: Dataset): Reference[] {
  const references: Reference[] = [];
  visitReferences(dataset, (from, target, wants, place) => {
    references.push({ from, target, wants, path: pathOfPlace(place) });
  });
  return references;
}

/** Calls `visit` for every reference of the dataset, record by record. Nothing is allocated for a reference. */
export function visitReferences(dataset: Dataset, visit: ReferenceVisitor): void {
  const place: Writable<ReferencePlace> = { kind: "entities", index: 0, key: "", second: null, third: null };
  let from = "";

  const one = (
    target: string | undefined,
    wants: RecordKind,
    key: string,
    second: string | number | null = null,
    third: string | null = null,
  ): void => {
    if (target === undefined) return;
    place.key = key;
    place.second = second;
    place.third = third;
    visit(from, target, wants, place);
  };
  const each = (targets: readonly string[], wants: RecordKind, key: string): void => {
    for (let index = 0; index < targets.length; index++) one(targets[index], wants, key, index);
  };
  const begin = (kind: keyof Dataset, index: number, id: string): void => {
    place.kind = kind;
    place.index = index;
    from = id;
  };
  const visitClaim = (claim: Claim): void => {
    one(claim.document, "DOCUMENT", "document");
    each(claim.about, "ENTITY", "about");
    if (claim.measure !== undefined) {
      one(claim.measure.metric, "METRIC", "measure", "metric");
      one(claim.measure.entity, "ENTITY", "measure", "entity");
      one(claim.measure.counterparty, "ENTITY", "measure", "counterparty");
    }
    for (const [index, edge] of claim.cites.entries()) {
      one(edge.claim, "CLAIM", "cites", index, "claim");
      one(edge.document, "DOCUMENT", "cites", index, "document");
      one(edge.entity, "ENTITY", "cites", index, "entity");
    }
    if (claim.derives !== undefined) {
      for (const [name, target] of Object.entries(claim.derives.inputs))
        one(target, "CLAIM", "derives", "inputs", name);
    }
    for (const [index, edge] of claim.contradicts.entries())
      one(edge.claim, "CLAIM", "contradicts", index, "claim");
    one(claim.supersedes, "CLAIM", "supersedes");
  };

  for (const [index, { id, ownedBy }] of dataset.entities.entries()) {
    begin("entities", index, id);
    one(ownedBy, "ENTITY", "ownedBy");
  }
  for (const [index, { id, broader, partOf }] of dataset.metrics.entries()) {
    begin("metrics", index, id);
    each(broader, "METRIC", "broader");
    each(partOf, "METRIC", "partOf");
  }
  for (const [index, { id, publisher, authors, syndicatedFrom, story }] of dataset.documents.entries()) {
    begin("documents", index, id);
    one(story, "STORY", "story");
    one(publisher, "ENTITY", "publisher");
    each(authors, "ENTITY", "authors");
    one(syndicatedFrom, "DOCUMENT", "syndicatedFrom");
  }
  for (const [index, claim] of dataset.claims.entries()) {
    begin("claims", index, claim.id);
    visitClaim(claim);
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

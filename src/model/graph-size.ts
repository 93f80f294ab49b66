import type { Claim } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Measure } from "./measure.ts";

/** How many edges a graph can have: graphology keeps them in one Map, and V8's Maps end there. */
export const MOST_EDGES = 2 ** 24;

/** Returns how many edges the graph has for an entity. */
export function edgesOfEntity(entity: Entity): number {
  return entity.ownedBy === undefined ? 0 : 1;
}

/** Returns how many edges the graph has for a document, its claims aside. */
export function edgesOfDocument({ publisher, authors, syndicatedFrom }: Document): number {
  return (publisher === undefined ? 0 : 1) + authors.length + (syndicatedFrom === undefined ? 0 : 1);
}

/** Returns how many edges the graph has for a claim, its measure's own aside. */
export function edgesOfClaim({ about, measure, cites, derives, contradicts, supersedes }: Claim): number {
  return (
    1 +
    about.length +
    (measure === undefined ? 0 : 1) +
    cites.length +
    (derives === undefined ? 0 : Object.keys(derives.inputs).length) +
    contradicts.length +
    (supersedes === undefined ? 0 : 1)
  );
}

/** Returns how many edges the graph has for a measure that is new to it. */
export function edgesOfMeasure(measure: Measure): number {
  return measure.counterparty === undefined ? 1 : 2;
}

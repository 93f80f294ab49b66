import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Measure } from "../model/measure.ts";

/** Makes equal parts of different records one object in memory. */
export interface SharedValues {
  /** Returns the claim with its ids and measure shared; it may be the same object, changed. */
  readonly claim: (claim: Claim) => Claim;
  readonly document: (document: Document) => Document;
  /** How many different measures there were so far. */
  readonly measureCount: () => number;
}

/** Returns a fresh set of shared values, for the records of one load. Cost: one map entry a distinct id and measure. */
export function createSharedValues(): SharedValues {
  const texts = new Map<string, string>();
  const measures = new Map<string, Measure>();
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
  const measureOf = (measure: Measure): Measure => {
    const { metric, entity, counterparty = "", period = "", basis } = measure;
    const { netting = "", accounting = "", status = "" } = basis ?? {};
    // The period may hold anything, so it stands last.
    const key = `${metric} ${entity} ${counterparty} ${netting} ${accounting} ${status} ${period}`;
    const known = measures.get(key);
    if (known !== undefined) return known;
    measures.set(key, measure);
    return measure;
  };
  return {
    claim(claim) {
      const { id, document, cites, measure } = claim;
      return Object.assign(claim, {
        id: shared(id),
        document: shared(document),
        ...(measure === undefined ? {} : { measure: measureOf(measure) }),
        cites: cites.map((edge) =>
          edge.claim === undefined ? edge : Object.assign(edge, { claim: shared(edge.claim) }),
        ),
      });
    },
    document(document) {
      const { id, story } = document;
      return Object.assign(document, { id: shared(id), story: shared(story) });
    },
    measureCount: () => measures.size,
  };
}

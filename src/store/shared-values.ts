import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Measure } from "../model/measure.ts";

/** Makes equal parts of different records one object in memory. */
export interface SharedValues {
  /** Returns the same claim, changed: its ids, measure and empty lists are shared, and these lists frozen. */
  readonly claim: (claim: Claim) => Claim;
  readonly document: (document: Document) => Document;
  /** How many different measures there were so far. */
  readonly measureCount: () => number;
}

/** Stands for every empty list: most lists of most records are. */
const NONE: never[] = [];
Object.freeze(NONE);

const CLAIM_LISTS = ["about", "anchors", "cites", "contradicts"] as const;
const DOCUMENT_LISTS = ["authors", "archives", "leftOut"] as const;

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
      const own: Writable<Claim> = claim;
      own.id = shared(own.id);
      own.document = shared(own.document);
      if (own.measure !== undefined) own.measure = measureOf(own.measure);
      for (const edge of own.cites) if (edge.claim !== undefined) edge.claim = shared(edge.claim);
      for (const key of CLAIM_LISTS) if (own[key].length === 0) own[key] = NONE;
      return own;
    },
    document(document) {
      document.id = shared(document.id);
      document.story = shared(document.story);
      for (const key of DOCUMENT_LISTS) if (document[key].length === 0) document[key] = NONE;
      return document;
    },
    measureCount: () => measures.size,
  };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

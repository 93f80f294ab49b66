/**
 * Finds passages of a text of which only the digest and the length are known.
 *
 * Method: the digest of every window of that length, kept as its first 32 bits, one array a length, built when it is
 * first asked for; a hit is confirmed by the whole digest. Cost: one SHA-256 a code point for each different length
 * (about a microsecond), four bytes a code point; a look-up is a scan of the array. A budget bounds all of it for
 * one text: past it nothing more is searched, and `isExhausted` says so.
 */
import { type CodePointText, indexCodePoints, sliceCodePoints } from "./code-points.ts";
import { digestPassage } from "./digest-text.ts";

/** A text prepared for searching by digest. Holds what has been computed so far; one a text. */
export interface WindowSearch {
  readonly points: CodePointText;
  /** Returns the starts of the windows of the length with that digest, in order, the first `MOST_PLACES` of them. */
  readonly find: (digest: string, length: number) => number[];
  /** Returns whether a search was left out because the budget had been spent. */
  readonly isExhausted: () => boolean;
}

/** Digests that may be computed for one text: a text of 100,000 code points in 50 different lengths. */
const DIGEST_BUDGET = 5_000_000;

/** Places of one passage that are told apart; a text that repeats it more often is ambiguous anyway. */
const MOST_PLACES = 100;

/** Returns a search over a normalised text. */
export function createWindowSearch(text: string, budget = DIGEST_BUDGET): WindowSearch {
  const points = indexCodePoints(text);
  const headsOf = new Map<number, Uint32Array>();
  let left = budget;
  let exhausted = false;

  const heads = (length: number): Uint32Array => {
    const known = headsOf.get(length);
    if (known !== undefined) return known;
    const count = Math.max(0, points.length - length + 1);
    if (count > left) {
      exhausted = true;
      return new Uint32Array(0);
    }
    left -= count;
    const made = new Uint32Array(count);
    for (let start = 0; start < count; start++)
      made[start] = headOf(digestPassage(sliceCodePoints(points, start, start + length)));
    headsOf.set(length, made);
    return made;
  };

  return {
    points,
    find: (digest, length) => {
      const head = headOf(digest);
      const starts: number[] = [];
      const all = heads(length);
      for (let start = all.indexOf(head); start !== -1; start = all.indexOf(head, start + 1)) {
        if (starts.length >= MOST_PLACES) break;
        if (digestPassage(sliceCodePoints(points, start, start + length)) === digest) starts.push(start);
      }
      return starts;
    },
    isExhausted: () => exhausted,
  };
}

/** Returns the first 32 bits of a digest. */
function headOf(digest: string): number {
  return Number.parseInt(digest.slice(0, 8), 16);
}

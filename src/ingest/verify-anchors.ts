/**
 * Says where an anchored passage stands in a text, from positions and digests alone.
 *
 * Method: the match order of the Web Annotation selectors, with the figure's characters locked: context may move or
 * change, the covered text may not.
 *  1. covered text, prefix and suffix at the recorded position: EXACT
 *  2. all three elsewhere, in one place: MOVED; in several: AMBIGUOUS
 *  3. prefix and suffix around other text that is short enough: FIGURE_CHANGED with that text; in several places
 *     that differ: AMBIGUOUS
 *  4. covered text with one of prefix and suffix (the recorded position first, else the only place), or with neither
 *     at the recorded position: CONTEXT_CHANGED; several places: AMBIGUOUS. From here on the covered text must be a
 *     whole number: "3.8" is not found in "3.85" or "13.8"
 *  5. prefix or suffix in one place beside a number that is not in the literal of a figure's anchor (two figures
 *     that stand close and both changed): FIGURE_CHANGED with what can be told of the new one
 *  6. covered text with neither, anywhere: CONTEXT_CHANGED or AMBIGUOUS
 *  7. otherwise ORPHANED
 * A passage that stands in several places is never assigned to one of them (W3C: treat as matching all).
 * Precondition: the text is normalised by `normaliseText`, as the anchor's was.
 * Cost: step 1 is three digests; the rest is that of `window-search.ts`.
 */
import type { Anchor } from "../model/anchor.ts";
import { type CodePointText, sliceCodePoints } from "./code-points.ts";
import { CONTEXT_LENGTH } from "./create-anchor.ts";
import { digestPassage } from "./digest-text.ts";
import { createWindowSearch, type WindowSearch } from "./window-search.ts";

/** What became of an anchored passage. */
const ANCHOR_STATES = [
  "EXACT",
  "MOVED",
  "CONTEXT_CHANGED",
  "FIGURE_CHANGED",
  "AMBIGUOUS",
  "ORPHANED",
] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Start and end of a passage in code points, the end not covered. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What became of one anchor. */
export interface AnchorFinding {
  readonly state: AnchorState;
  /** Where the passage, or the text that took its place, stands now: one for a clear case, several for AMBIGUOUS. */
  readonly places: readonly Span[];
  /** The text that took the place of the passage; null except for FIGURE_CHANGED. */
  readonly found: string | null;
  /** False where the text is too long to search to the end, so that a passage not found may be there yet. */
  readonly complete: boolean;
}

/** What is known beside the anchor itself. */
export interface AnchorKnowledge {
  /** The literal that the passage covers, where it is a figure's. */
  readonly printed?: string | undefined;
  /** Length in code points of the text that the anchor was made on. */
  readonly length?: number | undefined;
}

/** How much longer than the covered text its replacement may be. */
const MOST_GROWTH = 40;
/** How much longer it may be where only one side of the context is left. */
const MOST_WIDER = 4;

/** Returns what became of the anchor in a normalised text. */
export function verifyAnchor(
  text: string | WindowSearch,
  anchor: Anchor,
  known?: AnchorKnowledge,
): AnchorFinding {
  const search = typeof text === "string" ? createWindowSearch(text) : text;
  const context = contextOf(search.points, anchor, known?.length);
  const own = { start: anchor.start, end: anchor.end };
  const finding = (
    state: AnchorState,
    places: readonly Span[],
    found: string | null = null,
  ): AnchorFinding => {
    return { state, places, found, complete: !search.isExhausted() };
  };

  if (context.covers(own) && context.follows(own.start) && context.precedes(own.end)) {
    return { state: "EXACT", places: [own], found: null, complete: true };
  }
  const length = anchor.end - anchor.start;
  const spans = search.find(anchor.exact, length).map((start): Span => ({ start, end: start + length }));
  const rated = spans.map((span) => {
    const sides = Number(context.follows(span.start)) + Number(context.precedes(span.end));
    return { span, sides };
  });
  const whole = rated.filter(({ sides }) => sides === 2).map(({ span }) => span);
  if (whole.length > 0) return finding(whole.length === 1 ? "MOVED" : "AMBIGUOUS", whole);

  const replaced = replacements(search, anchor, context, known?.printed);
  const texts = new Set(replaced.map((span) => sliceCodePoints(search.points, span.start, span.end)));
  const [found] = texts;
  if (found !== undefined) {
    return replaced.length === 1
      ? finding("FIGURE_CHANGED", replaced, found)
      : finding("AMBIGUOUS", replaced);
  }

  const uncut = rated.filter(({ span }) => !cutsNumber(search.points, span));
  const beside = uncut.filter(({ sides }) => sides === 1).map(({ span }) => span);
  const atOwn = [...beside, ...uncut.map(({ span }) => span)].find((span) => span.start === own.start);
  if (beside.length === 1 || (beside.length > 1 && atOwn === undefined)) {
    return finding(beside.length === 1 ? "CONTEXT_CHANGED" : "AMBIGUOUS", beside);
  }
  if (atOwn !== undefined) return finding("CONTEXT_CHANGED", [atOwn]);
  const neighbour = numberBeside(search, anchor, context, known?.printed);
  if (neighbour !== null) {
    return finding(
      "FIGURE_CHANGED",
      [neighbour],
      sliceCodePoints(search.points, neighbour.start, neighbour.end),
    );
  }
  if (uncut.length > 0) {
    return finding(
      uncut.length === 1 ? "CONTEXT_CHANGED" : "AMBIGUOUS",
      uncut.map(({ span }) => span),
    );
  }
  return finding("ORPHANED", []);
}

/** The context of an anchor, to be compared with places of a text. */
interface Context {
  readonly prefixLength: number;
  /** Length that the suffix had, or null where it cannot be told. */
  readonly suffixLength: number | null;
  readonly covers: (span: Span) => boolean;
  /** Returns whether the prefix stands right before this position. */
  readonly follows: (start: number) => boolean;
  /** Returns whether the suffix stands right after this position. */
  readonly precedes: (end: number) => boolean;
}

function contextOf(points: CodePointText, anchor: Anchor, length: number | undefined): Context {
  const prefixLength = Math.min(CONTEXT_LENGTH, anchor.start);
  const suffixLength = suffixLengthOf(anchor, length);
  const isAt = (start: number, end: number, digest: string): boolean =>
    start >= 0 && end <= points.length && digestPassage(sliceCodePoints(points, start, end)) === digest;
  return {
    prefixLength,
    suffixLength,
    covers: ({ start, end }) => isAt(start, end, anchor.exact),
    follows: (start) => isAt(start - prefixLength, start, anchor.prefix),
    precedes: (end) => {
      if (suffixLength !== null) return isAt(end, end + suffixLength, anchor.suffix);
      // The length of the old text is not known, so the suffix may have been cut by its end: try each length.
      for (let size = CONTEXT_LENGTH; size > 0; size--) if (isAt(end, end + size, anchor.suffix)) return true;
      return false;
    },
  };
}

const EMPTY = digestPassage("");

function suffixLengthOf(anchor: Anchor, length: number | undefined): number | null {
  if (anchor.suffix === EMPTY) return 0;
  return length === undefined ? null : Math.max(0, Math.min(CONTEXT_LENGTH, length - anchor.end));
}

/**
 * Returns the places where prefix and suffix enclose other text: not empty, not much longer than the old one, and
 * a figure's (it has a digit, or the anchor is known to be a figure's and its literal is gone).
 */
function replacements(
  search: WindowSearch,
  anchor: Anchor,
  context: Context,
  printed: string | undefined,
): Span[] {
  const { points } = search;
  const { prefixLength } = context;
  const suffixLength = context.suffixLength ?? CONTEXT_LENGTH;
  // A context that the end of the text had cut short is only looked for at that end: elsewhere it says too little.
  const starts =
    prefixLength < CONTEXT_LENGTH
      ? [prefixLength].filter((start) => context.follows(start))
      : search.find(anchor.prefix, prefixLength).map((start) => start + prefixLength);
  const ends =
    suffixLength < CONTEXT_LENGTH
      ? [points.length - suffixLength].filter((end) => context.precedes(end))
      : search.find(anchor.suffix, suffixLength);
  const most = anchor.end - anchor.start + MOST_GROWTH;
  const spans: Span[] = [];
  for (const start of starts) {
    for (const end of ends) {
      if (end <= start || end - start > most) continue;
      const text = sliceCodePoints(points, start, end);
      const isFigure =
        printed === undefined ? /\p{Nd}/u.test(text) : !text.includes(printed.normalize("NFC"));
      if (isFigure) spans.push({ start, end });
    }
  }
  return spans;
}

/** A number with what may stand right before and after its digits: `$1,234.5`, `20%`. */
const NUMBER = /[\p{Sc}]?\p{Nd}(?:[.,]?\p{Nd})*%?/u;

/**
 * Returns the number that follows the prefix or precedes the suffix, where only one of the two is left, in one
 * place: from the number's start to the suffix, or the number alone after the prefix, as its words may have changed.
 */
function numberBeside(
  search: WindowSearch,
  anchor: Anchor,
  context: Context,
  printed: string | undefined,
): Span | null {
  const digits = NUMBER.exec(printed ?? "")?.[0].match(/\p{Nd}.*\p{Nd}|\p{Nd}/u)?.[0];
  if (digits === undefined) return null;
  const { points } = search;
  const reach = anchor.end - anchor.start + CONTEXT_LENGTH;
  if (context.prefixLength === CONTEXT_LENGTH) {
    const [start, second] = search.find(anchor.prefix, CONTEXT_LENGTH).map((at) => at + CONTEXT_LENGTH);
    if (start !== undefined && second === undefined) {
      const match = NUMBER.exec(sliceCodePoints(points, start, start + reach));
      if (match?.index !== 0 || match[0].includes(digits)) return null;
      return { start, end: start + [...match[0]].length };
    }
  }
  if ((context.suffixLength ?? CONTEXT_LENGTH) < CONTEXT_LENGTH) return null;
  const [end, second] = search.find(anchor.suffix, CONTEXT_LENGTH);
  if (end === undefined || second !== undefined) return null;
  const before = sliceCodePoints(points, end - (anchor.end - anchor.start) - MOST_WIDER, end);
  const last = [...before.matchAll(new RegExp(NUMBER, "gu"))].at(-1);
  if (last === undefined || last[0].includes(digits)) return null;
  return { start: end - [...before.slice(last.index)].length, end };
}

/** Returns whether the passage begins or ends within a number of the text. */
function cutsNumber(points: CodePointText, { start, end }: Span): boolean {
  const before = sliceCodePoints(points, start - 2, start);
  const after = sliceCodePoints(points, end, end + 2);
  const startsInside =
    /^\p{Nd}/u.test(sliceCodePoints(points, start, start + 1)) && /\p{Nd}[.,]?$/u.test(before);
  const endsInside = /\p{Nd}$/u.test(sliceCodePoints(points, end - 1, end)) && /^[.,]?\p{Nd}/u.test(after);
  return startsInside || endsInside;
}

import type { ChangeKind } from "../analysis/hop-changes/change.ts";
import { numberChanges } from "../analysis/hop-changes/number-changes.ts";
import type { Figure } from "../figures/figure.ts";
import { sameUnit } from "../figures/same-unit.ts";

/** How well a number can be taken from another, and by what change. */
export interface NumberFit {
  readonly change: ChangeKind;
  /** From 0 to 1. */
  readonly score: number;
}

/** How far each change of a number is what a writer may have made of it. */
const SCORES: Readonly<Partial<Record<ChangeKind, number>>> = {
  IDENTICAL: 1,
  ROUNDED: 0.9,
  WEAKENED: 0.7,
  TRUNCATED: 0.7,
  ROUNDED_UP: 0.7,
  NARROWED: 0.6,
  WIDENED: 0.6,
  SHARPENED: 0.5,
  RESCALED: 0.45,
  TYPO: 0.4,
};

/** Numbers further apart than this have nothing to do with each other. */
const NEAR = 0.1;
/** A bound that lies further from the number than this is met by almost anything. */
const BOUND_REACH = 1.3;

/** Returns how well the number `stated` can be taken from `source`, or null where it cannot at all. */
export function fitNumber(source: Figure, stated: Figure): NumberFit | null {
  if (!sameUnit(source.unit, stated.unit)) return fitOtherUnit(source, stated);
  // A mere magnitude gives nobody a number.
  if (source.vague && !stated.vague) return null;
  if (!mayFit(source, stated)) return null;
  const change = numberChanges(source, stated)[0]?.kind ?? "UNEXPLAINED";
  const apart = ratioOf(source, stated);
  if (change === "UNEXPLAINED") return apart - 1 <= NEAR ? { change, score: 0.3 - 2 * (apart - 1) } : null;
  const score = SCORES[change] ?? 0.3;
  if (change === "WEAKENED" && apart > BOUND_REACH) return { change, score: 0.2 };
  // One digit is soon rounded to, and soon rescaled to: it says little.
  const isCoarse = digitsOf(stated) < 2;
  if (change === "RESCALED") return isCoarse ? null : { change, score };
  return { change, score: isCoarse && change !== "IDENTICAL" ? score * 0.8 : score };
}

/**
 * Returns false where two plain numbers are so far apart that no change leads from one to the other: neither near,
 * nor near but for a power of ten, nor a slip of the pen apart. Cheap, for most claims tried are of this sort.
 */
function mayFit(source: Figure, stated: Figure): boolean {
  if (source.high !== null || stated.high !== null || stated.qualifier !== null) return true;
  const apart = ratioOf(source, stated);
  if (apart - 1 <= 2 * NEAR) return true;
  const power = Math.log10(apart);
  if (Math.abs(power - Math.round(power)) <= 2 * NEAR) return true;
  return isSlip(source.value, stated.value) || digitsOf(stated) < 2;
}

/** Returns whether two numbers of equally many digits differ in two places at most. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) differing++;
  return differing <= 2;
}

/** The same digits under another currency, or without the rate, may be a slip; anything else is another matter. */
function fitOtherUnit(source: Figure, stated: Figure): NumberFit | null {
  if (source.value !== stated.value || source.high !== stated.high) return null;
  const { unit } = source;
  // Few digits are soon the same, and so are those of two currencies.
  if (digitsOf(stated) < 2 && (unit.code !== stated.unit.code || unit.code === null)) return null;
  const alike = unit.kind === stated.unit.kind && (unit.kind !== "COUNT" || stated.unit.code === null);
  return alike ? { change: "CONVERTED", score: unit.code === stated.unit.code ? 0.7 : 0.35 } : null;
}

/** Returns the greater of the two numbers in units of the smaller; infinity where their signs differ. */
function ratioOf(a: Figure, b: Figure): number {
  const [first, second] = [Number(a.value), Number(b.value)];
  if (first === second) return 1;
  if (first * second <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(first / second, second / first);
}

/** Returns how many digits the figure states that are not zeros at an end. */
export function digitsOf(figure: Figure): number {
  return figure.value
    .replace(/^-?[0.]*/, "")
    .replace(".", "")
    .replace(/0+$/, "").length;
}

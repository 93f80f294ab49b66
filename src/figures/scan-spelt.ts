import { acceptEntry, type Cursor, current, fail, isHyphen, peekEntry, skipSpaces } from "./cursor.ts";
import type { Numeral } from "./scan-number.ts";

/** A number in words while it is read. */
interface Spelt {
  /** Value of the groups that their scale word has closed. */
  closed: number;
  /** Value of the group being read, below 1000. */
  group: number;
  /** Power of the last scale word; null before the first. */
  power: number | null;
  /** True where the group has a word. */
  open: boolean;
}

/** A spelt number, or a part of one such as two thirds, which is a multiple. */
export type SpeltNumber = { readonly numeral: Numeral; readonly part: boolean };

/** Digits of "and a half" and the like. */
const TAILS: ReadonlyMap<number, string> = new Map([
  [2, "5"],
  [4, "25"],
]);

/**
 * Returns the number in words at the cursor ("three hundred and fifty thousand", "two and a half billion", "half a
 * million", "two thirds"), or null, with a fault where the words are numbers and make none. `joins` false leaves an
 * "and" to the caller, as in "between one and two million".
 */
export function scanSpelt(cursor: Cursor, joins: boolean): SpeltNumber | null {
  const state: Spelt = { closed: 0, group: 0, power: null, open: false };
  const start = cursor.position;
  let article = false;
  let entry = peekEntry(cursor);
  if (entry?.kind === "FRACTION" && entry.denominator === 2) return scanHalf(cursor);
  while (entry !== null) {
    if (entry.kind === "CARDINAL") {
      if (!fits(state, entry.value)) return faulty(cursor, "number words that do not follow on each other");
      state.group += entry.value;
      state.open = true;
    } else if (entry.kind === "ARTICLE") {
      if (state.open || state.power !== null) break;
      state.group = 1;
      state.open = true;
      article = true;
    } else if (entry.kind === "SCALE" && (state.open || state.power !== null)) {
      if (!close(state, entry.power))
        return faulty(cursor, "a scale word that does not follow on what stands before it");
    } else if (entry.kind === "FRACTION" && state.open && state.power === null) {
      return scanPart(cursor, state.group, entry.denominator);
    } else if (entry.kind === "POINT" && state.open && state.power === null) {
      return scanPoint(cursor, state.group);
    } else if (entry.kind === "AND" && joins) {
      const tail = scanTail(cursor, state);
      if (tail !== null) return tail;
      if (state.open ? state.group % 100 !== 0 : state.power === null) break;
      if (!continues(cursor)) break;
      entry = peekEntry(cursor);
      continue;
    } else break;
    acceptEntry(cursor);
    skipJoins(cursor);
    entry = peekEntry(cursor);
  }
  if (!state.open && state.power === null) return null;
  if (article && state.power === null && state.group === 1) {
    // "a" alone is no number.
    cursor.position = start;
    return null;
  }
  return { numeral: numeralOf(state), part: false };
}

/** Returns true where `value` can be added to the group: twenty-one, hundred and five, but not five twenty. */
function fits(state: Spelt, value: number): boolean {
  const rest = state.group % 100;
  if (!state.open) return true;
  if (value === 0) return false;
  return value >= 10
    ? rest === 0 && state.group >= 100
    : rest % 10 === 0 && (rest >= 20 || state.group >= 100) && rest !== 10;
}

/** Multiplies the group by a scale word; false where the words are out of order. */
function close(state: Spelt, power: number): boolean {
  if (power === 2) {
    if (!state.open || state.group === 0 || state.group > 99) return false;
    state.group *= 100;
    return true;
  }
  if (!state.open) {
    // "thousand million": the scale words multiply.
    const before = state.power ?? 0;
    if (power <= before || before + power > 15 || state.closed >= 1000 * 10 ** before) return false;
    state.closed *= 10 ** power;
    state.power = before + power;
    return true;
  }
  if (power > 12 || (state.power !== null && power >= state.power)) return false;
  state.closed += state.group * 10 ** power;
  state.group = 0;
  state.open = false;
  state.power = power;
  return true;
}

function numeralOf(state: Spelt): Numeral {
  const power = state.open ? 0 : (state.power ?? 0);
  const total = state.open ? state.closed + state.group : state.closed / 10 ** power;
  return { digits: String(total), fraction: 0, power, scaled: power > 0 };
}

/** "half a billion", "half of a million", or half by itself. */
function scanHalf(cursor: Cursor): SpeltNumber | null {
  acceptEntry(cursor);
  const after = cursor.position;
  skipJoins(cursor);
  if (peekEntry(cursor)?.kind === "OF") {
    acceptEntry(cursor);
    skipJoins(cursor);
  }
  if (peekEntry(cursor)?.kind === "ARTICLE") {
    acceptEntry(cursor);
    skipJoins(cursor);
  }
  const scale = peekEntry(cursor);
  if (scale?.kind !== "SCALE") {
    cursor.position = after;
    return { numeral: { digits: "05", fraction: 1, power: 0, scaled: false }, part: true };
  }
  acceptEntry(cursor);
  return { numeral: { digits: "05", fraction: 1, power: scale.power, scaled: true }, part: false };
}

/** "two and a half", then perhaps a scale word; null where no part follows the "and". */
function scanTail(cursor: Cursor, state: Spelt): SpeltNumber | null {
  if (!state.open || state.power !== null) return null;
  const start = cursor.position;
  acceptEntry(cursor);
  skipJoins(cursor);
  let times = 1;
  const count = peekEntry(cursor);
  if (count?.kind === "ARTICLE" || (count?.kind === "CARDINAL" && (count.value === 1 || count.value === 3))) {
    times = count.kind === "CARDINAL" ? count.value : 1;
    acceptEntry(cursor);
    skipJoins(cursor);
    const part = peekEntry(cursor);
    const digits = part?.kind === "FRACTION" ? TAILS.get(part.denominator) : undefined;
    if (digits !== undefined && (times === 1 || digits === "25")) {
      acceptEntry(cursor);
      const fraction = times === 3 ? "75" : digits;
      return { numeral: withScale(cursor, `${state.group}${fraction}`, fraction.length), part: false };
    }
  }
  cursor.position = start;
  return null;
}

/** "three point seven": one word a digit. */
function scanPoint(cursor: Cursor, whole: number): SpeltNumber | null {
  acceptEntry(cursor);
  let digits = "";
  for (;;) {
    skipJoins(cursor);
    const entry = peekEntry(cursor);
    if (entry?.kind !== "CARDINAL" || entry.value > 9) break;
    digits += String(entry.value);
    acceptEntry(cursor);
  }
  if (digits === "") return faulty(cursor, "no digit after the point");
  return { numeral: withScale(cursor, `${whole}${digits}`, digits.length), part: false };
}

/** Returns the numeral with the scale word that follows it, if any. */
function withScale(cursor: Cursor, digits: string, fraction: number): Numeral {
  const end = cursor.position;
  skipJoins(cursor);
  const scale = peekEntry(cursor);
  if (scale?.kind === "SCALE") {
    acceptEntry(cursor);
    return { digits, fraction, power: scale.power, scaled: true };
  }
  cursor.position = end;
  return { digits, fraction, power: 0, scaled: false };
}

/** "two thirds", "a fifth": exact where it ends in decimals, else to two significant digits. */
function scanPart(cursor: Cursor, count: number, denominator: number): SpeltNumber | null {
  if (count === 0 || count >= 100) return faulty(cursor, "a part of something that is no part");
  acceptEntry(cursor);
  for (let fraction = 1; fraction <= 4; fraction++) {
    const scaled = (count * 10 ** fraction) / denominator;
    const exact = Number.isInteger(scaled);
    if (!exact && scaled < 10) continue;
    const digits = String(Math.floor((2 * count * 10 ** fraction + denominator) / (2 * denominator)));
    return {
      numeral: { digits: digits.padStart(fraction + 1, "0"), fraction, power: 0, scaled: false },
      part: true,
    };
  }
  return faulty(cursor, "a part too small to read");
}

/** Moves behind an "and" that number words follow; false, and back, where none do. */
function continues(cursor: Cursor): boolean {
  const start = cursor.position;
  acceptEntry(cursor);
  skipJoins(cursor);
  if (peekEntry(cursor)?.kind === "CARDINAL") return true;
  cursor.position = start;
  return false;
}

function skipJoins(cursor: Cursor): void {
  skipSpaces(cursor);
  if (isHyphen(current(cursor))) {
    const hyphen = cursor.position;
    cursor.position++;
    if (peekEntry(cursor) === null) cursor.position = hyphen;
  }
}

function faulty(cursor: Cursor, what: string): null {
  fail(cursor, `Found ${what}`, cursor.position);
  return null;
}

import { isCurrencyCode } from "./currency.ts";
import { current, skipSpaces, startCursor } from "./cursor.ts";
import type { Unit } from "./figure.ts";
import { scanRate } from "./scan-rate.ts";
import { scanUnitAfter } from "./scan-unit.ts";
import { BARE } from "./units.ts";

/** What is wrong with a text that is no unit. */
export interface UnitProblem {
  readonly code: "UNREADABLE_UNIT";
  /** A sentence without final stop. */
  readonly message: string;
  /** Position in the text, in UTF-16 code units, at which reading stopped. */
  readonly at: number;
}

/** A unit, or why there is none; tell them apart by `"problem" in result`. */
export type UnitResult = { readonly unit: Unit } | { readonly problem: UnitProblem };

/** What stands for the unit of a bare number. */
const NUMBER = "number";
const LONGEST = 100;

/**
 * Returns the unit that `text` names: an ISO 4217 code, `percent`, `percentage points`, `x`, a physical unit, a
 * counted noun such as `users`, or `number` for none; each may be a rate: `USD/day`, `USD per training run`.
 */
export function parseUnit(text: string): UnitResult {
  if (text.length > LONGEST)
    return unreadable(text.slice(0, 20), `it is longer than ${LONGEST} characters`, LONGEST);
  const bare = text === NUMBER || text.startsWith(`${NUMBER}/`);
  const cursor = startCursor(text, undefined);
  if (bare) cursor.position = NUMBER.length;
  skipSpaces(cursor);
  const found = bare ? { unit: BARE, shift: 0 } : scanUnitAfter(cursor, false, true);
  if (found === null) {
    const why = cursor.fault?.message ?? "expected a currency code, percent, percentage points, x or a noun";
    return unreadable(text, why, cursor.fault?.at ?? 0);
  }
  if (found.shift === -4 || (found.shift !== 0 && found.unit.kind === "CURRENCY")) {
    return unreadable(
      text,
      "a value is in whole units: write percentage points, or the code of the currency",
      0,
    );
  }
  const { code } = found.unit;
  if (
    found.unit.kind === "COUNT" &&
    code !== null &&
    code.length === 3 &&
    isCurrencyCode(code.toUpperCase())
  ) {
    if (code !== code.toUpperCase()) return unreadable(text, `did you mean "${code.toUpperCase()}"?`, 0);
  }
  skipSpaces(cursor);
  const per = current(cursor) === 0 ? null : scanRate(cursor);
  if (cursor.position < text.length || cursor.fault !== null) {
    const why = cursor.fault?.message ?? `found "${text.slice(cursor.position)}" after the unit`;
    return unreadable(text, why, cursor.position);
  }
  return { unit: per === null ? found.unit : { ...found.unit, per } };
}

/** Returns the spelling of `unit` that parseUnit() reads. */
export function formatUnit(unit: Unit): string {
  const name = nameOf(unit);
  return unit.per === null ? name : `${name}/${unit.per}`;
}

function nameOf(unit: Unit): string {
  switch (unit.kind) {
    case "PERCENT":
      return "percent";
    case "PERCENTAGE_POINT":
      return "percentage points";
    case "RATIO":
      return "x";
    case "CURRENCY":
    case "COUNT":
    case "PHYSICAL":
      return unit.code ?? NUMBER;
  }
}

function unreadable(text: string, why: string, at: number): UnitResult {
  return { problem: { code: "UNREADABLE_UNIT", message: `Cannot read the unit "${text}": ${why}`, at } };
}

import type { Unit } from "./figure.ts";

/** What is wrong with a text that is no unit. */
export interface UnitProblem {
  readonly code: "UNREADABLE_UNIT";
  readonly message: string;
}

/** A unit, or why there is none; tell them apart by `"problem" in result`. */
export type UnitResult = { readonly unit: Unit } | { readonly problem: UnitProblem };

/** Returns the unit that `text` names. */
export function parseUnit(text: string): UnitResult {
  const [head = "", per = null] = text.split("/");
  if (head === "percent") return { unit: { kind: "PERCENT", code: null, per } };
  if (head === "percentage points") return { unit: { kind: "PERCENTAGE_POINT", code: null, per } };
  if (head === "x") return { unit: { kind: "RATIO", code: null, per } };
  if (/^[A-Z]{3}$/.test(head)) return { unit: { kind: "CURRENCY", code: head, per } };
  return { unit: { kind: "COUNT", code: head, per } };
}

/** Returns the spelling of `unit` that parseUnit() reads. */
export function formatUnit(unit: Unit): string {
  const names = { PERCENT: "percent", PERCENTAGE_POINT: "percentage points", RATIO: "x" } as const;
  const head =
    unit.kind === "PERCENT" || unit.kind === "PERCENTAGE_POINT" || unit.kind === "RATIO"
      ? names[unit.kind]
      : (unit.code ?? "number");
  return unit.per === null ? head : `${head}/${unit.per}`;
}

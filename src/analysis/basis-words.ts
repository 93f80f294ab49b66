import type { Basis } from "../model/measure.ts";

const BASIS_WORDS: Readonly<Record<NonNullable<Basis[keyof Basis]>, string>> = {
  NET: "net",
  GROSS: "gross",
  CASH: "counted when paid",
  ACCRUAL: "counted when due",
  ACTUAL: "actual",
  FORECAST: "a forecast",
  TARGET: "a target",
  RUN_RATE: "a run rate",
  COMMITMENT: "a commitment",
  AUDITED: "audited",
};

/** Returns what a number is by its basis, as a sentence says it: "a run rate", "net". */
export function sayBasis(value: NonNullable<Basis[keyof Basis]>): string {
  return BASIS_WORDS[value];
}

/** Returns a basis in words, each key that is known, as a list has them: "net", "run rate". */
export function describeBasis(basis: Basis | undefined): string[] {
  const { netting, accounting, status } = basis ?? {};
  return [netting, accounting, status].flatMap((value) =>
    value === undefined ? [] : [BASIS_WORDS[value].replace(/^a /, "")],
  );
}

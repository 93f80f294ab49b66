import type { Qualifier } from "../model/figure.ts";
import type { CodeUnitIndex } from "./code-unit-index.ts";
import type { Words } from "./languages/words-of.ts";
import { sharedQualifier } from "./literals/shared-qualifier.ts";
import type { ReadLiteral } from "./read-literal.ts";
import type { Inference } from "./text-reading.ts";

function isMoney({ figure }: ReadLiteral): boolean {
  return figure.unit.kind === "CURRENCY";
}

/** Returns the qualifier of a figure before in the list, where it covers the one at `position` too. */
export function qualifierOfList(
  text: string,
  read: readonly ReadLiteral[],
  position: number,
  index: CodeUnitIndex,
  words: Words,
): Inference<Qualifier> | null {
  const own = read[position];
  if (own === undefined) return null;
  let first = position - 1;
  while (read[first] !== undefined && read[first]?.qualifier === null) first--;
  const bent = read[first];
  if (bent?.qualifier === null || bent === undefined) return null;
  const { qualifier, start, end } = bent.qualifier;
  // What stands behind a figure bends that one alone.
  if (start >= bent.literal.end) return null;
  for (let at = first; at < position; at++) {
    const before = read[at];
    const behind = read[at + 1];
    if (before === undefined || behind === undefined) return null;
    const same =
      before.figure.unit.kind === own.figure.unit.kind && before.figure.unit.code === own.figure.unit.code;
    const between = text.slice(before.literal.end, behind.literal.start);
    // "More than $1bn (£750m)": the same in another currency.
    const isConverted = /^\s?[(（]$/u.test(between) && !same && isMoney(before) && isMoney(own);
    if (!isConverted && (!same || !sharedQualifier(between, qualifier, words))) return null;
  }
  return { value: qualifier, rule: "shared-qualifier", score: 0.75, passage: index.passage(start, end) };
}

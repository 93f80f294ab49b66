/**
 * What the claims of one measure state: each different statement once, sorted, with its nearest conflicts.
 *
 * Method: claims that state the very same are one statement; intervals are sorted by their ends, so that the
 * nearest statement wholly above or below another is found by binary search, and the nearest with the same
 * precision but another number by a list for each precision. Never all pairs: at most one pair upwards for each
 * statement, and one downwards for those that got none, so every claim in conflict stands in a pair.
 * Cost: O(n log n).
 */

import { findRelation } from "../../figures/compare-figures.ts";
import { type Decimal, decimal } from "../../figures/decimal.ts";
import type { Figure } from "../../figures/figure.ts";
import { compareLower, compareUpper, type Interval, liesAbove } from "../../figures/interval.ts";
import { intervalOf } from "../../figures/interval-of.ts";
import { unitKey } from "../../figures/same-unit.ts";
import { isBlurred, isPlain } from "../../figures/statement.ts";

/** A figure that one or more claims of a measure state, by the first of them. */
export interface Statement {
  readonly claim: string;
  readonly figure: Figure;
  /** The values allowed if trailing zeros are rounding: what lies apart under this reading lies apart under any. */
  readonly interval: Interval;
  readonly value: Decimal;
}

/** Returns the different definite statements among claims, by unit and in order of their first claims. */
export function statementsOf(
  claims: readonly { readonly id: string; readonly figure: Figure }[],
): Statement[][] {
  const byUnit = new Map<string, Map<string, Statement>>();
  for (const { id, figure } of claims) {
    if (isBlurred(figure)) continue;
    const interval = intervalOf(figure, { reading: "LOOSE" });
    if (interval === null) continue;
    const unit = unitKey(figure.unit);
    const known = byUnit.get(unit) ?? new Map<string, Statement>();
    byUnit.set(unit, known);
    const key = [figure.value, figure.high, figure.decimals, figure.decimalsLoose, figure.qualifier].join(
      "|",
    );
    if (!known.has(key)) known.set(key, { claim: id, figure, interval, value: decimal(figure.value) });
  }
  return [...byUnit.values()].map((statements) => [...statements.values()]);
}

/** Returns pairs of statements that cannot both be right: for each the nearest above, or else the nearest below. */
export function nearestConflicts(statements: readonly Statement[]): (readonly [Statement, Statement])[] {
  if (statements.length < 2) return [];
  const byLower = [...statements].sort((a, b) => compareLower(a.interval, b.interval));
  const byUpper = [...statements].sort((a, b) => compareUpper(a.interval, b.interval));
  const neighbours = samePrecisionNeighbours(statements);
  const pairs: (readonly [Statement, Statement])[] = [];
  const paired = new Set<Statement>();
  for (const statement of statements) {
    const apart = firstWhere(byLower, (other) => liesAbove(other.interval, statement.interval));
    const above = pick(statement, [apart, neighbours.get(statement)?.next], (a, b) => a.value.lt(b.value));
    if (above === null) continue;
    pairs.push([statement, above]);
    paired.add(statement).add(above);
  }
  for (const statement of statements) {
    if (paired.has(statement)) continue;
    const firstNotBelow = firstIndexWhere(byUpper, (other) => !liesAbove(statement.interval, other.interval));
    const below = pick(statement, [byUpper[firstNotBelow - 1], neighbours.get(statement)?.previous], (a, b) =>
      a.value.gt(b.value),
    );
    if (below === null) continue;
    pairs.push([below, statement]);
    paired.add(statement).add(below);
  }
  return pairs;
}

/** Returns the statement with the greatest lower end and the one with the least upper end; null where unbounded. */
export function extremesOf(statements: readonly Statement[]): {
  readonly high: Statement | null;
  readonly low: Statement | null;
} {
  let high: Statement | null = null;
  let low: Statement | null = null;
  for (const statement of statements) {
    const { lower, upper } = statement.interval;
    if (lower !== null && (high === null || compareLower(statement.interval, high.interval) > 0))
      high = statement;
    if (upper !== null && (low === null || compareUpper(statement.interval, low.interval) < 0))
      low = statement;
  }
  return { high, low };
}

interface Neighbours {
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
}

/** Returns for each plain statement its neighbours by value among those of the same precision. */
function samePrecisionNeighbours(statements: readonly Statement[]): Map<Statement, Neighbours> {
  const lists = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!isPlain(statement.figure)) continue;
    const key = `${statement.figure.decimals}/${statement.figure.decimalsLoose}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [statement]);
    else list.push(statement);
  }
  const neighbours = new Map<Statement, Neighbours>();
  for (const list of lists.values()) {
    list.sort((a, b) => a.value.cmp(b.value));
    for (const [place, statement] of list.entries()) {
      neighbours.set(statement, { previous: list[place - 1], next: list[place + 1] });
    }
  }
  return neighbours;
}

/** Returns the nearest of the candidates that really conflicts with `statement`. */
function pick(
  statement: Statement,
  candidates: readonly (Statement | undefined)[],
  isNearer: (a: Statement, b: Statement) => boolean,
): Statement | null {
  let best: Statement | null = null;
  for (const candidate of candidates) {
    if (candidate === undefined || (best !== null && !isNearer(candidate, best))) continue;
    if (findRelation(statement.figure, candidate.figure).relation === "CONFLICT") best = candidate;
  }
  return best;
}

function firstWhere(
  sorted: readonly Statement[],
  holds: (statement: Statement) => boolean,
): Statement | undefined {
  return sorted[firstIndexWhere(sorted, holds)];
}

/** Returns the first place from which `holds` is true, by binary search. */
function firstIndexWhere(sorted: readonly Statement[], holds: (statement: Statement) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const statement = sorted[middle];
    if (statement !== undefined && holds(statement)) high = middle;
    else low = middle + 1;
  }
  return low;
}

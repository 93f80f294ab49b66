import type { Unit } from "./figure.ts";

/**
 * Returns true where numbers of the two units can be set against each other: same kind, code and rate. A percent
 * and a multiple are both pure numbers (20 % is 0.2×), so they can.
 */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a.code === b.code && a.per === b.per && dimensionOf(a) === dimensionOf(b);
}

/** Returns a key that is equal for units of which sameUnit() is true, and for no others. */
export function unitKey(unit: Unit): string {
  return `${dimensionOf(unit)}\n${unit.code ?? ""}\n${unit.per ?? ""}`;
}

function dimensionOf(unit: Unit): string {
  return unit.kind === "PERCENT" || unit.kind === "RATIO" ? "PURE" : unit.kind;
}

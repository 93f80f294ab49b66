import type { Figure } from "../figures/figure.ts";

/** Whether a figure is a share, or a change of one. */
export function isPercent({ unit }: Figure): boolean {
  return unit.kind === "PERCENT" || unit.kind === "PERCENTAGE_POINT";
}

/** Whether a figure is a share or a ratio: a number that counts and weighs nothing by itself. */
export function isPure(figure: Figure): boolean {
  return figure.unit.kind === "RATIO" || isPercent(figure);
}

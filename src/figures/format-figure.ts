import type { Figure } from "./figure.ts";
import { formatUnit } from "./unit.ts";

/** Returns the figure as a literal that parseFigure() reads back. */
export function formatFigure(figure: Figure): string {
  return figure.printed ?? `${figure.value} ${formatUnit(figure.unit)}`;
}

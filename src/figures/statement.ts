import type { Figure } from "./figure.ts";

/** Returns true for a single stated number that nothing bends. */
export function isPlain(figure: Figure): boolean {
  return figure.high === null && figure.qualifier === null && !figure.vague;
}

/** Returns true where the figure is off by an amount that nobody stated. */
export function isBlurred(figure: Figure): boolean {
  return figure.vague || figure.qualifier === "ABOUT" || figure.qualifier === "NEARLY";
}

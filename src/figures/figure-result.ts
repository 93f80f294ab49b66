import type { Figure } from "./figure.ts";

/** What is wrong with a literal or record that is no figure. */
export interface FigureProblem {
  readonly code: "UNREADABLE_FIGURE" | "UNREADABLE_UNIT" | "FIGURE_MISMATCH";
  /** A sentence without final stop. */
  readonly message: string;
  /** Position in the literal, in UTF-16 code units, at which reading stopped. */
  readonly at: number;
}

/** A figure, or why there is none; tell them apart by `"problem" in result`. */
export type FigureResult = { readonly figure: Figure } | { readonly problem: FigureProblem };

const QUOTED = 60;

/** Returns the problem that `literal` cannot be read, for the reason and at the place given. */
export function unreadable(literal: string, why: string, at: number): { readonly problem: FigureProblem } {
  const quoted = literal.length > QUOTED ? `${literal.slice(0, QUOTED)}…` : literal;
  return {
    problem: { code: "UNREADABLE_FIGURE", message: `Cannot read the figure "${quoted}": ${why}`, at },
  };
}

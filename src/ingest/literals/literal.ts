import type { Unit } from "../../figures/figure.ts";

/** A printed figure in a text, in code units. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  /** What parseFigure() is to read for it. */
  readonly spoken: string;
  readonly unitKind: Unit["kind"] | null;
  /** Unit as written, which an elliptical number behind may take over. */
  readonly unit: string;
  /** True for a magnitude without a number. */
  readonly isVague: boolean;
  /** What is counted, where a noun says so; empty where a count has none. */
  readonly noun: string | null;
  /** What was taken over from a neighbour. */
  readonly completion: "SCALE" | "UNIT" | "SCALE_AND_UNIT" | null;
  /** Where the neighbour stands from which it was taken. */
  readonly completedFrom: { readonly start: number; readonly end: number } | null;
  /** Name of the rule that took it over, where another than the neighbourhood did. */
  readonly completedBy: string | null;
}

/** Returns a literal that takes nothing over from its neighbours and counts nothing. */
export function plainLiteral(
  start: number,
  end: number,
  spoken: string,
  unitKind: Literal["unitKind"],
): Literal {
  return {
    start,
    end,
    spoken,
    unitKind,
    unit: "",
    isVague: false,
    noun: null,
    completion: null,
    completedFrom: null,
    completedBy: null,
  };
}

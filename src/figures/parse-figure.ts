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

export interface ParseFigureOptions {
  /** BCP 47 language of the literal; English where absent. */
  readonly locale?: string | undefined;
}

/** Returns the figure that `literal` states, or what cannot be read in it and where. */
export function parseFigure(literal: string, _options: ParseFigureOptions = {}): FigureResult {
  const match =
    /^(about |roughly |over |more than |at least |up to |nearly )?(\$)?([0-9,]+)(?:\.([0-9]+))?(?: ?(thousand|million|billion|trillion|bn|m))?(%| percent| dollars|x|×)?$/i.exec(
      literal.trim(),
    );
  if (match === null)
    return {
      problem: {
        code: "UNREADABLE_FIGURE",
        message: `Cannot read the figure "${literal.slice(0, 60)}"`,
        at: 0,
      },
    };
  const digits = (match[3] ?? "").replaceAll(",", "") + (match[4] ?? "");
  const power =
    { thousand: 3, million: 6, m: 6, billion: 9, bn: 9, trillion: 12 }[(match[5] ?? "").toLowerCase()] ?? 0;
  const suffix = (match[6] ?? "").trim();
  const percent = suffix === "%" || suffix === "percent";
  const exponent = power - (match[4] ?? "").length - (percent ? 2 : 0);
  const padded = digits.padStart(Math.max(0, -exponent) + 1, "0");
  const whole = exponent >= 0 ? digits + "0".repeat(exponent) : padded.slice(0, exponent);
  const fraction = exponent >= 0 ? "" : padded.slice(exponent).replace(/0+$/, "");
  const value = (whole.replace(/^0+(?=.)/, "") || "0") + (fraction === "" ? "" : `.${fraction}`);
  const zeros = match[4] === undefined ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  const qualifiers = {
    about: "ABOUT",
    roughly: "ABOUT",
    over: "MORE_THAN",
    "more than": "MORE_THAN",
    "at least": "AT_LEAST",
    "up to": "UP_TO",
    nearly: "NEARLY",
  } as const;
  const word = (match[1] ?? "").trim().toLowerCase();
  const money = match[2] !== undefined || suffix === "dollars";
  return {
    figure: {
      printed: literal,
      value,
      high: null,
      decimals: -exponent,
      decimalsLoose: -exponent - zeros,
      unit: {
        kind: money ? "CURRENCY" : percent ? "PERCENT" : suffix === "" ? "COUNT" : "RATIO",
        code: money ? "USD" : null,
        per: null,
      },
      qualifier: Object.hasOwn(qualifiers, word) ? qualifiers[word as keyof typeof qualifiers] : null,
      vague: false,
    },
  };
}

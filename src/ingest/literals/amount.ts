import { isLetter } from "../../figures/cursor.ts";
import type { Unit } from "../../figures/figure.ts";
import { codeOf, isIdeographic } from "./characters.ts";
import type { NumberToken } from "./number-token.ts";

/** A number of the text with what belongs to it, in code units. */
export interface Amount {
  start: number;
  end: number;
  /** Where the bare number stands. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** What parseFigure() is to read for the number alone. */
  readonly digits: string;
  /** The number in digits; null where it is spelt. */
  readonly token: NumberToken | null;
  /** Currency before the number, as written; empty where there is none. */
  readonly currency: string;
  /** Scale words as written; empty where there are none. */
  readonly scale: string;
  /** Unit behind, as parseFigure() reads it; empty where there is none. */
  readonly unit: string;
  readonly unitKind: Unit["kind"] | null;
  readonly unitCode: string | null;
  /** True where the scale is in `digits`, as an exponent: 1万2千. */
  readonly isCompound: boolean;
}

/** Parts of an amount that are known before scale and unit are read. */
export interface Begun {
  readonly start: number;
  readonly token: NumberToken | null;
  readonly digits: string;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly isCompound?: boolean;
}

/** Returns the amount in the order that parseFigure() reads. */
export function spokenOf(amount: Amount, scale = amount.scale, unit = amount.unit): string {
  const currency = /\p{L}$/u.test(amount.currency) ? `${amount.currency} ` : amount.currency;
  const word = unit === "" || !isWord(unit) ? unit : ` ${unit}`;
  return `${currency}${amount.digits}${scale === "" ? "" : ` ${scale}`}${word}`;
}

function isWord(unit: string): boolean {
  const code = codeOf(unit, 0);
  return isLetter(code) || isIdeographic(code);
}

/** Returns true for a bare number that may be a year. */
export function looksLikeYear(amount: Amount): boolean {
  return (
    amount.currency === "" &&
    amount.unit === "" &&
    amount.scale === "" &&
    /^(?:19|20)\d\d$/.test(amount.digits)
  );
}

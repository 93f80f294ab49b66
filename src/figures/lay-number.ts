import type { Figure } from "./figure.ts";
import { scaleWord } from "./locale-words.ts";
import { type NumberStyle, numberStyle } from "./number-style.ts";
import { shiftDigits, trailingZeros } from "./shift-digits.ts";

/** Numbers as a literal shows them: one, or the two ends of a range, and the scale word that goes with both. */
export interface NumberLayout {
  readonly numbers: readonly string[];
  readonly scale: string;
}

/** A plain decimal taken apart: `digits` times 10^exponent. */
interface Parts {
  readonly digits: string;
  readonly exponent: number;
  readonly negative: boolean;
}

const POWERS = [0, 3, 6, 9, 12] as const;

/**
 * Returns the figure's numbers so that a reader, and parseFigure(), sees the same precision in them: the scale is
 * the natural one from millions on, another where only that shows the precision, and an exponent stands where no
 * scale word does it. With `natural`, neither does: the number then stands under its own scale.
 */
export function layNumber(
  figure: Figure,
  shift: number,
  locale: string | undefined,
  natural = false,
): NumberLayout {
  const style = numberStyle(locale);
  const values = [figure.value, ...(figure.high === null ? [] : [figure.high])].map(partsOf);
  if (figure.decimals === null) return layExact(values, shift, style, locale);
  const { decimals } = figure;
  const decimalsLoose = figure.decimalsLoose ?? decimals;
  const digits = values.map((value) => digitsTo(value, decimals));
  const stated = digits.filter((text) => text !== null);
  if (stated.length < values.length) return layExact(values, shift, style, locale);
  const loose = Math.max(...stated.map((text) => decimals - trailingZeros(text)));
  const own = ownScale(Math.min(...stated.map((text) => text.length)) - decimals - shift);
  for (const power of powersFor(own, decimals, shift)) {
    if (natural && power > own) continue;
    const fraction = power + shift + decimals;
    if (fraction < 0 || decimalsLoose !== (fraction > 0 ? decimals : loose)) continue;
    const numbers = stated.map((text, end) =>
      layDigits(text, fraction, values[end]?.negative === true, style),
    );
    return { numbers, scale: scaleWord(power, locale) };
  }
  if (natural) return layExact(values, shift, style, locale);
  // One decimal in the mantissa says that its zeros are stated, none that they may be rounding.
  const fraction = decimalsLoose === decimals && loose !== decimals ? 1 : 0;
  const numbers = stated.map((text, end) => {
    const mantissa = layDigits(text, fraction, values[end]?.negative === true, style);
    return `${mantissa}e${fraction - decimals - shift}`;
  });
  return { numbers, scale: "" };
}

/** Returns the scales to try: millions and up where that leaves at most three decimals, then by need of decimals. */
function powersFor(own: number, decimals: number, shift: number): readonly number[] {
  return own >= 6 && own + shift + decimals <= 3 ? [own, ...POWERS] : POWERS;
}

/** Returns the greatest scale under which a number of so many places is not below one. */
function ownScale(places: number): number {
  return POWERS.findLast((power) => power < places) ?? 0;
}

/** Lays out every digit of the values under their natural scale if that leaves at most three decimals, else in full. */
function layExact(
  values: readonly Parts[],
  shift: number,
  style: NumberStyle,
  locale: string | undefined,
): NumberLayout {
  const places = Math.min(...values.map(({ digits, exponent }) => digits.length + exponent - shift));
  const decimalsUnder = (power: number) =>
    Math.max(0, ...values.map(({ exponent }) => power + shift - exponent));
  const own = ownScale(places);
  const scale = decimalsUnder(own) <= 3 ? own : 0;
  const fraction = decimalsUnder(scale);
  const numbers = values.map((value) =>
    layDigits(digitsTo(value, fraction - shift - scale) ?? value.digits, fraction, value.negative, style),
  );
  return { numbers, scale: scaleWord(scale, locale) };
}

/** Returns the value's integer multiple of 10^−decimals as digits, or null where it is finer than that. */
function digitsTo(value: Parts, decimals: number): string | null {
  const zeros = value.exponent + decimals;
  if (value.digits === "0") return "0";
  return zeros < 0 ? null : value.digits + "0".repeat(zeros);
}

function partsOf(value: string): Parts {
  const negative = value.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? value.slice(1) : value).split(".");
  const all = `${whole}${fraction}`;
  const zeros = trailingZeros(all);
  const digits = all.slice(0, all.length - zeros).replace(/^0+/, "");
  return digits === ""
    ? { digits: "0", exponent: 0, negative: false }
    : { digits, exponent: zeros - fraction.length, negative };
}

/** Returns the digits with `fraction` of them after the point, grouped in the language's way. */
function layDigits(digits: string, fraction: number, negative: boolean, style: NumberStyle): string {
  const padded = digits.padStart(fraction + 1, "0");
  const whole = padded.slice(0, padded.length - fraction);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const text =
    groups.join(style.group) + (fraction === 0 ? "" : style.point + padded.slice(padded.length - fraction));
  return negative ? `-${text}` : text;
}

const MAGNITUDES: readonly (readonly [power: number, words: string])[] = [
  [3, "thousands"],
  [6, "millions"],
  [9, "billions"],
  [12, "trillions"],
];

/** Returns "hundreds of millions" for the range that it stands for, or null where no such words do. */
export function formatMagnitude(
  low: string,
  high: string,
  shift: number,
  locale: string | undefined,
): string | null {
  // Where a billion is a million million, the long scale's own word is clear in every language.
  const longScale = numberStyle(locale).words?.has("billions") === true;
  const spoken: (readonly [string, number, number])[] = [
    ["tens", 1, 2],
    ["hundreds", 2, 3],
  ];
  for (const [power, name] of MAGNITUDES) {
    const words = longScale && power === 9 ? "milliards" : name;
    spoken.push([words, power, power + 3], [`tens of ${words}`, power + 1, power + 2]);
    spoken.push([`hundreds of ${words}`, power + 2, power + 3]);
  }
  const found = spoken.find(
    ([, lower, upper]) =>
      shiftDigits("2", lower + shift, false) === low && shiftDigits("1", upper + shift, false) === high,
  );
  return found?.[0] ?? null;
}

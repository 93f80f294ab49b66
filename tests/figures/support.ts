import fc from "fast-check";
import type { Figure, Unit } from "../../src/figures/figure.ts";
import { parseFigure } from "../../src/figures/parse-figure.ts";

/** Returns the figure of a literal that is known to be readable. */
export function read(literal: string, locale?: string): Figure {
  const result = parseFigure(literal, { locale });
  if ("problem" in result) throw new Error(result.problem.message);
  return result.figure;
}

const USD: Unit = { kind: "CURRENCY", code: "USD", per: null };

/** Returns a plain figure in US dollars; no decimals means exact. */
export function stated(value: string, decimals: number | null = null, more: Partial<Figure> = {}): Figure {
  const plain = { printed: null, value, high: null, decimals, decimalsLoose: decimals, unit: USD };
  return { ...plain, qualifier: null, vague: false, ...more };
}

/** Returns `digits` times 10^exponent as plain text, by the plainest means: an oracle for shiftDigits(). */
export function plainOf(digits: bigint, exponent: number): string {
  if (digits === 0n) return "0";
  const negative = digits < 0n;
  let text = String(negative ? -digits : digits);
  if (exponent >= 0) text += "0".repeat(exponent);
  else {
    text = text.padStart(1 - exponent, "0");
    text = `${text.slice(0, exponent)}.${text.slice(exponent)}`.replace(/\.?0+$/, "");
  }
  return negative ? `-${text}` : text;
}

const nouns = fc.constantFrom(
  "users",
  "weekly active users",
  "employees",
  "GPUs",
  "H100 chips",
  "long-term contracts",
);
const per = fc.constantFrom(null, null, null, "day", "year", "training run", "each", "GPU", "million tokens");

/** Units of every kind. */
export const anyUnit: fc.Arbitrary<Unit> = fc
  .record({
    base: fc.oneof(
      fc
        .constantFrom("USD", "EUR", "JPY", "NOK", "CHF", "INR", "XCG")
        .map((code) => ({ kind: "CURRENCY" as const, code })),
      fc
        .constantFrom("PERCENT" as const, "PERCENTAGE_POINT" as const, "RATIO" as const)
        .map((kind) => ({ kind, code: null })),
      nouns.map((code) => ({ kind: "COUNT" as const, code })),
      fc.constant({ kind: "COUNT" as const, code: null }),
      fc
        .constantFrom("seconds", "GW", "ml", "kWh", "km", "t")
        .map((code) => ({ kind: "PHYSICAL" as const, code })),
    ),
    per,
  })
  .map(({ base, per }) => ({ ...base, per }));

const qualifier = fc.constantFrom(
  ...([
    null,
    null,
    null,
    "ABOUT",
    "NEARLY",
    "AT_LEAST",
    "MORE_THAN",
    "AT_MOST",
    "LESS_THAN",
    "UP_TO",
  ] as const),
);

function trailingZeros(digits: bigint): number {
  return digits === 0n ? 0 : (/0*$/.exec(String(digits))?.[0].length ?? 0);
}

/** Figures that a literal can state: single numbers, ranges and magnitudes, of every unit, precision and qualifier. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    digits: fc.oneof(
      fc.bigInt({ min: -99_999n, max: 99_999n }),
      fc.bigInt({ min: -9n, max: 9n }).map((n) => n * 1000n),
    ),
    width: fc.option(fc.oneof(fc.bigInt({ min: 0n, max: 5000n }), fc.constant(1000n)), { freq: 3 }),
    decimals: fc.option(fc.integer({ min: -14, max: 8 }), { freq: 6 }),
    rounded: fc.boolean(),
    magnitude: fc
      .option(fc.constantFrom([1, 2], [2, 3], [6, 9], [8, 9], [10, 11], [12, 15]), { freq: 8, nil: null })
      .map((m) => m),
    vague: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    unit: anyUnit,
    qualifier,
  })
  .map(({ digits, width, decimals, rounded, magnitude, vague, unit, qualifier }) => {
    if (vague && magnitude !== null) {
      const shift = unit.kind === "PERCENT" || unit.kind === "PERCENTAGE_POINT" ? -2 : 0;
      const [low = 0, high = 0] = magnitude;
      const bounds = { value: plainOf(2n, low + shift), high: plainOf(1n, high + shift) };
      return { printed: null, ...bounds, decimals: null, decimalsLoose: null, unit, qualifier, vague: true };
    }
    const exponent = decimals === null ? -3 : -decimals;
    const ends = width === null ? [digits] : [digits, digits + width];
    const zeros = Math.min(...ends.map((end) => trailingZeros(end)));
    const loose = decimals === null ? null : decimals - (rounded ? zeros : 0);
    return {
      printed: null,
      value: plainOf(digits, exponent),
      high: width === null ? null : plainOf(digits + width, exponent),
      decimals,
      decimalsLoose: loose,
      unit,
      qualifier,
      vague: false,
    };
  });

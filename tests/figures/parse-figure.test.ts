import fc from "fast-check";
import { expect, test } from "vitest";
import type { Unit } from "../../src/figures/figure.ts";
import { parseFigure } from "../../src/figures/parse-figure.ts";
import { formatUnit } from "../../src/figures/unit.ts";
import { plainOf, read } from "./support.ts";

/** literal, value (or both ends), decimals (or finest/loosest), unit, qualifier. */
type Row = readonly [
  literal: string,
  value: string,
  decimals: string,
  unit: string,
  qualifier?: string | undefined,
  locale?: string,
];

const ROWS: readonly Row[] = [
  // Currencies by sign, code and word, in both orders
  ["$865.8 million", "865800000", "-5", "USD"],
  ["$2.5 billion", "2500000000", "-8", "USD"],
  ["US$5m", "5000000", "-6", "USD"],
  ["USD 5m", "5000000", "-6", "USD"],
  ["5m USD", "5000000", "-6", "USD"],
  ["493.8 million dollars", "493800000", "-5", "USD"],
  ["493.8 million U.S. dollars", "493800000", "-5", "USD"],
  ["€3bn", "3000000000", "-9", "EUR"],
  ["3 billion euros", "3000000000", "-9", "EUR"],
  ["£4.20", "4.2", "2", "GBP"],
  ["¥500 billion", "500000000000", "-9/-11", "JPY"],
  ["2 billion yuan", "2000000000", "-9", "CNY"],
  ["C$5 million", "5000000", "-6", "CAD"],
  ["HK$1.2bn", "1200000000", "-8", "HKD"],
  ["R$3 milhões", "3000000", "-6", "BRL", undefined, "pt"],
  ["5 M€", "5000000", "-6", "EUR"],
  ["$5M CAD", "5000000", "-6", "CAD"],
  ["5 million Canadian dollars", "5000000", "-6", "CAD"],
  ["CHF 12.5m", "12500000", "-5", "CHF"],
  ["₹5 lakh crore", "5000000000000", "-12", "INR"],
  ["Rs. 500 crore", "5000000000", "-7/-9", "INR"],
  ["85 cents", "0.85", "2", "USD"],
  ["50 億美元", "5000000000", "-8/-9", "USD"],
  ["4.938亿美元", "493800000", "-5", "USD"],
  // Scale words and letters
  ["5k", "5000", "-3", "number"],
  ["5K", "5000", "-3", "number"],
  ["$454.7M", "454700000", "-5", "USD"],
  ["$12mn", "12000000", "-6", "USD"],
  ["$2.27B", "2270000000", "-7", "USD"],
  ["$1.4 trillion", "1400000000000", "-11", "USD"],
  ["$1.4tn", "1400000000000", "-11", "USD"],
  ["$1.4T", "1400000000000", "-11", "USD"],
  ["$3.7-billion", "3700000000", "-8", "USD"],
  ["$900 Billion", "900000000000", "-9/-11", "USD"],
  ["5 Mrd. Euro", "5000000000", "-9", "EUR"],
  ["5 Mio. EUR", "5000000", "-6", "EUR"],
  ["5 hundred thousand", "500000", "-5", "number"],
  ["5e8", "500000000", "-8", "number"],
  ["1.25e-3", "0.00125", "5", "number"],
  // Digits and their groups
  ["700,000", "700000", "0/-5", "number"],
  ["1,234,567.89", "1234567.89", "2", "number"],
  ["1,00,000", "100000", "0/-5", "number"],
  ["12,34,56,789", "123456789", "0", "number"],
  ["1 000 000", "1000000", "0/-6", "number"],
  ["1\u00a0000\u00a0000", "1000000", "0/-6", "number"],
  ["1\u202f234\u202f567", "1234567", "0", "number"],
  ["1'234'567", "1234567", "0", "number"],
  ["$\u2009865.8\u2009million", "865800000", "-5", "USD"],
  ["0", "0", "0", "number"],
  ["000", "0", "0", "number"],
  ["0.50", "0.5", "2", "number"],
  [".5", "0.5", "1", "number"],
  ["2½ million", "2500000", "-5", "number"],
  // Shares, points, multiples
  ["20%", "0.2", "2/1", "percent"],
  ["20 percent", "0.2", "2/1", "percent"],
  ["20 per cent", "0.2", "2/1", "percent"],
  ["20-percent", "0.2", "2/1", "percent"],
  ["0.5 %", "0.005", "3", "percent"],
  ["1,700 percent", "17", "2/0", "percent"],
  ["3 percentage points", "0.03", "2", "percentage points"],
  ["25 basis points", "0.0025", "4", "percentage points"],
  ["25bps", "0.0025", "4", "percentage points"],
  ["4×", "4", "0", "x"],
  ["9.5x", "9.5", "1", "x"],
  ["2.5 times", "2.5", "1", "x"],
  ["fourfold", "4", "0", "x"],
  ["10-fold", "10", "0/-1", "x"],
  ["double", "2", "0", "x"],
  ["twice", "2", "0", "x"],
  ["triple", "3", "0", "x"],
  ["tripled", "3", "0", "x"],
  ["half", "0.5", "1", "x"],
  ["three-quarters", "0.75", "2", "x"],
  ["two thirds", "0.67", "2", "x"],
  ["one fifteenth", "0.067", "3", "x"],
  ["三倍", "3", "0", "x"],
  // Ranges
  ["45-55%", "0.45..0.55", "2", "percent"],
  ["20–40%", "0.2..0.4", "2/1", "percent"],
  ["5% to 10%", "0.05..0.1", "2", "percent"],
  ["$1 to 2 billion", "1000000000..2000000000", "-9", "USD"],
  ["$1–$2 billion", "1000000000..2000000000", "-9", "USD"],
  ["between $1 and $2 billion", "1000000000..2000000000", "-9", "USD"],
  ["from $1bn to $2bn", "1000000000..2000000000", "-9", "USD"],
  ["between one and two million users", "1000000..2000000", "-6", "users"],
  ["$500 million to $1 billion", "500000000..1000000000", "-6/-8", "USD"],
  ["$500,000 to $1 million", "500000..1000000", "0/-5", "USD"],
  ["$30–40 billion", "30000000000..40000000000", "-9/-10", "USD"],
  ["1.5 to 4 mL", "1.5..4", "1", "ml"],
  ["-5% to -3%", "-0.05..-0.03", "2", "percent"],
  // Qualifiers before and after
  ["about 20%", "0.2", "2/1", "percent", "ABOUT"],
  ["around $4 billion", "4000000000", "-9", "USD", "ABOUT"],
  ["roughly $3.8 billion", "3800000000", "-8", "USD", "ABOUT"],
  ["approximately 5", "5", "0", "number", "ABOUT"],
  ["approx. 5", "5", "0", "number", "ABOUT"],
  ["~$5bn", "5000000000", "-9", "USD", "ABOUT"],
  ["an estimated 45-55%", "0.45..0.55", "2", "percent", "ABOUT"],
  ["$5 million or so", "5000000", "-6", "USD", "ABOUT"],
  ["nearly 4×", "4", "0", "x", "NEARLY"],
  ["almost half", "0.5", "1", "x", "NEARLY"],
  ["close to $5bn", "5000000000", "-9", "USD", "NEARLY"],
  ["at least $2.5 billion", "2500000000", "-8", "USD", "AT_LEAST"],
  ["a minimum of 5%", "0.05", "2", "percent", "AT_LEAST"],
  ["no less than 5%", "0.05", "2", "percent", "AT_LEAST"],
  ["$1 billion or more", "1000000000", "-9", "USD", "AT_LEAST"],
  ["$1 billion+", "1000000000", "-9", "USD", "AT_LEAST"],
  ["100+ users", "100", "0/-2", "users", "AT_LEAST"],
  ["100-plus", "100", "0/-2", "number", "AT_LEAST"],
  ["≥5%", "0.05", "2", "percent", "AT_LEAST"],
  ["more than double", "2", "0", "x", "MORE_THAN"],
  ["Over 96%", "0.96", "2", "percent", "MORE_THAN"],
  ["exceeds $500 million", "500000000", "-6/-8", "USD", "MORE_THAN"],
  ["far exceed $9 billion", "9000000000", "-9", "USD", "MORE_THAN"],
  ["above 5", "5", "0", "number", "MORE_THAN"],
  ["north of $5bn", "5000000000", "-9", "USD", "MORE_THAN"],
  ["well over $5bn", "5000000000", "-9", "USD", "MORE_THAN"],
  ["> 5", "5", "0", "number", "MORE_THAN"],
  ["up to $100 million", "100000000", "-6/-8", "USD", "UP_TO"],
  ["as much as $5bn", "5000000000", "-9", "USD", "UP_TO"],
  ["at most 5", "5", "0", "number", "AT_MOST"],
  ["no more than 5", "5", "0", "number", "AT_MOST"],
  ["5 or less", "5", "0", "number", "AT_MOST"],
  ["less than 5%", "0.05", "2", "percent", "LESS_THAN"],
  ["under $5", "5", "0", "USD", "LESS_THAN"],
  ["below 5", "5", "0", "number", "LESS_THAN"],
  ["just under $5bn", "5000000000", "-9", "USD", "LESS_THAN"],
  ["exactly 5", "5", "null", "number"],
  // Vague magnitudes
  ["hundreds of millions of dollars", "200000000..1000000000", "vague", "USD"],
  ["tens of billions", "20000000000..100000000000", "vague", "number"],
  ["billions", "2000000000..1000000000000", "vague", "number"],
  ["Billions of dollars", "2000000000..1000000000000", "vague", "USD"],
  ["thousands of users", "2000..1000000", "vague", "users"],
  // Negative and in parentheses
  ["-$5 million", "-5000000", "-6", "USD"],
  ["$-5 million", "-5000000", "-6", "USD"],
  ["−5%", "-0.05", "2", "percent"],
  ["minus 5%", "-0.05", "2", "percent"],
  ["negative $3.2bn", "-3200000000", "-8", "USD"],
  ["($5.2) million", "-5200000", "-5", "USD"],
  ["(865.8)", "-865.8", "1", "number"],
  ["(5.2%)", "-0.052", "3", "percent"],
  // Rates
  ["$100 million each", "100000000", "-6/-8", "USD/each"],
  ["$700,000 a day", "700000", "0/-5", "USD/day"],
  ["$500 million per year", "500000000", "-6/-8", "USD/year"],
  ["up to $100 million per training run", "100000000", "-6/-8", "USD/training run", "UP_TO"],
  ["$20 billion annually", "20000000000", "-9/-10", "USD/year"],
  ["5 percent a year", "0.05", "2", "percent/year"],
  ["$5/share", "5", "0", "USD/share"],
  ["$2.50 per million tokens", "2.5", "2", "USD/million tokens"],
  ["5 billion dollars a year or more", "5000000000", "-9", "USD/year", "AT_LEAST"],
  ["5 Euro pro Tag", "5", "0", "EUR/day", undefined, "de"],
  // In words
  ["two", "2", "0", "number"],
  ["three hundred and fifty thousand", "350000", "-3/-4", "number"],
  ["two and a half billion", "2500000000", "-8", "number"],
  ["half a billion dollars", "500000000", "-8", "USD"],
  ["a million", "1000000", "-6", "number"],
  ["one hundred and one", "101", "0", "number"],
  ["one million two hundred thousand", "1200000", "-3/-5", "number"],
  ["three point seven billion", "3700000000", "-8", "number"],
  ["twenty-five percent", "0.25", "2", "percent"],
  ["nine months", "9", "0", "months"],
  ["five thousand million", "5000000000", "-9", "number"],
  // Counts and physical units
  ["350 million weekly active users", "350000000", "-6/-7", "weekly active users"],
  ["5 million daily active users", "5000000", "-6", "daily active users"],
  ["12 seconds", "12", "0", "seconds"],
  ["7 gigawatts", "7", "0", "GW"],
  ["0.34 watt-hours", "0.34", "2", "Wh"],
  ["0.000085 gallons", "0.000085", "6", "gal"],
  // Other languages
  ["493,8 Millionen US‑Dollar", "493800000", "-5", "USD", undefined, "de"],
  ["rund 20 Prozent", "0.2", "2/1", "percent", "ABOUT", "de"],
  ["20‑Prozent", "0.2", "2/1", "percent", undefined, "de"],
  ["0,547", "0.547", "3", "number", undefined, "de"],
  ["1.234,5", "1234.5", "1", "number", undefined, "de-AT"],
  ["5 Billionen Euro", "5000000000000", "-12", "EUR", undefined, "de"],
  ["13.000 millones de dólares", "13000000000", "-6/-9", "USD", undefined, "es"],
  ["493,8 millones de dólares", "493800000", "-5", "USD", undefined, "es"],
  ["más de 20 mil millones", "20000000000", "-9/-10", "number", "MORE_THAN", "es"],
  ["493.8 millones", "493800000", "-5", "number", undefined, "es-MX"],
  ["2,5 milliards d’euros", "2500000000", "-8", "EUR", undefined, "fr"],
  ["jusqu’à 5 milliards", "5000000000", "-9", "number", "UP_TO", "fr"],
  ["2,5 bilhões de reais", "2500000000", "-8", "BRL", undefined, "pt-BR"],
  ["5 milliarder kroner", "5000000000", "-9", "NOK", undefined, "nb"],
];

function unitOf(text: string): Unit {
  return read(text).unit;
}

for (const [literal, value, decimals, unit, qualifier, locale] of ROWS) {
  test(`parseFigure() reads '${literal}' as ${value}`, () => {
    const figure = read(literal, locale);
    const [low = "", high = null] = value.split("..");
    expect(figure.value).toBe(low);
    expect(figure.high).toBe(high);
    expect(formatUnit(figure.unit)).toBe(unit);
    expect(figure.qualifier).toBe(qualifier ?? null);
    expect(figure.vague).toBe(decimals === "vague");
    expect(figure.printed).toBe(literal);
    const [finest, loosest = finest] = decimals.split("/");
    const exact = decimals === "vague" || decimals === "null";
    expect(figure.decimals).toBe(exact ? null : Number(finest));
    expect(figure.decimalsLoose).toBe(exact ? null : Number(loosest));
  });
}

test("parseFigure() distinguishes kinds of units", () => {
  expect(unitOf("$5")).toEqual({ kind: "CURRENCY", code: "USD", per: null });
  expect(unitOf("5")).toEqual({ kind: "COUNT", code: null, per: null });
  expect(unitOf("5 users")).toEqual({ kind: "COUNT", code: "users", per: null });
  expect(unitOf("5 GW")).toEqual({ kind: "PHYSICAL", code: "GW", per: null });
  expect(unitOf("5x")).toEqual({ kind: "RATIO", code: null, per: null });
  expect(unitOf("5 pp")).toEqual({ kind: "PERCENTAGE_POINT", code: null, per: null });
});

/** Texts that must yield a problem, with the place where reading stops. */
const UNREADABLE: readonly (readonly [literal: string, at: number, locale?: string])[] = [
  ["", 0],
  ["   ", 3],
  ["$", 1],
  ["$4.", 2],
  ["1,2,3", 1],
  ["1,23", 1],
  ["1234,567", 4],
  ["1,234,56", 1],
  ["0,547", 1],
  ["493,8 Millionen", 3],
  ["1.234.5", 5],
  ["1.234.567", 5],
  ["1,234.5.6", 7],
  ["2.5 Milliarden", 1, "de"],
  ["1,234,567", 5, "de"],
  ["NaN", 0],
  ["Infinity", 0],
  ["-", 1],
  ["--5", 1],
  ["$$5", 1],
  ["(5", 2],
  ["5)", 1],
  ["1/2", 2],
  ["15th", 2],
  ["one-15th", 6],
  ["5 milion", 2],
  ["5 bilion dollars", 2],
  ["5 kroner", 2],
  ["$5 million revenue", 11],
  ["€5 USD", 3],
  ["$5%", 2],
  ["5t dollars", 3],
  ["about over 5", 6],
  ["at least 5 or less", 11],
  ["between 5", 9],
  ["between 5 and", 13],
  ["5 to", 4],
  ["55-45%", 0],
  ["5% to 10", 0],
  ["$5 to €6", 0],
  ["million", 0],
  ["hundreds of", 9],
  ["tens to hundreds of millions", 0],
  ["twenty five twenty", 12],
  ["five hundred hundred", 13],
  ["a", 0],
  ["about", 5],
  ["well 5", 5],
  ["5 per", 5],
  ["5 million billion trillion", 18],
  ["1e400", 1],
  ["__proto__", 0],
  ["5 <script>", 2],
  ["revenue rose", 0],
  ["Q3 2025", 0],
];

for (const [literal, at, locale] of UNREADABLE) {
  test(`parseFigure() does not guess at '${literal}'`, () => {
    const result = parseFigure(literal, { locale });
    expect(result).toMatchObject({ problem: { code: "UNREADABLE_FIGURE", at } });
  });
}

test("parseFigure() refuses a megabyte of digits at once", () => {
  for (const text of ["9", "1,", "a ", "(", "five ", "x-", "\u00a0", "’s"]) {
    const result = parseFigure(text.repeat(1_000_000 / text.length));
    expect(result).toMatchObject({ problem: { code: "UNREADABLE_FIGURE" } });
    if ("problem" in result) expect(result.problem.message.length).toBeLessThan(200);
  }
});

test("parseFigure() gives a figure of plain decimals or a problem for any text", () => {
  const words = fc.constantFrom(
    ..."about over $ € ( ) - – + % x million bn hundred and a half of to per each 5 1,000 2.5 0 ’ . , / US$ users".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(words, { maxLength: 9 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 9 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, "de", "es", "zz", "__proto__"), (literal, locale) => {
      const result = parseFigure(literal, { locale });
      if ("problem" in result) {
        expect(result.problem.at).toBeGreaterThanOrEqual(0);
        return;
      }
      const { value, high, decimals, decimalsLoose } = result.figure;
      for (const number of [value, high ?? "0"])
        expect(number).toMatch(/^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/);
      expect(value).not.toBe("-0");
      if (decimals !== null) expect(decimalsLoose).toBeLessThanOrEqual(decimals);
    }),
    { seed: 42, numRuns: 5000 },
  );
});

test("parseFigure() moves value and decimals with the scale word and nothing else", () => {
  const scales = fc.constantFrom(["", 0], ["thousand", 3], ["million", 6], ["billion", 9], ["trillion", 12]);
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 999_999n }),
      fc.integer({ min: 0, max: 5 }),
      scales,
      (digits, fraction, [word, power]) => {
        const number =
          fraction === 0
            ? String(digits)
            : String(digits)
                .padStart(fraction + 1, "0")
                .replace(new RegExp(`(?=.{${fraction}}$)`), ".");
        const bare = read(`$${number}`);
        const scaled = read(`$${number} ${word}`.trim());
        const exponent = Number(power) - fraction;
        expect(scaled.value).toBe(plainOf(digits, exponent));
        expect(scaled.decimals).toBe(0 - exponent);
        expect((bare.decimals ?? 0) - (scaled.decimals ?? 0)).toBe(power);
        expect((bare.decimalsLoose ?? 0) - (scaled.decimalsLoose ?? 0)).toBe(power);
        expect(scaled.unit).toEqual(bare.unit);
      },
    ),
    { seed: 42, numRuns: 1000 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { numberChanges } from "../../src/analysis/hop-changes/number-changes.ts";
import { qualifierChanges } from "../../src/analysis/hop-changes/qualifier-changes.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { readFigure } from "../../src/figures/read-figure.ts";
import type { FigureRecord } from "../../src/model/figure.ts";

function figure(record: string | FigureRecord): Figure {
  const read = readFigure(typeof record === "string" ? { printed: record } : record);
  if ("problem" in read) throw new Error(read.problem.message);
  return read.figure;
}

const kinds = (source: string | FigureRecord, claim: string | FigureRecord): string[] =>
  numberChanges(figure(source), figure(claim)).map(({ kind, severity, detail }) =>
    detail === null ? `${kind} ${severity}` : `${kind}/${detail} ${severity}`,
  );

test.each<[string | FigureRecord, string | FigureRecord, string[]]>([
  ["$493.8 million", "$493.8 million", ["IDENTICAL NONE"]],
  ["$3.767 billion", "$3.77 billion", ["ROUNDED NONE"]],
  ["$3.767 billion", "$3.8 billion", ["ROUNDED NONE"]],
  ["$3.77 billion", "$3.8 billion", ["ROUNDED NONE"]],
  ["$3.767 billion", "$3.7 billion", ["TRUNCATED WARNING"]],
  ["$3.767 billion", "$3.76 billion", ["TRUNCATED WARNING"]],
  ["$3.77 billion", "$3.7 billion", ["TRUNCATED WARNING"]],
  ["$8.67 billion", "$8.7 billion", ["ROUNDED NONE"]],
  ["$8.67 billion", "$8.6 billion", ["TRUNCATED WARNING"]],
  ["$8.67 billion", "$8.65 billion", ["TYPO/SUBSTITUTION WARNING"]],
  ["$865.8 million", "$865.9 million", ["TYPO/SUBSTITUTION WARNING"]],
  ["$453.7 million", "$435.7 million", ["TYPO/TRANSPOSITION WARNING"]],
  ["$3.72 billion", "$3.8 billion", ["ROUNDED_UP WARNING"]],
  ["$3.8 billion", "$3.77 billion", ["SHARPENED SERIOUS"]],
  ["$3.8 billion", "$3.80 billion", ["SHARPENED SERIOUS"]],
  ["$3.80 billion", "$3.8 billion", ["ROUNDED NONE"]],
  ["$5.02 billion", "$5.02 million", ["RESCALED SERIOUS"]],
  ["$4.33 billion", "$43.3 billion", ["RESCALED SERIOUS"]],
  ["$3.767 billion", "$3.8 million", ["RESCALED SERIOUS", "ROUNDED NONE"]],
  ["$493.8 million", "$500 million", ["ROUNDED/LOOSE_READING NONE"]],
  ["$500 million", "$0.5 billion", ["IDENTICAL NONE"]],
  ["$865.8 million to $865.9 million", "$865.8 million", ["NARROWED/FROM_RANGE NOTE"]],
  ["$865.8 million to $865.9 million", "$866 million", ["ROUNDED NONE"]],
  ["45–55%", "55%", ["NARROWED/FROM_RANGE WARNING"]],
  ["$493.8 million", "hundreds of millions of dollars", ["WIDENED NOTE"]],
  ["hundreds of millions of dollars", "$493.8 million", ["SHARPENED/FROM_MAGNITUDE SERIOUS"]],
  ["50%", "45–55%", ["WIDENED NOTE"]],
  ["45–55%", "70%", ["UNEXPLAINED SERIOUS"]],
  ["$493.8 million", "$2.3 billion", ["UNEXPLAINED SERIOUS"]],
  ["$12.437 billion", "$12.4 billion", ["ROUNDED NONE"]],
  // What a floor or a ceiling may do, and what it may not.
  ["$12.637 billion", { printed: "$12 billion", qualifier: "MORE_THAN" }, ["TRUNCATED NONE"]],
  ["$12.437 billion", { printed: "$9.5 billion", qualifier: "MORE_THAN" }, ["WEAKENED NONE"]],
  ["$2.469 billion", { printed: "$2.5 billion", qualifier: "AT_LEAST" }, ["ROUNDED/FLOOR_RAISED WARNING"]],
  ["$2.469 billion", { printed: "$2.46 billion", qualifier: "UP_TO" }, ["TRUNCATED/CEILING_LOWERED WARNING"]],
  // A tie: away from zero, and to the even digit.
  ["$2.5", "$3", ["ROUNDED NONE"]],
  ["$2.5", "$2", ["ROUNDED/HALF_EVEN NONE"]],
  [{ value: "0.2", unit: "percent" }, "20%", ["IDENTICAL NONE"]],
])("numberChanges() from %j to %j", (source, claim, expected) => {
  expect(kinds(source, claim)).toEqual(expected);
});

test("numberChanges() says what happened in words of both numbers", () => {
  const say = (source: string, claim: string) => numberChanges(figure(source), figure(claim))[0]?.explanation;
  expect(say("$3.77 billion", "$3.8 billion")).toBe("rounded 3.77 to 3.8 billion");
  expect(say("$3.77 billion", "$3.7 billion")).toBe(
    "cut 3.77 to 3.7 billion, which is not its rounding (3.8 billion)",
  );
});

test("numberChanges() gives the same classes when both numbers are a power of ten larger", () => {
  // Coefficients of the source and of the claim as digits and places; the scale is what must not matter.
  const number = fc.record({
    digits: fc.integer({ min: 1, max: 99_999 }),
    places: fc.integer({ min: 0, max: 3 }),
  });
  const at = (
    { digits, places }: { readonly digits: number; readonly places: number },
    scale: number,
  ): Figure => {
    const decimals = places - scale;
    const value = shift(String(digits), scale - places);
    return { ...figure("$1"), printed: null, value, decimals, decimalsLoose: decimals };
  };
  fc.assert(
    fc.property(number, number, fc.integer({ min: 0, max: 9 }), (source, claim, scale) => {
      const plain = numberChanges(at(source, 0), at(claim, 0));
      const scaled = numberChanges(at(source, scale), at(claim, scale));
      const shape = (changes: typeof plain) =>
        changes.map(({ kind, detail, severity }) => [kind, detail, severity]);
      expect(shape(scaled)).toEqual(shape(plain));
    }),
    { seed: 42, numRuns: 3000 },
  );
});

test("numberChanges() finds every rounding of a number, and calls nothing else one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9_999_999 }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (digits, cut, off) => {
        const unit = 10 ** cut;
        const rounded = Math.floor(digits / unit + 0.5) * unit + (off ? 2 * unit : 0);
        const source = {
          ...figure("$1"),
          printed: null,
          value: String(digits),
          decimals: 0,
          decimalsLoose: 0,
        };
        const claim = { ...source, value: String(rounded), decimals: -cut, decimalsLoose: -cut };
        const [first] = numberChanges(source, claim);
        expect(first?.kind === "ROUNDED" || first?.kind === "IDENTICAL").toBe(!off);
      },
    ),
    { seed: 42, numRuns: 1000 },
  );
});

test.each<[FigureRecord, FigureRecord, string[]]>([
  [{ printed: "$13 billion" }, { printed: "$13 billion" }, []],
  [
    { printed: "$20 billion", qualifier: "MORE_THAN" },
    { printed: "$20 billion" },
    ["QUALIFIER_DROPPED SERIOUS"],
  ],
  [{ printed: "$4 billion", qualifier: "UP_TO" }, { printed: "$4 billion" }, ["QUALIFIER_DROPPED SERIOUS"]],
  [{ printed: "$9 billion", qualifier: "ABOUT" }, { printed: "$9 billion" }, ["QUALIFIER_DROPPED WARNING"]],
  [{ printed: "$8.7 billion" }, { printed: "$8.7 billion", qualifier: "ABOUT" }, ["QUALIFIER_ADDED NOTE"]],
  [
    { printed: "$13 billion" },
    { printed: "$13 billion", qualifier: "MORE_THAN" },
    ["QUALIFIER_ADDED WARNING"],
  ],
  [
    { printed: "$12.4 billion" },
    { printed: "$12 billion", qualifier: "MORE_THAN" },
    ["QUALIFIER_ADDED NOTE"],
  ],
  [
    { printed: "$493.8 million" },
    { printed: "$500 million", qualifier: "MORE_THAN" },
    ["QUALIFIER_ADDED SERIOUS"],
  ],
  [{ printed: "$5.02 billion" }, { printed: "$5 billion", qualifier: "NEARLY" }, ["QUALIFIER_ADDED WARNING"]],
  [{ printed: "$865.8 million" }, { printed: "$866 million", qualifier: "NEARLY" }, ["QUALIFIER_ADDED NOTE"]],
  [
    { printed: "$2.5 billion", qualifier: "AT_LEAST" },
    { printed: "$2.5 billion", qualifier: "ABOUT" },
    ["QUALIFIER_CHANGED SERIOUS"],
  ],
  [
    { printed: "$2.5 billion", qualifier: "AT_LEAST" },
    { printed: "$2.5 billion", qualifier: "MORE_THAN" },
    ["QUALIFIER_CHANGED NOTE"],
  ],
  [
    { printed: "$2.5 billion", qualifier: "AT_LEAST" },
    { printed: "$2.5 billion", qualifier: "UP_TO" },
    ["QUALIFIER_CHANGED SERIOUS"],
  ],
])("qualifierChanges() from %j to %j", (source, claim, expected) => {
  const found = qualifierChanges(figure(source), figure(claim));
  expect(found.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(expected);
});

/** Writes an integer times a power of ten as a plain decimal. */
function shift(digits: string, power: number): string {
  if (power >= 0) return digits + "0".repeat(power);
  const padded = digits.padStart(1 - power, "0");
  const plain = `${padded.slice(0, power)}.${padded.slice(power)}`;
  return plain.replace(/\.?0+$/, "");
}

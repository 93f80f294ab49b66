import fc from "fast-check";
import { expect, test } from "vitest";
import { findLiterals } from "../../src/ingest/literals/find-literals.ts";
import { readText } from "../../src/ingest/read-text.ts";

const LANGUAGES = ["en", "de", "es", "fr", "pt", "nb", "zh", "ja"] as const;
/** What figures are made of, and what they are not: repeated and mixed, none may cost more than its length. */
const PIECES = [
  ..."1 10 000 1,000 1.000 1,2 ½ 1/2 , . - – $ € % ( ) [ ] | : / ' ’ + ~ × ° º \n \t".split(" "),
  ..."one two hundred million and a half of in every between from to about more than point quarter".split(
    " ",
  ),
  ..."zwei und zwanzig Millionen jeder fünfte bis mil millones y medio de cada trois cent et demi sur".split(
    " ",
  ),
  ..."to hundre milliarder av hver US$ kr USD 12k 3m bn pp x".split(" "),
  ..."一 十 百 千 万 亿 兆 億 円 元 分之 人に 割 成 倍 約 超 第 ３ ％".split(" "),
  " ",
  "\u00a0",
];
const SIZE = 100_000;

for (const [language, unit] of [
  ["en", "1"],
  ["en", ","],
  ["en", "$"],
  ["en", "1,"],
  ["en", "1 "],
  ["en", "$1"],
  ["en", "one "],
  ["en", "a quarter of a "],
  ["en", "1 in "],
  ["en", "between 1 and "],
  ["en", "a'"],
  ["fr", "100 "],
  ["fr", "d'un "],
  ["de", "zwanzig "],
  ["de", "jeder "],
  ["zh", "一"],
  ["zh", "十亿"],
  ["zh", "百分之"],
  ["zh", "1万"],
  ["ja", "３割"],
  ["ja", "5人に"],
] as const) {
  test(`findLiterals() comes to an end with a line of ${JSON.stringify(unit)} (${language})`, () => {
    const text = unit.repeat(SIZE / unit.length);
    const literals = findLiterals(text, language);
    for (const literal of literals.slice(-3)) expect(literal.end).toBeLessThanOrEqual(text.length);
  });
}

test("findLiterals() finds literals in order, none within another, whatever the text", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), fc.boolean(), (pieces, language, isSpaced) => {
      const text = pieces.join(isSpaced ? " " : "");
      let last = 0;
      for (const { start, end } of findLiterals(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { seed: 20_261_127, numRuns: 2000 },
  );
});

test("readText() reads tables made of anything without an error", () => {
  const cell = fc.array(fc.constantFrom(...PIECES.filter((piece) => piece !== "|")), { maxLength: 4 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(...LANGUAGES), (rows, language) => {
      const text = rows.map((cells) => `| ${cells.map((parts) => parts.join(" ")).join(" | ")} |`).join("\n");
      const { figures, text: read } = readText(text, { language, format: "markdown" });
      for (const { printed, passage } of figures)
        expect(read.slice(passage.startUnit, passage.endUnit)).toBe(printed);
    }),
    { seed: 20_261_127, numRuns: 500 },
  );
});

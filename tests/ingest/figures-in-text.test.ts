import { expect, test } from "vitest";
import { readText } from "../../src/ingest/read-text.ts";

/** Sentence, and its figures as «literal»=value unit [qualifier]. */
const CASES: readonly (readonly [language: string, text: string, figures: readonly string[]])[] = [
  ["en", "The mill spent $547 and $748 million.", ["$547=547000000 USD", "$748 million=748000000 USD"]],
  ["en", "It needs between $1 and 2 billion.", ["$1 and 2 billion=1000000000..2000000000 USD"]],
  [
    "en",
    "Rents grew 20-40%, wages up to 3.5 percent.",
    ["20-40%=0.2..0.4 PERCENT", "3.5 percent=0.035 PERCENT UP_TO"],
  ],
  ["en", "Sales easily surpassed the $9 billion mark.", ["$9 billion=9000000000 USD MORE_THAN"]],
  ["en", "The bill far exceeds $700,000 a day.", ["$700,000=700000 USD MORE_THAN"]],
  [
    "en",
    "Under a 20 percent levy, nearly two-thirds left.",
    ["20 percent=0.2 PERCENT", "two-thirds=0.67 RATIO NEARLY"],
  ],
  [
    "en",
    "At least $2.5 billion in 2024 and $4.33 billion in 2025 came in.",
    ["$2.5 billion=2500000000 USD AT_LEAST", "$4.33 billion=4330000000 USD AT_LEAST"],
  ],
  ["en", "Output more than doubled and exports tripled.", ["doubled=2 RATIO MORE_THAN", "tripled=3 RATIO"]],
  [
    "en",
    "Half a million people and two and a half billion dollars.",
    ["Half a million=500000 people", "two and a half billion dollars=2500000000 USD"],
  ],
  [
    "en",
    "Revenue$3.7B$13.07B\nCosts (all)$12.48B",
    ["$3.7B=3700000000 USD", "$13.07B=13070000000 USD", "$12.48B=12480000000 USD"],
  ],
  [
    "en",
    "One in every 80 people, 1 out of 50 and 1 in 125 fled in 2020.",
    ["One in every 80=0.0125 RATIO", "1 out of 50=0.02 RATIO", "1 in 125=0.008 RATIO"],
  ],
  ["en", "They made 1.81 mn cars for 300+ dealers.", ["1.81 mn=1810000 cars", "300=300 dealers AT_LEAST"]],
  ["en", "They asked 153 senior managers and 1,500 voters.", ["153=153 managers", "1,500=1500 voters"]],
  [
    "en",
    "Reaction time fell from 12 seconds in 2000 to eight.",
    ["12 seconds=12 seconds", "eight=8 seconds"],
  ],
  [
    "en",
    "US$3.2bn, C$4m, £20m, €1.2 billion, USD 5 million",
    [
      "US$3.2bn=3200000000 USD",
      "C$4m=4000000 CAD",
      "£20m=20000000 GBP",
      "€1.2 billion=1200000000 EUR",
      "USD 5 million=5000000 USD",
    ],
  ],
  [
    "de",
    "Rund 12,5 Milliarden Euro, zwei Millionen Kunden und knapp 3,5 %.",
    [
      "12,5 Milliarden Euro=12500000000 EUR ABOUT",
      "zwei Millionen=2000000 kunden",
      "3,5 %=0.035 PERCENT NEARLY",
    ],
  ],
  [
    "de",
    "Der Umsatz hat sich verdreifacht, mindestens 5 Billionen Euro.",
    ["verdreifacht=3 RATIO", "5 Billionen Euro=5000000000000 EUR AT_LEAST"],
  ],
  [
    "es",
    "Más de 13.000 millones de dólares, mil millones de euros y la mitad.",
    [
      "13.000 millones de dólares=13000000000 USD MORE_THAN",
      "mil millones de euros=1000000000 EUR",
      "la mitad=0.5 RATIO",
    ],
  ],
  [
    "fr",
    "Environ 2,5 milliards d'euros, 20 % et 1 500 employés.",
    ["2,5 milliards d'euros=2500000000 EUR ABOUT", "20 %=0.2 PERCENT", "1 500=1500 employés"],
  ],
  [
    "pt",
    "Cerca de R$ 5 bilhões e dois milhões de dólares.",
    ["R$ 5 bilhões=5000000000 BRL ABOUT", "dois milhões de dólares=2000000 USD"],
  ],
  [
    "nb",
    "Over 4,5 milliarder kroner, minst 20 prosent og halvparten.",
    [
      "4,5 milliarder kroner=4500000000 NOK MORE_THAN",
      "20 prosent=0.2 PERCENT AT_LEAST",
      "halvparten=0.5 RATIO",
    ],
  ],
  [
    "zh",
    "收入超过124亿美元，约三倍，百分之二十。",
    ["124亿美元=12400000000 USD MORE_THAN", "三倍=3 RATIO ABOUT", "百分之二十=0.2 PERCENT"],
  ],
  [
    "ja",
    "費用は約1兆2000億円、4億9380万ドル、5000人以上。",
    ["1兆2000億円=1200000000000 JPY ABOUT", "4億9380万ドル=493800000 USD", "5000=5000 人 AT_LEAST"],
  ],
];

for (const [language, text, figures] of CASES) {
  test(`readText() finds the figures of "${text}"`, () => {
    const reading = readText(text, { language, format: "text" });
    const found = reading.figures.map(({ printed, figure, noun, inferred }) => {
      const value = figure.high === null ? figure.value : `${figure.value}..${figure.high}`;
      const unit = figure.unit.kind === "COUNT" ? (noun ?? "") : (figure.unit.code ?? figure.unit.kind);
      const qualifier = figure.qualifier ?? inferred.qualifier?.value;
      return `${printed}=${value} ${unit}${qualifier === undefined ? "" : ` ${qualifier}`}`;
    });
    expect(found).toEqual(figures);
  });
}

test("readText() reports magnitudes without a number apart", () => {
  const reading = readText("It cost hundreds of millions of dollars, and several billion euros more.", {
    format: "text",
  });
  expect(reading.figures).toEqual([]);
  expect(
    reading.vagueFigures.map(({ printed, figure }) => [printed, figure.unit.code, figure.vague]),
  ).toEqual([
    ["hundreds of millions of dollars", "USD", true],
    ["several billion euros", "EUR", true],
  ]);
});

test("readText() counts places in code points and in code units", () => {
  const [figure] = readText("𝔸😀 It paid $5 million.", { format: "text" }).figures;
  expect(figure?.passage).toEqual({ start: 11, end: 21, startUnit: 13, endUnit: 23 });
  expect([figure?.line, figure?.column]).toEqual([1, 12]);
});

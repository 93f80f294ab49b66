import { expect, test } from "vitest";
import { readText } from "../../src/ingest/read-text.ts";
import type { ReadTextOptions } from "../../src/ingest/text-reading.ts";

/** Returns each figure as `printed=value unit rule`. */
function figuresOf(input: string, options: ReadTextOptions): string[] {
  return readText(input, options).figures.map(({ printed, figure, inferred }) => {
    const { code, kind } = figure.unit;
    const rule = inferred.completion?.rule ?? "";
    return `${printed}=${figure.value} ${code ?? kind} ${rule}`.trim();
  });
}

test("readText() takes a cell's scale and unit from the caption, its column and its row", () => {
  const page = `<table><caption>Results (in millions of dollars, except per share data)</caption>
    <tr><th></th><th>2024</th><th>2023</th><th>Change (%)</th></tr>
    <tr><td>Revenue</td><td>1,234</td><td>1,100</td><td>12.2</td></tr>
    <tr><td><p>Net loss</p></td><td> (45.2)</td><td></td><td>-3</td></tr>
    <tr><td>Earnings per share</td><td>$2.15</td><td>2.01</td><td>7</td></tr>
    <tr><td>Margin (%)</td><td>34</td><td>30</td><td>4</td></tr>
    <tr><td>Employees</td><td>12,300</td><td>11,900</td><td>3.4</td></tr></table>`;
  expect(figuresOf(page, { format: "html", language: "en" })).toEqual([
    "1,234=1234000000 USD table-caption",
    "1,100=1100000000 USD table-caption",
    "12.2=0.122 PERCENT table-column-head",
    "(45.2)=-45200000 USD table-caption",
    "-3=-0.03 PERCENT table-column-head",
    "$2.15=2.15 USD",
    "2.01=2.01 USD table-caption",
    "7=0.07 PERCENT table-column-head",
    "34=0.34 PERCENT table-row-label",
    "30=0.3 PERCENT table-row-label",
    "4=0.04 PERCENT table-row-label",
    "12,300=12300 COUNT",
    "11,900=11900 COUNT",
    "3.4=0.034 PERCENT table-column-head",
  ]);
});

test("readText() takes a cell's scale from a Markdown table's head, and leaves what says it itself", () => {
  const text =
    "| Company | Revenue ($bn) | Growth | Staff |\n|---|---|---|---|\n| Acme | 3.2 | +12% | 4,000 |\n| Beta | 2 | 8% | 900 |";
  expect(figuresOf(text, { format: "markdown", language: "en" })).toEqual([
    "3.2=3200000000 USD table-column-head",
    "12%=0.12 PERCENT",
    "4,000=4000 COUNT",
    "2=2000000000 USD table-column-head",
    "8%=0.08 PERCENT",
  ]);
});

test("readText() reads heads and captions in other languages", () => {
  const german =
    "Alle Angaben in Milliarden Euro\nQuartal | Kosten | Anteil in %\nQ1 2024 | 0,547 | 7\nQ2 2024 | 0,748 | 11,5";
  expect(figuresOf(german, { format: "text", language: "de" })).toEqual([
    "0,547=547000000 EUR table-caption",
    "7=0.07 PERCENT table-column-head",
    "0,748=748000000 EUR table-caption",
    "11,5=0.115 PERCENT table-column-head",
  ]);
  const japanese =
    "<table><tr><td>単位：億円</td><td>今期</td></tr><tr><td>売上高</td><td>1,234</td></tr></table>";
  expect(figuresOf(japanese, { format: "html", language: "ja" })).toEqual([
    "1,234=123400000000 JPY table-corner",
  ]);
  const spanish = "Ventas en millones de euros\nAño\tVentas\tPlantilla\n2023\t12,5\t40\n2024\t13\t41";
  expect(figuresOf(spanish, { format: "text", language: "es" })).toEqual([
    "12,5=12500000 EUR table-caption",
    "13=13000000 EUR table-caption",
  ]);
});

test("readText() takes nothing from a caption that speaks of another number, nor years for figures", () => {
  const text =
    "The table lists the plans of the firm, which had lost $5 million before.\nPlan | Seats | Since\nSmall | 5 | 2019\nLarge | 50 | 2021";
  expect(figuresOf(text, { format: "text", language: "en" })).toEqual(["$5 million=5000000 USD"]);
});

test("readText() keeps a page's columns in line over empty cells and those that span more", () => {
  const page =
    "<table><tr><th></th><th colspan=2>Sales (€m)</th><th>Share (%)</th></tr><tr><td>North</td><td>1</td><td></td><td>20</td></tr></table>";
  expect(figuresOf(page, { format: "html", language: "en" })).toEqual([
    "1=1000000 EUR table-column-head",
    "20=0.2 PERCENT table-column-head",
  ]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText } from "../../src/ingest/read-text.ts";
import type { FoundFigure } from "../../src/ingest/text-reading.ts";

/** Lines of `language|sentence|literal=value unit qualifier ; …`; a line without figures must yield none. */
const LINES = readFileSync(join(import.meta.dirname, "data/figures-in-sentences.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

for (const line of LINES) {
  const [language = "", sentence = "", figures = ""] = line.split("|");
  test(`readText() finds the figures of "${sentence}"`, () => {
    const { figures: found } = readText(sentence, { language, format: "text" });
    expect(found.map(describeFigure)).toEqual(figures.split(" ; ").filter((figure) => figure !== ""));
    expect(found.map(({ figure }) => figure.printed)).toEqual(found.map(({ printed }) => printed));
  });
}

/** Returns literal, value, unit and qualifier as the lines write them, percentages as printed. */
function describeFigure({ printed, figure, noun, inferred }: FoundFigure): string {
  const { kind, code, per } = figure.unit;
  const isPercent = kind === "PERCENT" || kind === "PERCENTAGE_POINT";
  const plain = (value: string): string =>
    isPercent ? String(Number((Number(value) * 100).toPrecision(12))) : value;
  const value = plain(figure.value) + (figure.high === null ? "" : `..${plain(figure.high)}`);
  const names = { PERCENT: "%", PERCENTAGE_POINT: "pp", RATIO: "x", COUNT: noun ?? "" };
  const unit = kind === "CURRENCY" || kind === "PHYSICAL" ? `${code}` : names[kind];
  const rate = kind === "PHYSICAL" && per !== null ? `/${per}` : "";
  const qualifier = figure.qualifier ?? inferred.qualifier?.value ?? "";
  return `${printed}=${value} ${unit}${rate} ${qualifier}`.replaceAll(/ +/g, " ").trim();
}

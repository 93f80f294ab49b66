import { expect, test } from "vitest";
import { readText } from "../../src/ingest/read-text.ts";

/** Texts that must yield no figure. */
const TEXTS: readonly string[] = [
  "",
  "   \n\n\t",
  "Nothing is counted here, and nothing costs anything.",
  "It opened on 17 November 2025, at 10:30, and closed on Nov. 18.",
  "On 2025-11-14 the site moved; in 1999 it had been red.",
  "Models such as GPT-4, GPT-5.1, Llama 3, Claude 4.5 and the H100 or A100.",
  "Images 2.0 came out with version 1.4.2 and Windows 11.",
  "See notes [12], [3, 4] and (7); chapter 9, page 113, fig. 4, No. 5, § 230.",
  "Call +1 (555) 123-4567 or 555-123-4567, room 101.",
  "1. Open the lid\n2. Close the lid\n10) Go home",
  "The score was 3-2, then 24-17; it rained on 9/11 and support is 24/7.",
  "https://example.org/2024/05/5-million-dollars?id=99 and www.example.org/20%25",
  "Write to a1b2@example.org about invoice INV-2024-0017.",
  "In the first half of the year and the third quarter the second team led.",
  "A third company, a quarter ago, twice a week, and double standards.",
  "The S&P 500, the Fortune 500, a 10-K filing, a 5G phone and 4K video.",
  "Nine months ago, for 12 months, within three years, a five-year plan.",
  "Am 3. Oktober 2024 um 18:30 Uhr, Seite 12, Kapitel 4.",
  "El 3 de octubre de 2024, página 12, capítulo 4.",
  "2025年11月17日、第3章、午前10時。",
];

for (const text of TEXTS) {
  test(`readText() finds no figure in ${JSON.stringify(text)}`, () => {
    const reading = readText(text, { format: "text" });
    expect(reading.figures.map(({ printed }) => printed)).toEqual([]);
  });
}

import { isLetter } from "../../figures/cursor.ts";
import type { Words } from "../languages/words-of.ts";
import { codeOf, lettersEnd, skipGaps, wordAfter } from "./characters.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { meaningAt } from "./meaning-at.ts";

const NAMES: Readonly<Record<number, string>> = {
  3: "thousands",
  6: "millions",
  9: "billions",
  12: "trillions",
};

/** Returns a magnitude without a number ("hundreds of millions of dollars", "billions"), or null. */
export function vagueAt(text: string, start: number, words: Words): Literal | null {
  if (words.isIdeographic) return null;
  const { language } = words;
  const first = meaningAt(text, start, language);
  if (first?.entry.kind !== "SCALE" || !first.entry.plural) return null;
  let end = first.end;
  let magnitude = first.entry.power;
  const of = meaningAt(text, skipGaps(text, end), language);
  if (of?.entry.kind === "OF") {
    const second = meaningAt(text, skipGaps(text, of.end), language);
    if (second?.entry.kind === "SCALE" && second.entry.plural && second.entry.power > 2) {
      end = second.end;
      magnitude += second.entry.power;
    }
  }
  return magnitude < 3 ? null : withUnit(text, start, end, text.slice(start, end), language);
}

/** Returns a magnitude such as "several billion dollars" or "a few million", or null. */
export function severalAt(text: string, start: number, words: Words): Literal | null {
  if (words.isIdeographic) return null;
  let at = start;
  let end = lettersEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (word === "a") {
    const next = wordAfter(text, end);
    if (next === null || !/^(?:few|couple)$/.test(next.lower)) return null;
    at = next.start;
    end = next.end;
    const of = /^\s+of\b/.exec(text.slice(end, end + 5));
    if (next.lower === "couple") end += of?.[0].length ?? 0;
  } else if (!words.several.has(word)) return null;
  const scale = meaningAt(text, skipGaps(text, end), words.language);
  const name = scale?.entry.kind === "SCALE" ? NAMES[scale.entry.power] : undefined;
  return name === undefined || scale === null ? null : withUnit(text, start, scale.end, name, "en");
}

/** Returns the magnitude with the money or the things behind it. */
function withUnit(text: string, start: number, end: number, spoken: string, language: string): Literal {
  let at = skipGaps(text, end);
  const of = isLetter(codeOf(text, at)) ? meaningAt(text, at, language) : null;
  const isOf = of?.entry.kind === "OF";
  if (isOf) at = skipGaps(text, of.end);
  const unit = meaningAt(text, at, language);
  const base = { ...plainLiteral(start, end, spoken, null), isVague: true };
  if (unit?.entry.kind === "UNIT" && unit.entry.unit.kind === "CURRENCY") {
    const word = text.slice(at, unit.end);
    return { ...base, end: unit.end, spoken: `${spoken} of ${word}`, unitKind: "CURRENCY", unit: word };
  }
  return { ...base, noun: isOf ? (wordAfter(text, of.end)?.lower ?? null) : null };
}

import { spanOf } from "../model/published-order.ts";
import { findPeriods } from "./periods/find-periods.ts";
import { periodLanguage } from "./periods/languages/patterns-for.ts";
import type { PreparedBlock } from "./prepared-text.ts";
import type { Inference } from "./text-reading.ts";

/** A dateline stands among the first blocks and is no longer than this. */
const FIRST_BLOCKS = 8;
const LONGEST = 120;
/** A line that begins so tells when the text appeared. */
const LABEL =
  /^(?:by|published|posted|updated|date|veröffentlicht|stand|aktualisiert|von|publié|publicad[oa]|actualizado|atualizado|da redação|por|par|av|publisert|oppdatert)\b/iu;
/** "WASHINGTON, Aug. 5, 2025 -": the place and the day before the first sentence. */
const PLACE = /^(?:\p{Lu}[\p{L}.' ]{2,30},?\s+)?$/u;
const NUMERIC =
  /(?<!\d)(?:(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)|(?<d2>\d{1,2})\.(?<m2>\d{1,2})\.(?<y2>20\d\d)|(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y3>20\d\d))(?!\d)/u;
const IN_ADDRESS = /\/(20\d\d)\/(\d\d)\/(\d\d)(?:\/|$)|[/-](20\d\d)(\d\d)(\d\d)(?:[/.-]|$)/u;
const NONE = {
  published: null,
  latestYear: null,
  fiscalYearStart: null,
  year: null,
  current: null,
  quarter: null,
  isAhead: false,
  isToCome: false,
};

/**
 * Returns the day on which a text says that it appeared, where no metadata tell: in a line of its own at the top, in
 * front of the first sentence, or in its address; null where there is none.
 */
export function findDateline(
  text: string,
  blocks: readonly PreparedBlock[],
  language: string,
  url: string | undefined,
): Inference<string> | null {
  for (const block of blocks.slice(0, FIRST_BLOCKS)) {
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
    if (/^URL:/u.test(line)) continue;
    const found = dayIn(line, language);
    if (found === null) continue;
    const isShort = block.end - block.start < LONGEST;
    const isLine = isShort && (LABEL.test(line) || !/[.!?。]$/u.test(line) || found.start === 0);
    const isInFront =
      PLACE.test(line.slice(0, found.start)) && /^[.)]?\s*[-–—:.]/u.test(line.slice(found.end));
    if (isLine || isInFront) return { value: found.day, rule: "dateline", score: 0.7, passage: null };
  }
  const address = url ?? /^\s*URL: (\S+)/u.exec(text)?.[1] ?? "";
  const match = IN_ADDRESS.exec(address);
  const day = match === null ? "" : match.slice(1).filter(Boolean).join("-");
  return spanOf(day) === null ? null : { value: day, rule: "date-in-address", score: 0.6, passage: null };
}

function dayIn(line: string, language: string): { day: string; start: number; end: number } | null {
  const [named] = findPeriods(line, 0, line.length, periodLanguage(language), NONE).filter(
    ({ rule, id }) => rule === "day" && id !== null,
  );
  if (named?.id != null) return { day: named.id, start: named.start, end: named.end };
  const match = NUMERIC.exec(line);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const year = groups["y"] ?? groups["y2"] ?? groups["y3"] ?? "";
  const [day, month] = [groups["d"] ?? groups["d2"], groups["m"] ?? groups["m2"]];
  const read =
    day === undefined || month === undefined
      ? slashed(Number(groups["a"]), Number(groups["b"]), language)
      : { day: Number(day), month: Number(month) };
  if (read === null) return null;
  const text = `${year}-${String(read.month).padStart(2, "0")}-${String(read.day).padStart(2, "0")}`;
  return spanOf(text) === null ? null : { day: text, start: match.index, end: match.index + match[0].length };
}

/** 15/02/2022: in English either may be the month, unless one is more than twelve. */
function slashed(first: number, second: number, language: string): { day: number; month: number } | null {
  if (first > 12) return { day: first, month: second };
  if (second > 12) return { day: second, month: first };
  return language === "en" && first !== second ? null : { day: first, month: second };
}

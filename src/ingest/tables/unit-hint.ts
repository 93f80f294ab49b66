import { isLetter } from "../../figures/cursor.ts";
import type { Entry } from "../../figures/lexicon.ts";
import { scanSign } from "../../figures/scan-unit.ts";
import type { Words } from "../languages/words-of.ts";
import { codeOf, isIdeographic, isNumeral, lettersEnd, skipGaps } from "../literals/characters.ts";
import { meaningAt, windowCursor } from "../literals/meaning-at.ts";
import { runEnd } from "../literals/number-token.ts";

/** What the words of a head or caption say of the numbers under it; places in code units. */
export interface UnitHint {
  /** Power of ten; null where nothing is said of it. */
  readonly power: number | null;
  /** `%`, a currency code, or a unit as written; null where nothing is said of it. */
  readonly unit: string | null;
  readonly kind: "CURRENCY" | "PERCENT" | "PHYSICAL" | null;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 200;
/** Thousands as accountants write them. */
const THOUSANDS = /^(?:['’]000s?|000s)(?![\d\p{L}])/u;
/** Short scale words that a head may have glued to the sign of money: $m, €bn, USDm. */
const GLUED: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["m", 6],
  ["mn", 6],
  ["mm", 6],
  ["mio", 6],
  ["bn", 9],
  ["b", 9],
  ["mrd", 9],
  ["tn", 12],
]);

/**
 * Returns what the text from `start` to `end` says of the scale and unit of numbers elsewhere ("in millions of
 * dollars", "Mrd. EUR", "USD m", "%"), or null. A scale or unit behind a number is that number's own. Cost: bounded.
 */
export function unitHint(text: string, start: number, end: number, words: Words): UnitHint | null {
  const limit = Math.min(end, start + LONGEST);
  let power: number | null = null;
  let unit: string | null = null;
  let kind: UnitHint["kind"] = null;
  let first = -1;
  let last = -1;
  const note = (from: number, to: number): void => {
    if (first < 0) first = from;
    last = to;
  };
  let at = start;
  while (at < limit) {
    const code = codeOf(text, at);
    const thousands =
      power === null && (code === 0x27 || code === 0x2019 || code === 0x30)
        ? THOUSANDS.exec(text.slice(at, at + 7))
        : null;
    if (thousands !== null) {
      power = 3;
      note(at, at + thousands[0].length);
      at += thousands[0].length;
      continue;
    }
    if (isNumeral(code)) {
      at = numberEnd(text, at, words);
      continue;
    }
    if (!isLetter(code) && !isIdeographic(code)) {
      const cursor = windowCursor(text, at, words.language);
      const sign = scanSign(cursor);
      if (sign === null) {
        at++;
        continue;
      }
      const signEnd = at + cursor.position;
      if (isNumeral(codeOf(text, skipGaps(text, signEnd)))) {
        at = skipGaps(text, signEnd);
        continue;
      }
      if (kind === null && (sign.unit.kind === "CURRENCY" || sign.unit.kind === "PERCENT")) {
        kind = sign.unit.kind;
        unit = sign.unit.code ?? "%";
        note(at, signEnd);
      }
      at = signEnd;
      continue;
    }
    const prefix = prefixedDollar(text, at, words);
    if (prefix !== null && kind === null) {
      kind = "CURRENCY";
      unit = prefix.code;
      note(at, prefix.end);
      at = prefix.end;
      continue;
    }
    const wordEnd = Math.max(at + 1, lettersEnd(text, at));
    const meaning = scaleOrUnit(text, at, wordEnd, kind, words);
    if (meaning === null) {
      at = wordEnd;
      continue;
    }
    if (meaning.power !== null && power === null) power = meaning.power;
    if (meaning.entry?.kind === "UNIT" && kind === null) {
      const { unit: found } = meaning.entry;
      if (found.kind === "CURRENCY" || found.kind === "PERCENT" || found.kind === "PHYSICAL") {
        kind = found.kind;
        unit =
          found.kind === "PERCENT"
            ? "%"
            : found.kind === "CURRENCY"
              ? found.code
              : text.slice(at, meaning.end);
      }
    }
    note(at, meaning.end);
    at = meaning.end;
  }
  return power === null && unit === null ? null : { power, unit, kind, start: first, end: last };
}

/** Returns where the number at `at` ends, with the scale or unit that is its own. */
function numberEnd(text: string, at: number, words: Words): number {
  const end = runEnd(text, at);
  const behind = meaningAt(text, skipGaps(text, end), words.language);
  if (codeOf(text, end) === 0x25) return end + 1;
  return behind?.entry.kind === "SCALE" || behind?.entry.kind === "UNIT" ? behind.end : end;
}

/** Returns the scale or unit that the word at `at` is in a head, where it is no word of the text: "$m", "(%)", "millions". */
function scaleOrUnit(
  text: string,
  at: number,
  wordEnd: number,
  kind: UnitHint["kind"],
  words: Words,
): { readonly power: number | null; readonly entry: Entry | null; readonly end: number } | null {
  const glued = GLUED.get(text.slice(at, wordEnd).toLowerCase());
  if (glued !== undefined && wordEnd - at < 4 && (kind === "CURRENCY" || isBracketed(text, at, wordEnd)))
    return { power: glued, entry: null, end: wordEnd };
  const joinedCode = /^([A-Z]{3})(m|bn|k|tn)$/.exec(text.slice(at, wordEnd));
  if (joinedCode !== null) {
    const entry = meaningAt(joinedCode[1] ?? "", 0, words.language)?.entry ?? null;
    if (entry?.kind === "UNIT") return { power: GLUED.get(joinedCode[2] ?? "") ?? null, entry, end: wordEnd };
  }
  const meaning = meaningAt(text, at, words.language);
  if (meaning === null) return null;
  const { entry, end } = meaning;
  if (entry.kind === "SCALE" && entry.power >= 3 && (end - at > 1 || isIdeographic(codeOf(text, at))))
    return { power: entry.power, entry: null, end };
  if (entry.kind !== "UNIT") return null;
  // Small units and words that are other words too count only in brackets: (g), (days).
  const isMoney =
    entry.unit.kind === "CURRENCY" && entry.shift === 0 && (end - at > 2 || isIdeographic(codeOf(text, at)));
  const isOwn = isMoney || entry.unit.kind === "PERCENT" || isBracketed(text, at, end);
  return isOwn && entry.unit.kind !== "RATIO" ? { power: null, entry, end } : null;
}

function isBracketed(text: string, start: number, end: number): boolean {
  return "([,".includes(text.charAt(start - 1) || " ") && ")],".includes(text.charAt(end) || " ");
}

/** Returns the currency of letters before a dollar sign: US$. */
function prefixedDollar(
  text: string,
  at: number,
  words: Words,
): { readonly code: string; readonly end: number } | null {
  if (isLetter(codeOf(text, at - 1))) return null;
  const cursor = windowCursor(text, skipGaps(text, at), words.language);
  const sign = scanSign(cursor);
  return sign?.unit.kind === "CURRENCY" && sign.unit.code !== null
    ? { code: sign.unit.code, end: at + cursor.position }
    : null;
}

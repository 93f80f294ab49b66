import {
  acceptEntry,
  type Cursor,
  codeAt,
  current,
  fail,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  peekEntry,
  skipSpaces,
} from "./cursor.ts";
import { foldCase } from "./scan-unit.ts";

const SLASH = 0x2f;
const MOST_WORDS = 5;

/** What other spellings of a rate mean. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["yr", "year"],
  ["annum", "year"],
  ["jahr", "year"],
  ["an", "year"],
  ["año", "year"],
  ["ano", "year"],
  ["år", "year"],
  ["mo", "month"],
  ["monat", "month"],
  ["mes", "month"],
  ["mês", "month"],
  ["mois", "month"],
  ["måned", "month"],
  ["woche", "week"],
  ["semana", "week"],
  ["semaine", "week"],
  ["tag", "day"],
  ["día", "day"],
  ["dia", "day"],
  ["jour", "day"],
  ["dag", "day"],
  ["hr", "hour"],
  ["h", "hour"],
  ["s", "second"],
  ["stunde", "hour"],
  ["head", "person"],
]);

/** Returns what the amount before the cursor is per (`/day`, `a year`, `per training run`, `each`), or null. */
export function scanRate(cursor: Cursor): string | null {
  if (current(cursor) === SLASH) {
    cursor.position++;
    return scanPer(cursor);
  }
  const entry = peekEntry(cursor);
  if (entry === null) return null;
  if (entry.kind === "RATE") {
    acceptEntry(cursor);
    return entry.per;
  }
  if (entry.kind !== "PER" && entry.kind !== "ARTICLE") return null;
  acceptEntry(cursor);
  return scanPer(cursor);
}

/** Returns the words behind a "per": what follows up to "or more" and the like; null with a fault where nothing does. */
function scanPer(cursor: Cursor): string | null {
  skipSpaces(cursor);
  const start = cursor.position;
  const words: string[] = [];
  while (isWordCharacter(current(cursor)) && peekEntry(cursor)?.kind !== "TRAILING") {
    if (words.length === MOST_WORDS) {
      fail(cursor, `Found more than ${MOST_WORDS} words after "per"`, start);
      return null;
    }
    const from = cursor.position;
    while (isWordCharacter(current(cursor)) || joinsWord(cursor)) cursor.position++;
    words.push(foldCase(cursor.text.slice(from, cursor.position)));
    if (!isSpace(current(cursor))) break;
    skipSpaces(cursor);
  }
  if (words.length === 0) {
    fail(cursor, "Found nothing that the amount could be per", start);
    return null;
  }
  const per = words.join(" ");
  if (!/\p{L}/u.test(per)) {
    fail(cursor, "Found a number where the name of what the amount is per should stand", start);
    return null;
  }
  return SAME.get(per) ?? per;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Hyphens and marks between two characters of one word: `one-time`, `1,000`. */
function joinsWord(cursor: Cursor): boolean {
  const code = current(cursor);
  const mark = isHyphen(code) || code === 0x2c || code === 0x2e || code === 0x27;
  return mark && isWordCharacter(codeAt(cursor, cursor.position + 1));
}

import { codeOf, isNumeral } from "./characters.ts";

/** A run of digits with its marks, as it stands in the text. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** The digits as parseFigure() reads them: half-width, without spaces. */
  readonly digits: string;
  /** True where marks or spaces group the digits: 350,000. */
  readonly isGrouped: boolean;
  /** True where digits stand behind a decimal point or comma. */
  readonly hasFraction: boolean;
}

/** Digits, marks and all: longer runs are no figures of a text. */
const LONGEST = 30;

/** Languages that group digits with spaces. */
const SPACING = new Set("fr nb nn no sv da fi es pt pl cs sk ru uk de hu bg it ca et lv lt".split(" "));

/**
 * Returns the number whose first digit stands at `start`, or null where the run is none (a version, a date with
 * dots, a very long run); `runEnd` tells where such a run ends. Cost: linear in the run.
 */
export function numberToken(text: string, start: number, language: string): NumberToken | null {
  const end = runEnd(text, start);
  if (end - start > LONGEST) return null;
  const run = text.slice(start, end);
  const spaced = SPACING.has(language) ? spacedEnd(text, start, end) : end;
  if (spaced > end) {
    const all = text.slice(start, spaced);
    return {
      start,
      end: spaced,
      digits: narrow(all.replace(/[\s\u00a0\u2009\u202f]/g, "")),
      isGrouped: true,
      hasFraction: /[.,]\d{1,2}$/.test(all),
    };
  }
  const digits = narrow(run);
  const marks = digits.replace(/[0-9]/g, "");
  const isGrouped =
    /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits);
  if (marks.length > 1 && !isGrouped) return null;
  return {
    start,
    end,
    digits,
    isGrouped: isGrouped && marks !== "",
    hasFraction: marks !== "" && !isThousands(digits, language),
  };
}

/** Returns true where the only marks are those that group digits in that language. */
function isThousands(digits: string, language: string): boolean {
  const group = COMMA.has(language) ? "." : ",";
  const other = group === "." ? "," : ".";
  return !digits.includes(other) && digits.includes(group);
}
const COMMA = new Set("de es fr pt nb nn no sv da fi it nl pl cs sk ru uk tr".split(" "));

/** Returns where the digits and the marks between digits that start at `start` end. */
export function runEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = codeOf(text, at);
    if (isNumeral(code)) at++;
    else if (isMark(code) && isNumeral(codeOf(text, at + 1))) at += 2;
    else return at;
  }
}

function isMark(code: number): boolean {
  return (
    code === 0x2e || code === 0x2c || code === 0x27 || code === 0x2019 || code === 0xff0e || code === 0xff0c
  );
}

/** Returns the end of 1 234 567,8, where groups of three follow the first run; `end` where none do. */
function spacedEnd(text: string, start: number, end: number): number {
  if (end - start > 3 || text.charCodeAt(start) === 0x30) return end;
  let at = end;
  for (;;) {
    const gap = codeOf(text, at);
    if (gap !== 0x20 && gap !== 0xa0 && gap !== 0x2009 && gap !== 0x202f) return at;
    let digits = 0;
    while (digits < 4 && isNumeral(codeOf(text, at + 1 + digits))) digits++;
    if (digits !== 3) return at;
    at += 4;
    if (codeOf(text, at) === 0x2c && isNumeral(codeOf(text, at + 1))) return runEnd(text, at + 1);
  }
}

/** Returns full-width digits and marks as the usual ones. */
function narrow(text: string): string {
  return /[\uff00-\uffef]/.test(text)
    ? text.replace(/[\uff10-\uff19\uff0e\uff0c]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    : text;
}

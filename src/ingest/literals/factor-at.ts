import { type Literal, plainLiteral } from "./literal.ts";

/** Before a number by which something grew or shrank; an impact factor of 50 is no multiple. */
const FACTOR_OF =
  /(?<!\p{L})by\s(?:an?\s)?factor\sof\s(?:(?:about|around|almost|nearly|roughly|some|over|up\sto|more\sthan|at\sleast)\s){0,2}$/iu;
const NUMBER =
  /^(?:\d{1,6}(?:[.,]\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty)(?![\p{L}\d%-]|[.,]\d|\s(?:hundred|thousand|million|billion|trillion|bn|percent|per\scent)(?!\p{L})|\s(?:to|or)\s)/iu;
/** Longest words before. */
const REACH = 44;

/** Returns the multiple that "by a factor of 33" tells, or null. English alone. */
export function factorAt(text: string, start: number): Literal | null {
  if (!FACTOR_OF.test(text.slice(Math.max(0, start - REACH), start))) return null;
  const number = NUMBER.exec(text.slice(start, start + 24))?.[0];
  return number === undefined
    ? null
    : plainLiteral(start, start + number.length, `${number.toLowerCase()} times`, "RATIO");
}

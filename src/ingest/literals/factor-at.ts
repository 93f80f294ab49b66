import { type Literal, plainLiteral } from "./literal.ts";

/** Before a number by which something grew or shrank. */
const FACTOR_OF =
  /(?<!\p{L})factor\sof\s(?:(?:about|around|almost|nearly|roughly|some|over|up\sto|more\sthan|at\sleast)\s){0,2}$/iu;
const NUMBER =
  /^(?:\d{1,6}(?:[.,]\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty)(?![\p{L}\d%-]|[.,]\d|\s(?:million|billion|percent|per\scent)(?!\p{L}))/iu;
/** Longest words before. */
const REACH = 40;

/** Returns the multiple that "a factor of 33" tells, or null. English alone. */
export function factorAt(text: string, start: number): Literal | null {
  if (!FACTOR_OF.test(text.slice(Math.max(0, start - REACH), start))) return null;
  const number = NUMBER.exec(text.slice(start, start + 16))?.[0];
  return number === undefined
    ? null
    : plainLiteral(start, start + number.length, `${number.toLowerCase()} times`, "RATIO");
}

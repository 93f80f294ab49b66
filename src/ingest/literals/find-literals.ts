/**
 * Finds the printed figures of a running text.
 *
 * Method: one pass over the code units that stops only where a figure can start (a digit, a word whose hash is that
 * of a number word, a Chinese or Japanese numeral); from there number, scale word and unit are read with the scanner
 * of `figures/`, the longest reading wins, and rules on what stands right before and behind refuse dates, times,
 * versions, names and the like. Precondition: none; the text may be hostile. Cost: linear, each start looks no
 * further than a fixed reach.
 */
import { isDigit, isLetter } from "../../figures/cursor.ts";
import { codeOf, isBlank, isIdeographic, isNumeral, isWordCode } from "./characters.ts";
import { ellipticalAt } from "./elliptical-at.ts";
import { type AmountOptions, type Literal, literalAt } from "./literal-at.ts";
import { runEnd } from "./number-token.ts";
import { speltAt } from "./spelt-at.ts";
import { speltStartsOf } from "./spelt-starts.ts";

export type { Literal } from "./literal-at.ts";

/** Returns the figures of the text in their order, those within one another left out. */
export function findLiterals(text: string, language: string): Literal[] {
  const found: Literal[] = [];
  const starts = speltStartsOf(language);
  const options: AmountOptions = { language };
  const { length } = text;
  let previous: Literal | null = null;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? code > 0x39 || code < 0x30 : !isNumeral(code)) {
      if (isLetter(code)) at = readWord(at, code);
      else if (code === 0x3a && text.startsWith("://", at)) at = addressEnd(text, at);
      else if (code >= 0x3040 && isIdeographic(code) && starts.ideographs.has(code))
        at = take(speltAt(text, at, options), at + 1);
      else at++;
      continue;
    }
    const end = runEnd(text, at);
    // Codes and addresses hold digits within letters: the whole run is passed over.
    if (isLetter(codeOf(text, at - 1)) && !isMoneyPrefix(text, at)) {
      at = isDigit(code) ? codeEnd(text, end) : end;
      continue;
    }
    at = take(literalAt(text, at, options), end);
  }
  return found;

  function take(literal: Literal | null, otherwise: number): number {
    if (literal === null) return otherwise;
    if (previous !== null && literal.start < previous.end) return Math.max(otherwise, literal.end);
    found.push(literal);
    previous = literal;
    return Math.max(literal.end, otherwise === literal.end ? otherwise : literal.end);
  }

  function readWord(start: number, first: number): number {
    let end = start;
    let hash = 0;
    let code = first;
    do {
      hash = (Math.imul(hash, 31) + (code < 0x80 ? code | 0x20 : code)) | 0;
      end++;
      code = end < length ? text.charCodeAt(end) : 0;
    } while (isLetter(code));
    if (!starts.mayBe(hash)) {
      if (code === 0x2e && hash === WWW && end - start === 3) return addressEnd(text, end);
      if (code === 0x40) return addressEnd(text, end);
      return end;
    }
    if (!isFreeStart(text, start)) return end;
    return take(speltAt(text, start, options) ?? ellipticalAt(text, start, end, previous), end);
  }
}

const WWW = hashOf("www");

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 0x20)) | 0;
  return hash;
}

/** Returns true where a word may start a figure: not glued to digits or a hyphenated word before it. */
function isFreeStart(text: string, start: number): boolean {
  const before = codeOf(text, start - 1);
  if (isWordCode(before) || before === 0x27 || before === 0x2019) return false;
  return !(before === 0x2d && isWordCode(codeOf(text, start - 2)));
}

/** Returns true for the letters of R$, kr and ISO codes glued to the digits: USD5, Rs500. */
function isMoneyPrefix(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:[A-Z]{3}|Rs|kr)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** Returns where the run without white space ends: an address, whose digits are no figures. */
function addressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && text.charCodeAt(at) < 0x2e80) at++;
  return at;
}

/** Returns where a code such as H100 or a1b2-c3 ends. */
function codeEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = codeOf(text, at);
    const joins = code === 0x2d || code === 0x2e || code === 0x5f;
    if (isWordCode(code)) at++;
    else if (joins && isWordCode(codeOf(text, at + 1))) at += 2;
    else return at;
  }
}

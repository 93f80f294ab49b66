/**
 * Finds the printed figures of a running text.
 *
 * Method: one pass over the code units that stops only where a figure can start (a digit, a word whose hash is that
 * of a number word, a Chinese or Japanese numeral); from there number, scale word and unit are read with the scanner
 * of `figures/`, the longest reading wins, and rules on what stands right before and behind refuse dates, times,
 * versions, names and the like. Precondition: none; the text may be hostile. Cost: linear, each start looks no
 * further than a fixed reach.
 */
import { isLetterSign } from "../../figures/currency.ts";
import { isDigit, isLetter } from "../../figures/cursor.ts";
import { type Words, wordsOf } from "../languages/words-of.ts";
import { characterLiteralAt } from "./character-literal-at.ts";
import { codeOf, isBlank, isIdeographic, isNumeral, isWordCode } from "./characters.ts";
import { MONEY_CODE } from "./currency-start.ts";
import { ellipticalCountAt, ellipticalDigitsAt } from "./elliptical-at.ts";
import { factorAt } from "./factor-at.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { literalAt } from "./literal-at.ts";
import { runEnd } from "./number-token.ts";
import { speltAt } from "./spelt-at.ts";
import { speltStartsOf } from "./spelt-starts.ts";

/** Returns the figures of the text in their order, those within one another left out. */
export function findLiterals(text: string, language: string): Literal[] {
  const found: Literal[] = [];
  const words: Words = wordsOf(language);
  const starts = speltStartsOf(words);
  const { length } = text;
  let previous: Literal | null = null;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? code > 0x39 || code < 0x30 : !isNumeral(code)) {
      if (isLetter(code)) at = readWord(at, code);
      else if (code === 0x3a && text.startsWith("://", at)) at = addressEnd(text, at);
      else if (code >= 0x3040 && isIdeographic(code) && starts.characters.has(code))
        at = take(characterLiteralAt(text, at, words), at + 1);
      else if (code >= 0xbc && code <= 0xbe) at = take(vulgarPartAt(text, at), at + 1);
      else at++;
      continue;
    }
    const end = runEnd(text, at);
    // Codes and addresses hold digits within letters: the whole run is passed over.
    if (isLetter(codeOf(text, at - 1)) && !isMoneyPrefix(text, at)) {
      at = isDigit(code) ? codeEnd(text, end) : end;
      continue;
    }
    const literal =
      (words.isEnglish ? factorAt(text, at) : null) ??
      literalAt(text, at, words) ??
      ellipticalDigitsAt(text, at, previous, words) ??
      ellipticalCountAt(text, at, previous, words);
    at = take(literal, end);
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
    return take(speltAt(text, start, end, words, previous), end);
  }
}

/** Returns the part that ½, ¼ or ¾ is by itself. */
function vulgarPartAt(text: string, start: number): Literal | null {
  if (isWordCode(codeOf(text, start - 1)) || !/^\s(?:of|the)\b/.test(text.slice(start + 1, start + 5)))
    return null;
  return plainLiteral(start, start + 1, `${text.charAt(start)}x`, "RATIO");
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
  if (isWordCode(before)) return false;
  // An elision stands before a whole word (d'un million), an apostrophe of English ends one.
  if (before === 0x27 || before === 0x2019)
    return /(?:^|[^\p{L}])(?:[dlDL]|[qQ]u)$/u.test(text.slice(Math.max(0, start - 4), start - 1));
  return !(before === 0x2d && isWordCode(codeOf(text, start - 2)));
}

const GLUED_CODE = new RegExp(`(?:^|[^\\p{L}])${MONEY_CODE}$`, "u");

/** Returns true for the letters of R$, kr and ISO codes glued to the digits: USD5, Rs500. */
function isMoneyPrefix(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return GLUED_CODE.test(before) || (/(?:^|[^\p{L}\d])[RN]$/u.test(before) && isLetterSign(text, at - 1));
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

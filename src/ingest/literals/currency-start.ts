import { DOLLAR_PREFIXES, isLetterSign } from "../../figures/currency.ts";
import { isLetter } from "../../figures/cursor.ts";
import type { Entry } from "../../figures/lexicon.ts";
import { scanSign } from "../../figures/scan-unit.ts";
import { codeOf, isIdeographic } from "./characters.ts";
import { meaningAt, windowCursor } from "./meaning-at.ts";

/** Codes that are also English words or common capitals. */
export const WORD_CODES: ReadonlySet<string> = new Set(
  "ALL TOP TRY CUP MOP GEL PEN LAK MAD SOS BAM CHE CLF COU STD UYI ANG".split(" "),
);
/** Codes that stand for money right before digits too; of others, such as COP29, letters and digits make a name. */
const GLUED_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CNY RMB Rmb CHF CAD AUD NZD INR SEK NOK DKK HKD SGD KRW BRL MXN ZAR TRY PLN Rs kr Kr RM Rp Tk KSh Ksh TSh Tsh USh Ush SKr Skr NKr Nkr DKr Dkr".split(
    " ",
  ),
);

/** How the codes and short names of money are written that may stand before a number, for a regular expression. */
export const MONEY_CODE = "(?:[A-Z]{3}|Rmb|Rs|[kK]r|RM|Rp|Tk|[KTU][Ss]h|[SND][Kk]r)";
const IS_MONEY_CODE = new RegExp(`^${MONEY_CODE}$`);

/** Returns where a currency that stands right before `position` starts; `position` where none does. */
export function currencyStart(text: string, position: number, locale: string): number {
  let at = position;
  const isSpaced = codeOf(text, at - 1) === 0x20 || codeOf(text, at - 1) === 0xa0;
  if (isSpaced) at--;
  // A loss in brackets: $(45.2) million.
  else if (codeOf(text, at - 1) === 0x28 && isSign(text, at - 2, locale)) at--;
  const code = codeOf(text, at - 1);
  if (code === 0x24 || code === 0xff04) return dollarStart(text, at - 1);
  if (code < 0x41 || code > 0x7e) {
    if (!isLetter(code) && !isIdeographic(code) && isSign(text, at - 1, locale)) return at - 1;
  }
  if (code === 0x2e && text.slice(at - 3, at).toLowerCase() === "rs.") return at - 3;
  if (isIdeographic(code)) return isSpaced ? position : characterStart(text, at, position, locale);
  if (!isLetter(code)) return position;
  let start = at;
  while (start > at - 5 && isLetter(codeOf(text, start - 1))) start--;
  const word = text.slice(start, at);
  if (!isSpaced && word.length === 1 && isLetterSign(text, start)) return start;
  if (isLetter(codeOf(text, start - 1)) || WORD_CODES.has(word)) return position;
  if (!IS_MONEY_CODE.test(word) || (!isSpaced && !GLUED_CODES.has(word))) return position;
  const meaning = meaningAt(text, start, locale);
  return meaning !== null && meaning.end >= at && isMoney(meaning.entry) ? start : position;
}

/** Returns where the letters before the dollar sign at `sign` start: HK$, R $. */
function dollarStart(text: string, sign: number): number {
  const apart =
    codeOf(text, sign - 1) === 0x20 ? /(?:^|[\s(])(R|US)\s$/.exec(text.slice(sign - 4, sign)) : null;
  if (apart !== null) return sign - 1 - (apart[1]?.length ?? 0);
  let letters = sign;
  while (letters > sign - 3 && codeOf(text, letters - 1) >= 0x41 && codeOf(text, letters - 1) <= 0x5a)
    letters--;
  if (isLetter(codeOf(text, letters - 1))) return sign;
  return DOLLAR_PREFIXES.has(text.slice(letters, sign)) ? letters : sign;
}

/** Returns where Chinese or Japanese money before the number starts: 人民币50亿. */
function characterStart(text: string, end: number, position: number, locale: string): number {
  for (const size of [4, 3, 2]) {
    const meaning = meaningAt(text, end - size, locale);
    if (meaning?.end === end && isMoney(meaning.entry)) return end - size;
  }
  return position;
}

function isSign(text: string, position: number, locale: string): boolean {
  const code = codeOf(text, position);
  if (code === 0 || isLetter(code) || isIdeographic(code)) return false;
  return scanSign(windowCursor(text, position, locale))?.unit.kind === "CURRENCY";
}

/** Returns true for a unit of money that is no small part of one. */
function isMoney(entry: Entry): boolean {
  return entry.kind === "UNIT" && entry.unit.kind === "CURRENCY" && entry.shift === 0;
}

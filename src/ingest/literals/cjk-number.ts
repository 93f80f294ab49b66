/**
 * Reads the numbers of Chinese and Japanese: 1.2万亿, 3兆4200億, 二十亿, ３億５千万.
 *
 * Method: one pass over digits, numerals and their units; groups below ten thousand are added up, then multiplied.
 * Numbers are moved by powers of ten as text. Cost: bounded by LONGEST.
 */
import { codeOf, isNumeral } from "./characters.ts";
import { narrow } from "./number-token.ts";

/** A number and where it ends; it is `digits` times 10^power. */
export interface CjkNumber {
  readonly end: number;
  readonly digits: string;
  readonly power: number;
  /** True where it is digits alone, without a numeral or a unit of Chinese or Japanese. */
  readonly isPlain: boolean;
}

const LONGEST = 40;
const NUMERALS: ReadonlyMap<string, bigint> = new Map([
  ...[..."〇一二三四五六七八九"].map((sign, value) => [sign, BigInt(value)] as const),
  ["零", 0n],
  ["两", 2n],
  ["兩", 2n],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["萬", 4],
  ["亿", 8],
  ["億", 8],
  ["兆", 12],
]);

/** Returns the number at `start`, or null where none stands there. */
export function cjkNumber(text: string, start: number): CjkNumber | null {
  let total = 0n;
  let section = 0n;
  let digits = "";
  let lowest = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  let isPlain = true;
  let at = start;
  const limit = start + LONGEST;
  while (at < limit) {
    const sign = text[at] ?? "";
    const code = codeOf(text, at);
    const numeral = NUMERALS.get(sign);
    const small = SMALL.get(sign);
    const power = LARGE.get(sign);
    if (isNumeral(code)) {
      if (digits !== "") return null;
      const end = digitsEnd(text, at);
      digits = narrow(text.slice(at, end)).replaceAll(",", "");
      if (/\..*\./.test(digits)) return null;
      at = end;
      continue;
    }
    if (numeral !== undefined) {
      // Years and the like are written digit by digit: 二〇二四.
      if (digits !== "" && digits !== "0") return null;
      digits = String(numeral);
      isPlain = false;
    } else if (small !== undefined) {
      if (digits.includes(".")) return fraction(at + 1, small);
      // 2900千瓦 are kilowatts.
      if (digits.length > 1) break;
      if (digits === "" && small > 1) break;
      section += (digits === "" ? 1n : BigInt(digits)) * 10n ** BigInt(small);
      digits = "";
      lowest = small;
      isPlain = false;
    } else if (power !== undefined && power < large && (digits !== "" || section > 0n || total > 0n)) {
      if (digits.includes(".")) {
        // 1.2万亿: the units multiply.
        const next = LARGE.get(text[at + 1] ?? "") ?? 0;
        return total > 0n || section > 0n ? null : fraction(at + (next > 0 ? 2 : 1), power + next);
      }
      const next = LARGE.get(text[at + 1] ?? "") ?? 0;
      const both = next > power ? power + next : power;
      total += (section + (digits === "" ? 0n : BigInt(digits))) * 10n ** BigInt(both);
      section = 0n;
      digits = "";
      large = both;
      lowest = both;
      isPlain = false;
      if (both > power) at++;
    } else break;
    at++;
  }
  if (at === start) return null;
  if (digits.includes(".")) return isPlain ? { end: at, digits, power: 0, isPlain } : null;
  const ends = digits !== "";
  const sum = total + section + (ends ? BigInt(digits) : 0n);
  if (ends) return { end: at, digits: isPlain ? digits : String(sum), power: 0, isPlain };
  if (sum === 0n) return null;
  const unit = Math.min(lowest, 15);
  return { end: at, digits: String(sum / 10n ** BigInt(unit)), power: unit, isPlain };

  function fraction(end: number, power: number): CjkNumber {
    return { end, digits, power, isPlain: false };
  }
}

/** Returns where digits with marks between them end. */
function digitsEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = codeOf(text, at);
    const isMark = code === 0x2e || code === 0x2c || code === 0xff0e || code === 0xff0c || code === 0x30fb;
    if (isNumeral(code)) at++;
    else if (isMark && isNumeral(codeOf(text, at + 1))) at += 2;
    else return at;
    if (at - start > LONGEST) return at;
  }
}

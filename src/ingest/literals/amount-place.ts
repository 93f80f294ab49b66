import { isLetter } from "../../figures/cursor.ts";
import type { Amount } from "./amount.ts";
import { codeOf, isDash, isIdeographic, isNumeral } from "./characters.ts";

/** Returns true where letters, digits or a hyphenated word are glued to the end of the amount: 5G, 10-K, 100-word. */
export function gluesOn(text: string, amount: Amount): boolean {
  const code = codeOf(text, amount.end);
  if (isNumeral(code)) return true;
  if (isLetter(code))
    return (
      !isIdeographic(codeOf(text, amount.end - 1)) && amount.currency === "" && amount.unitKind !== "PERCENT"
    );
  const bare = amount.unit === "" && amount.scale === "" && amount.currency === "";
  return bare && isDash(code) && isLetter(codeOf(text, amount.end + 1)) && amount.token?.isGrouped !== true;
}

const SIGNS = /[$€£¥]/u;

/** Returns true unless the amount is part of a longer code: /5%, GPT-4 million, =3x. */
export function standsApart(text: string, amount: Amount): boolean {
  const before = codeOf(text, amount.start - 1);
  // Cells of a table that ran together: "Revenue$3.7B$13.07B".
  if (isLetter(before) && !isIdeographic(before)) return SIGNS.test(text.charAt(amount.start));
  if (before === 0x23 || before === 0x3d || before === 0x5f || before === 0x40) return false;
  if (before === 0x2e || before === 0x2c) return !isNumeral(codeOf(text, amount.start - 2));
  if (before === 0x2f || before === 0x3a)
    return !isNumeral(codeOf(text, amount.start - 2)) || amount.currency !== "";
  if (isDash(before) && before !== 0x2014 && before !== 0x2013) {
    return !isLetter(codeOf(text, amount.start - 2)) || amount.currency !== "";
  }
  return true;
}

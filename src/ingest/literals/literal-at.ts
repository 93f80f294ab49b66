import type { Words } from "../languages/words-of.ts";
import { type Amount, spokenOf } from "./amount.ts";
import { amountAt } from "./amount-at.ts";
import { gluesOn, standsApart } from "./amount-place.ts";
import { codeOf } from "./characters.ts";
import { countedNoun } from "./is-count.ts";
import { isInformativeDuration, isLongDuration } from "./is-duration.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { literalOf } from "./literal-of.ts";
import { partOfAt } from "./part-of-at.ts";
import { rangeAt } from "./range-at.ts";
import { sharedWith } from "./shared-with.ts";

/** Returns the figure whose digits start at `position`, or null where the number is none. */
export function literalAt(text: string, position: number, words: Words): Literal | null {
  const first = amountAt(text, position, words);
  if (first === null) return null;
  const range = rangeAt(text, first, words);
  if (range !== null) return range;
  const loss = bracketedLoss(text, first, words);
  if (loss !== null) return loss;
  const part = first.currency === "" && first.unitKind === null ? partOfAt(text, position, words) : null;
  if (part !== null) return part;
  if (gluesOn(text, first)) return null;
  const shared = sharedWith(text, first, words);
  if (shared !== null) return shared;
  if (first.currency === "" && first.unit === "" && first.scale === "" && !first.isCompound)
    return bareLiteral(text, first, words);
  if (!standsApart(text, first)) return null;
  // 北緯31.8度 is a place.
  if (
    first.unitCode === "degrees" &&
    /[北南東西][緯経纬经]$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
  )
    return null;
  // "$1 bills" are things, and no amount.
  if (
    first.unitKind === "CURRENCY" &&
    first.scale === "" &&
    BANKNOTES.test(text.slice(first.end, first.end + 12))
  )
    return null;
  if (
    first.unitKind === "PHYSICAL" &&
    isLongDuration(first.unitCode) &&
    !isInformativeDuration(text, first, words)
  )
    return null;
  if (first.unitCode === "seconds" && MINUTES.test(text.slice(Math.max(0, first.start - 16), first.start)))
    return null;
  return literalOf(text, first, spokenOf(first), null, null, words);
}

const BANKNOTES =
  /^[\s-](?:bills?|notes?|coins?|banknotes?|scheine?|münzen?|billetes?|billets?|notas?)(?!\p{L})/u;

/** Minutes before seconds: a time such as 4 minutes 8.26 seconds is not told by its seconds. */
const MINUTES =
  /(?:minutes?|mins?|minuten?|minutos?|minutt(?:er)?)[,\s]+(?:and\s|und\s|y\s|et\s|e\s|og\s)?$/i;

/** Returns the loss in brackets: $(45.2) million, ($45.2) million. */
function bracketedLoss(text: string, amount: Amount, words: Words): Literal | null {
  if (amount.currency === "" || codeOf(text, amount.numberEnd) !== 0x29) return null;
  const opens =
    codeOf(text, amount.numberStart - 1) === 0x28 ? 0 : codeOf(text, amount.start - 1) === 0x28 ? 1 : -1;
  if (opens < 0) return null;
  const behind = amountAt(text, amount.numberStart, words);
  const tail = /^\)\s(million|billion|thousand|trillion|m|bn)\b/.exec(
    text.slice(amount.numberEnd, amount.numberEnd + 12),
  );
  if (behind === null || (opens === 1 && tail === null)) return null;
  const end = amount.numberEnd + (tail?.[0].length ?? 1);
  const sign = amount.currency.replace("(", "").trim();
  const spoken = `-${sign}${amount.digits}${tail === null ? "" : ` ${tail[1]}`}`;
  return { ...plainLiteral(amount.start - opens, end, spoken, "CURRENCY"), unit: amount.unit };
}

function bareLiteral(text: string, amount: Amount, words: Words): Literal | null {
  if (amount.token === null) return null;
  const noun = countedNoun(text, amount.token, words);
  if (noun === null) return null;
  return { ...literalOf(text, amount, amount.digits, null, null, words), noun, unitKind: null };
}

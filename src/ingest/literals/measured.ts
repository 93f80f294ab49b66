import type { Words } from "../languages/words-of.ts";
import type { Amount } from "./amount.ts";
import { isInformativeDuration, isLongDuration } from "./is-duration.ts";
import type { Literal } from "./literal.ts";
import { literalOf } from "./literal-of.ts";

/** Returns the literal of an amount in words; null for a stretch of time that states no quantity. */
export function measured(text: string, amount: Amount, spoken: string, words: Words): Literal | null {
  const isTime = amount.unitKind === "PHYSICAL" && isLongDuration(amount.unitCode);
  return isTime && !isInformativeDuration(text, amount, words)
    ? null
    : literalOf(text, amount, spoken, null, null, words);
}

import { skipGaps, wordAfter, wordBefore } from "./characters.ts";

const LONG = new Set(["minutes", "hours", "days", "weeks", "months", "years"]);

/** Returns true for the units of time in which texts mostly delimit a period rather than state a quantity. */
export function isLongDuration(unit: string | null): boolean {
  return unit !== null && LONG.has(unit);
}

/** Words before a stretch of time that state it as a quantity. */
const STATING = new Set(
  (
    "take takes took taking taken lasts lasted lasting average averages averaging averaged mean median just only exactly requires required requiring needs needed spend spends spent spending " +
    "dauert dauerte dauern durchschnittlich braucht brauchte tarda tardó dura duró durar promedio media dure duré durent moyenne dura durou levou leva média tar tok varer varte gjennomsnittlig " +
    "versus vs age aged longer shorter saves saved saving lifespan"
  ).split(" "),
);
/** Words behind it that tie it to a point in time, or make it part of a name. */
const TYING = new Set(
  (
    "ago later earlier before after ended ending through since from until of in old period prior following fixed term contract plan deal agreement notice deadline window now hence " +
    "vor später zuvor nach alt hace después antes atrás plus tard avant auparavant depuis depois siden senere gammel"
  ).split(" "),
);

/** Returns true where the stretch of time is stated as a quantity: "takes nine months", not "nine months ago". */
export function isInformativeDuration(
  text: string,
  amount: { readonly start: number; readonly end: number },
): boolean {
  const behind = wordAfter(text, amount.end);
  if (behind !== null && TYING.has(behind.lower) && skipGaps(text, amount.end) <= amount.end + 1)
    return false;
  let at = amount.start;
  for (let count = 0; count < 3; count++) {
    const before = wordBefore(text, at);
    if (before === null) return false;
    if (STATING.has(before.lower)) return true;
    if (
      !/^(?:about|around|roughly|nearly|almost|approximately|of|to|an|a|is|was|at|than|more|less|up|some|rund|etwa|unos|environ|cerca|de|om|lag|ca|im|en|por|i)$/.test(
        before.lower,
      )
    )
      return false;
    at = before.start;
  }
  return false;
}

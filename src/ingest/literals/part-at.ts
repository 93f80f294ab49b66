import { isLetter } from "../../figures/cursor.ts";
import { scanSpelt } from "../../figures/scan-spelt.ts";
import { codeOf, isDash, skipGaps, wordAfter, wordBefore } from "./characters.ts";
import { isLongDuration } from "./is-duration.ts";
import { isOfTime, isOrdinal } from "./is-part-of-time.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { meaningAt, windowCursor } from "./meaning-at.ts";

const DENOMINATORS: Readonly<Record<string, string>> = {
  "3": "third",
  "4": "fourth",
  "5": "fifth",
  "6": "sixth",
  "7": "seventh",
  "8": "eighth",
  "9": "ninth",
  "10": "tenth",
  "12": "twelfth",
  "15": "fifteenth",
  "20": "twentieth",
  "100": "hundredth",
};

/** Returns a part such as "one-15th", or null. */
export function ordinalPartAt(text: string, start: number): Literal | null {
  const match = /^(one|two|three|a)[\s\u2010\u2011-](\d{1,3})(?:rd|th)s?(?![\p{L}\d])/iu.exec(
    text.slice(start, start + 16),
  );
  const denominator = DENOMINATORS[match?.[2] ?? ""];
  if (match === null || denominator === undefined) return null;
  const isArticle = (match[1] ?? "").toLowerCase() === "a";
  // "a 12th-inning run" counts innings.
  if (isArticle && !/^\sof\b/.test(text.slice(start + match[0].length, start + match[0].length + 4)))
    return null;
  const count = isArticle ? "one" : (match[1] ?? "").toLowerCase();
  const end = start + match[0].length;
  const part = `${count} ${denominator}${count === "one" ? "" : "s"}`;
  return ofUnitAt(text, start, end, part) ?? plainLiteral(start, end, part, "RATIO");
}

/** Words behind "a third" with which it is a part, and no ordinal; a word in s is a verb of its own. */
const FOLLOWING =
  /^(?:of|to|as|in|by|from|more|less|and|or|over|that|for|the|higher|lower|larger|smaller|its|their|are|were|is|was|have|had|do|did|say|said|want|come|came|go|went|will|would|can|could|use|used|think|live|lived|on|with|at|since)$/;

/** Words before "half" that make it a part by itself, and words behind it that "in half" may have. */
const BEFORE_HALF =
  /^(?:by|in|at|about|nearly|almost|roughly|over|than|just|only|least|approximately|around|under|to|close)$/;
const BEHIND_IN_HALF = /^(?:by|from|to|within|and|or|since|over|with|when|as)$/;
const BEHIND_HALF = /^(?:of|the|its|their|his|her|our|that|what)$/;
const IDIOM = /^the\s+(?:picture|story|battle|fun|way|world|\p{Lu})/u;

/**
 * Returns the part such as "a fifth" or "half" that words make: a figure where something is divided, not an ordinal or
 * a stretch of time.
 */
export function partAt(
  text: string,
  start: number,
  end: number,
  part: string,
  article: boolean,
): Literal | null {
  const before = wordBefore(text, start)?.lower;
  const behind = wordAfter(text, end);
  if (isOrdinal(before) || isOfTime(text, end) || isDash(codeOf(text, end))) return null;
  const follows = behind !== null && behind.start <= end + 1 ? behind.lower : null;
  const isPart = /^(?:an?\s)?half$/i.test(part)
    ? isHalf(text, end, before, follows)
    : isFraction(part, article, before, follows);
  if (!isPart) return null;
  return (
    ofPointAt(text, start, end, part) ??
    ofUnitAt(text, start, end, part) ??
    plainLiteral(start, end, part, "RATIO")
  );
}

function isHalf(text: string, end: number, before: string | undefined, follows: string | null): boolean {
  if (IDIOM.test(text.slice(skipGaps(text, end), end + 24))) return false;
  if (follows !== null && BEHIND_HALF.test(follows)) return before !== "and" || follows === "of";
  if (before === undefined || !BEFORE_HALF.test(before)) return false;
  return before !== "in" || follows === null || BEHIND_IN_HALF.test(follows);
}

function isFraction(
  part: string,
  article: boolean,
  before: string | undefined,
  follows: string | null,
): boolean {
  if (/quarter|fourth/i.test(part) && follows !== "of") {
    // "Cut it by a quarter", "a quarter fewer".
    if (
      article &&
      (before === "by" || /^(?:more|less|fewer|higher|lower|larger|smaller)$/.test(follows ?? ""))
    )
      return true;
    return /three/i.test(part) && before !== "the" && before !== undefined;
  }
  return !article || follows === null || FOLLOWING.test(follows) || /[^s]s$/.test(follows);
}

/** Returns the part as one of a percentage point: a tenth of a point, where percentages are spoken of. */
function ofPointAt(text: string, start: number, end: number, part: string): Literal | null {
  const of = /^\sof an?\s(percentage\s)?point\b/.exec(text.slice(end, end + 24));
  const spelt = of === null ? null : scanSpelt(windowCursor(part, 0, "en"), true);
  if (of === null || spelt === null) return null;
  if (of[1] === undefined && !/%|\bper ?cent/.test(text.slice(Math.max(0, start - 90), end + 50)))
    return null;
  const { digits, fraction } = spelt.numeral;
  const spoken = `${digits}e-${fraction} percentage points`;
  return {
    ...plainLiteral(start, end + of[0].length, spoken, "PERCENTAGE_POINT"),
    unit: "percentage points",
  };
}

/** Returns the part as one of a unit: one fifteenth of a teaspoon. */
function ofUnitAt(text: string, start: number, end: number, part: string): Literal | null {
  const of = /^\sof an?\s/.exec(text.slice(end, end + 7));
  if (of === null) return null;
  const at = end + of[0].length;
  const unit = meaningAt(text, at, "en");
  const spelt = scanSpelt(windowCursor(part, 0, "en"), true);
  if (unit?.entry.kind !== "UNIT" || unit.entry.unit.kind !== "PHYSICAL" || spelt === null) return null;
  if (isLongDuration(unit.entry.unit.code)) return null;
  const { digits, fraction } = spelt.numeral;
  const word = text.slice(at, unit.end);
  return {
    ...plainLiteral(start, end, `${digits}e-${fraction} ${word}`, "PHYSICAL"),
    unit: word,
    completion: "UNIT",
    completedFrom: { start: at, end: unit.end },
  };
}

/** What follows a multiple that is an adjective or a noun of something else: double digits, quadruple bypass. */
const NO_MULTIPLE =
  /^[\s-]*(?:digits?|check\w*|standards?|down|edged|sided|click\w*|major|bottom|team\w*|agent\w*|space\w*|quot\w*|tak\w*|bed\w*|room\w*|dip\w*|act|life|bind|feature|play\w*|espresso|up|dose|figure\w*|glaz\w*|counting|jeopardy|entendre|vision|trouble|threat\w*|crown|whammy|win\w*|bogey|a\b|as\s(?!much|many|fast|high|large|likely|big|long)|(?:\w+ )?bypass)/;
const AFTER_TWICE =
  /^\s+(?:as\s[a-z]|(?:the|that|what|its|their|his|her|our|higher|larger|bigger|last|this|previous|current|annual|revenue|sales)\b)/;
const AFTER_DOUBLES = /^\s+(?:its|the|their|his|her|in|to|from|every|as|what|that)\b/;

/** Returns the multiple of "double", "tripled" and the like, where the word is no adjective of something else. */
export function multipleAt(text: string, start: number, end: number): Literal | null {
  const behind = text.slice(end, end + 24);
  const word = text.slice(start, end).toLowerCase();
  const isPlain = /^(?:double|doubled|doubles|doubling|triple|twice|quadruple)$/.test(word);
  if (isPlain && NO_MULTIPLE.test(behind.toLowerCase())) return null;
  const before = wordBefore(text, start)?.lower;
  // The first halves; to score a double.
  if (isOrdinal(before) || before === "both") return null;
  if (word === "double" && before === "a" && !/^\sof\b/.test(behind)) return null;
  if (/^(?:twice|thrice)$/.test(word) && !AFTER_TWICE.test(behind)) return null;
  // Tennis: mixed doubles, the women's doubles.
  if (
    word === "doubles" &&
    (!AFTER_DOUBLES.test(behind) || /(?:mixed|['’]s)\s$/.test(text.slice(start - 6, start)))
  )
    return null;
  if (isDash(codeOf(text, end)) && isLetter(codeOf(text, end + 1))) return null;
  return plainLiteral(start, end, word.startsWith("halv") ? "half" : text.slice(start, end), "RATIO");
}

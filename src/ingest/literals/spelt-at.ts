import { acceptEntry, isLetter, peekEntry, skipSpaces } from "../../figures/cursor.ts";
import { scanSpelt } from "../../figures/scan-spelt.ts";
import {
  codeOf,
  isBlank,
  isDash,
  isIdeographic,
  lettersEnd,
  skipGaps,
  wordAfter,
  wordBefore,
} from "./characters.ts";
import { isInformativeDuration, isLongDuration } from "./is-duration.ts";
import { type AmountOptions, type Literal, literalOf, spokenOf } from "./literal-at.ts";
import { numberWordsOf } from "./number-words.ts";
import { type Amount, completeAmount, meaningAt, windowCursor } from "./scan-amount-in-text.ts";

/** Words before a scale word that stand for a number without saying which. */
const SEVERAL =
  /^(?:several|few|many|multiple|mehrere|einige|varios|varias|plusieurs|quelques|vários|várias|alguns|flere|noen|数|數|几)$/;

/** Returns the figure in words that starts at `start`, or null where the words are none. */
export function speltAt(text: string, start: number, options: AmountOptions): Literal | null {
  const { language } = options;
  if (isIdeographic(codeOf(text, start))) {
    const phrase = ideographicPhrase(text, start);
    if (phrase !== null) return phrase;
  }
  return (
    ownPhrase(text, start, language) ??
    ownCardinal(text, start, language) ??
    commonWords(text, start, language)
  );
}

/** Phrases of a language beside English: die Hälfte, el doble. */
function ownPhrase(text: string, start: number, language: string): Literal | null {
  const { phrases } = numberWordsOf(language);
  const first = text.slice(start, lettersEnd(text, start)).toLowerCase();
  for (const [phrase, meaning] of phrases.get(first) ?? []) {
    const end = start + phrase.length;
    if (text.slice(start, end).toLowerCase() !== phrase || isLetter(codeOf(text, end))) continue;
    if (isOrdinal(wordBefore(text, start)?.lower) || isOfTime(text, end)) return null;
    return plain(start, end, meaning, "RATIO");
  }
  return null;
}

/** Phrases of Chinese and Japanese that are parts or multiples, with the English word that stands for them. */
const IDEOGRAPHIC: readonly (readonly [string, string])[] = [
  ["半分", "half"],
  ["半数", "half"],
  ["半數", "half"],
  ["翻了一番", "double"],
  ["翻番", "double"],
  ["翻倍", "double"],
  ["翻了一倍", "double"],
  ["倍増", "double"],
  ["倍增", "double"],
];
const CHINESE_DIGITS = "〇一二三四五六七八九";

function ideographicPhrase(text: string, start: number): Literal | null {
  for (const [phrase, meaning] of IDEOGRAPHIC) {
    if (text.startsWith(phrase, start)) return plain(start, start + phrase.length, meaning, "RATIO");
  }
  // 百分之二十: so many of a hundred.
  const match = /^百分之(?:([一二三四五六七八九])?(十)([一二三四五六七八九])?|([一二三四五六七八九]))/.exec(
    text.slice(start, start + 8),
  );
  if (match === null) return null;
  const digit = (mark: string | undefined): number => (mark === undefined ? 0 : CHINESE_DIGITS.indexOf(mark));
  const tens = match[2] === undefined ? 0 : match[1] === undefined ? 1 : digit(match[1]);
  const value = match[4] === undefined ? tens * 10 + digit(match[3]) : digit(match[4]);
  return plain(start, start + match[0].length, `${value}%`, "PERCENT");
}

function plain(start: number, end: number, spoken: string, unitKind: Literal["unitKind"]): Literal {
  return {
    start,
    end,
    spoken,
    unitKind,
    unit: "",
    isVague: false,
    noun: null,
    completion: null,
    completedFrom: null,
  };
}

/** Cardinals of a language beside English, where a scale or unit follows: zwei Milliarden, cinco por ciento. */
function ownCardinal(text: string, start: number, language: string): Literal | null {
  const { cardinals } = numberWordsOf(language);
  const end = lettersEnd(text, start);
  const word = text.slice(start, end).toLowerCase();
  let digits = cardinals.get(word);
  let numberEnd = end;
  if (word === "mil" && (language === "es" || language === "pt")) {
    const next = meaningAt(text, skipGaps(text, end), language);
    if (next?.entry.kind !== "SCALE") return null;
    digits = "1";
    numberEnd = start;
  }
  if (digits === undefined) return null;
  const begun = { start, token: null, digits, numberStart: start, numberEnd };
  const amount = completeAmount(text, begun, language);
  if (amount.scale === "" && (amount.unit === "" || digits === "1")) return null;
  if (amount.unitKind === "RATIO" && amount.scale === "")
    return plain(start, amount.end, spokenOf(amount), "RATIO");
  return measured(text, amount, spokenOf(amount));
}

/** Words that the scanner of figures/ knows: English, Chinese and Japanese numerals. */
function commonWords(text: string, start: number, language: string): Literal | null {
  const cursor = windowCursor(text, start, language);
  const entry = peekEntry(cursor);
  if (entry === null) {
    return SEVERAL.test(text.slice(start, lettersEnd(text, start)).toLowerCase())
      ? severalAt(text, start, language)
      : null;
  }
  switch (entry.kind) {
    case "SCALE":
      return entry.plural ? vagueAt(text, start, start + cursor.peekedEnd, entry.power, language) : null;
    case "MULTIPLE":
      return multipleAt(text, start, start + cursor.peekedEnd, language);
    case "FRACTION":
      if (entry.denominator !== 2) return null;
      break;
    case "ARTICLE":
    case "CARDINAL":
      break;
    default:
      return null;
  }
  const ordinal = ordinalPart(text, start);
  if (ordinal !== null) return ordinal;
  if (isOfBetween(text, start, language)) {
    const range = betweenSpelt(text, start, language);
    if (range !== null) return range;
  }
  const spelt = scanSpelt(cursor, true);
  if (spelt === null || cursor.fault !== null)
    return entry.kind === "ARTICLE" ? severalBehind(text, start, language) : null;
  const end = trimmedEnd(text, start, start + cursor.position);
  const words = text.slice(start, end);
  if (spelt.part) return partAt(text, start, end, words, entry.kind === "ARTICLE");
  const begun = { start, token: null, digits: words, numberStart: start, numberEnd: end };
  const amount = completeAmount(text, begun, language);
  const big = spelt.numeral.power >= 3 || Number(spelt.numeral.digits) >= 1000 || amount.scale !== "";
  if (amount.unitKind === null && !big) return null;
  if (entry.kind === "ARTICLE" && amount.unitKind !== "CURRENCY" && amount.unitKind !== "PERCENT" && !big)
    return null;
  if (amount.unitKind === "PHYSICAL" && isUnit(words, amount)) return null;
  const ideographic = isIdeographic(codeOf(text, start));
  if (ideographic && amount.unitKind === "PHYSICAL") return null;
  const unit = amount.unit === "" ? "" : ` ${amount.unit}`;
  return measured(
    text,
    amount,
    ideographic
      ? `${words}${amount.scale}${amount.unit}`
      : `${words}${amount.scale === "" ? "" : ` ${amount.scale}`}${unit}`,
  );
}

/** "one minute", "a day" and the like state no quantity. */
function isUnit(words: string, amount: Amount): boolean {
  return (
    /^(?:one|a|an)$/i.test(words) && amount.unitCode !== "seconds" && amount.unitCode !== "degrees Celsius"
  );
}

function measured(text: string, amount: Amount, spoken: string): Literal | null {
  if (
    amount.unitKind === "PHYSICAL" &&
    isLongDuration(amount.unitCode) &&
    !isInformativeDuration(text, amount)
  )
    return null;
  return literalOf(text, amount, spoken, null, null);
}

/** Returns the end without the spaces and hyphens that the scanner went over. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isBlank(codeOf(text, at - 1)) || isDash(codeOf(text, at - 1)))) at--;
  return at;
}

const ORDINALS = new Set(
  "first second third fourth last final next latter other early late mid this previous prior past coming second-half erste ersten erster zweite zweiten letzte letzten primera segunda primer segundo última último première second seconde dernière primeira segunda último første andre siste".split(
    " ",
  ),
);

function isOrdinal(word: string | undefined): boolean {
  return word !== undefined && ORDINALS.has(word);
}

/** Returns true where a year, a year's word or a match follows: "half of 2025", "third of the year". */
function isOfTime(text: string, end: number): boolean {
  return /^[\s\u00a0-]*(?:(?:of|de|du|del|des|do|av|der|im|i)\s+)?(?:(?:the|la|el|l['’]|le|o|a)\s*)?(?:fiscal\s+)?(?:(?:19|20)\d\d|year|year's|fiscal|jahres?|años?|année|ano|året|month|week|day|season|game|time)\b/iu.test(
    text.slice(end, end + 40),
  );
}

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

/** "one-15th". */
function ordinalPart(text: string, start: number): Literal | null {
  const match = /^(one|two|three|a)[\s\u2010\u2011-](\d{1,3})(?:rd|th)s?(?![\p{L}\d])/iu.exec(
    text.slice(start, start + 16),
  );
  const denominator = DENOMINATORS[match?.[2] ?? ""];
  if (match === null || denominator === undefined) return null;
  const count = (match[1] ?? "").toLowerCase() === "a" ? "one" : (match[1] ?? "").toLowerCase();
  return plain(
    start,
    start + match[0].length,
    `${count} ${denominator}${count === "one" ? "" : "s"}`,
    "RATIO",
  );
}

/** A part such as "a fifth" or "half": a figure where something is divided, not an ordinal or a stretch of time. */
function partAt(text: string, start: number, end: number, words: string, article: boolean): Literal | null {
  const before = wordBefore(text, start)?.lower;
  const behind = wordAfter(text, end);
  const glued = isDash(codeOf(text, end));
  if (isOrdinal(before) || isOfTime(text, end)) return null;
  const quarters = /quarter|fourth/i.test(words);
  const follows = behind !== null && behind.start <= end + 1 ? behind.lower : null;
  if (glued && !/^half$/i.test(words)) return null;
  if (/^half$/i.test(words)) {
    if (glued) return null;
    if (before === "and" && !/^of$/.test(follows ?? "")) return null;
    const introduced =
      /^(?:by|in|at|about|nearly|almost|roughly|over|than|just|only|least|approximately|around|under|to|close)$/.test(
        before ?? "",
      );
    if (/^(?:of)$/.test(follows ?? "")) return plain(start, end, words, "RATIO");
    if (
      introduced &&
      !/^(?:the\s+(?:picture|story|battle|fun|time|way))/.test(text.slice(skipGaps(text, end), end + 24))
    ) {
      return before === "in" &&
        follows !== null &&
        !/^(?:by|from|to|within|and|or|since|over|with|when|as)$/.test(follows)
        ? null
        : plain(start, end, words, "RATIO");
    }
    return null;
  }
  if (quarters && follows !== "of" && !/three/i.test(words)) return null;
  if (
    article &&
    follows !== null &&
    !/^(?:of|to|as|in|by|from|more|less|and|or|over|that|for|the|higher|lower|larger|smaller|its|their)$/.test(
      follows,
    )
  )
    return null;
  if (quarters && /three/i.test(words) && (before === "the" || before === undefined) && follows !== "of")
    return null;
  return plain(start, end, words, "RATIO");
}

/** "double", "tripled": a multiple, where the word is no adjective of something else. */
function multipleAt(text: string, start: number, end: number, language: string): Literal | null {
  const behind = text.slice(end, end + 24).toLowerCase();
  const word = text.slice(start, end).toLowerCase();
  if (
    /^[\s-]*(?:digits?|check\w*|standards?|down|edged|sided|click\w*|major|bottom|team\w*|agent\w*|space\w*|quot\w*|tak\w*|bed\w*|room\w*|dip\w*|act|life|bind|feature|play\w*|espresso|up|dose|figure\w*|glaz\w*|counting|jeopardy|entendre|vision|trouble|threat\w*|crown|whammy|win\w*|a\b)/.test(
      behind,
    )
  ) {
    if (/^(?:double|doubled|doubles|doubling|triple|twice|quadruple)$/.test(word)) return null;
  }
  if (
    /^(?:twice|thrice)$/.test(word) &&
    !/^\s+(?:as|the|that|what|its|their|his|her|our|more|higher|larger|bigger|last|this|previous|current|annual|revenue|sales)\b/.test(
      behind,
    )
  )
    return null;
  if (isDash(codeOf(text, end)) && isLetter(codeOf(text, end + 1))) return null;
  if (word === "mal" || (language !== "en" && /^(?:double|triple|doubles)$/.test(word))) return null;
  return plain(start, end, word.startsWith("halv") ? "half" : text.slice(start, end), "RATIO");
}

/** "hundreds of millions of dollars", "billions". */
function vagueAt(
  text: string,
  start: number,
  first: number,
  power: number,
  language: string,
): Literal | null {
  let end = first;
  let spoken = text.slice(start, first);
  let magnitude = power;
  const of = meaningAt(text, skipGaps(text, end), language);
  if (of?.entry.kind === "OF") {
    const at = skipGaps(text, of.end);
    const second = meaningAt(text, at, language);
    if (second?.entry.kind === "SCALE" && second.entry.plural && second.entry.power > 2) {
      end = second.end;
      magnitude += second.entry.power;
      spoken = text.slice(start, end);
    }
  }
  if (magnitude < 3) return null;
  return withVagueUnit(text, start, end, spoken, language);
}

/** "several billion dollars": read like "billions of dollars". */
function severalAt(text: string, start: number, language: string): Literal | null {
  const at = skipGaps(text, lettersEnd(text, start));
  const scale = meaningAt(text, at, language);
  if (scale?.entry.kind !== "SCALE" || scale.entry.power < 3) return null;
  const names: Readonly<Record<number, string>> = {
    3: "thousands",
    6: "millions",
    9: "billions",
    12: "trillions",
  };
  const name = names[scale.entry.power];
  if (name === undefined) return null;
  return withVagueUnit(text, start, scale.end, name, "en");
}

/** "a few million". */
function severalBehind(text: string, start: number, language: string): Literal | null {
  const next = wordAfter(text, lettersEnd(text, start));
  if (next === null || !/^(?:few|couple)$/.test(next.lower)) return null;
  const of = /^\s+of\b/.exec(text.slice(next.end, next.end + 5));
  const literal = severalAt(text, of === null ? next.start : next.start, language);
  return literal === null ? null : { ...literal, start };
}

function withVagueUnit(text: string, start: number, end: number, spoken: string, language: string): Literal {
  let at = skipGaps(text, end);
  const of = meaningAt(text, at, language);
  const isOf = of?.entry.kind === "OF";
  if (isOf) at = skipGaps(text, of.end);
  const unit = meaningAt(text, at, language);
  const base = { ...plain(start, end, spoken, null), isVague: true };
  if (unit?.entry.kind === "UNIT" && unit.entry.unit.kind === "CURRENCY") {
    return {
      ...base,
      end: unit.end,
      spoken: `${spoken} of ${text.slice(at, unit.end)}`,
      unitKind: "CURRENCY",
      unit: text.slice(at, unit.end),
    };
  }
  const noun = isOf ? wordAfter(text, of.end) : null;
  const counted = isOf && noun !== null ? noun.lower : null;
  return { ...base, noun: counted };
}

function isOfBetween(text: string, start: number, language: string): boolean {
  return language === "en" && wordBefore(text, start)?.lower === "between";
}

/** "between one and two million". */
function betweenSpelt(text: string, start: number, language: string): Literal | null {
  const cursor = windowCursor(text, start, language);
  if (scanSpelt(cursor, false) === null) return null;
  skipSpaces(cursor);
  if (peekEntry(cursor)?.kind !== "AND") return null;
  acceptEntry(cursor);
  skipSpaces(cursor);
  const from = start + cursor.position;
  const second = scanSpelt(cursor, true);
  if (second === null || cursor.fault !== null) return null;
  const end = trimmedEnd(text, start, start + cursor.position);
  const begun = {
    start: from,
    token: null,
    digits: text.slice(from, end),
    numberStart: from,
    numberEnd: end,
  };
  const amount = completeAmount(text, begun, language);
  if (amount.unitKind === null && second.numeral.power < 3) return null;
  const whole = { ...amount, start };
  return measured(text, whole, `between ${text.slice(start, amount.end)}`);
}

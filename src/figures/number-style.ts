import type { Unit } from "./figure.ts";
import { define, type Lexicon, type LexiconNode } from "./lexicon.ts";
import { PERCENT, plainUnit } from "./units.ts";

/** How a language writes numbers. */
export interface NumberStyle {
  /** Character between whole and fraction. */
  readonly point: "." | ",";
  /** Character between groups of three digits; spaces and apostrophes group in every language. */
  readonly group: "." | ",";
  /** Words that mean something else than in the common lexicon, or nothing outside this language. */
  readonly words: ReadonlyMap<string, LexiconNode> | null;
}

/** Languages that write 1.234,5 (or 1 234,5). */
const COMMA_LANGUAGES = new Set(
  "bg ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi".split(
    " ",
  ),
);
/** Places whose own language is in that list and that write 1,234.5 all the same. */
const POINT_LOCALES = new Set(
  "de-CH de-LI it-CH es-MX es-US es-PR es-DO es-GT es-HN es-NI es-PA es-PE es-SV es-419".split(" "),
);

const ENGLISH: NumberStyle = { point: ".", group: ",", words: null };

/** Returns how numbers are written in `locale`, a BCP 47 tag; English where absent or unknown. */
export function numberStyle(locale: string | undefined): NumberStyle {
  if (locale === undefined) return ENGLISH;
  return STYLES.get(locale) ?? STYLES.get(languageOf(locale)) ?? ENGLISH;
}

/** Returns the words of all languages that have their own. */
export function localeLexicons(): ReadonlyMap<string, LexiconNode>[] {
  return [...STYLES.values()].flatMap(({ words }) => (words === null ? [] : [words]));
}

function languageOf(locale: string): string {
  return locale.slice(0, 3).split(/[-_]/)[0]?.toLowerCase() ?? "";
}

const THOUSAND = { kind: "SCALE", power: 3, plural: false } as const;
const TRILLION = { kind: "SCALE", power: 12, plural: true } as const;
const BILLION = { kind: "SCALE", power: 9, plural: true } as const;

/** Words by language; a "Billion" of the long scale is a million million. */
const WORDS: readonly (readonly [language: string, fill: (words: Lexicon) => void])[] = [
  [
    "de",
    (words) => {
      define(words, "billion,billionen,Bio.,bio.", TRILLION);
      defineUnits(words, "CURRENCY", "EUR", "Cent,cent", -2);
      defineUnits(words, "CURRENCY", "GBP", "Pfund,pfund,britische pfund,pfund sterling");
    },
  ],
  [
    "es",
    (words) => {
      define(words, "mil", THOUSAND);
      define(words, "miles", { kind: "SCALE", power: 3, plural: true });
      define(words, "billón,billones", TRILLION);
      define(words, "a,al", { kind: "TO" });
      defineUnits(words, "CURRENCY", "EUR", "céntimos,céntimo", -2);
      defineUnits(words, "CURRENCY", "GBP", "libras,libras esterlinas");
      defineUnits(words, "CURRENCY", "BRL", "reales");
      defineUnits(words, "PHYSICAL", "feet", "pies");
    },
  ],
  [
    "fr",
    (words) => {
      define(words, "mille", THOUSAND);
      define(words, "Md,Mds,Mrds", BILLION);
      define(words, "billion,billions", TRILLION);
      defineUnits(words, "CURRENCY", "EUR", "centimes,centime", -2);
      defineUnits(words, "CURRENCY", "GBP", "livres sterling");
      defineUnits(words, "PHYSICAL", "feet", "pieds");
    },
  ],
  [
    "pt",
    (words) => {
      define(words, "mil", THOUSAND);
      define(words, "mi,mi.", { kind: "SCALE", power: 6, plural: false });
      define(words, "bilhão,bilhões,bi", BILLION);
      define(words, "trilhão,trilhões,tri,bilião,biliões", TRILLION);
      define(words, "a", { kind: "TO" });
      defineUnits(words, "CURRENCY", "GBP", "libras,libras esterlinas");
      defineUnits(words, "PHYSICAL", "feet", "pés");
    },
  ],
  [
    "nb",
    (words) => {
      define(words, "billion,billioner", TRILLION);
      defineUnits(words, "CURRENCY", "NOK", "kr.,kroner,krone");
      defineUnits(words, "CURRENCY", "NOK", "øre", -2);
      defineUnits(words, "CURRENCY", "GBP", "pund,britiske pund");
      defineUnits(words, "CURRENCY", "SEK", "svenske kroner");
      defineUnits(words, "CURRENCY", "DKK", "danske kroner");
      defineUnits(words, "PHYSICAL", "hours", "timer,time");
    },
  ],
  ["sv", (words) => defineUnits(words, "CURRENCY", "SEK", "kr.,kronor,krona")],
  ["da", (words) => defineUnits(words, "CURRENCY", "DKK", "kr.,kroner,krone")],
  [
    "it",
    (words) => {
      define(words, "mila", THOUSAND);
      define(words, "miliardo,miliardi", BILLION);
      define(words, "milione,milioni", { kind: "SCALE", power: 6, plural: true });
    },
  ],
  [
    "nl",
    (words) => {
      define(words, "miljoen", { kind: "SCALE", power: 6, plural: false });
      define(words, "miljard", { kind: "SCALE", power: 9, plural: false });
      define(words, "biljoen", { kind: "SCALE", power: 12, plural: false });
    },
  ],
  [
    "ja",
    (words) => {
      define(words, "兆", { kind: "SCALE", power: 12, plural: false });
      define(words, "割", { kind: "UNIT", unit: PERCENT, shift: -1 });
      defineUnits(words, "PHYSICAL", "degrees", "度");
    },
  ],
  ["zh", (words) => defineChinese(words, "CNY")],
  [
    "zh-TW",
    (words) => {
      defineChinese(words, "TWD");
      define(words, "兆", { kind: "SCALE", power: 12, plural: false });
    },
  ],
];

function defineUnits(
  words: Lexicon,
  kind: Unit["kind"],
  code: string,
  phrases: string,
  shift: number = 0,
): void {
  define(words, phrases, { kind: "UNIT", unit: plainUnit(kind, code), shift });
}

/** Characters that are units in Chinese and something else in Japanese; `money` is what a 元 is. */
function defineChinese(words: Lexicon, money: string): void {
  defineUnits(words, "CURRENCY", money, "元");
  define(words, "成", { kind: "UNIT", unit: PERCENT, shift: -1 });
  for (const [unit, characters] of [
    ["metres", "米"],
    ["g", "克"],
    ["l", "升"],
    ["W", "瓦"],
    ["barrels", "桶"],
    ["degrees", "度"],
  ] as const)
    defineUnits(words, "PHYSICAL", unit, characters);
}

const STYLES: ReadonlyMap<string, NumberStyle> = buildStyles();

function buildStyles(): Map<string, NumberStyle> {
  const styles = new Map<string, NumberStyle>([["en", ENGLISH]]);
  for (const language of COMMA_LANGUAGES) styles.set(language, { point: ",", group: ".", words: null });
  for (const [language, fill] of WORDS) {
    const words: Lexicon = new Map();
    fill(words);
    styles.set(language, { ...(styles.get(language) ?? ENGLISH), words });
  }
  // Bokmål and Nynorsk are read alike, also under the old common tag.
  const norwegian = styles.get("nb");
  if (norwegian !== undefined) for (const tag of ["nn", "no"]) styles.set(tag, norwegian);
  for (const locale of POINT_LOCALES) {
    styles.set(locale, { ...ENGLISH, words: styles.get(languageOf(locale))?.words ?? null });
  }
  return styles;
}

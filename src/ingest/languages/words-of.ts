import { Qualifier } from "../../model/figure.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { JAPANESE } from "./ja.ts";
import type { LanguageTable } from "./language-table.ts";
import { NORWEGIAN } from "./nb.ts";
import { PORTUGUESE } from "./pt.ts";
import { CHINESE } from "./zh.ts";

/** The words of a language, laid out for looking up. */
export interface Words {
  /** Tag by which numbers are read. */
  readonly language: string;
  readonly isEnglish: boolean;
  /** True for Chinese and Japanese, which put no spaces between words. */
  readonly isIdeographic: boolean;
  readonly cardinals: ReadonlyMap<string, string>;
  readonly andHalf: readonly string[];
  /** Words that must stand between a large scale word and what is counted; none where nothing must. */
  readonly countedOf: ReadonlySet<string>;
  readonly thousand: ReadonlySet<string>;
  /** Phrases by their first word, longest first; in Chinese and Japanese by their first character. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Joints of a part, longest first. */
  readonly partJoints: readonly string[];
  readonly every: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, string>;
  readonly times: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  readonly tenths: ReadonlySet<string>;
  /** Phrases before a number, in the words of `splitWords`. */
  readonly qualifiers: ReadonlyMap<string, QualifierPhrase>;
  /** Phrases before a number that bend no count of things. */
  readonly ofMass: ReadonlySet<string>;
  readonly comparing: ReadonlySet<string>;
  /** Last words of those phrases. */
  readonly qualifierEnds: ReadonlySet<string>;
  /** Phrases before a number in Chinese and Japanese, and behind one in all languages, longest first. */
  readonly characterQualifiers: readonly (readonly [string, Qualifier])[];
  readonly trailing: readonly (readonly [string, Qualifier])[];
  /** Characters with which those behind a number begin, in both cases. */
  readonly trailingStarts: ReadonlySet<number>;
  readonly articles: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly ranging: ReadonlySet<string>;
  /** Matches a word that begins like a verb of change. */
  readonly change: RegExp;
  readonly months: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly yearly: ReadonlySet<string>;
  readonly trivial: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly notNouns: ReadonlySet<string>;
  readonly plural: RegExp | null;
  readonly partitives: readonly string[];
  readonly stops: ReadonlySet<string>;
  readonly stating: ReadonlySet<string>;
  readonly beforeDuration: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  readonly tying: ReadonlySet<string>;
  readonly dating: ReadonlySet<string>;
}

/** A phrase, the English that stands for it, and what must follow; written as `doppelt (so)=double`. */
export type Phrase = readonly [phrase: string, meaning: string, behind: string];

/** What a phrase before a number means, and whether an article may stand between the two. */
export interface QualifierPhrase {
  /** Null for a phrase that only looks like one. */
  readonly qualifier: Qualifier | null;
  readonly takesArticle: boolean;
  readonly isVerb: boolean;
  /** True for a preposition that is mostly one of place or time. */
  readonly isTight: boolean;
}

const TABLES: ReadonlyMap<string, LanguageTable> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
  ["es", SPANISH],
  ["fr", FRENCH],
  ["pt", PORTUGUESE],
  ["nb", NORWEGIAN],
  ["zh", CHINESE],
  ["ja", JAPANESE],
]);
const known = new Map<string, Words>();

/** Returns the words of the language of a tag, the English ones for a language without a table. */
export function wordsOf(tag: string): Words {
  const ready = known.get(tag);
  if (ready !== undefined) return ready;
  const primary = tag.split("-")[0] ?? tag;
  const words = compile(tag, TABLES.has(primary) ? primary : "en", TABLES.get(primary) ?? ENGLISH);
  if (known.size < 100) known.set(tag, words);
  return words;
}

/** Returns the words of a phrase; an elision such as d' is one by itself. */
export function splitWords(phrase: string): string[] {
  return phrase
    .replaceAll("’", "'")
    .split(/[ \u00a0]+|(?<=')/)
    .filter((word) => word !== "");
}

function compile(language: string, primary: string, table: LanguageTable): Words {
  const isIdeographic = primary === "zh" || primary === "ja";
  const qualifiers = new Map<string, QualifierPhrase>();
  const tight = new Set(phrasesOf(table.tight));
  for (const [phrases, fromVerbs] of [
    [table.qualifiers, false],
    [table.verbs, true],
  ] as const) {
    for (const [qualifier, phrase] of pairsOf(phrases)) {
      const isTight = !fromVerbs && tight.has(phrase);
      const meaning = { qualifier, takesArticle: !isTight, isVerb: fromVerbs, isTight };
      for (const form of formsOf(phrase, table)) qualifiers.set(splitWords(form).join(" "), meaning);
    }
  }
  for (const phrase of phrasesOf(table.ordinary))
    qualifiers.set(phrase, { qualifier: null, takesArticle: true, isVerb: false, isTight: true });
  const longestFirst = (a: readonly string[], b: readonly string[]): number =>
    (b[0]?.length ?? 0) - (a[0]?.length ?? 0);
  const swapped = (pairs: LanguageTable["qualifiers"]): (readonly [string, Qualifier])[] =>
    pairsOf(pairs)
      .map(([qualifier, phrase]) => [phrase, qualifier] as const)
      .sort(longestFirst);
  const phrases = new Map<string, Phrase[]>();
  for (const entry of phrasesOf(table.phrases)) {
    const [phrase = "", meaning = ""] = entry.split("=");
    const first = isIdeographic ? phrase.slice(0, 1) : (phrase.split(" ")[0] ?? "");
    const [own = "", behind = ""] = phrase.replace(")", "").split(" (");
    phrases.set(first, [...(phrases.get(first) ?? []), [own, meaning, behind] as const].sort(longestFirst));
  }
  return {
    language,
    isEnglish: primary === "en",
    isIdeographic,
    cardinals: withCompounds(meanings(table.cardinals), table.compound),
    andHalf: phrasesOf(table.andHalf),
    countedOf: setOf(table.countedOf),
    thousand: setOf(table.thousand),
    phrases,
    partJoints: phrasesOf(table.partJoints).sort((a, b) => b.length - a.length),
    every: setOf(table.every),
    ordinals: meanings(table.ordinals),
    times: setOf(table.times),
    half: setOf(table.half),
    several: setOf(table.several),
    points: setOf(table.points),
    tenths: setOf(table.tenths),
    qualifiers,
    ofMass: new Set(phrasesOf(table.ofMass)),
    comparing: setOf(table.comparing),
    qualifierEnds: new Set([...qualifiers.keys()].map((phrase) => phrase.split(" ").at(-1) ?? "")),
    characterQualifiers: isIdeographic ? swapped(table.qualifiers) : [],
    trailing: swapped(table.trailing),
    trailingStarts: new Set(
      pairsOf(table.trailing).flatMap(([, phrase]) => [
        phrase.charCodeAt(0),
        phrase.toUpperCase().charCodeAt(0),
      ]),
    ),
    articles: setOf(table.articles),
    to: setOf(table.to),
    and: setOf(table.and),
    joints: setOf(table.joints),
    between: setOf(table.between),
    from: setOf(table.from),
    ranging: setOf(table.ranging),
    change: new RegExp(`^(?:${listOf(table.change).join("|") || "(?!)"})`, "u"),
    months: setOf(table.months),
    naming: setOf(table.naming),
    yearly: setOf(table.yearly),
    trivial: setOf(table.trivial),
    people: setOf(table.people),
    notNouns: setOf(table.notNouns),
    plural: table.plural ?? null,
    partitives: phrasesOf(table.partitives),
    stops: setOf(table.stops),
    stating: setOf(table.stating),
    beforeDuration: setOf(table.beforeDuration),
    each: setOf(table.each),
    tying: setOf(table.tying),
    dating: setOf(table.dating),
  };
}

/** Returns the phrase, and it with its last word drawn together with an article. */
function formsOf(phrase: string, table: LanguageTable): string[] {
  const forms = [phrase];
  for (const contraction of phrasesOf(table.contractions)) {
    const [from = "", to = ""] = contraction.split("=");
    if (phrase.endsWith(` ${from}`)) forms.push(phrase.slice(0, -from.length) + to);
  }
  return forms;
}

/** Returns the cardinals with units and tens in one word added. */
function withCompounds(
  cardinals: ReadonlyMap<string, string>,
  compound: LanguageTable["compound"],
): ReadonlyMap<string, string> {
  if (compound === undefined) return cardinals;
  const all = new Map(cardinals);
  for (const [ten, tens] of cardinals) {
    if (!/^[2-9]0$/.test(tens)) continue;
    for (const [one, units] of cardinals) {
      if (!/^[1-9]$/.test(units)) continue;
      const { joint, tensFirst } = compound;
      all.set(tensFirst ? ten + joint + one : one + joint + ten, String(Number(tens) + Number(units)));
    }
  }
  return all;
}

function listOf(list: string | undefined): string[] {
  return list === undefined || list === "" ? [] : list.split(" ");
}

function setOf(list: string | undefined): ReadonlySet<string> {
  return new Set(listOf(list));
}

function phrasesOf(list: string | undefined): string[] {
  return list === undefined || list === "" ? [] : list.split("|");
}

function meanings(list: string | undefined): ReadonlyMap<string, string> {
  return new Map(
    listOf(list).map((entry) => {
      const [word = "", meaning = ""] = entry.split(":");
      return [word, meaning] as const;
    }),
  );
}

function pairsOf(phrases: LanguageTable["qualifiers"]): (readonly [Qualifier, string])[] {
  return Qualifier.options.flatMap((qualifier) =>
    phrasesOf(phrases?.[qualifier]).map((phrase) => [qualifier, phrase] as const),
  );
}

import type { Qualifier } from "../../model/figure.ts";

/**
 * What the words of one language mean where figures are looked for, all in lower case. Lists of words are separated
 * by spaces, lists of phrases by "|"; `word:meaning` and `phrase=meaning` pairs are separated alike.
 */
export interface LanguageTable {
  /** Number words, with the digits that stand for them in that language's own style. */
  readonly cardinals?: string;
  /** What joins units and tens in one word, and which stands first: "achtundzwanzig", "tjueåtte". */
  readonly compound?: { readonly joint: string; readonly tensFirst: boolean };
  /** Phrases behind a scale word that add half of it: "un milliard et demi". */
  readonly andHalf?: string;
  /** Words that must stand between a large scale word and what is counted: "millions de personnes". */
  readonly countedOf?: string;
  /** Words for a thousand that need no number before them where a scale word follows: "mil millones". */
  readonly thousand?: string;
  /** Phrases that are parts or multiples by themselves, with the English for them: `die hälfte=half`. */
  readonly phrases?: string;
  /** What joins the two numbers of a part: "one in five", "dos de cada tres". */
  readonly partJoints?: string;
  /** Words for every so manieth ("jeder fünfte"), and the ordinals behind them. */
  readonly every?: string;
  readonly ordinals?: string;
  /** Words behind a number that make it a multiple: "fois", "veces". */
  readonly times?: string;
  /** Words before a scale word that make it half of one: "medio millón", "eine halbe Million". */
  readonly half?: string;
  /** Words before a scale word that stand for a number without saying which: "several". */
  readonly several?: string;
  /** Words for percentage points, and for tenths of one, where percentages are spoken of. */
  readonly points?: string;
  readonly tenths?: string;
  /** Phrases before a number that bend it; verbs, behind which an article may stand; phrases behind a number. */
  readonly qualifiers?: Qualifiers;
  readonly verbs?: Qualifiers;
  readonly trailing?: Qualifiers;
  /** Phrases that look like those and bend nothing: "adds up to". */
  readonly ordinary?: string;
  /** Those that bend an amount of something, and compare where things are counted: "uses as much as 9,000 homes". */
  readonly ofMass?: string;
  /** How the last word of a phrase before a number may be drawn together with an article: `de=del`. */
  readonly contractions?: string;
  /** First words of phrases that compare with the figure before them: "$5 less than $10". */
  readonly comparing?: string;
  /** Articles that may stand between a phrase and its number. */
  readonly articles?: string;
  /** Phrases behind which an article begins a new thought: "under a 20 percent deal" is no upper bound. */
  readonly tight?: string;
  /** Words that join the two ends of a range, and those that join figures in a list. */
  readonly to?: string;
  readonly and?: string;
  readonly joints?: string;
  /** Words before a range whose ends "and" joins, before one whose ends both have a unit, and before a change. */
  readonly between?: string;
  readonly from?: string;
  readonly ranging?: string;
  /** Beginnings of verbs of change. */
  readonly change?: string;
  readonly months?: string;
  /** Words after which a number is a name's or an index, and those after which it may be a year. */
  readonly naming?: string;
  readonly yearly?: string;
  /** Nouns that are counted in headlines and lists rather than reported. */
  readonly trivial?: string;
  /** Plural nouns that do not look like one, words that look like one and are none, and the look itself. */
  readonly people?: string;
  readonly notNouns?: string;
  readonly plural?: RegExp;
  /** Phrases behind a number that say of what it is a part: "64 of them". */
  readonly partitives?: string;
  /** Little words with which a noun phrase ends or begins. */
  readonly stops?: string;
  /** Words before a stretch of time that state it as a quantity, and what may stand between them. */
  readonly stating?: string;
  readonly beforeDuration?: string;
  /** Words before a short stretch of time that make it a rate: "every 31 minutes". */
  readonly each?: string;
  /** Words behind a stretch of time that tie it to a point in time, or make it part of a name. */
  readonly tying?: string;
  /** Words that date a figure, between two which one qualifier covers. */
  readonly dating?: string;
}

type Qualifiers = Partial<Readonly<Record<Qualifier, string>>>;

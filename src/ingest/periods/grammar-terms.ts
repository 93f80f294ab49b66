import type { PeriodGroups, PeriodPattern } from "./period-meaning.ts";
import type { PeriodWords } from "./period-words.ts";

const START = "(?<![a-zß-ɏ\\d$€£.,-])";
const END = "(?![a-zß-ɏ\\d])";
const NO_DIGITS_BEHIND = "(?![\\d.,]*\\d)";

/** What the patterns of a language are put together from: sources with named groups, and what the groups mean. */
export interface GrammarTerms {
  readonly words: PeriodWords;
  /** Adds a pattern behind those there are. */
  readonly add: (name: string, source: string, meaning: PeriodPattern["meaning"]) => void;
  readonly month: (name: string) => string;
  /** The number of a month by its name, from 1; NaN for none. */
  readonly monthOf: (name: string | undefined) => number;
  readonly count: (name: string) => string;
  readonly countOf: (name: string | undefined) => number;
  /** "First" to "fourth", in the group `o`; the number of it, 0 for none. */
  readonly ordinal: string;
  readonly ordinalOf: (groups: PeriodGroups) => number;
  /** "31 March", "March 31", "March": in the groups `d`, `m`, `d2`. */
  readonly day: string;
  /** Between the two ends of a range. */
  readonly range: string;
}

/** Returns a year as a named group. */
export function year(name: string): string {
  return `(?<${name}>(?:19|20)\\d\\d)${NO_DIGITS_BEHIND}`;
}

/** Returns the terms of a language and the list that they add patterns to. */
export function grammarTerms(words: PeriodWords): { terms: GrammarTerms; patterns: PeriodPattern[] } {
  const monthNames = words.months.flatMap((names) => names.split("|"));
  const anyMonth = [...monthNames].sort((a, b) => b.length - a.length).join("|");
  const month = (name: string): string => `(?<${name}>${anyMonth})(?![a-zß-ɏ])\\.?`;
  const monthNumber = numberOf(words.months);
  const countNumber = numberOf(words.counts);
  const ordinalForms = words.ordinals.map((forms) => new RegExp(`^(?:${forms})$`, "iu"));
  const patterns: PeriodPattern[] = [];
  const terms: GrammarTerms = {
    words,
    add: (name, source, meaning) => {
      patterns.push({
        name,
        expression: new RegExp(`${START}(?:${source})${END}`, "giu"),
        needs: { month: source.includes(anyMonth), year: source.includes("(?:19|20)") },
        meaning,
      });
    },
    month,
    monthOf: (name) => monthNumber(name) + 1,
    count: (name) => `(?<${name}>\\d{1,2}|${words.counts.join("|")})`,
    countOf: (name) => (/^\d/.test(name ?? "") ? Number(name) : countNumber(name) + 2),
    ordinal: `(?<o>${words.ordinals.join("|")})`,
    ordinalOf: (groups) => ordinalForms.findIndex((form) => form.test(groups["o"] ?? "")) + 1,
    day: `(?:(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s+(?:of\\s+|de\\s+)?)?${month("m")}(?:\\s+(?<d2>\\d{1,2}),?(?!\\d))?`,
    range: `(?:${words.to}|${words.and})`,
  };
  return { terms, patterns };
}

/** Returns a function from a name to its position in a list of names with other spellings behind bars; NaN for none. */
function numberOf(names: readonly string[]): (name: string | undefined) => number {
  const positions = new Map(
    names.flatMap((all, index) => all.split("|").map((name) => [name, index] as const)),
  );
  return (name) => positions.get((name ?? "").toLowerCase().replace(".", "")) ?? Number.NaN;
}

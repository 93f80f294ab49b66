import type { SourceLanguage } from "./languages/source-language.ts";
import { COMMON } from "./no-names.ts";

/** So much of a text says what it is about. */
const SAMPLE = 3000;
const WORD = /(?<before>[\wÀ-ɏ%’'.]*[ \u00a0])?(?<name>[A-ZÀ-Þ][\wÀ-ɏ&-]{2,})/gu;
/** Before a noun, not before a name: articles, adjectives, numbers, and words that run into articles. */
const DETERMINER =
  /^(?:der|die|das|dem|den|des|(?:k?ein|dies|jed|mein|sein|ihr|unser)[a-zäöü]*|beim|im|am|zum|zur|vom|[\d.,]+%?|\p{Ll}{4,}(?:e|er|en|es|em)|mehr|weniger|viele?|alle?) $/iu;
const UNIT = /^(?:Prozent|Euro|Dollar|Millionen|Milliarden|Mrd|Mio|Uhr|Jahr|Million|Billion)/u;

/**
 * Returns the name that a text is about where no record knows it: the one that it says most often without an article,
 * at least twice; null where there is none. Cost: linear in the first of the text.
 */
export function findTextSubject(text: string, language: SourceLanguage): string | null {
  const counts = new Map<string, number>();
  const openers: string[] = [];
  const sample = text.slice(0, SAMPLE).replace(/^URL: .*$/mu, "");
  for (const match of sample.matchAll(WORD)) {
    const name = match.groups?.["name"] ?? "";
    const before = match.groups?.["before"] ?? "";
    if (language.openers.test(name) || COMMON.test(name) || UNIT.test(name)) continue;
    if (before === "" && !language.capitalisesNouns) openers.push(name);
    if (before === "" || DETERMINER.test(before) || language.roleAhead.test(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // A name that opens a sentence may be any word, unless it stands elsewhere too.
  for (const name of openers) {
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
  }
  let best: string | null = null;
  for (const [name, count] of counts)
    if (count >= 2 && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = name;
  return best === null ? null : withSecondWord(sample, best);
}

/** Returns the name with the word behind it that it mostly has: "Harbour AI". */
function withSecondWord(sample: string, name: string): string {
  const second = new RegExp(`(?<![\\p{L}])${name} (\\p{Lu}[\\p{L}\\d]*)(?![\\p{L}])`, "gu");
  const counts = new Map<string, number>();
  for (const match of sample.matchAll(second)) {
    const word = match[1] ?? "";
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [word, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return count >= 2 ? `${name} ${word}` : name;
}

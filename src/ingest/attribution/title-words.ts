/** Words before a name that say what somebody is: "Fed Chair Mira Holt". */
import type { SourceLanguage } from "./languages/source-language.ts";

const MOST_TITLE_WORDS = 4;

/** Behind "General", in names of companies. */
const OF_TRADE = /^(?:Motors|Electric|Mills|Dynamics|Atlantic|Catalyst|Foods|Growth|Medicine)$/;

/** How many words say what they are: "Markenchef Thomas Schäfer", "Fed Chair Mira Holt", "Branchenverband BDEW". */
export function titleWords(words: readonly string[], language: SourceLanguage): number {
  const most = language.capitalisesNouns ? 1 : MOST_TITLE_WORDS;
  if (words.length === 2 && words[0] === "General" && OF_TRADE.test(words[1] ?? "")) return 0;
  // "Secretary of State Mira Holt".
  if (language.titles.test(words[0] ?? "") && words[1] === "of" && words.length > 4) return 3;
  const before = words.slice(0, Math.min(most, words.length - (language.capitalisesNouns ? 0 : 1)));
  const last = before.findLastIndex((word) =>
    language.titles.test(word.replace(/\.$/u, "").replace(/^.*-(?=\p{Lu})/u, "")),
  );
  // "Bundesagentur für Arbeit", "Cambridge Judge Business School".
  if (last === -1 || /^\p{Ll}/u.test(words[last + 1] ?? "") || (last > 0 && SCHOOL.test(words.at(-1) ?? "")))
    return 0;
  return words.length > last + 1 || language.capitalisesNouns ? last + 1 : 0;
}

/** Whether words behind a name begin with a title, and more follows. */
export function isTitled(behind: string, language: SourceLanguage): boolean {
  return /^[ \u00a0]/u.test(behind) && titleWords(behind.slice(1).split(/[ \u00a0]/u), language) > 0;
}

export const SCHOOL =
  /^(?:School|University|College|Institute|Bank|Center|Centre|Foundation|Group|Company|Hospital|Coalition|Alliance|Guild|Forum|Initiative|Observatory|Partnership|Network|Lab|Project)$/u;

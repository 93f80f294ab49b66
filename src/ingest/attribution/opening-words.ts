/** Words that open sentences, and names as well: "Financial", "New", "Nationwide". */
import type { SourceLanguage } from "./languages/source-language.ts";
import { SCHOOL } from "./title-words.ts";

/** Whether words that would open a sentence open a name: "Financial Conduct Authority", "New Zealand". */
export function opensName(words: readonly string[], isFirst: boolean, language: SourceLanguage): boolean {
  return opensBody(words, isFirst, language) || NEW_PLACE.test(words.slice(0, 2).join(" "));
}

/** Whether a word is a firm's name by what it does: "mortgage lender Nationwide said". */
export function isFirmThatSpeaks(word: string, behind: string): boolean {
  return FIRM_TOO.test(word) && SPEAKS.test(behind);
}

function opensBody(words: readonly string[], isFirst: boolean, language: SourceLanguage): boolean {
  const [opening = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (opening === "Statistics")
    return words.length === 2 && (!isFirst || language.countries.has(second.toLowerCase()));
  if (words.length < 3 || !OPENS_BODY.test(opening) || (opening === "New" && isFirst)) return false;
  return language.nameHeads.test(last) || SCHOOL.test(last);
}

const FIRM_TOO = /^(?:Nationwide|Indeed|Next|Total|Upon|Once|Together|Given|Public|Local)$/;
const SPEAKS = /^(?:['’]s|\s(?:said|says|had|has|reported|put|found|expects))(?!\p{L})/u;

/** Places and firms whose names begin as sentences do. */
const NEW_PLACE =
  /^First (?:Solar|Republic|Citizens|Quantum|Data|Horizon|Bank)|^New (?:York|Zealand|Jersey|Mexico|Delhi|Orleans|England|Hampshire|South|Hope|Relic|Balance|Look|Scientist|Statesman|Republic|Yorker)$/u;

const OPENS_BODY =
  /^(?:Financial|New|Public|Media|Press|Local|Industry|Court|Data|Research|First|News|Tech|Official)$/;

/**
 * Tells counts that are information from the other bare numbers of a text: years, dates, times, list numbers, names.
 *
 * Method: rules on the characters and words right before and behind the number. Cost: bounded by a fixed reach.
 */
import { isLetter } from "../../figures/cursor.ts";
import {
  codeOf,
  isBlank,
  isDash,
  isGap,
  isIdeographic,
  isNumeral,
  skipGaps,
  wordAfter,
  wordBefore,
} from "./characters.ts";
import type { NumberToken } from "./number-token.ts";

const MONTHS = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "januar februar märz maerz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre " +
    "janvier février mars avril juin juillet août septembre octobre novembre décembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro desember"
  ).split(" "),
);

/** Returns true for the name of a month, or its short form, in any language that is read. */
export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

/** Words after which a number is a name's, an index or a date. */
const NAMING = new Set(
  (
    "no nr number page pages p pp chapter section sec figure fig table article art part step version v ver vol volume issue level phase tier grade " +
    "room gate route highway interstate flight channel episode season round game week day question tip rule item point paragraph line col column rank ranked top under age aged " +
    "model series type class form fortune forbes covid formula catch area studio windows gpt claude llama gemini ios android office iphone galaxy pixel ps xbox seite kapitel abschnitt artikel número núm página capítulo artículo numéro chapitre article punkt side kapittel " +
    "in since by until till from before after during through around year fiscal fy ende anfang mitte seit bis im jahr en desde hasta año depuis jusqu'en année em até ano i siden fra år late early mid"
  ).split(" "),
);

/** Nouns that are counted in headlines and lists rather than reported. */
const TRIVIAL = new Set(
  (
    "things ways tips reasons steps points comments shares likes views replies posts articles minutes min mins hours days weeks months years am pm st nd rd th " +
    "uhr et pt est gmt utc pst cst ago later times percent stars star others words pages columns items results dinge gründe tipps schritte kommentare minuten stunden tage wochen monate jahre " +
    "días semanas meses años comentarios jours semaines mois ans commentaires dias anos semanas comentários dager uker måneder år kommentarer o'clock hrs seconds secs lessons questions rules facts takeaways predictions"
  ).split(" "),
);

/** Plural nouns without an s. */
const PEOPLE = new Set(
  "people men women children staff personnel employees users customers workers companies servers personas gente personnes gens pessoas mitarbeiter mitarbeitende beschäftigte nutzer kunden menschen personen server firmen unternehmen stellen ansatte brukere kunder mennesker personer selskaper bedrifter enheter arbeidsplasser".split(
    " ",
  ),
);

/** Words that end in s and are no plural nouns. */
const NOT_NOUNS = new Set(
  "is was has does as its this thus plus us less versus les des ses los las was bis als das es les unos dos mais après depuis sans dans vous nous plus".split(
    " ",
  ),
);

/** Counter words of Chinese and Japanese that make a number a count. */
const COUNTERS = /^\s?(?:多|余)?(?:名|人|家|台|个|個|座|项|項|款|万人|社|件|棟|所)/;

/** Returns what is counted by the bare number, as written, or null where it is no count that is information. */
export function countedNoun(text: string, token: NumberToken, language: string): string | null {
  if (!standsFree(text, token)) return null;
  const { start, end } = token;
  if (isIdeographic(codeOf(text, skipGaps(text, end)))) {
    const counter = COUNTERS.exec(text.slice(end, end + 6));
    return counter !== null && token.digits.length >= 2 && !token.hasFraction ? counter[0].trim() : null;
  }
  if (token.hasFraction) return null;
  const value = Number(token.digits.replace(/[.,'’]/g, ""));
  const before = wordBefore(text, start);
  if (!token.isGrouped) {
    if (value < 11) return null;
    if (token.digits.startsWith("0")) return null;
    const yearly = value >= 1900 && value <= 2100;
    const noun = pluralAfter(text, end, language);
    if (noun === null) return null;
    if (yearly && !(PEOPLE.has(noun.toLowerCase()) && !(before !== null && NAMING.has(before.lower))))
      return null;
    if (before !== null && (isMonth(before.lower) || namesIt(text, before))) return null;
    return noun;
  }
  if (before !== null && namesIt(text, before) && !PEOPLE.has(wordAfter(text, end)?.lower ?? "")) return null;
  return pluralAfter(text, end, language) ?? wordAfter(text, end)?.lower ?? "";
}

/** Returns true where the word before belongs to the number as part of a name or date. */
function namesIt(
  text: string,
  before: { readonly start: number; readonly end: number; readonly lower: string },
): boolean {
  if (NAMING.has(before.lower)) return true;
  const initial = text[before.start] ?? "";
  if (initial === initial.toLowerCase()) return false;
  // A capital at the start of a sentence or line says nothing.
  let at = before.start - 1;
  while (at >= 0 && isGap(text.charCodeAt(at))) at--;
  const mark = text[at] ?? "\n";
  return !/[.!?:;\n"“”•\-–—*(]/.test(mark);
}

/** Returns the plural noun behind the number, up to three plain words before it, or null. */
function pluralAfter(text: string, position: number, language: string): string | null {
  let at = position;
  for (let count = 0; count < 4; count++) {
    if (!isGap(codeOf(text, at)) && !isDash(codeOf(text, at))) return null;
    const word = wordAfter(text, at);
    if (word === null || word.start > at + 2) return null;
    if (TRIVIAL.has(word.lower) || isMonth(word.lower)) return null;
    if (PEOPLE.has(word.lower)) return text.slice(word.start, word.end);
    const isPlural =
      word.lower.length > 3 &&
      word.lower.endsWith("s") &&
      !word.lower.endsWith("ss") &&
      !NOT_NOUNS.has(word.lower);
    if (isPlural && language !== "de") return text.slice(word.start, word.end);
    if (language === "de" && /^\p{Lu}/u.test(text.slice(word.start, word.end)))
      return text.slice(word.start, word.end);
    if (language === "nb" && /(?:er|ere)$/.test(word.lower)) return text.slice(word.start, word.end);
    if (STOPS.has(word.lower)) return null;
    at = word.end;
    if (isDash(codeOf(text, at)) && isLetter(codeOf(text, at + 1))) at = wordAfter(text, at)?.end ?? at;
  }
  return null;
}

/** Little words with which a noun phrase ends or begins. */
export const STOPS = new Set(
  "in of on at to by per this last next over through until since than hasta até desde bis seit durante pendant until til fra hvert while during after before under sowie aber nach i per pro por  for from and or but the a an is are was were has have had with as that which who when while und oder der die das in im von mit für ist sind war y o de del la el en con por que et ou à au du dans avec pour qui e em no na do da com og av på i med for som er var".split(
    " ",
  ),
);

/** Returns true where nothing glued to the number makes it part of a name, date, time, address or list. */
export function standsFree(text: string, token: NumberToken): boolean {
  const { start, end } = token;
  const before = codeOf(text, start - 1);
  const after = codeOf(text, end);
  if (isLetter(before) || isLetter(after) || isNumeral(before)) return false;
  // Within addresses, paths, times, fractions, ratios, marks: a/5, 10:30, #5, [12], _1, @2, §5, 5/10.
  if ("/\\:#@_=&?[§№^*'’".includes(String.fromCharCode(before)) && before !== 0) return false;
  if ("/\\:]_=@°^".includes(String.fromCharCode(after)) && after !== 0) {
    if (after !== 0x3a || isNumeral(codeOf(text, end + 1))) return false;
  }
  if (before === 0x2e || before === 0x2c || before === 0x2b) return false;
  if (isDash(before) && !isBlank(codeOf(text, start - 2)) && codeOf(text, start - 2) !== 0) return false;
  if (isDash(after) && isNumeral(codeOf(text, end + 1))) return false;
  if (before === 0x28 && after === 0x29) return false;
  return true;
}

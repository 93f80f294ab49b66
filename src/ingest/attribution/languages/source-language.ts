import type { SourceWords } from "../source-words.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { NORWEGIAN } from "./norwegian.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";

/** How a language names sources, prepared for searching. */
export interface SourceLanguage {
  /** What stands before a name, in named groups: accordingTo, citing, doneBy, toldTo, reportOf, sourceLine, including. */
  readonly cues: RegExp;
  /** Verbs of saying, in named groups: strong, weak, holding, closing. */
  readonly verbs: RegExp;
  /** The whole of what may stand between a name and its verb; a longer one where the name is a person's. */
  readonly between: RegExp;
  readonly betweenOfPerson: RegExp;
  /** The end of what stands between where the verb is the second of two. */
  readonly second: RegExp;
  readonly that: RegExp;
  /** The end of the text before a name that is no subject, and where it is one after all. */
  readonly preposition: RegExp;
  readonly agentBefore: RegExp;
  /** Who speaks for the name behind, at the end of the text before it: "researchers at", "President". */
  readonly agentAtEnd: RegExp;
  /** A verb of saying at the start of a text. */
  readonly verbAhead: RegExp;
  /** A day of the week or a word such as "today". */
  readonly day: RegExp;
  /** A noun that names an organisation again, at the start of a text and at its end. */
  readonly roleAhead: RegExp;
  readonly roleBehind: RegExp;
  /** A sentence that opens with what somebody writes in, up to who does: "In a note to clients on Monday, the". */
  readonly inPaper: RegExp;
  /** The same of what reports, anywhere: "the study". */
  readonly anyReporter: RegExp;
  /** "A company filing", right behind a cue. */
  readonly companyPaper: RegExp;
  readonly isCompany: RegExp;
  readonly pronounBehind: RegExp;
  readonly objectPronoun: RegExp;
  /** "Those files" before a verb of saying, and right behind a cue. */
  readonly heldBehind: RegExp;
  readonly heldAhead: RegExp;
  /** "His report", right behind a cue; and anywhere in a sentence. */
  readonly ownPaper: RegExp;
  /** "Her own research" before a verb of saying. */
  readonly ownPaperBehind: RegExp;
  /** The whole of what stands between a name and its verb where it is a study of that name. */
  readonly studyBehind: RegExp;
  readonly possessivePronoun: RegExp;
  /** "The director", right behind a cue. */
  readonly officeAhead: RegExp;
  /** "The director" before a verb of saying. */
  readonly officeBehind: RegExp;
  /** Countries, by their names in the language, in small letters. */
  readonly countries: ReadonlySet<string>;
  readonly papers: RegExp;
  readonly possessive: RegExp;
  /** The end of the text before a name that did a study, and the words in between where a cue is far from its name. */
  readonly studyBy: RegExp;
  readonly anyStudyBy: RegExp;
  /** Before and behind a name in "In a new X survey", and that anywhere. */
  readonly studyIn: RegExp;
  readonly studyAhead: RegExp;
  readonly anyStudyIn: RegExp;
  readonly study: RegExp;
  /** A noun for a paper or what it says, which is no name of anybody: "Disclosures". */
  readonly isPaperNoun: RegExp;
  /** A verb of saying that a headline writes in capitals: "Report Finds". */
  readonly isVerb: RegExp;
  /** An apposition that says that the name before is a paper's. */
  readonly isPaper: RegExp;
  readonly saysBefore: RegExp;
  readonly goesOn: RegExp;
  readonly refersBack: RegExp;
  readonly breaksOff: RegExp;
  readonly openers: RegExp;
  readonly titles: RegExp;
  readonly inNames: RegExp;
  readonly nameHeads: RegExp;
  readonly nameTails: RegExp;
  /** Behind a number, up to the next break: it is what others had expected. */
  readonly expectedBehind: RegExp;
  /** The end of the text before somebody who asked those who expect it: "analysts polled by". */
  readonly forecastersBefore: RegExp;
  /** The end of the text before such a number. */
  readonly expectedBefore: RegExp;
  /** A verb of foreseeing. */
  readonly isExpecting: RegExp;
  /** In German every noun is written as a name is. */
  readonly capitalisesNouns: boolean;
  /** In Spanish and Portuguese a verb may stand without its subject. */
  readonly dropsSubject: boolean;
}

const WORDS: ReadonlyMap<string, SourceWords> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
  ["es", SPANISH],
  ["fr", FRENCH],
  ["pt", PORTUGUESE],
  ["nb", NORWEGIAN],
]);

const prepared = new Map<string, SourceLanguage>();

/** Returns how a language names sources; English for one that is not known, and beside Chinese and Japanese. */
export function sourceLanguage(language: string): SourceLanguage {
  const base = WORDS.has(language.split("-")[0] ?? "") ? (language.split("-")[0] ?? "en") : "en";
  const known = prepared.get(base);
  if (known !== undefined) return known;
  const made = prepare(WORDS.get(base) ?? ENGLISH, base);
  prepared.set(base, made);
  return made;
}

const BEFORE = "(?<![a-zß-ɏ])";
const BEHIND = "(?![a-zß-ɏ])";
const NONE = "(?!)";

/** Returns the names of countries in a language, in small letters. */
function countriesIn(language: string): Set<string> {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const found = new Set<string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = names.of(`${first}${second}`);
      if (name !== undefined && !NO_COUNTRIES.has(`${first}${second}`)) found.add(name.toLowerCase());
    }
  }
  return found;
}

/** Regions that speak for themselves: the United Nations, the European Union. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["UN", "EU"]);

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

function prepare(words: SourceWords, language: string): SourceLanguage {
  const capitalisesNouns = language === "de";
  const word = (source: string): string => `${BEFORE}(?:${source})${BEHIND}`;
  const starting = (source: string): RegExp => new RegExp(`^${source}`, "iu");
  const ending = (source: string): RegExp => new RegExp(`${source}$`, "iu");
  const role = `(?:${words.reporterNouns}|${words.companyNouns})`;
  const adjectives = "(?:[a-zß-ɏ-]{2,14}\\s+){0,2}";
  const adjunct = `(?:${words.between}|\\(\\d{1,2}\\s[A-Z][a-z]+\\)|(?:(?:on|am|el|le|na|no|på)\\s+)?(?:${words.days}))`;
  const adjuncts = `(?:\\s+${adjunct}${BEHIND}){0,4}\\s+`;
  const possessive =
    "(?:['’]s?(?:\\s+(?!(?:is|are|was|were|has|had|will|would|that|which|who|to|and|on)\\b)(?:[A-Za-zß-ɏ&-]+|(?:19|20)\\d\\d)){1,6}|['’]s?(?:\\s+[A-Za-z&-]+){1,5}?\\s+(?:team|group|unit|desk|division|arm|analysts|economists|researchers|strategists|department|office|lab))?";
  // Where nouns are capitalised, a small word behind an article is an adjective, and no noun of its own.
  const objects = capitalisesNouns ? "(?:[a-zß-ɏ]{3,}e[nrms]?\\s+)?" : "";
  const acronym = "(?:\\s(?:Inc|Corp|Ltd|Co|plc|AG|SE|SA|LLC)\\b\\.?)?(?:\\s*\\([^()]{1,20}\\))?";
  const body = `(?:\\s+(?:${words.bodies})${BEHIND})?`;
  const place = "(?:\\s+(?:in|from|en|à|em|i|aus|fra|de)\\s+[A-ZÀ-Þ][a-zß-ɏ]+)?";
  const aside = "(?:\\s*,(?:[^,;:.]|[,.](?=\\d)|\\.(?=[A-Z]|\\s[A-Z])){2,90},)?";
  const of = `(?:,?\\s+(?:${words.prepositions})\\s+(?:[^,;:.]|\\.(?=[A-Z]|\\s[A-Z])){2,60}?)?`;
  return {
    cues: new RegExp(
      `${BEFORE}(?:(?<accordingTo>${words.accordingTo})|(?<citing>${words.citing})|(?<doneBy>${words.doneBy})|(?<toldTo>${words.toldTo})|(?<reportOf>${words.reportOf})|(?<sourceLine>${words.sourceLine})|(?<including>${words.including}))(?:(?<=[:'’])|${BEHIND})`,
      "giu",
    ),
    verbs: new RegExp(
      `${BEFORE}(?:(?<holding>${words.holdingVerbs})|(?<weak>${words.weakVerbs})|(?<strong>${words.verbs})|(?<closing>${words.closingOnly === "" ? NONE : words.closingOnly}))${BEHIND}`,
      "giu",
    ),
    between: starting(`${possessive}${acronym}${body}${place}${aside}${adjuncts}$`),
    betweenOfPerson: starting(`${acronym}(?:\\s+(?:${words.between}))?${of}${aside},?${adjuncts}$`),
    second: ending(`(?:and|und|y|e|et|og)${adjuncts}`),
    that: starting(`[\\s,:]*(?:[a-zß-ɏ\\d]+,?\\s+){0,4}?(?:${words.that})(?:(?<=['’])|${BEHIND})`),
    preposition: ending(`${BEFORE}(?:${words.prepositions})\\s+(?:(?:${words.article})\\s+${objects})?`),
    agentAtEnd: ending(
      `${BEFORE}(?:(?:${words.titles})\\.?\\s+|(?:${words.agents})\\s+(?:(?:${words.prepositions})\\s+(?:(?:${words.article})\\s+)?)?)`,
    ),
    verbAhead: starting(`\\s+(?:${words.verbs})${BEHIND}`),
    day: new RegExp(`^(?:${words.days})$`, "iu"),
    agentBefore: ending(
      `${BEFORE}(?:${words.agents})\\s+(?:${words.prepositions})\\s+(?:(?:${words.article})\\s+)?`,
    ),
    roleAhead: starting(
      `\\s*(?:(?:${words.article})\\s*)?(?!(?:${words.prepositions})\\s)${adjectives}(?:${role})${BEHIND}`,
    ),
    roleBehind: ending(
      `(?:${BEFORE}(?:${words.article})|['’]s(?=\\s))\\s*${adjectives}(?<role>${role})(?:['’]s)?(?:\\s+[a-zß-ɏ-]+){0,2}?${place}${aside}${adjuncts}`,
    ),
    inPaper: starting(
      `[\\s"“„«(]*(?:${words.studyIn})\\s+(?:[A-Za-zÀ-ɏ-]{2,14}\\s+){0,3}?(?:${words.studies}|${words.notes})(?:\\s+[^,;:.\\d]{2,60}(?:\\s\\d{1,2})?)?,?\\s+(?:(?:${words.article})\\s+)?(?=[A-ZÀ-Þ])`,
    ),
    anyReporter: new RegExp(
      `${BEFORE}(?:${words.article})\\s+${adjectives}(?:${words.reporterNouns})${BEHIND}`,
      "iu",
    ),
    companyPaper: starting(
      `\\s*(?:an?|the|its)\\s+(?:company)\\s+(?:${words.reports}|${words.studies})${BEHIND}`,
    ),
    isCompany: new RegExp(word(words.companyNouns), "iu"),
    pronounBehind: ending(`${BEFORE}(?<pronoun>${words.pronouns})${adjuncts}`),
    objectPronoun: starting(`\\s*(?:${words.objectPronouns})${BEHIND}`),
    heldBehind: ending(
      `${BEFORE}(?:${words.those})\\s*${adjectives}(?:${words.heldPapers})(?:\\s+themselves)?${aside}${adjuncts}`,
    ),
    heldAhead: starting(`\\s*(?:${words.those})\\s*${adjectives}(?:${words.heldPapers})${BEHIND}`),
    ownPaper: starting(
      `\\s*(?<own>${words.possessives})\\s+(?:[a-zß-ɏ-]+\\s+){0,3}?(?:${words.reports}|${words.papers}|${words.studies})${BEHIND}`,
    ),
    ownPaperBehind: ending(
      `${BEFORE}(?<own>${words.possessives})\\s+(?:own\\s+)?(?:[a-zß-ɏ\\d&-]+\\s+){0,4}?(?:${words.reports}|${words.studies}|${words.papers})(?:\\s+(?:on|of|about|for|to)\\s[^,;:]{2,40}?)?(?:,\\s[^,;:\\d]{2,60}(?:\\d{4})?,)?${adjuncts}`,
    ),
    studyBehind: starting(
      `(?:['’]s?)?\\s+(?:[a-zß-ɏ-]+\\s+)?(?:${words.studies}|${words.reports})(?:,?\\s+(?:${words.relative})(?:\\s[^,;:]{2,50}?)?|\\s+(?:for|of|to|on|in)\\s(?:[^,;:]|,(?=\\d)){2,45}?)?${adjuncts}$`,
    ),
    possessivePronoun: new RegExp(word(words.possessives), "iu"),
    officeAhead: starting(
      `\\s*(?:${words.article})\\s+(?:[a-zß-ɏ-]+\\s+)?(?:${words.titles}|spokes(?:person|man|woman))(?=[.,;:)]|\\s|$)`,
    ),
    officeBehind: ending(
      `${BEFORE}(?:${words.article})\\s+(?:[a-zß-ɏ-]+\\s+)?(?:${words.agents}|${words.titles})${adjuncts}`,
    ),
    countries: countriesIn(language),
    papers: starting(
      `(?:['’]s)?\\s+(?:(?!(?:${words.article}|an?|ein|un|una|une|um|uma|${words.prepositions})\\s)[a-zß-ɏ-]+\\s+){0,2}?(?:${words.papers})${BEHIND}`,
    ),
    possessive: starting(
      `['’]s\\s+(?:(?:(?:19|20)\\d\\d\\s+)?(?:[A-Za-zß-ɏ-]+\\s+){0,2}?(?:${words.reports})|(?:19|20)\\d\\d\\s+(?:[A-Za-z&-]+\\s+){1,5}?(?:report|index|survey|outlook|review|study))${BEHIND}(?!\\s+(?:shop|house|outfit|company|startup|business|institute|lab|arm|unit|team|group|division|firm|chief|director|head|boss)${BEHIND})`,
    ),
    studyBy: ending(
      `${BEFORE}(?<!\\bto\\s)(?:${words.studies})(?:\\s+(?!(?:${words.verbs}|${words.weakVerbs})${BEHIND})[a-zß-ɏ]+)?,?\\s+(?:${words.relative})\\s+(?:(?:${words.holdingVerbs}|revisó|consultó|vio)\\s+)?(?:(?:${words.article})\\s*)?(?:[a-zß-ɏ-]+\\s+){0,2}(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s)?`,
    ),
    anyStudyBy: new RegExp(`${BEFORE}(?:${words.studies}),?\\s+(?:${words.relative})${BEHIND}`, "iu"),
    studyIn: ending(`${BEFORE}(?:${words.studyIn})\\s+${adjectives}`),
    studyAhead: starting(`\\s+(?:[a-zß-ɏ-]+\\s+)?(?:${words.studies})${BEHIND}`),
    anyStudyIn: new RegExp(`${BEFORE}(?:${words.studyIn})\\s+${adjectives}[A-ZÀ-Þ]`, "iu"),
    study: new RegExp(word(`${words.studies}|${words.reports}|${words.relative}`), "iu"),
    isPaperNoun: new RegExp(`^(?:${words.studies}|${words.reports}|${words.heldPapers}|statistics)$`, "iu"),
    isVerb: new RegExp(`^(?:${words.verbs}|${words.weakVerbs})$`, "iu"),
    isPaper: starting(
      `,\\s+(?:an?|the|eine?|una?|un|une|uma?|en|et)\\s+(?:\\S+\\s+){0,3}?(?:${words.studies})${BEHIND}(?!\\s+(?:${words.verbs}|${words.weakVerbs})${BEHIND})`,
    ),
    saysBefore: starting(`[\\s"“„«(]*(?:${words.saysBefore})${BEHIND}`),
    goesOn: new RegExp(word(words.goesOn), "iu"),
    refersBack: starting(`[\\s"“„«(]*(?:${words.refersBack})${BEHIND}`),
    breaksOff: starting(`[\\s"“„«(]*(?:${words.breaksOff})${BEHIND}`),
    openers: new RegExp(`^(?:${words.openers})$`, "u"),
    titles: new RegExp(
      `^(?:${words.agents}|${words.titles}|[a-zß-ɏ]*(?:chef|vorstand|vorständ|stratege|strateg|direktor|minister|sprecher|präsident|verband|verbands)(?:in)?|[a-zß-ɏ]*(?:haus|konzern|unternehmen|hersteller|anbieter|firma|agentur|riese|institut|dienst|magazin|portal|zeitung|bauer|händler|betreiber|entwickler|analyst|ökonom|forscher|wissenschaftler|gründer|manager|leiter|experte|expert|beratung|versicherer|kanzlei|partei|blog|blogger)(?:in|s)?)$`,
      "iu",
    ),
    inNames: new RegExp(`^(?:${words.inNames})$`, "u"),
    nameHeads: new RegExp(`^(?:${words.nameHeads})$`, "u"),
    nameTails: new RegExp(`^(?:${words.nameTails === "" ? NONE : words.nameTails})$`, "u"),
    expectedBehind: new RegExp(
      `^\\s*(?:(?:${words.relative}|,\\s*(?:${words.relative}))?\\s*(?:(?:${words.article})\\s+)?${adjectives}(?:${words.forecasters})${BEHIND}[^,;:.\\d]{0,90}?${BEFORE}(?:${words.expecting})${BEHIND}|(?:${words.expecting})\\s+(?:by|von|por|par|av)\\s+${adjectives}(?:${words.forecasters})${BEHIND})`,
      "iu",
    ),
    forecastersBefore: ending(
      `${BEFORE}(?:${words.forecasters})\\s+[a-zß-ɏ-]+\\s+[a-zß-ɏ]+\\s+(?:(?:${words.article})\\s+)?`,
    ),
    expectedBefore: new RegExp(
      `${BEFORE}(?<!\\b(?:told|tells|telling)\\s)(?:${words.forecasters}|${words.beating})['’]?${BEHIND}[^,;:.\\d]{0,60}?${BEFORE}(?:${words.expecting})${BEHIND}[^,;:.\\d]{0,40}$`,
      "iu",
    ),
    isExpecting: new RegExp(`^(?:${words.expecting})$`, "iu"),
    capitalisesNouns,
    dropsSubject: words === SPANISH || words === PORTUGUESE,
  };
}

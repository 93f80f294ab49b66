import { tellsOfMarket } from "../tells-of-market.ts";
import { type FoundSource, gathers, isOfForecasters } from "./found-source.ts";
import type { SourceLanguage } from "./languages/source-language.ts";
import { isPerson } from "./source-memory.ts";
import type { SourceContext } from "./source-search.ts";

/** Whom a figure is believed to come from; places in code units. */
export interface Attributed {
  readonly entity: string | null;
  readonly printed: string;
  /** The name in full, as far as the text gives it. */
  readonly name: string;
  readonly kind: "NAMED" | "DOCUMENTS" | "UNNAMED_PERSON";
  readonly rule: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

const UNNAMED =
  /(?:(?:leaked|internal|newly|court|financial|confidential|regulatory|early|earlier|previous|other|recent|several|multiple|new|unverified)\s+)+(?:\p{Lu}\p{L}+\s+)?(?:documents?|files|figures|numbers|reports?|records|filings?|memos?|leaks?|data)(?!\p{L})|(?:the|these|those)\s+(?:leaked\s+|internal\s+)?(?:documents|papers|leaks?|files|report|filings?)(?!\p{L})|according to (?:the )?(?:leaked )?(?:documents|numbers|report\w*|leak)|durchgesickerten? \p{L}+|internen? (?:dokumente|unterlagen)\p{L}*|documentos (?:internos|filtrados)|documents (?:internes|confidentiels)|documentos (?:internos|vazados)|lekkede dokumenter|文件|内部文件|文書/iu;
const PERSON =
  /(?:a|one|another|an)\s+(?:\w+\s+){0,3}(?:source|spokesperson|spokesman|insider|official|executive|professional|person (?:familiar|with))|sources? (?:familiar|close|say)|people familiar|(?:einer|mit der) (?:quelle|sache vertraut)|fuentes cercanas|知情人士|関係者/iu;

/** Others speak, whom the text does not name. */
const OTHERS_SAY =
  /(?<!\p{L})(?:(?:some|many|most|several|other|two|three|industry|market|Wall\sStreet|company)\s)?(?:analysts|experts|critics|executives|insiders|investors|economists|observers|employees|managers|people)\s(?:also\s)?(?:say|said|think|believe|believed|expect|expected|told|estimate|estimated|reckon|see|predict|predicted|warn|warned|put|call|called|looked|had\slooked)(?!\p{L})/iu;

/** Whom a survey asked, which was named before: "57% of respondents". */
const OF_ASKED =
  /(?:respondents|(?<=\p{Ll}s\s|those\s|people\s)(?:surveyed|polled|questioned|interviewed))(?!\p{L})/u;

/** Before how many were asked. */
const ASKED =
  /(?<!\p{L})(?:poll(?:ed|s)|survey(?:ed|s)|interview(?:ed|s)|question(?:ed|s)|canvassed|pooled|recruited|enrolled|analy[sz]ed|tracked|which\stakes\sin|(?:drew|drawing|based)\son(?:\s(?:data|responses|records|interviews)\s(?:of|from|on|with))?|interviews\swith|(?:talking|speaking|spoke|talked)\sto|(?:poll|survey|sample|study)(?:\sby\s[^,;:]{2,50}?)?\sof)\s(?:(?:more|fewer|less)\sthan\s|some\s|about\s|around\s|nearly\s|over\s|almost\s|roughly\s)?$/iu;

/** So far into a sentence "its" says that it goes on about the same. */
const OPENING = 40;

/** Between two numbers of a list, up to the second; and all the numbers. */
const LISTED = /\d[^,;:.\d]{0,40}\s(?:and|und|y|e|et|og)\s[^,;:.\d]{0,40}$/u;
const NUMBERS = /[$€£¥]?\d(?:[\d.,]*\d)?/gu;

/** Behind how many they were: "1,325 chief executives polled by Acme". */
const ASKED_BEHIND = /^(?:\s[\p{Ll}-]+){1,4}\s(?:polled|surveyed|questioned|interviewed|canvassed)(?!\p{L})/u;

/** "…, almost double the 5 million": the writer's own comparison. */
const COMPARES =
  /^\s(?:what|the(?!\s(?:size|area|length|height|weight|width|depth|speed|distance)\sof)|that|those)\s/u;
const ASIDE =
  /[,—–]\s(?:(?:which|is|was|less|or|more|than|almost|nearly|about|roughly|well|over|and|close|to)\s){0,5}$/u;

/** Whether a source may be that of what others had expected: it asked them, or the text says where it has that from. */
function mayBeOfExpected(text: string, { rule, start, end }: FoundSource, language: SourceLanguage): boolean {
  if (!/^attribution-(?:says|expects|possessive)/.test(rule)) return true;
  // "The analyst Mira Holt expects".
  if (ONE_WHO_FORECASTS.test(text.slice(Math.max(0, start - 14), start))) return true;
  // "X was less kind: its analysts had pencilled in".
  if (/^its\s/u.test(text.slice(start, end))) return true;
  // "LSEG data showed", "analysts at X expect".
  return gathers(text, end) || language.agentBefore.test(text.slice(Math.max(0, start - 60), start));
}

const ONE_WHO_FORECASTS = /(?<!\p{L})(?:analyst|economist|strategist|forecaster)\s$/iu;

/** Returns the sources of one figure of a sentence, best first. */
export function attributeFigure(
  text: string,
  sentence: { readonly start: number; readonly end: number; readonly form: string },
  figure: { readonly start: number; readonly end: number; readonly isPercent: boolean },
  sources: readonly FoundSource[],
  { memory, kindOf, language }: SourceContext,
): Attributed[] {
  const attributed: Attributed[] = [];
  const add = (source: FoundSource, rule: string, score: number): void => {
    const isKnown = attributed.some((other) =>
      source.entity === null ? other.name === source.name : other.entity === source.entity,
    );
    if (isKnown) return;
    const { entity, name, start, end } = source;
    attributed.push({
      entity,
      printed: text.slice(start, end),
      name,
      kind: "NAMED",
      rule,
      score,
      start,
      end,
    });
  };
  const before = text.slice(Math.max(sentence.start, figure.start - 160), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 160));
  // What others had expected is not what the sentence's source says, but what they or those who asked them say.
  // "Analysts had expected sales of 5 million and a profit of 2": both.
  const listed = LISTED.test(before) ? before.replace(NUMBERS, "") : before;
  const isExpected = language.expectedBehind.test(behind) || language.expectedBefore.test(listed);
  if (
    /^\p{L}/u.test(text.charAt(figure.start)) &&
    COMPARES.test(text.slice(figure.end, figure.end + 12)) &&
    ASIDE.test(before) &&
    // "…, five times the 5 million of 2010, a study found".
    !sources.some(
      ({ start, from, rule }) =>
        start >= figure.end && from <= figure.start && /-(?:report-of|study)$/u.test(rule),
    )
  )
    return [];
  // How many were asked is of the text's own telling.
  const isPlain = !figure.isPercent && /^\d/u.test(text.charAt(figure.start));
  if (ASKED.test(before) || (isPlain && ASKED_BEHIND.test(behind))) return [];
  const covering = sources.filter((source) => {
    if (isExpected ? !mayBeOfExpected(text, source, language) : isOfForecasters(text, source, language))
      return false;
    return source.from <= figure.start && figure.end <= source.to;
  });
  // "The 487 million that X had forecast" is of X alone.
  const own = covering.filter(({ rule, start }) => rule.endsWith("-of-it") && figure.end <= start);
  if (own.length > 0) {
    for (const source of own) add(source, source.rule, source.score);
    return attributed;
  }
  // What somebody expects is told by whoever the sentence has it from: "X expects losses, according to papers that Y saw".
  const tellers = covering.filter(({ rule }) => rule !== "attribution-expects");
  // The papers that the sentence before is about tell of it, where it names nobody anew.
  const isNamedAnew = covering.some(
    (source) =>
      /^\p{Lu}\p{L}+ ?\p{Lu}?/u.test(text.slice(source.start, source.end)) &&
      !/^The\s\p{Ll}/u.test(text.slice(source.start, source.end)),
  );
  if (tellers.length === 0 && covering.length > 0 && !isNamedAnew && !memory.precedingHadFigures)
    for (const source of memory.preceding.filter(({ holdsDocuments }) => holdsDocuments))
      add(source, "attribution-preceding-sentence", 0.7);
  if (attributed.length === 0)
    for (const source of tellers.length > 0 ? tellers : covering)
      add(source, source.rule, source.entity === null ? source.score - 0.1 : source.score);
  const words = text.slice(sentence.start, sentence.end);
  if (attributed.length === 0 && sentence.form === "LIST_ITEM" && sources.length === 0)
    for (const source of memory.lead)
      if (!isOfForecasters(text, source, language)) add(source, "attribution-of-list", 0.6);
  const isOfTable = sentence.form === "TABLE_ROW" || (sentence.form === "HEADING" && sources.length === 0);
  if (attributed.length === 0 && isOfTable)
    for (const source of memory.table) add(source, "attribution-of-table", 0.7);
  const isBare = attributed.length === 0 && sources.length === 0;
  if (isBare && !language.breaksOff.test(words) && !tellsOfMarket(words) && !OTHERS_SAY.test(words)) {
    const isSaid = language.goesOn.test(words);
    const isAsked = OF_ASKED.test(words);
    const goesOn = isSaid || isAsked || language.refersBack.test(words);
    const isListed = figure.isPercent && memory.precedingWereShares;
    // Who told of itself goes on with "its".
    const isOwn =
      language.possessivePronoun.test(words.slice(0, OPENING)) &&
      memory.preceding.some(
        (one) => /^attribution-(?:says|expects)/.test(one.rule) && !isPerson(one, kindOf),
      );
    if (goesOn || isOwn || isListed || (!memory.precedingHadFigures && !UNNAMED.test(words))) {
      // "Demnach" leads back over paragraphs.
      const isFar = (isSaid || isAsked) && memory.preceding.length === 0;
      const last =
        isAsked && memory.latest.every((one) => isPerson(one, kindOf))
          ? memory.organisation === null
            ? []
            : [memory.organisation]
          : memory.latest;
      for (const source of isFar ? last : memory.preceding) {
        if (source.score >= (isOwn ? 0.6 : 0.7) && (!isOwn || goesOn || !isPerson(source, kindOf)))
          add(source, "attribution-preceding-sentence", goesOn ? 0.7 : 0.55);
      }
    }
  }
  if (attributed.length === 0) {
    const papers = UNNAMED.exec(words);
    const person = papers === null ? PERSON.exec(words) : null;
    const match = papers ?? person;
    if (match !== null) {
      attributed.push({
        entity: null,
        printed: match[0],
        name: match[0],
        kind: papers === null ? "UNNAMED_PERSON" : "DOCUMENTS",
        rule: papers === null ? "attribution-unnamed-person" : "attribution-unnamed-documents",
        score: 0.6,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      });
    }
  }
  return attributed.sort((a, b) => b.score - a.score || a.start - b.start);
}

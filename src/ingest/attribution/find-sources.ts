/**
 * Finds whom a sentence names as the source of what it says.
 *
 * Method: the names of the sentence (known ones, and other capitalised ones behind a clear cue) are tested for words
 * of reporting right before or behind them: "according to X", "obtained by X", "X says". Each source governs a
 * stretch of the sentence: what follows a verb of saying up to the next clause, what stands before a closing "X said".
 * Cost: linear in the sentence, times the names in it.
 */
import type { NamePlace } from "../find-mentions.ts";

/** A source named in a sentence; places in code units of the text. */
export interface FoundSource {
  /** Id of the vocabulary's entity, null where the name is not known. */
  readonly entity: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly score: number;
  /** Stretch of the sentence that it is the source of. */
  readonly from: number;
  readonly to: number;
  /** True where it is the one from whom unnamed papers come: obtained by, leaked to, published by. */
  readonly holdsDocuments: boolean;
}

const BEFORE: readonly (readonly [string, RegExp, number])[] = [
  [
    "according-to",
    /(?:according to|as per|\bper|in the words of|on the word of|laut|zufolge|nach (?:angaben|informationen|berichten|aussagen|berechnungen|einschätzung) (?:von|des|der)|basándose en|según|de acuerdo con|de acuerdo a|conforme a|selon|d['’]après|segundo|de acordo com|conforme|ifølge|i følge|根据|根據|据|據|依據|依据)\s*$/iu,
    0.95,
  ],
  [
    "citing",
    /(?:\bcit(?:es|ing|ed|e)|quot(?:es|ing|ed)|referring to|refer(?:s|red) to|pointing to|references|referencing|unter berufung auf|mit verweis auf|beruft sich auf|zitiert|citando a?|cita a|citant|cité par|som viser til|viser til|siterer|引述|援引|引用)\s*$/iu,
    0.9,
  ],
  [
    "passive",
    /(?:(?:obtained|seen|reviewed|viewed|acquired|received|published|released|reported|cited|quoted|disclosed|revealed|shared|provided|compiled|leaked|verified|confirmed|estimated|calculated|analy[sz]ed|conducted|announced|posted|uncovered|surfaced|described|claimed|noted|put out|issued|written|made public|commissioned|unearthed|projected|said|detailed|highlighted|denied|rejected|surveyed)(?:\s+(?:earlier|previously|first|last|originally|this week|exclusively|today))?\s+(?:and\s+\w+\s+)?by|erhalten von|veröffentlicht von|berichtet von|vorliegen(?:den)?|eingesehen von|obtenidos? por|obtenidas? por|publicad[oa]s? por|filtrad[oa]s? (?:por|a)|revelad[oa]s? por|citad[oa]s? por|informad[oa]s? por|compartid[oa]s? por|recogid[oa]s? por|obtenus? par|obtenues par|publiés? par|publiées par|révélés? par|révélées par|rapportés? par|consultés? par|obtidos por|obtidas por|publicad[oa]s por|divulgad[oa]s? por|revelad[oa]s? por|innhentet av|publisert av|rapportert av|omtalt av)\s*$/iu,
    0.9,
  ],
  [
    "told",
    /(?:\btold|\btells|speaking (?:to|with)|spoke (?:to|with)|in an interview with|statement to|said to|disclosed to|confirmed to|gegenüber|sagte (?:dem|der)|declaró a|dijo a|a déclaré à|disse (?:ao|à)|fortalte|leaked to|shown to|provided to|given to|sent to)\s*$/iu,
    0.8,
  ],
  [
    "report-of",
    /(?:reports?|reporting|figures|numbers|data|documents|estimates?|analys[ie]s|stud(?:y|ies)|research|survey|statements?|filings?|article|investigation|findings|calculations?|scoop|story|stories|dokumente|zahlen|daten|bericht(?:en|e|s)?|recherchen|angaben|informationen|informes?|informaciones|datos|cifras|documentos|estudio|análisis|publicación|rapports?|données|chiffres|enquête|étude|relatórios?|dados|números|estudo|reportagem|rapporter?|tall|studie|analyse|filtración|leak|leaks|post|newsletter|memo|piece)\s+(?:from|by|in|of|at|on|via|von|aus|des|der|im|de|del|du|da|do|dos|fra|i|av|published by|obtained by)\s*$/iu,
    0.8,
  ],
  [
    "source-line",
    /(?:\b(?:source|sources|via|quelle|fuente|fuentes|fonte|kilde|source\s)\s*[:：]|via|来源[:：]|出典[:：])\s*$/iu,
    0.7,
  ],
  [
    "including",
    /\b(?:sources|outlets|reports|publications|media|medien|medios|médias|quellen|fuentes),?\s+(?:including|such as|like|wie|como|comme|som)\s*$/iu,
    0.85,
  ],
  [
    "says-inverted",
    /(?:\b(?:said|says|wrote|writes|reported|explained|noted|argued|claimed|added|tweeted|sagte|schreibt|schrieb|so|erklärte|erklärt|berichtet|dijo|afirmó|explicó|escribió|señaló|informó|reveló|publicó|asegura|aseguró|adelantó|a déclaré|affirme|explique|écrit|indique|révèle|rapporte|disse|afirmou|revelou|informou|publicou|explicou|escreveu|sier|skriver|sa|opplyser|melder|forklarer|hevder))\s*$/iu,
    0.8,
  ],
];

const VERBS =
  "(?:say|says|said|saying|report|reports|reported|reporting|claim|claims|claimed|claiming|estimate|estimates|estimated|reveal|reveals|revealed|write|writes|wrote|written|note|notes|noted|state|states|stated|argue|argues|argued|announce|announces|announced|disclose|discloses|disclosed|mention|mentions|mentioned|find|finds|found|show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|calculate|calculates|calculated|predict|predicts|predicted|project|projects|projected|forecast|forecasts|forecasted|told|tells|explain|explains|explained|confirm|confirms|confirmed|add|adds|added|point|points|pointed|conclude|concludes|concluded|publish|publishes|published|obtain|obtained|uncovered|put|puts|describe|describes|described|insist|insists|insisted|deny|denies|denied|warn|warns|warned|quoted|quotes|expects|expected|believes|tweeted|posted|dismissed|rejected|hint|hints|hinted|boasted|detailed|detail|details|shared|surveyed|concede|conceded|acknowledged|responded|recently)";
const FOREIGN =
  "(?:berichtet|berichtete|berichten|berichteten|sagt|sagte|schreibt|schrieb|erklärt|erklärte|meldet|meldete|behauptet|behauptete|schätzt|schätzte|betont|spricht|sprach|zitiert|nennt|nannte|beziffert|dice|dijo|afirma|afirmó|informa|informó|asegura|aseguró|revela|reveló|señala|señaló|publicó|estima|estimó|calcula|explica|explicó|declaró|sostiene|indica|indicó|reporta|reportó|cuenta|apunta|affirme|a affirmé|indique|a indiqué|rapporte|a rapporté|révèle|a révélé|explique|a expliqué|estime|a estimé|écrit|a déclaré|déclare|annonce|a annoncé|assure|précise|évoque|disse|diz|afirmou|revelou|informou|estima|estimou|relata|relatou|publicou|explicou|declarou|aponta|sier|sa|skriver|skrev|melder|meldte|opplyser|hevder|anslår|forteller|rapporterer|har skrevet)";
const BEHIND = new RegExp(
  `^(?:['’]s?)?(?:\\s*,[^,.;]{2,60},)?\\s+(?:(?:has|had|have|also|recently|previously|earlier|then|later|now|itself|himself|herself|already|once|first|only|just|even|still|hat|haben|ha|han|har|a|tidligere|auch|también|aussi|também|que|CEO|chief executive|spokesperson|spokesman|spokeswoman|Sprecher|executives?|officials?|researchers?|analysts?|reporters?)\\s+){0,3}(${VERBS}|${FOREIGN})(?![\\p{L}])`,
  "iu",
);
const BEHIND_CJK =
  /^(?:[^，。；,.]{0,12}?)(?:表示|稱|称|報道|报道|報導|报导|透露|披露|指出|認為|认为|写道|寫道|爆料|曝光|公布|公佈|発表|述べ|報じ|によると|によれば|明らか|指摘|伝え|語)/u;
const POSSESSIVE =
  /^['’]s\s+(?:\w+\s+){0,2}?(?:report|reporting|analysis|estimates?|study|article|survey|investigation|filings?|data|figures|numbers|calculations?|research|claims?|statement|blog|newsletter|announcement|findings|earnings|results|10-[KQ])\b/iu;
/** Nouns that make a name before them an adjective: Microsoft financial documents. */
const PAPERS =
  /^(?:['’]s)?\s+(?:[\p{Ll}-]+\s+){0,2}?(?:documents?|files|records?|papers|memos?|emails|invoices|bills?|budget|financials?|revenues?|deal|stake|partnership|payments?|dokument\w*|credits|shares?|stock|models?|services?|hardware)(?![\p{L}])/u;
/** Words that may stand between a cue and the name: the blogger Ed Zitron. */
const APPOSITION =
  /^\s*(?:(?:the|a|an|its|his|her|tech|news|outlet|site|blog|AI|U\.S\.|US|der|die|das|den|dem|des|el|la|los|le|les|l['’]|o|os|as)\s+)?(?:(?!\b(?:that|which|who|to|from|by|for|dass|que|qui|som|at|on)\b)[\p{L}\p{N}'’.-]+\s+){0,7}$/u;
const CLAUSE =
  /;|—|\s–\s|,?\s\b(?:though|although|but|while|whereas|however|jedoch|obwohl|während|aber|aunque|pero|mientras|bien que|mais|tandis que|embora|enquanto|porém|selv om|mens|men)\b|，而|；/giu;

/** Returns the sources that the sentence from `start` to `end` names, in order. */
export function findSources(
  text: string,
  start: number,
  end: number,
  names: readonly NamePlace[],
): FoundSource[] {
  const found: FoundSource[] = [];
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  const candidates: { entity: string | null; start: number; end: number }[] = [
    ...inside,
    ...unknownNames(text, start, end, inside),
  ].sort((a, b) => a.start - b.start);
  let previous: FoundSource | null = null;
  let nameEnd = start;
  for (const name of candidates) {
    const source: FoundSource | null =
      sourceOf(text, start, end, name, nameEnd) ??
      (previous === null ? null : joinedTo(text, previous, name));
    nameEnd = name.end;
    if (source === null) continue;
    found.push(source);
    previous = source;
  }
  return found;
}

function sourceOf(
  text: string,
  start: number,
  end: number,
  name: { entity: string | null; start: number; end: number },
  nameBefore: number,
): FoundSource | null {
  const behind = text.slice(name.end, Math.min(end, name.end + 140));
  // A cue before another name is that name's.
  const before = text.slice(Math.max(start, nameBefore, name.start - 140), name.start);
  const isPaper = PAPERS.test(behind);
  if (!isPaper) {
    for (const [rule, cue, score] of BEFORE) {
      const at = cueBefore(before, cue);
      if (at === null) continue;
      if (rule === "says-inverted" && !isInverted(before.slice(0, at), behind)) continue;
      const cueStart = name.start - before.length + at;
      return scoped(text, start, end, name, `attribution-${rule}`, score, cueStart, rule);
    }
  }
  if (POSSESSIVE.test(behind))
    return scoped(text, start, end, name, "attribution-possessive", 0.75, name.start, "says");
  const verb = BEHIND.exec(behind);
  if (verb !== null && !isPaper) {
    // "X recently claimed" is a source; "X recently" alone is not.
    if (/^recently$/i.test(verb[1] ?? "")) {
      if (!new RegExp(`^\\s+(?:${VERBS}|${FOREIGN})`, "iu").test(behind.slice(verb[0].length))) return null;
    }
    const weak =
      /^(?:put|puts|find|finds|found|show|shows|showed|add|adds|added|point|points|expects|expected|a|project|projected|share|shared|published|obtain|obtained|recently)$/i.test(
        verb[1] ?? "",
      );
    return scoped(text, start, end, name, "attribution-says", weak ? 0.6 : 0.85, name.start, "says");
  }
  if (BEHIND_CJK.test(behind) && /[\u3040-\u9fff]/.test(behind))
    return scoped(text, start, end, name, "attribution-says", 0.75, name.start, "says");
  return null;
}

/** "…," said X: a quotation or comma stands before the verb, and the name closes the clause. */
function isInverted(beforeVerb: string, behindName: string): boolean {
  return (
    /[,"”»“?!]\s*$/u.test(beforeVerb) &&
    /^(?:\s*[,.;:!?)]|\s*$|\s+(?:in|on|at|during|last|this|auf|en|dans|em|i|von|gegenüber)\b)/u.test(
      behindName,
    )
  );
}

/** Returns where the cue starts in the text before a name, words of apposition between allowed; null where none. */
function cueBefore(before: string, cue: RegExp): number | null {
  const direct = cue.exec(before);
  if (direct !== null) return direct.index;
  // Take off the words right before the name one by one.
  let cut = before.length;
  for (let words = 0; words < 8; words++) {
    const head = before.slice(0, cut).replace(/\s+$/u, "");
    const space = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\u00a0"));
    if (space < 0) return null;
    cut = space + 1;
    const between = before.slice(cut);
    if (/[,;:()"“”„«»!?]|\.\s/.test(between) || !APPOSITION.test(between)) return null;
    const match = cue.exec(before.slice(0, cut));
    if (match !== null) return /^(?:說|说)/.test(match[0]) ? null : match.index;
  }
  return null;
}

/** Returns the source with the stretch of the sentence that it governs. */
function scoped(
  text: string,
  start: number,
  end: number,
  name: { entity: string | null; start: number; end: number },
  rule: string,
  score: number,
  cueStart: number,
  kind: string,
): FoundSource {
  const clause = clauseAround(text, start, end, cueStart);
  let { from, to } = clause;
  // A cue that opens the sentence governs all of it; a verb of saying only what follows, or, closing, what precedes.
  const opens = /^[\s"“„«(]*$/u.test(text.slice(start, cueStart)) || cueStart - start < 3;
  if (kind === "says" || kind === "says-inverted") {
    const closes =
      /^[^\p{L}\d]*$/u.test(text.slice(name.end, to).replace(BEHIND, "")) || kind === "says-inverted";
    if (closes) from = start;
    else {
      from = Math.max(from, Math.min(name.start, cueStart));
      if (opens) from = start;
    }
  } else if (opens) {
    to = end;
  } else if (kind === "told" && /\btold\b|gegenüber/iu.test(text.slice(cueStart, name.start))) {
    from = clause.from;
  }
  return {
    entity: name.entity,
    start: name.start,
    end: name.end,
    rule,
    score,
    from,
    to,
    holdsDocuments: kind === "passive" || kind === "report-of",
  };
}

function clauseAround(text: string, start: number, end: number, at: number): { from: number; to: number } {
  let from = start;
  let to = end;
  CLAUSE.lastIndex = 0;
  const sentence = text.slice(start, end);
  for (let match = CLAUSE.exec(sentence); match !== null; match = CLAUSE.exec(sentence)) {
    const place = start + match.index;
    // "While X, Y": a conjunction that opens the sentence ends nothing.
    if (match.index < 3) continue;
    if (place < at) from = place;
    else if (place > at) {
      to = place;
      break;
    }
  }
  return { from, to };
}

/** "according to X and Y", "X and blogger Y say". */
function joinedTo(
  text: string,
  previous: FoundSource,
  name: { entity: string | null; start: number; end: number },
): FoundSource | null {
  const between = text.slice(previous.end, name.start);
  if (between.length > 40) return null;
  if (
    !/^\s*(?:,\s*)?(?:and|und|y|et|e|og|&|和|与|、)\s*(?:the\s+|tech\s+|AI\s+|de[rn]?\s+|el\s+|la\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu.test(
      between,
    )
  )
    return null;
  if (PAPERS.test(text.slice(name.end, name.end + 80))) return null;
  return {
    ...previous,
    entity: name.entity,
    start: name.start,
    end: name.end,
    rule: `${previous.rule}-joined`,
    score: previous.score - 0.05,
  };
}

const UNKNOWN =
  /(?:[Aa]ccording to|[Cc]iting|[Pp]er|[Rr]eported by|[Oo]btained by|[Ss]aid|[Ll]aut|[Ss]egún|[Ss]elon|[Ss]egundo|[Ii]følge|[Dd]['’]après|(?:report|study|survey|data|research|analysis|estimates) (?:from|by))\s+(?:the\s+|a\s+)?((?:\p{Lu}[\p{L}\p{N}.&'’-]*)(?:\s+(?:(?:of|for|de|and|der|für)\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4})/gu;
const SPEAKER =
  /((?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{Ll}]+)\s+(?:says|said|reports|reported|estimates|estimated|claims|claimed|told|wrote|writes|revealed|noted)\b/gu;
const PRONOUN =
  /^(?:The|This|That|It|He|She|They|We|You|I|But|And|In|As|Last|These|Those|One|Some|Many|Most|Sources?|Reports?|Experts?|Analysts?|Recently|Previously|Who|What|Internal|Leaked|Company|Documents?|Others?|Another|People|Critics|Officials|Researchers|Both|Neither|Previous|Earlier|Recent|New|Early|Media|Press|Multiple|Several|Financial|News|Local|Public|Official|Industry|AI|US|UK|EU|Tech|Court|Other|Such|All|Each|Our|His|Her|Their|Its|My|Your|Not|No|If|When|While|After|Before|Since|For|With|At|On|From|By|As|So|Then|Now|Here|There|How|Why|Key|According|Citing|Ein|Der|Die|Das|El|La|Los|Le|Les|Un|Une|Er|Sie|Según|Laut|Selon)$/u;

/** Returns capitalised names behind a clear cue that the vocabulary does not know. */
function unknownNames(
  text: string,
  start: number,
  end: number,
  known: readonly NamePlace[],
): { entity: null; start: number; end: number }[] {
  const sentence = text.slice(start, Math.min(end, start + 2000));
  const found: { entity: null; start: number; end: number }[] = [];
  for (const expression of [UNKNOWN, SPEAKER]) {
    expression.lastIndex = 0;
    for (let match = expression.exec(sentence); match !== null; match = expression.exec(sentence)) {
      const name = (match[1] ?? "").replace(/['’]s$/u, "").replace(/[.,]$/u, "");
      const from = start + match.index + match[0].indexOf(name);
      const to = from + name.length;
      const first = PRONOUN.test(name.split(/\s/u)[0] ?? "");
      if (first && (expression === SPEAKER || !name.includes(" "))) continue;
      if (expression === SPEAKER && !name.includes(" ") && match.index === 0) continue;
      if (known.some((place) => from < place.end && to > place.start)) continue;
      if (found.some((place) => from < place.end && to > place.start)) continue;
      found.push({ entity: null, start: from, end: to });
    }
  }
  return found;
}

/** What a sentence is split by into clauses that may have sources of their own. */
const CLAUSE =
  /;|—|\s–\s|,?\s\b(?:(?:though|however)(?!,)|although|but|while|whereas|jedoch|obwohl|während|aber|aunque|pero|mientras|bien que|mais|tandis que|embora|enquanto|porém|selv om|mens|men)\b|，而|；/giu;

/** The breaks at which what somebody said ends: "that sales fell, while costs rose" is all said. */
const STATEMENT =
  /;|—|\s–\s|,?\s\b(?:(?:though|however)(?!,)|although|but|jedoch|obwohl|aber|aunque|pero|bien que|mais|embora|porém|selv om|men)\b|，而|；/giu;

/** A stretch of a sentence, in code units of the text. */
export interface Scope {
  readonly from: number;
  readonly to: number;
}

/** Where a sentence names a source. */
export interface SourcePlace {
  readonly sentence: { readonly start: number; readonly end: number };
  /** The cue and the name together. */
  readonly start: number;
  readonly end: number;
}

/** Returns what "according to X" governs: all of the sentence where it opens or closes it, else its clause. */
export function scopeOfPhrase(text: string, place: SourcePlace): Scope {
  const { sentence, start, end } = place;
  if (opens(text, place)) return { from: sentence.start, to: sentence.end };
  const behind = text.slice(end, sentence.end);
  const closes =
    /^[^\p{L}\d]*$/u.test(behind) ||
    /^[^,;:.]{0,60}[.!?"”]*$/u.test(behind) ||
    // "According to X, a maker of mills."
    /^[^,;:.]{0,60},\s(?:an?|the|which|who|eine?|der|die|una?|une?|uma?|en|et)\s[^;:]{0,120}$/u.test(behind);
  const before = text.slice(sentence.start, start);
  const expected = closes ? EXPECTED.exec(text.slice(sentence.start, end)) : null;
  // "Ran 9% ahead of forecast, according to X": how much that was stands before.
  if (expected !== null && /\d/u.test(expected[0]))
    return { from: sentence.start + expected.index, to: sentence.end };
  if (closes && /[,;–—-]\s*(?:\p{L}+\s){0,2}$/u.test(before))
    return { from: sentence.start, to: sentence.end };
  return clauseAround(text, sentence, start);
}

/** "…, compared with analysts' estimates of 5 million, according to X": who gathered these tells of nothing else. */
const EXPECTED =
  /(?:,\s|\s(?=vs\.?\s|versus\s))(?:(?:just|narrowly|slightly|well|far|comfortably)\s)?(?:compared\s(?:with|to)|versus|vs\.?|against|above|below|beating|topping|exceeding|missing|surpassing|ahead\sof|short\sof|whereas|while|more\sthan|less\sthan)\s(?=[^,;]{0,60}\b(?:estimates?|expect(?:ations|ed)|forecasts?|consensus|analysts)\b)[^;]{0,160}$/iu;

/** Returns what "X says" governs: what follows; all of the sentence where it stands between commas or closes it. */
export function scopeOfVerb(text: string, place: SourcePlace, hasThat: boolean): Scope {
  const { sentence, start } = place;
  const before = text.slice(sentence.start, start);
  const { to } = clauseAround(text, sentence, start, hasThat ? STATEMENT : CLAUSE);
  if (opens(text, place)) return { from: sentence.start, to };
  // ", as X reported a loss of 5": only what follows is told.
  const rest = text.slice(place.end, sentence.end);
  const tellsOn = AS.test(before) && !ENDS_THERE.test(rest) && /\d/u.test(rest);
  if (!hasThat && !tellsOn && CLOSED.test(before)) {
    return { from: sentence.start, to: sentence.end };
  }
  return { from: start, to };
}

/** Before who says what stands before: ", ", "”, ", ", a new ". */
export const CLOSED =
  /[,"”»“?!–—][’']?\s*(?:(?:as|wie|como|comme|som)\s)?(?:(?!(?:and|but|or|und|aber|oder|y|et|ou|mais|og|men)\s)\p{L}{1,4}['’]?\s*|(?:an?|the|its|their|one)\s(?:\p{Ll}[\p{Ll}-]{1,13}\s){1,3}|\p{Lu}\p{L}+-(?:based|listed|owned)\s|(?:\p{Ll}[\p{Ll}-]{2,13}\s){0,2}(?:consultants?|consultancy|firm|group|agency|company|startup|broker|bank|lender|insurer|carrier|operator|builder|supplier|union|tracker|pollster|watchdog|regulator|charity|newspaper|magazine|provider|publisher|broadcaster|retailer|maker)\s)?$/u;

const AS = /,\s(?:as|wie|como|comme|som)\s(?:\p{Ll}{1,3}\s)?$/u;
/** Behind a verb: the clause ends, or goes on with a time or a place. */
export const ENDS_THERE =
  /^\s*(?:[^\p{L}\d\s$€£¥]|$|(?:on|in|at|to|earlier|last|this|yesterday|today|previously|first|recently|and|but|before|am|im|en|el|le|ce|na|no|i|på)(?!\p{L}))/u;

function opens(text: string, { sentence, start }: SourcePlace): boolean {
  return /^[\s"“„«(]*(?:(?:And|But|Und|Y|Et|E|Og|Still|Yet|First|Originally)\s)?(?:\p{L}{1,3}\s)?$/u.test(
    text.slice(sentence.start, start),
  );
}

const DASH = /[—–]/u;

/** Whether a dash opens or closes an aside, or adds to what stands before: nobody else begins to speak behind it. */
function isAppended(words: string, at: number): boolean {
  const behind = words.slice(at, at + 90);
  return (
    /^\s?(?:among|including|or|and|that\sis|an?|some|up|down|nearly|almost|about|more|roughly|mostly|with|as\sof)(?!\p{L})/u.test(
      behind,
    ) ||
    (DASH.test(behind) && !/[.;]/u.test(behind.split(DASH)[0] ?? ""))
  );
}

/** Returns the clause of the sentence that a place is in. */
function clauseAround(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  at: number,
  breaks = CLAUSE,
): Scope {
  let from = sentence.start;
  let to = sentence.end;
  breaks.lastIndex = 0;
  const words = text.slice(sentence.start, sentence.end);
  let isOpen = false;
  for (let match = breaks.exec(words); match !== null; match = breaks.exec(words)) {
    const place = sentence.start + match.index;
    // "While X, Y": a conjunction that opens the sentence ends nothing.
    if (match.index < 3) continue;
    // "5% more than a week before but 6% below": nobody else speaks.
    if (
      /^\sbut$/u.test(match[0]) &&
      /^\s(?:still\s)?[$€£]?\d/u.test(words.slice(match.index + match[0].length))
    )
      continue;
    if (DASH.test(match[0]) && isOpen) {
      isOpen = false;
      continue;
    }
    if (DASH.test(match[0]) && isAppended(words, match.index + match[0].length)) {
      isOpen = DASH.test(words.slice(match.index + match[0].length, match.index + 90));
      continue;
    }
    if (place < at) from = place;
    else if (place > at) {
      to = place;
      break;
    }
  }
  return { from, to };
}

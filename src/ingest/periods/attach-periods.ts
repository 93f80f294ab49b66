import { parsePeriod } from "../../figures/parse-period.ts";
import { BREAK, breaks, isListed, isNearer, isOneClause, isOnWeekday } from "./between-figures.ts";
import { asideAt, type FoundPeriod } from "./find-periods.ts";
import type { StatementWords } from "./languages/patterns-for.ts";
import { pairInOrder } from "./pair-in-order.ts";
import type { DatedFigure, PeriodAttachment } from "./period-attachment.ts";
import { withNeighbours, withRestatements } from "./with-neighbours.ts";

/** "5 million imposed on a bank, which closed in 2010, and": the time is the bank's. */
const OF_ANOTHER = /^\s[^,;:]+,\s(?:which|who|whose|where|die|der|das|qui|dont|que|quien|som)\s/u;

/** Little words with which a sentence may begin before its period. */
const OPENING =
  /^[\s"“„«(•*–—-]*(?:(?:In|During|By|For|From|Im|Am|En|Em|I|Au|À|Au cours|Para|Für|In den|Durante|Since|Over|Through|At|As of|On|Und|And|Then|But|Zwischen|Entre|Between|Bis|De|No|Na)\s+)?(?:(?:the|just|all|den|dem|los|les|der|el|o|os|le|la)\s+|l['’]\s*)?(?:(?:of|whole)\s+)*$/iu;

/** Returns the periods that each figure of a sentence may be of, best first, in the order of the figures. */
export function attachPeriods(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figures: readonly DatedFigure[],
  periods: readonly FoundPeriod[],
  words: StatementWords,
  isOfMarket = false,
): PeriodAttachment[][] {
  const outside = periods.filter(
    (period) => !figures.some((figure) => period.start < figure.end && period.end > figure.start),
  );
  const said = outside.filter(({ isCompared }) => !isCompared);
  const ownerOf = ownersOf(text, figures, said);
  const inOrder = pairInOrder(text, figures, said);
  const attached: PeriodAttachment[][] = [];
  const inSentence = text.slice(sentence.start, sentence.end);
  for (const [index, figure] of figures.entries()) {
    const aside = asideAt(inSentence, figure.start - sentence.start, figure.end - sentence.start);
    const itsOwn = inOrder.get(figure);
    const stood = STOOD.test(text.slice(Math.max(sentence.start, figure.start - 40), figure.start));
    const attachments = outside.map((period): PeriodAttachment => {
      if (itsOwn !== undefined)
        return { period, rule: "period-in-order", score: period === itsOwn ? 0.9 : 0.1 };
      const then = thatWhen(text, period, figure, [...figures, ...outside]);
      if (then !== null) return { period: then, rule: "period-when", score: 0.96 };
      // "Twice as much as in 2024 (5 million)".
      if (/^\s?[(（]$/u.test(text.slice(period.end, figure.start)))
        return { period, rule: "period-before-bracket", score: 0.9 };
      if (period.isCompared) return { period, rule: "period-compared-with", score: 0.25 };
      if (period.asideUntil !== null && figure.start >= period.asideUntil)
        return { period, rule: "period-by-the-way", score: 0.25 };
      if (period.asideUntil !== null && OF_ANOTHER.test(text.slice(figure.end, period.start)))
        return { period, rule: "period-by-the-way", score: 0.25 };
      if (aside !== null && period.start >= sentence.start + aside)
        return { period, rule: "period-by-the-way", score: 0.25 };
      const attachment = attach(text, sentence, figures, index, figure, period, ownerOf.get(period), said);
      return { ...attachment, score: attachment.score * (isOfMarket || stood ? 1 : shareOfSums(period)) };
    });
    attached.push(
      attachments
        .map((attachment) => (isOfPure(figures, index, attachment) ? attachment : halved(attachment)))
        .sort((a, b) => b.score - a.score || distance(a, figure) - distance(b, figure)),
    );
    const before = attached[index - 1]?.[0];
    const own = attached[index];
    // "Shares jumped 43% on Wednesday and closed 36% higher at $328".
    const isSameDay = isOfMarket && before?.period.rule === "weekday" && before.score >= 0.5;
    if (isSameDay && before !== undefined && own !== undefined && (own[0]?.score ?? 0) < 0.5)
      own.unshift({ ...before, rule: "period-of-market", score: 0.6 });
    if (before !== undefined && own !== undefined)
      attached[index] = withNeighbours({ text, sentence, figures, index, said, words }, own, before);
  }
  return withRestatements(text, figures, attached);
}

/** Returns the time that "…, when it stood at 5 million" is told of, also where nothing else is of it: "since May, when". */
function thatWhen(
  text: string,
  found: FoundPeriod,
  figure: DatedFigure,
  others: readonly { readonly start: number }[],
): FoundPeriod | null {
  if (found.end >= figure.start || figure.start - found.end > 140) return null;
  if (!WHEN.test(text.slice(found.end, figure.start))) return null;
  if (others.some(({ start }) => start > found.end && start < figure.start)) return null;
  if (found.id === null || !/^\.\.\/|\/\.\.$/.test(found.id)) return found;
  const id = found.id.replace(/^\.\.\/|\/\.\.$/, "");
  const parsed = parsePeriod(id);
  return "problem" in parsed ? null : { ...found, id, period: parsed.period };
}

const WHEN =
  /^,?\s(?:(?:a|the)\s(?:year|month|day|time)\s(?:when|with|in\swhich|that)|when|als|cuando|lorsque|quand|quando|da)\s[^;:.]*$/iu;

/** How far a period stands from a figure. */
function distance({ period }: PeriodAttachment, { start, end }: DatedFigure): number {
  return period.end <= start ? start - period.end : period.start - end;
}

/** Returns for each period the position of the figure right before it, to which it belongs first. */
function ownersOf(
  text: string,
  figures: readonly DatedFigure[],
  periods: readonly FoundPeriod[],
): Map<FoundPeriod, number> {
  const ownerOf = new Map<FoundPeriod, number>();
  for (const period of periods) {
    let owner = -1;
    for (const [index, figure] of figures.entries()) if (figure.end <= period.start) owner = index;
    const figure = figures[owner];
    if (figure === undefined) continue;
    const earlier = periods.some(
      (other) => other !== period && other.start >= figure.end && other.end <= period.start,
    );
    const between = withoutClosingDash(text, figure, text.slice(figure.end, period.start));
    const next = figures[owner + 1];
    const isNext =
      next !== undefined &&
      // "5 million, in the three months to May, from 4 million": what stands behind is held against it.
      !FROM.test(text.slice(period.end, next.start)) &&
      (opensClause(text, between, period) ||
        // 2030年的1011亿元.
        /^[的の]$/.test(text.slice(period.end, next.start)) ||
        isNearer(between, text.slice(period.end, next.start)) ||
        isParallel(text, figures[owner - 1]?.end ?? 0, figure, next, period, periods));
    const isOther =
      isOnWeekday(between) ||
      BREAK.test(between) ||
      SUBORDINATE.test(between) ||
      OF_BARE.test(between) ||
      RELATIVE.test(between);
    if (!earlier && !isNext && !isOther && between.length < 160) ownerOf.set(period, owner);
  }
  return ownerOf;
}

/** "Put sales of 2024 at 4 million and those of 2025 at 5 million": each time stands before its figure. */
function isParallel(
  text: string,
  from: number,
  figure: DatedFigure,
  next: DatedFigure,
  period: FoundPeriod,
  periods: readonly FoundPeriod[],
): boolean {
  const first = periods.findLast((other) => other.end <= figure.start);
  if (first === undefined || first.start < from) return false;
  const leads = [text.slice(first.end, figure.start), text.slice(period.end, next.start)];
  const isLed = leads.every((lead) => /^\s(?:\p{L}+\s){0,5}$/u.test(lead) && !JOINS.test(lead));
  return isLed && JOINS.test(text.slice(figure.end, period.start));
}

/** "5 million that were lent when it opened in May": the time is of what is told behind the conjunction. */
const SUBORDINATE =
  /(?<!\p{L})(?:when|after(?!\s(?:the|an?|its|their)\s(?:\p{L}+\s){1,2}$)|before(?!\s(?:tax|interest|depreciation|any|special|one))|once|because|nachdem|als|weil|bevor|cuando|después|porque|quand|lorsque|après|parce|quando|depois|da|etter|fordi)\s(?:\p{L}+\s){1,}/iu;

/** "5 million, the most under a cap that a court set in 2020": the time is of what the relative clause tells. */
const RELATIVE = /,\s[^,;:]*\s(?:that|which|who|what)\s(?:\p{L}[\p{L}.'’-]*\s){2}/u;

/** "Compared with 0.78 in 2022": the time is of a number that is none of the figures. */
const OF_BARE =
  /(?<!\p{L})(?:compared\s(?:with|to)|against|versus|from|than)\s\d[\d.,]*\s(?:(?:in|for|at|during)\s(?:the\s)?)?$/iu;

const FROM = /^,?\s(?:(?:up|down)\s)?(?:from|against|versus|vs|compared)\s/u;

/** "5 million, of which it hopes to win back half in 2026". */
const OF_WHICH = /,\s(?:\p{L}+\s)?of\s(?:which|whom)\s/u;

/** Between the end of a time and what there was then. */
const ENDED_WITH = /^\s(?:with|above|below)\s(?:\p{L}+\s){0,4}$/u;

/** "A ton that cost 5 million in 2021 now costs 7". */
const NOW = /(?<!\p{L})now(?!\p{L})/u;

const JOINS = /[,;]|(?<!\p{L})(?:and|und|y|e|et|og|but|while|aber|pero|mais|mas|men)(?!\p{L})/iu;

/** "A third — 31% — of those asked in 2022": the second dash closes an aside, and begins nothing. */
function withoutClosingDash(text: string, figure: DatedFigure, between: string): string {
  return /[—–]\s$/u.test(text.slice(Math.max(0, figure.start - 2), figure.start))
    ? between.replace(/^\s[—–]\s/u, " ")
    : between;
}

/** "…, and for 2024 it was 5 million", "(2015: 8.3)": the period is of what comes behind. */
function opensClause(text: string, between: string, { end }: FoundPeriod): boolean {
  if (/^\s?[:：|]/.test(text.slice(end, end + 2))) return true;
  return /[,，、]\s*(?:(?:and|und|y|e|et|og|but)\s+)?(?:so\s+far\s+)?(?:as\s(?:recently|early|late)\sas\s+)?(?:(?:in|by|for|from|at|on|im|für|en|para|pour|em|i|om)\s+)?(?:the\s+|den\s+|dem\s+|el\s+|le\s+|o\s+)?$/iu.test(
    between,
  );
}

/** Before what was so on a day. */
const STOOD =
  /(?<!\p{L})(?:(?:stood|standing|stand)\s(?:at|on)|held|holding)\s(?:(?:about|around|roughly|nearly|almost|some|over|just)\s){0,2}$/u;

/** A day or a week is when something was said or signed, more often than what a sum was counted over; but at an exchange. */
function shareOfSums({ rule, id }: FoundPeriod): number {
  // Books are closed on the last day of a quarter.
  if (rule === "day" && id !== null && /-(?:01-01|03-31|06-30|09-30|12-31)$/.test(id)) return 1;
  return rule === "day" ? 0.55 : rule === "week" ? 0.5 : rule === "years-ago" ? 0.7 : 1;
}

function halved(attachment: PeriodAttachment): PeriodAttachment {
  return { ...attachment, score: attachment.score * 0.5 };
}

/** Whether a share may well be of the period: it is a change, or no sum stands between the two. */
function isOfPure(
  figures: readonly DatedFigure[],
  index: number,
  { period, rule }: PeriodAttachment,
): boolean {
  const figure = figures[index];
  if (figure === undefined || !figure.isPure || figure.isChange) return true;
  if (rule === "period-behind-figure" || rule === "period-before-colon" || rule === "period-closes-list")
    return true;
  if (rule === "period-opens-clause" || rule === "period-when") return true;
  if (rule === "period-before-figure") return figure.start - period.end < 30;
  if (rule !== "period-opens-sentence") return false;
  return !figures.some((other) => !other.isPure && other.start >= period.end && other.end <= figure.start);
}

function attach(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figures: readonly DatedFigure[],
  index: number,
  figure: DatedFigure,
  period: FoundPeriod,
  owner: number | undefined,
  periods: readonly FoundPeriod[],
): PeriodAttachment {
  const relative = period.isRelative ? 0.05 : 0;
  if (owner === index) return { period, rule: "period-behind-figure", score: 0.95 - relative };
  if (period.end <= figure.start) {
    const between = text.slice(period.end, figure.start);
    const figuresBetween = figures.filter((other) => other.start >= period.end && other.end <= figure.start);
    // "It ended June with 5 million".
    if (/^(?:year|month)-end$|^end-of-same$/.test(period.rule) && ENDED_WITH.test(between))
      return { period, rule: "period-ended-with", score: 0.96 };
    // "(2015: 8.3)", "Q1: 5": what a time in front of a colon says is of that time.
    if (figuresBetween.length === 0 && /^\s?[:：|]\s?$/u.test(between))
      return { period, rule: "period-before-colon", score: 0.9 };
    if (NOW.test(between) && figuresBetween.length > 0)
      return { period, rule: "period-until-now", score: 0.3 };
    if (
      OPENING.test(text.slice(sentence.start, period.start)) &&
      (owner === undefined || between.length < 80)
    ) {
      // "In December he said that during 2021 it made 5 million": the nearer time counts.
      const isFar = periods.some((other) => other.start >= period.end && other.end <= figure.start);
      const score = isFar ? 0.4 : BREAK.test(between) ? 0.56 : 0.8;
      return { period, rule: "period-opens-sentence", score: score - relative };
    }
    if (NOW.test(between) && owner !== undefined) return { period, rule: "period-until-now", score: 0.2 };
    if (owner !== undefined) {
      // Already said of an earlier figure.
      const close =
        between.length < 30 &&
        figuresBetween.length === 0 &&
        !/[,]|\band\b|^\s*(?:to|auf|à|para|til)\s/.test(between);
      return close
        ? { period, rule: "period-between-figures", score: 0.6 }
        : { period, rule: "period-of-other-figure", score: 0.2 };
    }
    const last = figures.findLast((other) => other.end <= period.start);
    if (figuresBetween.length === 0 && last !== undefined && between.length < 40) {
      if (opensClause(text, text.slice(last.end, period.start), period))
        return { period, rule: "period-opens-clause", score: 0.85 - relative };
    }
    if (figuresBetween.length === 0 && !BREAK.test(between)) {
      return { period, rule: "period-before-figure", score: 0.75 - relative };
    }
    // The only time of a sentence goes on over what is merely listed or set beside it.
    const goesOn = !breaks(between, periods.length === 1);
    return {
      period,
      rule: "period-in-sentence",
      score: figuresBetween.length > 0 && goesOn ? 0.55 : 0.35,
    };
  }
  // Behind, with another figure between: a list that one period closes.
  const behind = owner === undefined ? undefined : figures[owner];
  if (behind !== undefined && owner !== undefined && owner > index) {
    const shares = figures.slice(index, owner).every((other, step) => {
      const next = figures[index + step + 1];
      return next !== undefined && isListed(text.slice(other.end, next.start), other.isPure === next.isPure);
    });
    if (shares) return { period, rule: "period-closes-list", score: 0.7 - relative };
    // "Nearly 1,500 singers earned more than 5 million each in 2024".
    const next = figures[index + 1];
    if (owner === index + 1 && next !== undefined && isOneClause(text.slice(figure.end, next.start)))
      return { period, rule: "period-closes-clause", score: 0.55 };
    const between = text.slice(figure.end, period.start);
    const pureBetween = figures.slice(index + 1, owner + 1).every((other) => other.isPure);
    if (
      pureBetween &&
      !figure.isPure &&
      !OF_WHICH.test(between) &&
      !BREAK.test(between) &&
      !/,\s*(?:and|und|y|et|e|og)\s/.test(between)
    )
      return { period, rule: "period-behind-rate", score: 0.6 };
  }
  return { period, rule: "period-in-sentence", score: 0.3 };
}

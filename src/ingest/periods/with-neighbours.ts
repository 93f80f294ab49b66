import { BREAK, breaks, isBeside, isResult } from "./between-figures.ts";
import type { FoundPeriod } from "./find-periods.ts";
import type { StatementWords } from "./languages/patterns-for.ts";
import type { DatedFigure, PeriodAttachment } from "./period-attachment.ts";

/** A figure among those of its sentence, and the times that the sentence tells. */
export interface FigureAmongOthers {
  readonly text: string;
  readonly sentence: { readonly end: number };
  readonly figures: readonly DatedFigure[];
  readonly index: number;
  readonly said: readonly FoundPeriod[];
  readonly words: StatementWords;
}

/** Longest stretch between a figure and its neighbour, or the neighbour's time, that ties the two. */
const MOST_BETWEEN = 80;

/**
 * Returns the periods that a figure may be of, best first, with that of the figure before it where the two are of one
 * time: the same in other terms, by how much it changed, the next of a list.
 */
export function withNeighbours(
  { text, sentence, figures, index, said, words }: FigureAmongOthers,
  own: readonly PeriodAttachment[],
  before: PeriodAttachment,
): PeriodAttachment[] {
  const figure = figures[index];
  const neighbour = figures[index - 1];
  const { period } = before;
  if (figure === undefined || neighbour === undefined) return [...own];
  const isConverted = isConversion(text, neighbour, figure);
  if ((own[0]?.score ?? 0) >= 0.75 && !isConverted) return [...own];
  const from = period.end <= figure.start ? Math.max(neighbour.end, period.end) : neighbour.end;
  const between = text.slice(from, figure.start);
  // "From 3 million a year earlier to 5 million": what it came to is of the time before.
  const main = period.rule.endsWith("-earlier") ? said.find((one) => one.end <= neighbour.start) : undefined;
  if (main !== undefined && TO.test(between))
    return [{ period: main, rule: "from-year-earlier", score: 0.75 }, ...own];
  if (before.score < 0.5 || between.length > MOST_BETWEEN) return [...own];
  // "43 million euros ($46 million)" is one sum.
  if (isConverted) return [{ ...before, rule: "restates-figure" }];
  const list = [...own];
  const add = (rule: string, score: number): void => void list.unshift({ period, rule, score });
  const areSums = !neighbour.isPure && !figure.isPure;
  // "In those years half were women, 77% were over 26": a list of shares is of one time.
  const areShares = neighbour.isPure && figure.isPure && said.length === 1;
  if (areShares && !BREAK.test(between) && period.end <= neighbour.start) add("period-of-shares", 0.6);
  // "Exports fell by 4% in May, while imports rose by 3%".
  const isOfChange = neighbour.isPure && neighbour.isChange;
  if (isOfChange && figure.isChange && said.length === 1 && isBeside(between)) add("restates-figure", 0.6);
  // "Fell 13% in May to 336,000".
  if (isOfChange && !figure.isPure && isResult(text.slice(period.end, figure.start)))
    add("result-of-change", 0.75);
  // "Cost 5 million in 2024, rent 2 million and oats 3 million": a list goes on in the time of its first number.
  const next = figures[index + 1]?.start ?? sentence.end;
  const isOfNow = /^\s(?:now|today)(?!\p{L})/u.test(text.slice(figure.end, figure.end + 8));
  const isLast =
    !isOfNow && !said.some((one) => one !== period && one.start >= neighbour.end && one.start < next);
  if (
    (areSums ||
      (neighbour.isPure && figure.isPure && !figure.isChange && !MORE_OR_LESS.test(between)) ||
      (!figure.isPure && /,\swhile\s/u.test(between))) &&
    isLast &&
    GOES_ON.test(between) &&
    !breaks(between, true) &&
    (list[0]?.score ?? 0) < 0.5
  )
    add("period-goes-on", 0.55);
  // "Took in 5 million in 2019, more than three times the sum of 2018".
  if (!neighbour.isPure && figure.isPure && MORE_OR_LESS.test(between)) add("restates-figure", 0.6);
  // "34.3% in the first half, against 33.1% for coal", "5 GW last year, of which sun made up three-quarters".
  const behind = text.slice(figure.end, figure.end + 40);
  const isOfOther = AGAINST.test(between) && OF_OTHER.test(behind);
  const isPart = OF_WHICH.test(between) || (OF_THEM.test(behind) && /^[\s,\p{L}'’-]*$/u.test(between));
  if (figure.isPure && isLast && (list[0]?.score ?? 0) < 0.5 && (isOfOther || isPart))
    add("period-beside", 0.6);
  // "A loss of 5 million for the third quarter, on revenue that sank 22%".
  if (isLast && ON_SALES.test(between) && (list[0]?.score ?? 0) < 0.5) add("period-goes-on", 0.6);
  // "Raised 5 million in May in a round that valued it at 20 million".
  if (areSums && isLast && VALUED.test(between) && (list[0]?.score ?? 0) < 0.5) add("period-goes-on", 0.6);
  // "Fell by 4% in 2024 and theft by 9%".
  const isAlsoChange = isOfChange && figure.isPure && said.length === 1 && AND_BY.test(between);
  if (isAlsoChange && (list[0]?.score ?? 0) < 0.5) add("period-goes-on", 0.6);
  // "Fell 2.7% in May, compared with estimates of 2%": what had been thought of that time.
  const isThought = THOUGHT.test(between) || (THAN.test(between) && THOUGHT_BEHIND.test(behind));
  if (isThought && isLast && (list[0]?.score ?? 0) < 0.5)
    return [{ period: main ?? period, rule: "period-expected", score: 0.6 }, ...list];
  // "A fifth of it ended up in the bin, or about 5 million tons".
  if (OR_BEHIND.test(between) && isLast) add("restates-figure", 0.55);
  // "966, compared with 769 in 2023, a rise of 26%": from the one before to the first.
  const first = said.find((one) => one.end <= neighbour.start);
  const isHeld = COMPARED.test(text.slice(Math.max(0, neighbour.start - 30), neighbour.start));
  if (figure.isPure && figure.isChange && isHeld && first !== undefined && A_RISE.test(between))
    return [{ period: first, rule: "restates-figure", score: 0.75 }, ...list];
  const isItsChange = figure.isPure && figure.isChange && !BREAK.test(between);
  // "Rose 19% from 3 million a year earlier, driven by 15% more rides", "…, with 18% going to ports".
  if ((isItsChange || /^,\swith\s(?:\p{Ll}+\s)?$/u.test(between)) && main !== undefined)
    return [{ period: main, rule: "restates-figure", score: 0.6 }, ...list];
  if (words.restating.test(between) || (isItsChange && !neighbour.isPure)) add("restates-figure", 0.75);
  // "Equal to 5 kg a head and almost a fifth of the food".
  const isRestated = before.rule === "restates-figure" && AND.test(between);
  if (isRestated && isLast && (list[0]?.score ?? 0) < 0.5) add("restates-figure", 0.55);
  return list;
}

/**
 * Returns the periods of each figure, with those of the one behind where that puts the same in other terms: "a third
 * (31%), or 2 billion people, missed it in 2022".
 */
export function withRestatements(
  text: string,
  figures: readonly DatedFigure[],
  attached: readonly PeriodAttachment[][],
): PeriodAttachment[][] {
  const complete = [...attached];
  for (let index = figures.length - 2; index >= 0; index--) {
    const [figure, next] = [figures[index], figures[index + 1]];
    const [own, behind] = [complete[index], complete[index + 1]?.[0]];
    if (figure === undefined || next === undefined || own === undefined || behind === undefined) continue;
    if ((own[0]?.score ?? 0) >= 0.5 || behind.score < 0.5) continue;
    const between = text.slice(figure.end, next.start);
    const isBracketed = /^[\s\p{L}'’-]{0,40}\($/u.test(between) && text.charAt(next.end) === ")";
    // "Some 90 percent of the 5 million in sales for 2021".
    const isShareOfIt =
      figure.isPure &&
      !next.isPure &&
      /^\sof\s(?:the|its|their|all\sthe)\s$/u.test(between) &&
      /^\s(?:in\s\p{Ll}+\s)?(?:for|in)\s$/u.test(text.slice(next.end, behind.period.start));
    if (
      isShareOfIt ||
      isBracketed ||
      /^(?:\sof\s[^,;:.\d]{3,50})?\)?,\s(?:or|oder|o|ou|eller)\s(?:\p{L}+\s){0,2}$/u.test(between)
    )
      complete[index] = [{ ...behind, rule: "restates-figure" }, ...own];
  }
  return complete;
}

/** Whether a sum in brackets is that before it in other money. */
function isConversion(text: string, before: DatedFigure, figure: DatedFigure): boolean {
  const isBracketed =
    /^\s?\($/u.test(text.slice(before.end, figure.start)) && text.charAt(figure.end) === ")";
  return isBracketed && !before.isPure && !figure.isPure;
}

/** Between a share and that of others at the same time, and behind it who they are. */
const AGAINST = /^,?\s(?:against|versus|vs|compared\s(?:with|to)|gegenüber|frente\sa|contre|contra|mot)\s$/iu;
const OF_OTHER =
  /^\s(?:of|for|among|by|in)\s(?:the\s)?(?!(?:same|year|previous|prior|preceding|first|second|third|fourth|last|week|month|quarter|period|\d)|January|February|March|April|May|June|July|August|September|October|November|December)\p{L}/u;
const OF_WHICH = /^[^;:.\d]{0,40},\sof\s(?:which|whom)\s[^,;:.\d]{0,50}$/u;
const OF_THEM = /^\sof\s(?:them|these|those|that\s(?:money|sum|total|amount))(?!\p{L})/u;

const ON_SALES =
  /^(?:[^,;:.\d]{0,40},)?\son\s(?:\p{L}+\s){0,2}(?:revenues?|sales)\s(?:that|which|of)\s[^,;:.\d]{0,30}$/u;
const VALUED =
  /^[^.;\d]{0,60}\s(?:valu(?:ing|ed)\s(?:it|the\s\p{L}+|\p{Lu}\p{L}+)\sat|at\sa\s(?:\p{Ll}+\s)?valuation\sof)\s(?:\p{Ll}+\s){0,2}$/u;
const AND_BY = /^,?\sand\s[\p{L}\s'’-]{2,40}\sby\s(?:\p{Ll}+\s)?$/u;

/** Before what had been thought or planned of the same time. */
const THOUGHT =
  /^(?:\s[\p{L}'’-]+){0,4},?\s(?:(?:down|up)\sfrom|short\sof|compared\swith|against|above|below|beating|topping|missing|ahead\sof|versus|instead\sof)\s(?:(?:an?|the|its|their|earlier|average|analysts['’])\s){0,3}(?:[\p{L}-]+\s)?(?:estimates?|expectations?|forecasts?|targets?|consensus|guidance|projections?)\s(?:of|for)\s(?:an?\s)?$/u;
const THAN =
  /(?:short\sof|below|above|against|beating|topping|than|missing|instead\sof|(?:up|down)\sfrom)\s(?:the\s)$/u;
const THOUGHT_BEHIND =
  /^(?:\s(?:that|which))?(?:\s[\p{L}'’-]+){0,4}\s(?:predicted|expected|forecast|promised|planned|penciled|pencilled|projected|targeted|estimated)(?!\p{L})/u;

const TO = /^\s(?:to|auf|hasta|a|à|para|til)\s$/u;

/** Between a sum and how many times as much it is as another, or by how much more. */
const MORE_OR_LESS =
  /^(?:,\s[^,;:.\d]{3,60})?,\s(?:or\s|equal\sto\s|equivalent\sto\s|an?\s(?:increase|rise|fall|drop|share)\sof\s)?(?:(?:just\s)?(?:more\sthan|less\sthan|about|almost|nearly|roughly|around|over|some|at\sleast)\s)?$/iu;

const OR_BEHIND = /^[^,;:.\d]{3,60},\s(?:or|oder|o|ou|eller)\s(?:\p{L}+\s){0,2}$/u;
const COMPARED = /(?:compared\s(?:with|to)|from|against|versus|vs)\s$/u;
const A_RISE =
  /^,\san?\s(?:\p{Ll}+\s)?(?:rise|increase|jump|gain|drop|fall|decline|decrease)\sof\s(?:\p{Ll}+\s)?$/u;

const AND = /^[\p{L}\s]{0,40}(?<!\p{L})(?:and|und|y|et|e|og)\s(?:\p{L}+\s){0,3}$/u;

/** Between two numbers of a list, each with what it is of; who says it may stand between. */
const GOES_ON =
  /^(?:,\s[^,;:.\d]{3,50})?,\swhile\s[\p{L}\s'’-]{2,60}$|^[\p{L}\s'’-]{0,40}(?:,|(?<!\p{L})(?:and|und|y|et|e|og)\s)[\p{L}\s'’-]{0,40}$/u;

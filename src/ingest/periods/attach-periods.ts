import type { FoundPeriod } from "./find-periods.ts";

/** A figure as far as its periods depend on it; places in code units. */
export interface DatedFigure {
  readonly start: number;
  readonly end: number;
  /** True for shares, rates and multiples, which texts seldom date. */
  readonly isPure: boolean;
}

/** A period that a figure may be of, and why. */
export interface PeriodAttachment {
  readonly period: FoundPeriod;
  readonly rule: string;
  readonly score: number;
}

/** Words at which a new statement begins within a sentence. */
const BREAK =
  /;|:\s|—|\s–\s|\b(?:though|although|but|while|whereas|however|yet|despite|jedoch|obwohl|während|aber|wobei|aunque|pero|mientras|bien que|mais|tandis que|embora|enquanto|porém|selv om|mens|men)\b|，而|但|しかし|；/iu;
/** What may stand between figures that one period covers. */
const LIST = /^[\s,]*(?:and|und|y|et|e|og|or|和|、|と)?[\s,]*(?:[\p{L}']+\s+){0,2}$/u;

/** Returns the periods that each figure of a sentence may be of, best first, in the order of the figures. */
export function attachPeriods(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figures: readonly DatedFigure[],
  periods: readonly FoundPeriod[],
): PeriodAttachment[][] {
  const outside = periods.filter(
    (period) => !figures.some((figure) => period.start < figure.end && period.end > figure.start),
  );
  // A period belongs first to the figure right before it.
  const ownerOf = new Map<FoundPeriod, number>();
  for (const period of outside) {
    let owner = -1;
    for (const [index, figure] of figures.entries()) if (figure.end <= period.start) owner = index;
    const figure = figures[owner];
    if (figure === undefined) continue;
    const earlier = outside.some(
      (other) => other !== period && other.start >= figure.end && other.end <= period.start,
    );
    const between = text.slice(figure.end, period.start);
    if (!earlier && between.length < 160 && !BREAK.test(between)) ownerOf.set(period, owner);
  }
  return figures.map((figure, index) => {
    const attachments: PeriodAttachment[] = [];
    for (const period of outside) {
      const attachment = attach(text, sentence, figures, index, figure, period, ownerOf.get(period));
      if (attachment !== null) attachments.push(attachment);
    }
    return attachments
      .map((attachment) =>
        figure.isPure ? { ...attachment, score: Math.min(attachment.score, 1) * 0.5 } : attachment,
      )
      .sort((a, b) => b.score - a.score || a.period.start - b.period.start);
  });
}

function attach(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figures: readonly DatedFigure[],
  index: number,
  figure: DatedFigure,
  period: FoundPeriod,
  owner: number | undefined,
): PeriodAttachment | null {
  const relative = period.isRelative ? 0.05 : 0;
  if (owner === index) return { period, rule: "period-behind-figure", score: 0.95 - relative };
  if (period.end <= figure.start) {
    const between = text.slice(period.end, figure.start);
    const figuresBetween = figures.filter((other) => other.start >= period.end && other.end <= figure.start);
    const initial = /^[\s"“„«(]*$/u.test(
      text
        .slice(sentence.start, period.start)
        .replace(
          /^(?:In|During|By|For|From|Im|En|Em|I|Au|Au cours|Para|Für|In den|Durante|Since|Over|Through|At|As of|On|Und|And|Then|But)?\s*(?:the|just|den|los|les|der|el|o|os|le|l['’])?\s*/iu,
          "",
        ),
    );
    if (initial && (owner === undefined || between.length < 80)) {
      return { period, rule: "period-opens-sentence", score: (BREAK.test(between) ? 0.5 : 0.8) - relative };
    }
    if (owner !== undefined) {
      // Already said of an earlier figure.
      const close = between.length < 30 && figuresBetween.length === 0 && !/[,]|\band\b/.test(between);
      return close
        ? { period, rule: "period-before-figure", score: 0.6 }
        : { period, rule: "period-of-other-figure", score: 0.2 };
    }
    if (figuresBetween.length === 0 && !BREAK.test(between)) {
      return { period, rule: "period-before-figure", score: 0.75 - relative };
    }
    return {
      period,
      rule: "period-in-sentence",
      score: figuresBetween.length > 0 && !BREAK.test(between) ? 0.55 : 0.35,
    };
  }
  // Behind, with another figure between: a list that one period closes.
  const behind = owner === undefined ? undefined : figures[owner];
  if (behind !== undefined && owner !== undefined && owner > index) {
    const shares = figures.slice(index, owner).every((other, step) => {
      const next = figures[index + step + 1];
      return next !== undefined && LIST.test(text.slice(other.end, next.start));
    });
    if (shares) return { period, rule: "period-closes-list", score: 0.7 - relative };
    const between = text.slice(figure.end, period.start);
    const pureBetween = figures.slice(index + 1, owner + 1).every((other) => other.isPure);
    if (pureBetween && !figure.isPure && !BREAK.test(between))
      return { period, rule: "period-behind-rate", score: 0.6 };
    return { period, rule: "period-in-sentence", score: 0.3 };
  }
  return { period, rule: "period-in-sentence", score: 0.3 };
}

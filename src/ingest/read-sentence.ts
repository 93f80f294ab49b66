import type { Qualifier } from "../model/figure.ts";
import { attributeFigure } from "./attribution/attribute-figures.ts";
import type { FoundSource } from "./attribution/found-source.ts";
import type { SourceContext } from "./attribution/source-search.ts";
import { attributionOf } from "./attribution-of.ts";
import type { DocumentState } from "./document-state.ts";
import { type FigureContext, fiscalYearStartOf } from "./figure-context.ts";
import type { NamePlace } from "./find-mentions.ts";
import { wordsOf } from "./languages/words-of.ts";
import { linkAttributions, linksWithin } from "./link-attributions.ts";
import type { Literal } from "./literals/literal.ts";
import { dateFigures } from "./periods/date-figures.ts";
import type { SentencePlace } from "./periods/figure-to-date.ts";
import type { PreparedBlock } from "./prepared-text.ts";
import { isPercent, isPure } from "./pure-figure.ts";
import { qualifierOfList } from "./qualifier-of-list.ts";
import { rankMeasures } from "./rank-measures.ts";
import type { ReadLiteral } from "./read-literal.ts";
import { readModality } from "./read-modality.ts";
import { rateBefore, rateBehind } from "./read-rate.ts";
import type { Stretch } from "./split-sentences.ts";
import type { FoundFigure, Inference } from "./text-reading.ts";

/** A sentence, or a part of one, with what was found in the whole of it. */
export interface SentenceToRead {
  readonly block: PreparedBlock;
  /** Index of the block. */
  readonly index: number;
  readonly stretch: Stretch;
  readonly names: readonly NamePlace[];
  readonly sources: readonly FoundSource[];
  readonly sourcing: SourceContext;
  readonly isDated: boolean;
}

/** Returns the figures of a sentence with what it says of them. */
export function readSentence(
  read: readonly ReadLiteral[],
  toRead: SentenceToRead,
  context: FigureContext,
  state: DocumentState,
): FoundFigure[] {
  const { block, stretch: sentence, names, sources, sourcing } = toRead;
  const { text, index } = context;
  const subject =
    names.find((name) => !sources.some((source) => source.entity === name.entity))?.entity ?? state.subject;
  const place = placeOf(toRead, fiscalYearStartOf(context, subject) ?? state.fiscalYearStart());
  const dated = read.map(({ literal, figure }) => ({
    start: literal.start,
    end: literal.end,
    isPure: isPure(figure),
    isPercent: isPercent(figure),
    isMoney: figure.unit.kind === "CURRENCY",
    noun: literal.noun === "" ? null : literal.noun,
    isRate: isOfTime(figure.unit.per ?? rateBehind(text, literal.end)?.per ?? null),
    key: `${figure.value} ${figure.unit.code}`,
  }));
  const attached = dateFigures(text, place, dated, context, state.periods);
  const plain = readModality(text, sentence.start, sentence.end, false);
  const sourced = readModality(text, sentence.start, sentence.end, true);
  const links = linksWithin(context.links, sentence.start, sentence.end);
  return read.map((entry, position) => {
    const { literal, figure } = entry;
    const attributed = attributeFigure(
      text,
      place,
      { start: literal.start, end: literal.end, isPercent: isPercent(figure) },
      sources,
      sourcing,
    );
    const modality = attributed.length > 0 ? sourced : plain;
    const shared: Inference<Qualifier> | null =
      entry.qualifier !== null
        ? null
        : qualifierOfList(text, read, position, index, wordsOf(context.language));
    const rateAfter = figure.unit.per === null ? rateBehind(text, literal.end) : null;
    const rate =
      rateAfter === null && figure.unit.per === null && !isPure(figure)
        ? rateBefore(text, sentence, literal)
        : null;
    const periods = (attached[position] ?? []).map(({ period, rule, score }) => ({
      value: { period: period.period, id: period.id, printed: text.slice(period.start, period.end) },
      rule: `${rule}: ${period.rule}`,
      score,
      passage: index.passage(period.start, period.end),
    }));
    return {
      passage: index.passage(literal.start, literal.end),
      ...index.place(literal.start),
      printed: text.slice(literal.start, literal.end),
      figure: rateAfter === null ? figure : { ...figure, unit: { ...figure.unit, per: rateAfter.per } },
      qualifierPassage:
        entry.qualifier === null ? null : index.passage(entry.qualifier.start, entry.qualifier.end),
      noun: literal.noun,
      block: toRead.index,
      isSideMatter: block.kind === "SIDE_MATTER",
      sentence: index.passage(sentence.start, sentence.end),
      inferred: {
        qualifier: shared,
        per:
          rate === null
            ? null
            : {
                value: rate.per,
                rule: "rate-word-before",
                score: 0.6,
                passage: index.passage(rate.start, rate.end),
              },
        completion:
          literal.completion === null
            ? null
            : {
                value: literal.completion,
                rule: literal.completedBy ?? ruleOfCompletion(literal),
                score: literal.completedFrom === null ? 0.5 : 0.85,
                passage:
                  literal.completedFrom === null
                    ? null
                    : index.passage(literal.completedFrom.start, literal.completedFrom.end),
              },
        periods,
        attributions: [
          ...attributed.map((one) => attributionOf(one, sentence, context)),
          ...linkAttributions(text, literal, links, index, attributed),
        ],
        modality: { value: modality.modality, rule: modality.rule, score: modality.score, passage: null },
        hedges: modality.hedges.map((hedge) => index.passage(hedge.start, hedge.end)),
        measures: rankMeasures(
          {
            text,
            sentence,
            start: literal.start,
            end: literal.end,
            figure,
            mentions: names,
            sources: new Set(sources.flatMap((source) => (source.entity === null ? [] : [source.entity]))),
            subject: state.subject,
          },
          context.metrics,
        ),
      },
    };
  });
}

/** Returns where a sentence stands, as far as the times of its figures depend on it. */
export function placeOf(
  { block, index, stretch }: SentenceToRead,
  fiscalYearStart: string | null,
): SentencePlace {
  return { ...stretch, block: index, form: block.form, blockStart: block.start, fiscalYearStart };
}

/** Whether a rate is per some length of time. */
function isOfTime(per: string | null): boolean {
  return per !== null && /^(?:second|minute|hour|day|week|month|quarter|year)$/.test(per);
}

function ruleOfCompletion({ completedFrom }: Literal): string {
  return completedFrom === null ? "money-word-in-sentence" : "shared-with-neighbour";
}

/**
 * Reads the figures of a prepared text with what their sentences say of them.
 *
 * Ordered parsers (literals, names, periods, sources), then ordered refiners over each sentence (qualifiers, periods,
 * attribution, modality, measure): each refiner only adds inferences, and none changes what stands in the text.
 * Cost: linear in the text; the refiners run on sentences with figures, whose length is bounded.
 */
import type { Figure } from "../figures/figure.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Qualifier } from "../model/figure.ts";
import { type Attributed, attributeFigure } from "./attribution/attribute-figures.ts";
import { findSources } from "./attribution/find-sources.ts";
import { findTextSubject } from "./attribution/find-text-subject.ts";
import type { FoundSource } from "./attribution/found-source.ts";
import { sourceLanguage } from "./attribution/languages/source-language.ts";
import { emptyMemory, remember, type SourceMemory } from "./attribution/source-memory.ts";
import type { SourceContext } from "./attribution/source-search.ts";
import type { CodeUnitIndex } from "./code-unit-index.ts";
import { completeMoney, isMeasure } from "./complete-money.ts";
import type { NamePlace } from "./find-mentions.ts";
import { wordsOf } from "./languages/words-of.ts";
import { linkAttributions, linksWithin } from "./link-attributions.ts";
import { findLiterals } from "./literals/find-literals.ts";
import type { Literal } from "./literals/literal.ts";
import { dateFigures } from "./periods/date-figures.ts";
import type { SentencePlace } from "./periods/figure-to-date.ts";
import { emptyPeriodMemory, latestYearOf, type PeriodMemory } from "./periods/period-memory.ts";
import type { PreparedBlock, PreparedText } from "./prepared-text.ts";
import { qualifierOfList } from "./qualifier-of-list.ts";
import { type MetricIndex, rankMeasures } from "./rank-measures.ts";
import { type ReadLiteral, readLiteral } from "./read-literal.ts";
import { readModality } from "./read-modality.ts";
import { rateBefore, rateBehind } from "./read-rate.ts";
import type { ResolvedLink } from "./resolve-links.ts";
import { type Stretch, splitSentences } from "./split-sentences.ts";
import { completeTables } from "./tables/complete-tables.ts";
import type { AttributionReading, FoundFigure, Inference } from "./text-reading.ts";
import type { VocabularyEntity } from "./vocabulary.ts";

/** What is known when figures are read. */
export interface FigureContext {
  readonly language: string;
  readonly published: string | null;
  readonly index: CodeUnitIndex;
  readonly mentions: readonly NamePlace[];
  readonly entities: ReadonlyMap<string, VocabularyEntity>;
  readonly metrics: MetricIndex;
  /** Document of an entity that a source's name points to, where there is just one. */
  readonly documentOf: (entity: string) => string | null;
  /** Links by their start. */
  readonly links: readonly ResolvedLink[];
}

/** Returns the figures of the text, with and without a number, each in order. */
export function readFigures(
  prepared: PreparedText,
  context: FigureContext,
): { figures: FoundFigure[]; vague: FoundFigure[]; leftOut: number } {
  const { text, blocks } = prepared;
  const all: FoundFigure[] = [];
  const latestYear = context.published === null ? latestYearOf(text) : null;
  const state: DocumentState = {
    memory: emptyMemory(),
    periods: emptyPeriodMemory(latestYear),
    subject: null,
    money: null,
    textSubject: once(() => findTextSubject(text, sourceLanguage(context.language))),
  };
  const words = wordsOf(context.language);
  const every = completeTables(prepared, findLiterals(text, context.language), words);
  const literals = every.slice(0, MOST_FIGURES);
  let next = 0;
  let mention = 0;
  for (const [blockIndex, block] of blocks.entries()) {
    while (next < literals.length && (literals[next]?.start ?? 0) < block.start) next++;
    while (mention < context.mentions.length && (context.mentions[mention]?.start ?? 0) < block.start)
      mention++;
    const from = next;
    while (next < literals.length && (literals[next]?.end ?? 0) <= block.end) next++;
    const fromMention = mention;
    while (mention < context.mentions.length && (context.mentions[mention]?.start ?? 0) < block.end)
      mention++;
    const names = context.mentions.slice(fromMention, mention);
    const inBlock = literals.slice(from, next);
    if (inBlock.length === 0 && names.length === 0 && !isOfTable(text, block)) continue;
    readBlock(text, block, blockIndex, inBlock, names, context, state, all);
  }
  return {
    figures: all.filter((found) => !found.figure.vague),
    vague: all.filter((found) => found.figure.vague),
    leftOut: every.length - literals.length,
  };
}

/** Whether a block may say what the figures of a table are: its head, or a line that names its source. */
function isOfTable(text: string, { form, start }: PreparedBlock): boolean {
  return (
    form === "TABLE_ROW" ||
    /^(?:sources?|quellen?|fuentes?|fontes?|kilder?)\b/iu.test(text.slice(start, start + 12))
  );
}

/** Figures that are read of one text; a text with more is a table or hostile. */
export const MOST_FIGURES = 50_000;
/** Figures of one sentence that are read together. */
const MOST_TOGETHER = 40;

/** What the text has said so far. */
interface DocumentState {
  readonly memory: SourceMemory;
  readonly periods: PeriodMemory;
  subject: string | null;
  /** Last amount of money, or of another unit in millions. */
  money: ReadLiteral | null;
  readonly textSubject: () => string | null;
}

function readBlock(
  text: string,
  block: PreparedBlock,
  blockIndex: number,
  literals: readonly Literal[],
  names: readonly NamePlace[],
  context: FigureContext,
  state: DocumentState,
  all: FoundFigure[],
): void {
  const kindOf = (entity: string): EntityKind | null => context.entities.get(entity)?.kind ?? null;
  state.memory.preceding = [];
  state.memory.precedingHadFigures = false;
  if (block.form !== "TABLE_ROW") state.memory.table = [];
  let previous: PrecedingFigures | null = null;
  let next = 0;
  let mention = 0;
  for (const sentence of splitSentences(text, block.start, block.end)) {
    while (next < literals.length && (literals[next]?.start ?? 0) < sentence.start) next++;
    const from = next;
    while (next < literals.length && (literals[next]?.start ?? 0) < sentence.end) next++;
    while (mention < names.length && (names[mention]?.start ?? 0) < sentence.start) mention++;
    const fromMention = mention;
    while (mention < names.length && (names[mention]?.start ?? 0) < sentence.end) mention++;
    const inSentence = names.slice(fromMention, mention);
    const sourcing = {
      language: sourceLanguage(context.language),
      memory: state.memory,
      kindOf,
      subject: state.subject,
      textSubject: state.textSubject,
    };
    const sources = findSources(text, sentence.start, sentence.end, inSentence, sourcing);
    const before = sources.filter(({ isOfBefore }) => isOfBefore);
    if (before.length > 0) attributeBefore(text, previous, before, context, all);
    const earlier = all.length;
    const read = literals
      .slice(from, next)
      .flatMap((literal) => readLiteral(text, literal, context.language));
    for (let first = 0; first < read.length; first += MOST_TOGETHER) {
      const together = read.slice(first, first + MOST_TOGETHER);
      const completed = completeMoney(text, together, state.money, wordsOf(context.language));
      state.money = together.findLast(isMeasure) ?? state.money;
      // A sentence with very many figures is read in parts, so that its cost stays linear.
      const stretch = {
        start: first === 0 ? sentence.start : (read[first]?.literal.start ?? sentence.start),
        end: read[first + MOST_TOGETHER]?.literal.start ?? sentence.end,
      };
      readSentence(
        text,
        blockIndex,
        block,
        stretch,
        completed,
        inSentence,
        sources,
        context,
        state,
        all,
        sourcing,
      );
    }
    if (read.length === 0) {
      const place = placeOf(sentence, blockIndex, block, fiscalYearStartOf(state.subject, context));
      dateFigures(text, place, [], context, state.periods);
    }
    const sourceIds = new Set(sources.map((source) => source.entity));
    const subject = inSentence.find((name) => !sourceIds.has(name.entity));
    if (subject !== undefined) state.subject = subject.entity;
    const areShares = read.every(({ figure }) => isPercent(figure));
    remember(state.memory, sources, { count: read.length, areShares }, kindOf);
    const isSourceLine = sources.some(({ rule }) => rule.startsWith("attribution-source-line"));
    if (isSourceLine) state.memory.table = sources;
    previous = { start: earlier, sentence };
  }
}

function readSentence(
  text: string,
  blockIndex: number,
  block: PreparedBlock,
  sentence: Stretch,
  read: readonly ReadLiteral[],
  names: readonly NamePlace[],
  sources: readonly FoundSource[],
  context: FigureContext,
  state: DocumentState,
  all: FoundFigure[],
  sourcing: SourceContext,
): void {
  const subject =
    names.find((name) => !sources.some((source) => source.entity === name.entity))?.entity ?? state.subject;
  const place = placeOf(sentence, blockIndex, block, fiscalYearStartOf(subject, context));
  const dated = read.map(({ literal, figure }) => ({
    start: literal.start,
    end: literal.end,
    isPure: isPure(figure),
    isPercent: isPercent(figure),
    isRate: isOfTime(figure.unit.per ?? rateBehind(text, literal.end)?.per ?? null),
    key: `${figure.value} ${figure.unit.code}`,
  }));
  const attached = dateFigures(text, place, dated, context, state.periods);
  const { index } = context;
  const plain = readModality(text, sentence.start, sentence.end, false);
  const sourced = readModality(text, sentence.start, sentence.end, true);
  const links = linksWithin(context.links, sentence.start, sentence.end);
  for (const [position, entry] of read.entries()) {
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
    const found: FoundFigure = {
      passage: index.passage(literal.start, literal.end),
      ...index.place(literal.start),
      printed: text.slice(literal.start, literal.end),
      figure: rateAfter === null ? figure : { ...figure, unit: { ...figure.unit, per: rateAfter.per } },
      qualifierPassage:
        entry.qualifier === null ? null : index.passage(entry.qualifier.start, entry.qualifier.end),
      noun: literal.noun,
      block: blockIndex,
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
          ...attributed.map((one) => attributionOf(one, context, text, sentence)),
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
    all.push(found);
  }
}

function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}

/** Whether a rate is per some length of time. */
function isOfTime(per: string | null): boolean {
  return per !== null && /^(?:second|minute|hour|day|week|month|quarter|year)$/.test(per);
}

/** Returns where a sentence stands, as far as the times of its figures depend on it. */
function placeOf(
  { start, end }: Stretch,
  block: number,
  { form, start: blockStart }: PreparedBlock,
  fiscalYearStart: string | null,
): SentencePlace {
  return { start, end, block, form, blockStart, fiscalYearStart };
}

function fiscalYearStartOf(subject: string | null, { entities }: FigureContext): string | null {
  return subject === null ? null : (entities.get(subject)?.fiscalYearStart ?? null);
}

function isPercent({ unit }: Figure): boolean {
  return unit.kind === "PERCENT" || unit.kind === "PERCENTAGE_POINT";
}

function isPure(figure: Figure): boolean {
  return figure.unit.kind === "RATIO" || isPercent(figure);
}

/** The figures of the sentence before, as those of `all` from `start`. */
interface PrecedingFigures {
  readonly start: number;
  readonly sentence: Stretch;
}

/** Adds the sources that a sentence names for the one before it: "So says X". */
function attributeBefore(
  text: string,
  previous: PrecedingFigures | null,
  sources: readonly FoundSource[],
  context: FigureContext,
  all: FoundFigure[],
): void {
  if (previous === null) return;
  for (let at = previous.start; at < all.length; at++) {
    const found = all[at];
    if (found === undefined || found.inferred.attributions.some(({ value }) => value.kind === "NAMED"))
      continue;
    const added = sources.map((source) => {
      const { entity, name, start, end } = source;
      const printed = text.slice(start, end);
      const rule = "attribution-following-sentence";
      const one: Attributed = { entity, printed, name, kind: "NAMED", rule, score: 0.7, start, end };
      return attributionOf(one, context, text, previous.sentence);
    });
    const attributions = [...added, ...found.inferred.attributions];
    all[at] = { ...found, inferred: { ...found.inferred, attributions } };
  }
}

function ruleOfCompletion({ completedFrom }: Literal): string {
  return completedFrom === null ? "money-word-in-sentence" : "shared-with-neighbour";
}

function attributionOf(
  one: Attributed,
  context: FigureContext,
  text: string,
  sentence: Stretch,
): Inference<AttributionReading> {
  const quoted = /["“„«][^"”“»]*$/u.test(text.slice(sentence.start, one.start)) || false;
  return {
    value: {
      entity: one.entity,
      document: one.entity === null ? null : context.documentOf(one.entity),
      printed: one.printed,
      name: one.name,
      kind: one.kind,
      manner: quoted ? "QUOTES" : "REPORTS",
    },
    rule: one.rule,
    score: Math.round(one.score * 100) / 100,
    passage: context.index.passage(one.start, one.end),
  };
}

import { attributeBefore, attributeSpoken } from "./attribute-before.ts";
import { attributeQuotations, lastSpeaker, type SpokenSentence } from "./attribution/attribute-quotations.ts";
import { findSources } from "./attribution/find-sources.ts";
import type { FoundSource } from "./attribution/found-source.ts";
import { sourceLanguage } from "./attribution/languages/source-language.ts";
import { remember } from "./attribution/source-memory.ts";
import type { SourceContext } from "./attribution/source-search.ts";
import { completeMoney, isMeasure } from "./complete-money.ts";
import type { DocumentState } from "./document-state.ts";
import { type FigureContext, fiscalYearStartOf, isOutlet, kindOfEntity } from "./figure-context.ts";
import type { NamePlace } from "./find-mentions.ts";
import { wordsOf } from "./languages/words-of.ts";
import type { Literal } from "./literals/literal.ts";
import { nameSharedMoney } from "./name-shared-money.ts";
import { dateFigures } from "./periods/date-figures.ts";
import type { PreparedBlock } from "./prepared-text.ts";
import { isPercent } from "./pure-figure.ts";
import { type ReadLiteral, readLiteral } from "./read-literal.ts";
import { placeOf, readSentence, type SentenceToRead } from "./read-sentence.ts";
import { type Stretch, splitSentences } from "./split-sentences.ts";
import type { FoundFigure } from "./text-reading.ts";
import { walkPlaces } from "./walk-places.ts";

/** Figures of one sentence that are read together. */
const MOST_TOGETHER = 40;

/** A block with what was found in it, by start. */
export interface BlockToRead {
  readonly block: PreparedBlock;
  /** Index into the text's blocks. */
  readonly index: number;
  readonly literals: readonly Literal[];
  readonly names: readonly NamePlace[];
  /** Whether what it says of times counts for the text behind. */
  readonly isDated: boolean;
}

/** Returns the figures of a block in order, and notes in the state what its sentences say. */
export function readBlock(toRead: BlockToRead, context: FigureContext, state: DocumentState): FoundFigure[] {
  const { block, index } = toRead;
  const { text, language } = context;
  const { memory } = state;
  memory.preceding = [];
  memory.precedingHadFigures = false;
  if (block.form === "PARAGRAPH" || block.form === "LIST_ITEM") memory.table = [];
  if (block.form === "HEADING") memory.lead = [];
  const literalsOf = walkPlaces(toRead.literals, { whole: false });
  const namesOf = walkPlaces(toRead.names, { whole: false });
  const bySentence: FoundFigure[][] = [];
  const spoken: SpokenSentence[] = [];
  let previous: Stretch | null = null;
  for (const sentence of splitSentences(text, block.start, block.end)) {
    const literals = literalsOf(sentence);
    const names = namesOf(sentence);
    const sourcing = sourceContextOf(context, state);
    const sources = findSources(text, sentence.start, sentence.end, names, sourcing);
    const before = sources.filter(({ isOfBefore }) => isOfBefore);
    const last = bySentence.pop();
    if (last !== undefined && previous !== null)
      bySentence.push(before.length === 0 ? last : attributeBefore(last, previous, before, context));
    const read = literals.flatMap((literal) => readLiteral(text, literal, language));
    bySentence.push(
      readInParts(
        read,
        { block, index, stretch: sentence, names, sources, sourcing, isDated: toRead.isDated },
        context,
        state,
      ),
    );
    const sourceIds = new Set(sources.map((source) => source.entity));
    state.subject = names.find((name) => !sourceIds.has(name.entity))?.entity ?? state.subject;
    const areShares = read.every(({ figure }) => isPercent(figure));
    remember(memory, text, { ...sentence, names }, sources, { count: read.length, areShares }, sourcing);
    if (sources.some(isOfSourceLine)) memory.table = sources;
    previous = sentence;
    spoken.push({ stretch: sentence, sources });
  }
  const quotations = attributeQuotations(text, block, spoken, memory.speaker);
  memory.speaker = lastSpeaker(spoken, quotations);
  if (block.form === "PARAGRAPH") {
    const last = spoken.findLast(({ sources }) => sources.length > 0);
    const words = text.slice(block.start, block.end);
    // "What the study found:" leads on from the paragraph before.
    const leadsOn = words.endsWith(":") && sourceLanguage(language).anyReporter.test(words);
    if (last !== undefined || !leadsOn) memory.lead = last?.sources ?? [];
    if (TABLE.test(words) || words.endsWith(":")) memory.table = spoken.flatMap(({ sources }) => sources);
  }
  return attributeSpoken(bySentence.flat(), quotations, context);
}

/** What a paragraph says of the table below it. */
const TABLE = /(?<!\p{L})(?:tables?|tabelle|tablas?|cuadro|tableaux?|tabelas?|tabellen?)(?!\p{L})/iu;

/** Returns whom a line "Source: X" names; nobody for any other block. */
export function sourceLineOf(
  { start, end }: PreparedBlock,
  names: readonly NamePlace[],
  context: FigureContext,
  state: DocumentState,
): FoundSource[] {
  if (end - start > LONGEST_SOURCE_LINE) return [];
  return findSources(context.text, start, end, names, sourceContextOf(context, state)).filter(isOfSourceLine);
}

const LONGEST_SOURCE_LINE = 200;

/** Reads a sentence with very many figures in parts, so that its cost stays linear. */
function readInParts(
  read: readonly ReadLiteral[],
  sentence: SentenceToRead,
  context: FigureContext,
  state: DocumentState,
): FoundFigure[] {
  const { text, language } = context;
  const { stretch } = sentence;
  if (read.length === 0 && sentence.isDated) {
    const place = placeOf(sentence, fiscalYearStartOf(context, state.subject) ?? state.fiscalYearStart());
    dateFigures(text, place, [], context, state.periods);
  }
  const found: FoundFigure[][] = [];
  for (let first = 0; first < read.length; first += MOST_TOGETHER) {
    const together = read.slice(first, first + MOST_TOGETHER);
    const named = nameSharedMoney(text, together, state.sharedMoney);
    const completed = completeMoney(text, named, state.money, wordsOf(language));
    state.money = together.findLast(isMeasure) ?? state.money;
    const part = {
      start: first === 0 ? stretch.start : (read[first]?.literal.start ?? stretch.start),
      end: read[first + MOST_TOGETHER]?.literal.start ?? stretch.end,
    };
    found.push(readSentence(completed, { ...sentence, stretch: part }, context, state));
  }
  return found.flat();
}

function sourceContextOf(context: FigureContext, state: DocumentState): SourceContext {
  return {
    language: sourceLanguage(context.language),
    memory: state.memory,
    kindOf: (entity) => kindOfEntity(context, entity),
    isOutlet: (entity) => isOutlet(context, entity),
    subject: state.subject,
    textSubject: state.textSubject,
  };
}

function isOfSourceLine({ rule }: FoundSource): boolean {
  return rule.startsWith("attribution-source-line");
}

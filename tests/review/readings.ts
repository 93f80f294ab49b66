import { parseFigure } from "../../src/figures/parse-figure.ts";
import { parsePeriod } from "../../src/figures/parse-period.ts";
import type {
  AttributionReading,
  FoundFigure,
  Inference,
  Passage,
  TextReading,
} from "../../src/ingest/text-reading.ts";
import type { Modality } from "../../src/model/claim.ts";
import type { Basis } from "../../src/model/measure.ts";

/** What a reading says of one figure; the literal is looked for from where the last one ended. */
export interface FigureNote {
  readonly literal: string;
  readonly metric?: string;
  readonly entity?: string;
  readonly counterparty?: string;
  readonly basis?: Basis;
  readonly period?: string;
  /** Entity that the text names for it. */
  readonly source?: string;
  readonly kind?: AttributionReading["kind"];
  readonly modality?: Modality;
  readonly isSideMatter?: boolean;
}

/** Returns a reading of the text as an engine would make it that finds just these figures and knows all of them. */
export function readingOf(
  text: string,
  notes: readonly FigureNote[],
  more: Partial<TextReading> = {},
): TextReading {
  let from = 0;
  const figures = notes.map((note) => {
    const start = text.indexOf(note.literal, from);
    if (start < 0) throw new Error(`The text has no "${note.literal}"`);
    from = start + note.literal.length;
    return figureOf(text, start, note);
  });
  const whole = passage(0, text.length);
  return {
    text,
    length: text.length,
    format: "text",
    language: "en",
    published: null,
    metadata: {
      title: null,
      authors: [],
      publisher: null,
      published: null,
      modified: null,
      language: null,
      canonicalUrl: null,
    },
    blocks: [{ passage: whole, kind: "MAIN", form: "PARAGRAPH", rule: "test" }],
    figures,
    vagueFigures: [],
    mentions: mentionsOf(notes),
    links: [],
    problems: [],
    ...more,
  };
}

/** A reading mentions whatever its figures are about. */
function mentionsOf(notes: readonly FigureNote[]) {
  const names = notes.flatMap(({ entity, counterparty, source }) => [entity, counterparty, source]);
  return names.flatMap((entity) => (entity === undefined ? [] : [{ entity, passage: passage(0, 1) }]));
}

/** Returns the passage of a text without characters beyond the basic plane. */
export function passage(start: number, end: number): Passage {
  return { start, end, startUnit: start, endUnit: end };
}

function figureOf(text: string, start: number, note: FigureNote): FoundFigure {
  const result = parseFigure(note.literal);
  if ("problem" in result) throw new Error(result.problem.message);
  const place = passage(start, start + note.literal.length);
  const before = text.slice(0, start);
  const infer = <Value>(value: Value): Inference<Value> => ({
    value,
    rule: "test",
    score: 0.9,
    passage: place,
  });
  const sentenceStart = Math.max(before.lastIndexOf(". ") + 2, before.lastIndexOf("\n") + 1, 0);
  const end = text.indexOf(". ", start);
  const { metric, entity, counterparty, basis, period, source, kind } = note;
  const named = source !== undefined || kind !== undefined;
  return {
    passage: place,
    line: before.split("\n").length,
    column: start - (before.lastIndexOf("\n") + 1) + 1,
    printed: note.literal,
    figure: result.figure,
    qualifierPassage: null,
    noun: null,
    block: 0,
    isSideMatter: note.isSideMatter ?? false,
    sentence: passage(sentenceStart, end < 0 ? text.length : end + 1),
    inferred: {
      qualifier: null,
      per: null,
      completion: null,
      periods: period === undefined ? [] : [infer({ period: periodOf(period), id: period, printed: period })],
      attributions: named
        ? [
            infer({
              entity: source ?? null,
              document: null,
              printed: source ?? "documents",
              name: source ?? "documents",
              kind: kind ?? "NAMED",
              manner: "REPORTS" as const,
            }),
          ]
        : [],
      modality: infer(note.modality ?? (named ? "REPORTED" : "ASSERTED")),
      hedges: [],
      measures:
        metric === undefined && entity === undefined
          ? []
          : [
              {
                metric: metric ?? null,
                entity: entity ?? null,
                counterparty: counterparty ?? null,
                basis: basis ?? {},
                score: 0.9,
                reasons: ["test"],
              },
            ],
    },
  };
}

function periodOf(text: string) {
  const result = parsePeriod(text);
  return "period" in result ? result.period : null;
}

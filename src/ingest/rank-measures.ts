/**
 * Ranks what a figure may measure, by the words of its sentence.
 *
 * Method: the names of the metrics are kept by the stems of their words; a metric scores by how many of the words of
 * its best name the sentence has, how near to the figure they stand, and whether the unit goes with it. Entities
 * are the names before and behind the figure. Cost: linear in the words, times the names that share a stem.
 */
import type { Figure } from "../figures/figure.ts";
import type { Basis } from "../model/measure.ts";
import type { NamePlace } from "./find-mentions.ts";
import { isPure } from "./pure-figure.ts";
import { type Parties, readParties } from "./read-parties.ts";
import type { MeasureCandidate } from "./text-reading.ts";
import type { Vocabulary, VocabularyMetric } from "./vocabulary.ts";

interface MetricName {
  readonly metric: VocabularyMetric;
  readonly name: string;
  readonly stems: readonly string[];
  readonly of: Numbers;
}

/** What a metric's numbers are: shares and multiples, money, or anything that is no share. */
type Numbers = "PURE" | "MONEY" | "ANY";

/** The metrics' names by the stems of their words. */
export type MetricIndex = ReadonlyMap<string, readonly MetricName[]>;

const STEM = 5;
const LITTLE = new Set(
  "of the a an to in on and or per by for with from de la el le les des der die das und et y".split(" "),
);
/** Metrics that are shares, multiples or changes rather than amounts. */
const PURE = /rate|percent|stake$|margin|growth|relative|rise|share of (?:compute|hardware)|ratio|multiple/i;
/** Metrics that are amounts of money. */
const MONEY =
  /revenue|sales|costs?$|spend|payment|loss$|profit|valuation|burn|income|fees?$|price|securities|investment|compensation/i;
const MOST = 5;

/** Returns the index of the vocabulary's metrics. */
export function indexMetrics(vocabulary: Vocabulary): MetricIndex {
  const index = new Map<string, MetricName[]>();
  for (const metric of vocabulary.metrics) {
    const of = numbersOf(metric.name);
    for (const name of [metric.name, ...metric.aliases]) {
      const stems = stemsOf(name).map(({ stem }) => stem);
      if (stems.length === 0) continue;
      const entry = { metric, name, stems, of };
      for (const stem of new Set(stems)) {
        const entries = index.get(stem);
        if (entries === undefined) index.set(stem, [entry]);
        else entries.push(entry);
      }
    }
  }
  return index;
}

function numbersOf(name: string): Numbers {
  if (PURE.test(name)) return "PURE";
  return MONEY.test(name) ? "MONEY" : "ANY";
}

function stemsOf(text: string): { stem: string; at: number }[] {
  const stems: { stem: string; at: number }[] = [];
  for (const match of text.toLowerCase().matchAll(/[\p{L}&]+/gu)) {
    const word = match[0];
    if (LITTLE.has(word)) continue;
    stems.push({ stem: (IRREGULAR.get(word) ?? word).slice(0, STEM), at: match.index });
  }
  return stems;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["spent", "spend"],
  ["paid", "payments"],
  ["pays", "payments"],
  ["pay", "payments"],
  ["lost", "loss"],
  ["losses", "loss"],
  ["cost", "costs"],
  ["burned", "burn"],
  ["burnt", "burn"],
  ["sold", "sales"],
  ["ausgaben", "spend"],
  ["kosten", "costs"],
  ["ingresos", "revenue"],
  ["revenus", "revenue"],
  ["receita", "revenue"],
  ["omsetning", "revenue"],
]);

/** What a figure's sentence says, as far as its measure depends on it; places in code units. */
export interface MeasureContext {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
  readonly mentions: readonly NamePlace[];
  /** Entities that are sources here, not what is measured. */
  readonly sources: ReadonlySet<string>;
  /** What the sentences before were about. */
  readonly subject: string | null;
}

/** Returns up to five measures that the figure may be of, best first; none where neither words nor names point to one. */
export function rankMeasures(context: MeasureContext, index: MetricIndex): MeasureCandidate[] {
  const { text, sentence, start, figure } = context;
  const words = stemsOf(text.slice(sentence.start, sentence.end));
  const pure = isPure(figure);
  const counts = figure.unit.kind === "COUNT" || figure.unit.kind === "PHYSICAL";
  const at = start - sentence.start;
  const places = new Map<string, number[]>();
  for (const { stem, at: place } of words) places.set(stem, [...(places.get(stem) ?? []), place]);
  const seen = new Set<MetricName>();
  const best = new Map<string, { score: number; reason: string }>();
  for (const stem of places.keys()) {
    for (const name of index.get(stem) ?? []) {
      if (seen.has(name) || (counts && name.of === "MONEY")) continue;
      seen.add(name);
      const hits = name.stems.filter((other) => places.has(other));
      const share = hits.length / name.stems.length;
      if (share < 0.5) continue;
      const distance = Math.min(
        ...hits.flatMap((hit) => (places.get(hit) ?? []).map((place) => Math.abs(place - at))),
      );
      let score = 0.35 * share + 0.1 * Math.min(3, hits.length) + 0.2 * Math.max(0, 1 - distance / 120);
      if (share < 1) score -= 0.15;
      if ((name.of === "PURE") !== pure) score -= 0.25;
      const known = best.get(name.metric.id);
      if (known === undefined || known.score < score)
        best.set(name.metric.id, { score, reason: `metric-alias: ${name.name}` });
    }
  }
  const { parties, swapped } = readParties(context);
  const basis = basisOf(text.slice(sentence.start, sentence.end));
  const candidates = [...best]
    .filter(([, { score }]) => score > 0.15)
    .sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([metric, { score, reason }]) =>
      partiesFor(metric, parties, swapped).map(({ value, reasons }) => ({
        metric,
        ...value,
        basis,
        score: Math.round(Math.min(0.95, score) * 100) / 100,
        reasons: [reason, ...reasons],
      })),
    );
  if (candidates.length > 0 || parties.value.entity === null) return candidates;
  return [{ metric: null, ...parties.value, basis, score: 0.1, reasons: parties.reasons }];
}

/** Metrics that are of the one who pays; what is earned is of the one who gets it. */
const OF_PAYER = /pay|share|spend|cost|fee|invest|commitment|purchase/i;

/** Returns whose a number of the metric may be, where "A gets it from B" tells who pays. */
function partiesFor(metric: string, parties: Parties, swapped: Parties | null): readonly Parties[] {
  if (swapped === null) return [parties];
  return OF_PAYER.test(metric) ? [swapped] : [parties];
}

/** Returns by what rules the number is drawn up, as far as the words say. */
function basisOf(sentence: string): Basis {
  const basis: Basis = {};
  if (
    /\bnet (?:of|share|revenue share|payments?)\b|nach Abzug|\bnetto\b|\bneto\b|\bnett?e?\b de/iu.test(
      sentence,
    )
  )
    basis.netting = "NET";
  else if (/\bgross\b|\bbrutto\b|\bbruto\b|\bbrut\b/iu.test(sentence)) basis.netting = "GROSS";
  if (/\bin cash\b|cash (?:basis|burn|outflow|outlay)/iu.test(sentence)) basis.accounting = "CASH";
  else if (/\baccru(?:al|ed)\b/iu.test(sentence)) basis.accounting = "ACCRUAL";
  if (/run[\s-]rate|annuali[sz]ed|annual recurring|hochgerechnet|anualizad|annualisé|年化/iu.test(sentence))
    basis.status = "RUN_RATE";
  else if (/\baudited\b|geprüfte|auditad|audité/iu.test(sentence)) basis.status = "AUDITED";
  else if (
    /\b(?:commit(?:s|ted|ment)|pledg\w+|agreed to (?:buy|spend|invest))\b|compromet|engag[ée]/iu.test(
      sentence,
    )
  )
    basis.status = "COMMITMENT";
  else if (/\btarget(?:s|ed|ing)?\b|\baims? (?:to|for)\b|\bgoal\b|Ziel\b|objetivo|objectif/iu.test(sentence))
    basis.status = "TARGET";
  else if (
    /\b(?:forecasts?|project(?:s|ed|ing|ion|ions)|expect(?:s|ed)?|will|anticipat\w+)\b|erwartet|prognos|prevé|previs|prévoi|予想|预计|預計|預期/iu.test(
      sentence,
    )
  )
    basis.status = "FORECAST";
  return basis;
}

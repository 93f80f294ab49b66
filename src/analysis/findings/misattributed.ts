/**
 * Claims that cite a document or an entity which, on record, states no such number.
 *
 * Only what is on record can be searched: a document or an entity without recorded figures says nothing either way,
 * and only a document whose text was at hand is surely recorded in full. Any number that agrees counts, whatever it is
 * called there; another name for it is a matter of relabelling. Method: for each cited document or entity the intervals
 * of its figures, sorted by lower end with the greatest upper end so far, so that a look-up is one binary search.
 * Cost: O(n log n) in all.
 */
import type { Figure } from "../../figures/figure.ts";
import {
  compareLower,
  compareUpper,
  type Interval,
  isEmpty,
  liesAbove,
  meet,
} from "../../figures/interval.ts";
import { intervalOf } from "../../figures/interval-of.ts";
import { unitKey } from "../../figures/same-unit.ts";
import { claimsOfDocument, getClaim, sourcesOf } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { quoteFigure } from "../figure-words.ts";
import { sayPlace } from "../say-place.ts";
import type { Finding, HopEnds } from "./finding.ts";

/** The figures of one document or entity, to look up whether any agrees. */
interface StatedFigures {
  readonly figureCount: number;
  readonly byUnit: ReadonlyMap<string, readonly { readonly interval: Interval; readonly reach: Interval }[]>;
}

/** Returns a rule that gives the finding of an edge to a document or entity, or null; it keeps what it has indexed. */
export function misattributedRule(graph: KnowledgeGraph): (hop: HopEnds) => Finding | null {
  const indexed = new Map<string, StatedFigures>();
  return ({ edge, claim, source, to }) => {
    if (source.kind !== "DOCUMENT" && source.kind !== "ENTITY") return null;
    const { figure } = claim;
    const wanted = figure === null ? null : readingOf(figure);
    if (figure === null || wanted === null) return null;
    let stated = indexed.get(to);
    if (stated === undefined) {
      const documents = source.kind === "DOCUMENT" ? [to] : entityDocuments(graph, to);
      stated = indexFigures(
        graph,
        documents.flatMap((document) => claimsOfDocument(graph, document)),
      );
      indexed.set(to, stated);
    }
    if (stated.figureCount === 0 || agreesWithAny(stated, figure, wanted)) return null;
    const agrees =
      stated.figureCount === 1
        ? "the only figure on record there does not agree"
        : `none of the ${stated.figureCount} figures on record there agrees`;
    return {
      code: "MISATTRIBUTED",
      severity: source.kind === "DOCUMENT" && source.document.snapshot !== undefined ? "WARNING" : "NOTE",
      nodes: [claim.claim.id, to],
      edges: [edge],
      message: `${sayPlace(graph, claim)} cites ${sayPlace(graph, source)} for ${quoteFigure(figure)}, but ${agrees}`,
    };
  };
}

function indexFigures(graph: KnowledgeGraph, claims: readonly string[]): StatedFigures {
  const byUnit = new Map<string, Interval[]>();
  let figureCount = 0;
  for (const id of claims) {
    const { figure } = getClaim(graph, id);
    const interval = figure === null ? null : readingOf(figure);
    if (figure === null || interval === null) continue;
    figureCount++;
    const key = unitKey(figure.unit);
    const known = byUnit.get(key);
    if (known === undefined) byUnit.set(key, [interval]);
    else known.push(interval);
  }
  const sorted = new Map<string, { readonly interval: Interval; readonly reach: Interval }[]>();
  for (const [key, intervals] of byUnit) {
    intervals.sort(compareLower);
    let reach: Interval | null = null;
    const entries = intervals.map((interval) => {
      reach = reach === null || compareUpper(interval, reach) > 0 ? interval : reach;
      return { interval, reach };
    });
    sorted.set(key, entries);
  }
  return { figureCount, byUnit: sorted };
}

function agreesWithAny(stated: StatedFigures, figure: Figure, wanted: Interval): boolean {
  const entries = stated.byUnit.get(unitKey(figure.unit)) ?? [];
  // The last entry that starts no later than the wanted interval ends.
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && !liesAbove(entry.interval, wanted)) low = middle + 1;
    else high = middle;
  }
  const reach = entries[low - 1]?.reach;
  return reach !== undefined && !isEmpty(meet({ ...reach, lower: null, lowerClosed: false }, wanted));
}

/** Returns the ids of the documents that an entity published or wrote. */
function entityDocuments(graph: KnowledgeGraph, entity: string): string[] {
  return [
    ...new Set([...sourcesOf(graph, entity, "PUBLISHED_BY"), ...sourcesOf(graph, entity, "AUTHORED_BY")]),
  ];
}

/** Returns the widest reading of the digits: whoever takes trailing zeros for rounding may call it the same number. */
function readingOf(figure: Figure): Interval | null {
  return intervalOf(figure, { reading: "LOOSE", ignoreQualifier: true });
}

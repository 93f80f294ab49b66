/**
 * The graph as it stood on a day: what a reader could have known, and what had been recorded.
 *
 * Known on a day is a claim whose document had certainly been published by its end: of an imprecise date the last
 * day counts ("2025-11" from 30 November on). What is undated, or dated to a span that holds the day, is ASSUMED to
 * have existed where a claim that takes from it was known or assumed, for a source is no later than what takes from
 * it; otherwise it is NOT_YET known. Days are days as written, whatever the zone. Entities are always known.
 * Recorded by a day is what carries a record date no later than that.
 *
 * Method: each status is found when it is asked for, by a search towards what takes from the node, through undated
 * nodes only, and kept. Cost: O(1) for a dated node, O(undated nodes and edges behind it) otherwise, once each.
 */

import { HeadwaterError } from "../errors.ts";
import { findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Document } from "../model/document.ts";
import { type PublishedSpan, spanOf } from "../model/published-order.ts";

export interface AsOf {
  /** Day as YYYY-MM-DD: leave out what had not been published by then. */
  readonly known?: string;
  /** Day as YYYY-MM-DD: leave out what had not been recorded by then. */
  readonly recorded?: string;
}

/** Whether something was known on a day, must have existed though its date does not say so, or was not yet known. */
export type KnownStatus = "KNOWN" | "ASSUMED" | "NOT_YET";

/** The graph as of a day, as questions about its nodes and edges. */
export interface AsOfView {
  /** Returns the status of a claim, document or entity. */
  readonly statusOf: (id: string) => KnownStatus;
  /** Returns whether a lineage edge must be left out; for `SliceOptions.skipEdge`. */
  readonly skipEdge: (edgeKey: string) => boolean;
  /** Returns whether an edge had been recorded; for `SliceGroundingOptions.isOnRecord`. */
  readonly isOnRecord: (edgeKey: string) => boolean;
}

/**
 * Returns the view of `graph` as of a day.
 *
 * @throws HeadwaterError INVALID_ARGUMENT for a day that is not on the calendar
 */
export function viewAsOf(graph: KnowledgeGraph, asOf: AsOf): AsOfView {
  const day = asOf.known === undefined ? null : readDay("known", asOf.known);
  if (asOf.recorded !== undefined) readDay("recorded", asOf.recorded);
  const { recorded } = asOf;
  const statuses = new Map<string, KnownStatus>();
  return { statusOf, skipEdge, isOnRecord };

  function statusOf(id: string): KnownStatus {
    const kept = statuses.get(id);
    if (kept !== undefined) return kept;
    const status = statusByDate(id) ?? searchDownstream(id);
    statuses.set(id, status);
    return status;
  }

  function skipEdge(edgeKey: string): boolean {
    if (!isOnRecord(edgeKey)) return true;
    const [from, to] = graph.graph.extremities(edgeKey);
    return statusOf(to) === "NOT_YET" || statusOf(from) === "NOT_YET";
  }

  function isOnRecord(edgeKey: string): boolean {
    if (recorded === undefined) return true;
    const edge = graph.graph.getEdgeAttributes(edgeKey);
    return !("recorded" in edge) || edge.recorded.at <= recorded;
  }

  /** Returns what the node's own dates say; null where they leave it open. */
  function statusByDate(id: string): KnownStatus | null {
    const node = findNode(graph, id);
    if (node === null || node.kind === "MEASURE") return "NOT_YET";
    if (node.kind === "ENTITY") {
      const { recorded: record } = node.entity;
      return recorded !== undefined && record !== undefined && record.at > recorded ? "NOT_YET" : "KNOWN";
    }
    const document = node.kind === "DOCUMENT" ? node.document : documentOfClaim(graph, node.claim.document);
    if (document === null) return "NOT_YET";
    if (recorded !== undefined) {
      const record = node.kind === "CLAIM" ? (node.claim.recorded ?? document.recorded) : document.recorded;
      if (record.at > recorded) return "NOT_YET";
    }
    if (day === null) return "KNOWN";
    const span = publishedSpan(document);
    if (span === null) return null;
    if (span.lastDay <= day) return "KNOWN";
    return span.firstDay > day ? "NOT_YET" : null;
  }

  /** Looks among what takes from an undated node, directly or through other undated nodes, for something known. */
  function searchDownstream(start: string): KnownStatus {
    const { rows, down, ids, edgeKeys, edgeCount } = graph.lineage;
    const first = rows.get(start);
    if (first === undefined) return "NOT_YET";
    const cameFrom = new Map<number, number>([[first, first]]);
    for (const row of cameFrom.keys()) {
      const { firsts, nexts, sources } = down;
      for (let edge = firsts[row] ?? edgeCount; edge < edgeCount; edge = nexts[edge] ?? edgeCount) {
        if (!isOnRecord(edgeKeys[edge] ?? "")) continue;
        const next = sources[edge] ?? 0;
        if (cameFrom.has(next)) continue;
        const id = ids[next] ?? "";
        const status = statuses.get(id) ?? statusByDate(id);
        if (status === "NOT_YET") continue;
        if (status === null) {
          cameFrom.set(next, row);
          continue;
        }
        // Everything on the way to what is known must have existed as well.
        for (let at = row; at !== first; at = cameFrom.get(at) ?? first)
          statuses.set(ids[at] ?? "", "ASSUMED");
        return "ASSUMED";
      }
    }
    for (const row of cameFrom.keys()) statuses.set(ids[row] ?? "", "NOT_YET");
    return "NOT_YET";
  }
}

/** Returns what the date of a document can mean, as days; null where it has none. */
function publishedSpan(document: Document): PublishedSpan | null {
  return document.published === undefined ? null : spanOf(document.published);
}

function documentOfClaim(graph: KnowledgeGraph, id: string): Document | null {
  const node = findNode(graph, id);
  return node?.kind === "DOCUMENT" ? node.document : null;
}

function readDay(name: string, day: string): number {
  const span = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) ? spanOf(day) : null;
  if (span !== null) return span.lastDay;
  throw new HeadwaterError(
    "INVALID_ARGUMENT",
    `Cannot look back: ${name} is "${day}"; give a day of the calendar as YYYY-MM-DD`,
  );
}

import { createHopDiffer, type HopDiff } from "../analysis/hop-changes/hop-changes.ts";
import type { Hop } from "../analysis/trace.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type LiveRecords, STILL_RECORDS } from "./graph-change.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { TraceParent } from "./parents.ts";
import { DIRECT_TEXT_WORK, type TextWork } from "./text-work.ts";
import { createWholeGraph, type WholeGraph } from "./whole-graph.ts";

/** What every resolver sees: made anew for each request. */
export interface Context {
  readonly graph: KnowledgeGraph;
  readonly limits: Limits;
  /** Asked now and then by long work; answering true ends it, and the answer says so. */
  readonly isExpired: () => boolean;
  /** The traces of this request by start and options, so that shared work is done once. */
  readonly traces: Map<string, TraceParent>;
  /** What changed at each hop that this request has looked at, by key. */
  readonly diffs: Map<string, HopDiff>;
  /** Tells what changed at a hop; a computed claim is computed once, whichever of its inputs is asked for. */
  readonly diffHop: (hop: Hop) => HopDiff;
  /** Answers about the whole graph. */
  readonly whole: WholeGraph;
  /** What the server knows of its records beyond the graph. */
  readonly live: LiveRecords;
  /** How texts are read and held against the graph. */
  readonly texts: TextWork;
}

export interface ContextOptions {
  readonly limits?: Partial<Limits>;
  /** Whether the request's time is up; the clock is the caller's. Default: never. */
  readonly isExpired?: () => boolean;
  /** Answers about the whole graph that earlier requests have made; they must be of the same graph. */
  readonly whole?: WholeGraph;
  /** What the server knows of its records beyond the graph. Default: they have no problems and never change. */
  readonly live?: LiveRecords;
  /** How texts are read and held against the graph. Default: at once. */
  readonly texts?: TextWork;
}

/** Returns the context of one request on `graph`. */
export function createContext(graph: KnowledgeGraph, options: ContextOptions = {}): Context {
  return {
    graph,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    isExpired: options.isExpired ?? (() => false),
    traces: new Map(),
    diffs: new Map(),
    diffHop: createHopDiffer(graph),
    whole: options.whole ?? createWholeGraph(graph),
    live: options.live ?? STILL_RECORDS,
    texts: options.texts ?? DIRECT_TEXT_WORK,
  };
}

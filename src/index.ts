/**
 * Headwater as a library: every public name, listed one by one.
 *
 * Load records, build the graph, then ask: `find` a figure, `trace` claims to their origins.
 */
export { type EndOfTrail, endOfTrail } from "./analysis/end-of-trail.ts";
export {
  type FigureMatch,
  type FindOptions,
  type FindResult,
  type FoundClaim,
  type FoundRelation,
  find,
} from "./analysis/find.ts";
export {
  type DeadEnd,
  type Hop,
  type Origin,
  type Trace,
  type TraceCircle,
  type TraceOptions,
  trace,
} from "./analysis/trace.ts";
export { type ErrorCode, HeadwaterError, type Location, type Problem, type ProblemCode } from "./errors.ts";
export { buildGraph } from "./graph/build-graph.ts";
export type { KnowledgeGraph } from "./graph/knowledge-graph.ts";
export type { Dataset } from "./model/dataset.ts";
export { loadDataset } from "./store/load-dataset.ts";

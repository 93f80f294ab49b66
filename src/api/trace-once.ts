import { filterEvidence } from "../analysis/evidence-options.ts";
import {
  type Independence,
  type IndependenceOptions,
  independenceOfSlice,
} from "../analysis/independence.ts";
import { traceSlice } from "../analysis/trace.ts";
import { collectSlice } from "../graph/slice.ts";
import type { Context } from "./context.ts";
import { type EvidenceArguments, type ReadEvidence, readEvidence } from "./evidence-arguments.ts";
import { whenMade } from "./gradual.ts";
import { lazy } from "./lazy.ts";
import type { TraceParent } from "./parents.ts";

/** The arguments of every trace field. */
export interface TraceArguments extends EvidenceArguments {
  readonly includeSuggested?: boolean | null | undefined;
}

/**
 * Returns the trace of the claims `start`, made once a request for equal starts and options.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown claim
 * @throws GraphQLError INVALID_ARGUMENT for a bound that is too low
 */
export function traceOnce(
  context: Context,
  start: readonly string[],
  given: TraceArguments,
): TraceParent | Promise<TraceParent> {
  const includeSuggested = given.includeSuggested ?? false;
  return whenMade(includeSuggested ? [context.whole.suggestions] : [], () =>
    traceWith(context, start, readEvidence(context, given), includeSuggested),
  );
}

function traceWith(
  context: Context,
  start: readonly string[],
  options: ReadEvidence,
  includeSuggested: boolean,
): TraceParent {
  const key = keyOf(start, options, includeSuggested);
  const known = context.traces.get(key);
  if (known !== undefined) return known;

  const { graph, isExpired, whole } = context;
  const filter = filterEvidence(graph, { ...options, isExpired });
  const slice = collectSlice(graph, start, filter.sliceOptions);
  const trace = traceSlice(graph, slice);
  const made: TraceParent = {
    trace,
    slice,
    filter,
    options,
    hopsByKey: lazy(() => new Map(trace.hops.map((hop) => [hop.key, hop]))),
    independence: lazy(() => {
      const suggested = includeSuggested ? { suggested: whole.suggestions() } : {};
      const independence = independenceOf(context, made, { ...options, ...suggested });
      if (!options.excludeDisputed) return independence;
      const all = traceWith(context, start, { ...options, excludeDisputed: false }, includeSuggested);
      const { originCount, independentOrigins } = all.independence();
      return { ...independence, withDisputed: { originCount, independentOrigins } };
    }),
  };
  context.traces.set(key, made);
  return made;
}

/** Equal for equal starts and options, and for no others. Mostly one claim is asked for: JSON would take longest. */
function keyOf(
  start: readonly string[],
  { depth, maxNodes, asOf, mergeBy, excludeDisputed }: ReadEvidence,
  includeSuggested: boolean,
): string {
  const dates = asOf === undefined ? "" : JSON.stringify(asOf);
  const rules = mergeBy === undefined ? "" : mergeBy.join();
  const ids = start.length === 1 ? start[0] : JSON.stringify(start);
  return `${start.length} ${ids}\n${depth} ${maxNodes} ${excludeDisputed} ${includeSuggested} ${dates} ${mergeBy === undefined} ${rules}`;
}

function independenceOf(
  { graph }: Context,
  { slice, filter }: TraceParent,
  options: IndependenceOptions,
): Independence {
  return independenceOfSlice(graph, slice, filter, options);
}

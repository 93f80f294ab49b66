import { type Hop, traceSlice } from "../analysis/trace.ts";
import { collectSlice } from "../graph/slice.ts";
import type { Context } from "./context.ts";
import { codedError } from "./errors.ts";
import type { TraceParent } from "./parents.ts";

/** The arguments of every trace field. */
export interface TraceArguments {
  readonly depth?: number | null | undefined;
  readonly maxNodes?: number | null | undefined;
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
  { depth, maxNodes }: TraceArguments,
): TraceParent {
  if (depth != null && depth < 0) throw invalid(`depth is ${depth}: give a number from 0`);
  if (maxNodes != null && maxNodes < 1) throw invalid(`maxNodes is ${maxNodes}: give a number from 1`);
  const key = JSON.stringify([start, depth ?? null, maxNodes ?? null]);
  const known = context.traces.get(key);
  if (known !== undefined) return known;

  const slice = collectSlice(context.graph, start, {
    ...(depth == null ? {} : { depth }),
    maxNodes: Math.min(maxNodes ?? context.limits.traceNodes, context.limits.traceNodes),
    isExpired: context.isExpired,
  });
  const trace = traceSlice(context.graph, slice);
  const made: TraceParent = {
    ...trace,
    slice,
    hopsByKey: lazy(() => new Map(trace.hops.map((hop: Hop) => [hop.key, hop]))),
  };
  context.traces.set(key, made);
  return made;
}

/** Returns a function that computes its value when first asked. */
function lazy<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}

function invalid(message: string) {
  return codedError("INVALID_ARGUMENT", `Cannot trace: ${message}`);
}

import { filterEvidence } from "../analysis/evidence-options.ts";
import {
  type Independence,
  type IndependenceOptions,
  independenceOfSlice,
} from "../analysis/independence.ts";
import type { MergeRule } from "../analysis/independence-domains.ts";
import { traceSlice } from "../analysis/trace.ts";
import { collectSlice } from "../graph/slice.ts";
import type { Context } from "./context.ts";
import { codedError } from "./errors.ts";
import type { TraceParent } from "./parents.ts";

/** The arguments of every trace field. */
export interface TraceArguments {
  readonly depth?: number | null | undefined;
  readonly maxNodes?: number | null | undefined;
  readonly asOf?: AsOfArguments | null | undefined;
  readonly mergeBy?: readonly MergeRule[] | null | undefined;
  readonly excludeDisputed?: boolean | null | undefined;
}

interface AsOfArguments {
  readonly known?: string | null | undefined;
  readonly recorded?: string | null | undefined;
}

/**
 * Returns the trace of the claims `start`, made once a request for equal starts and options.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown claim
 * @throws GraphQLError INVALID_ARGUMENT for a bound that is too low
 */
export function traceOnce(context: Context, start: readonly string[], given: TraceArguments): TraceParent {
  const options = readOptions(context, given);
  return traceWith(context, start, options);
}

function traceWith(context: Context, start: readonly string[], options: IndependenceOptions): TraceParent {
  const key = JSON.stringify([start, options]);
  const known = context.traces.get(key);
  if (known !== undefined) return known;

  const { graph, isExpired } = context;
  const filter = filterEvidence(graph, { ...options, isExpired });
  const slice = collectSlice(graph, start, filter.sliceOptions);
  const trace = traceSlice(graph, slice);
  const made: TraceParent = {
    trace,
    slice,
    filter,
    options,
    hopsByKey: lazy(() => new Map(trace.hops.map((hop) => [hop.key, hop]))),
    independence: lazy(() => independenceWith(context, made)),
  };
  context.traces.set(key, made);
  return made;
}

/** Returns the independence of a trace, beside it the counts with disputed edges where they were left out. */
function independenceWith(context: Context, { trace, slice, filter, options }: TraceParent): Independence {
  const independence = independenceOfSlice(context.graph, slice, filter, options);
  if (options.excludeDisputed !== true) return independence;
  const whole = traceWith(context, trace.start, { ...options, excludeDisputed: false }).independence();
  const { originCount, independentOrigins } = whole;
  return { ...independence, withDisputed: { originCount, independentOrigins } };
}

function readOptions(context: Context, given: TraceArguments): IndependenceOptions {
  const { depth, maxNodes, asOf, mergeBy, excludeDisputed } = given;
  if (depth != null && depth < 0) throw invalid(`depth is ${depth}: give a number from 0`);
  if (maxNodes != null && maxNodes < 1) throw invalid(`maxNodes is ${maxNodes}: give a number from 1`);
  const { traceNodes } = context.limits;
  return {
    ...(depth == null ? {} : { depth }),
    maxNodes: Math.min(maxNodes ?? traceNodes, traceNodes),
    ...(asOf == null ? {} : { asOf: readAsOf(asOf) }),
    ...(mergeBy == null ? {} : { mergeBy }),
    excludeDisputed: excludeDisputed ?? false,
  };
}

function readAsOf({ known, recorded }: AsOfArguments) {
  return { ...(known == null ? {} : { known }), ...(recorded == null ? {} : { recorded }) };
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

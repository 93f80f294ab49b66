import type { AsOf } from "../analysis/as-of.ts";
import type { EvidenceOptions } from "../analysis/evidence-options.ts";
import type { MergeRule } from "../analysis/independence-domains.ts";
import type { Context } from "./context.ts";
import { codedError } from "./errors.ts";

/** The arguments by which a question says what of the graph an analysis may use. */
export interface EvidenceArguments {
  readonly depth?: number | null | undefined;
  readonly maxNodes?: number | null | undefined;
  readonly asOf?:
    | { readonly known?: string | null | undefined; readonly recorded?: string | null | undefined }
    | null
    | undefined;
  readonly mergeBy?: readonly MergeRule[] | null | undefined;
  readonly excludeDisputed?: boolean | null | undefined;
}

/** What the arguments ask for, within the limits of the server. */
export interface ReadEvidence extends EvidenceOptions {
  readonly maxNodes: number;
  readonly excludeDisputed: boolean;
  readonly mergeBy?: readonly MergeRule[] | undefined;
}

/**
 * Returns the options that the arguments ask for, without the request's clock.
 *
 * @throws GraphQLError INVALID_ARGUMENT for a bound that is too low
 */
export function readEvidence({ limits }: Context, given: EvidenceArguments): ReadEvidence {
  const { depth, maxNodes, asOf, mergeBy, excludeDisputed } = given;
  requireLeast("depth", depth, 0);
  requireLeast("maxNodes", maxNodes, 1);
  return {
    depth: depth ?? undefined,
    maxNodes: Math.min(maxNodes ?? limits.traceNodes, limits.traceNodes),
    asOf: asOf == null ? undefined : readAsOf(asOf),
    mergeBy: mergeBy ?? undefined,
    excludeDisputed: excludeDisputed ?? false,
  };
}

/** Returns the options that the arguments ask for, with the request's clock. */
export function evidenceOptions(context: Context, given: EvidenceArguments): ReadEvidence {
  return { ...readEvidence(context, given), isExpired: context.isExpired };
}

function readAsOf({ known, recorded }: NonNullable<EvidenceArguments["asOf"]>): AsOf {
  return { ...(known == null ? {} : { known }), ...(recorded == null ? {} : { recorded }) };
}

function requireLeast(name: string, value: number | null | undefined, least: number): void {
  if (value == null || value >= least) return;
  throw codedError(
    "INVALID_ARGUMENT",
    `Cannot follow the lineage: ${name} is ${value}; give a number from ${least}`,
  );
}

import { didYouMean, HeadwaterError } from "../errors.ts";
import { roundToDigits, toPlain } from "../figures/decimal.ts";
import type { Figure } from "../figures/figure.ts";
import { type Formula, formulaNames } from "../figures/formula.ts";
import { type Interval, isEmpty, meet } from "../figures/interval.ts";
import { intervalOf } from "../figures/interval-of.ts";
import { parseFormula } from "../figures/parse-formula.ts";
import { solveFormula } from "../figures/solve-formula.ts";
import { findNode, getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { ClaimNode } from "../graph/provenance-graph.ts";
import { periodOf } from "./compare-claims.ts";
import { type Bounds, boundsOf, quoteFigure, sayInterval } from "./figure-words.ts";
import { checkPeriods, type InputPeriod } from "./formula-period.ts";
import {
  type Recomputation,
  type RecomputedInput,
  recomputeFigures,
  type UnderdeterminedReason,
} from "./recompute-figures.ts";

/**
 * Returns whether the claim `id` comes out when computed again from its inputs, or null where it is not computed.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset, recompute } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const result = recompute(graph, "zitron-2025-11-12#compute-total");
 * assert.equal(result?.status, "CONSISTENT");
 * ```
 */
export function recompute(graph: KnowledgeGraph, id: string): Recomputation | null {
  const node = getClaim(graph, id);
  const { derives } = node.claim;
  if (derives === undefined) return null;
  const names = Object.keys(derives.inputs);
  const sources = new Map(names.map((name) => [name, inputClaim(graph, derives.inputs[name] ?? "")]));
  const undetermined = (reason: UnderdeterminedReason, explanation: string): Recomputation => ({
    claim: id,
    formula: derives.formula,
    status: "UNDERDETERMINED",
    reason,
    inputs: names.map((name) =>
      inputOf(name, sources.get(name) ?? null, derives.inputs[name] ?? "", null, null),
    ),
    computed: null,
    tight: false,
    stated: null,
    gap: null,
    constraints: [],
    isRoundedBound: false,
    withoutQualifiers: null,
    units: null,
    periods: null,
    explanation,
  });

  const parsed = parseFormula(derives.formula);
  if ("problem" in parsed) return undetermined("UNREADABLE_FORMULA", parsed.problem.message);
  const missing = formulaNames(parsed.formula).find((name) => !sources.has(name));
  if (missing !== undefined)
    return undetermined("UNKNOWN_INPUT", `Cannot be computed: no input has the name "${missing}"`);
  const figures = new Map<string, Figure>();
  const periods = new Map<string, InputPeriod>();
  for (const [name, source] of sources) {
    if (source === null || source.figure === null)
      return undetermined("NOT_NUMERIC", `Cannot be computed: the claim of input "${name}" has no number`);
    figures.set(name, source.figure);
    periods.set(name, { period: periodOf(graph, source), isPure: isPure(source.figure) });
  }
  if (node.figure === null) return undetermined("NOT_NUMERIC", "Cannot be computed: the claim has no number");

  const result = recomputeFigures({ formula: parsed.formula, inputs: figures, claim: node.figure });
  return {
    claim: id,
    formula: derives.formula,
    status: result.status,
    reason: result.reason,
    inputs: names.map((name) =>
      inputOf(
        name,
        sources.get(name) ?? null,
        derives.inputs[name] ?? "",
        result.allowed.get(name) ?? null,
        result.narrowed.get(name) ?? null,
      ),
    ),
    computed: result.computed === null ? null : boundsOf(result.computed),
    tight: result.tight,
    stated: result.stated === null ? null : boundsOf(result.stated),
    gap: result.gap === null ? null : toPlain(roundToDigits(result.gap, 20, "DOWN")),
    constraints: result.constraints,
    isRoundedBound: result.isRoundedBound,
    withoutQualifiers: result.withoutQualifiers,
    units: result.units,
    periods: checkPeriods(parsed.formula, periods, periodOf(graph, node)),
    explanation: result.explanation,
  };
}

/** The value of one input that the claim and the other inputs imply. */
export interface ImpliedInput {
  readonly claim: string;
  readonly input: string;
  /** VALUE: `bounds` holds it. NONE: no value gives the claim. UNCONSTRAINED: the formula does not bound it. NOT_DETERMINED: see the explanation. */
  readonly kind: "VALUE" | "NONE" | "UNCONSTRAINED" | "NOT_DETERMINED";
  readonly bounds: Bounds | null;
  /** False where fewer values may be possible than `bounds` says. */
  readonly tight: boolean;
  /** Whether the recorded input can have an implied value; null where it has no number. */
  readonly agrees: boolean | null;
  readonly explanation: string;
}

/**
 * Returns what the input `name` of the claim `id` must be for the claim to come out.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim; INVALID_ARGUMENT for a claim that is not computed, or
 *   a name that is no input of it
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset, solveFor } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const implied = solveFor(graph, "zitron-2025-11-12#implied-revenue-2025-9m", "rate");
 * assert.equal(implied.kind, "VALUE");
 * console.log(implied.bounds?.lower, implied.bounds?.upper);
 * ```
 */
export function solveFor(graph: KnowledgeGraph, id: string, name: string): ImpliedInput {
  const node = getClaim(graph, id);
  const { derives } = node.claim;
  if (derives === undefined)
    throw new HeadwaterError(
      "INVALID_ARGUMENT",
      `Cannot solve for "${name}": claim "${id}" is not computed from others`,
    );
  if (!Object.hasOwn(derives.inputs, name)) {
    const hint = didYouMean(name, Object.keys(derives.inputs));
    throw new HeadwaterError(
      "INVALID_ARGUMENT",
      `Cannot solve for "${name}": claim "${id}" has no such input${hint}`,
    );
  }
  const nothing = (explanation: string): ImpliedInput => ({
    claim: id,
    input: name,
    kind: "NOT_DETERMINED",
    bounds: null,
    tight: false,
    agrees: null,
    explanation,
  });
  const formula = readFormula(derives.formula);
  if (formula === null) return nothing("The formula cannot be read");
  if (!formulaNames(formula).includes(name)) return nothing("The formula does not use the input");
  const target = node.figure === null ? null : intervalOf(node.figure);
  if (target === null) return nothing("The claim states no definite number");
  const others = new Map<string, Interval>();
  for (const [input, source] of Object.entries(derives.inputs)) {
    if (input === name) continue;
    const figure = inputClaim(graph, source)?.figure;
    const interval = figure == null ? null : intervalOf(figure);
    if (interval === null) return nothing(`Input "${input}" states no definite number`);
    others.set(input, interval);
  }
  const missing = formulaNames(formula).find((input) => input !== name && !others.has(input));
  if (missing !== undefined) return nothing(`No input has the name "${missing}"`);
  const recorded = inputClaim(graph, derives.inputs[name] ?? "")?.figure ?? null;
  const given = recorded === null ? null : intervalOf(recorded, { ignoreQualifier: true });
  const solution = solveFormula(formula, name, others, target);
  switch (solution.kind) {
    case "NONE":
      return {
        ...nothing(`No value of ${name} gives the claim`),
        kind: "NONE",
        agrees: given === null ? null : false,
      };
    case "UNCONSTRAINED":
      return { ...nothing(`The formula does not bound ${name}`), kind: "UNCONSTRAINED" };
    case "VALUE": {
      const unit = recorded?.unit ?? { kind: "COUNT", code: null, per: null };
      return {
        claim: id,
        input: name,
        kind: "VALUE",
        bounds: boundsOf(solution.interval),
        tight: solution.tight,
        agrees: given === null ? null : !isEmpty(meet(given, solution.interval)),
        explanation: `The claim comes out if ${name} is ${sayInterval(solution.interval, unit)}`,
      };
    }
  }
}

function readFormula(text: string): Formula | null {
  const parsed = parseFormula(text);
  return "formula" in parsed ? parsed.formula : null;
}

function inputClaim(graph: KnowledgeGraph, id: string): ClaimNode | null {
  const node = findNode(graph, id);
  return node?.kind === "CLAIM" ? node : null;
}

function inputOf(
  name: string,
  source: ClaimNode | null,
  claim: string,
  allowed: Interval | null,
  narrowed: Interval | null,
): RecomputedInput {
  return {
    name,
    claim,
    quote: source === null || source.figure === null ? null : quoteFigure(source.figure),
    allowed: allowed === null ? null : boundsOf(allowed),
    narrowed: narrowed === null ? null : boundsOf(narrowed),
  };
}

function isPure(figure: Figure): boolean {
  return figure.unit.kind === "PERCENT" || figure.unit.kind === "RATIO";
}

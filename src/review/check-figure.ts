import type { Independence } from "../analysis/independence.ts";
import { compareFigures, findRelation } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { claimsOfMeasure, edgesOf, findNode, getClaim, getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { changeFindings, originChangeFindings } from "./change-findings.ts";
import type { CheckedFigure, CheckStatus, ConflictingClaim, Finding } from "./checked-text.ts";
import type { LinkedFigure, SourceProposal } from "./linked-text.ts";
import { digitsOf } from "./number-fit.ts";
import { listNames, nameClaim } from "./place-words.ts";
import { statedFigure } from "./stated-claim.ts";

/** A proposal below this score is too weak to be held against a text. */
const LEAST_SOURCE = 0.45;
/** So many digits are not the same by chance: then it is the label that was changed. */
const TELLING_DIGITS = 3;
/** More claims than this on one measure are not compared one by one. */
const MOST_COMPARED = 5000;
const MOST_CONFLICTS = 20;

/** What the figures of one text have in common. */
export interface CheckContext {
  /** Ids of claims that count for nothing: the text's own, and what rests on them. */
  readonly own: ReadonlySet<string>;
  /** Whether the text names any source for any figure. */
  readonly namesSources: boolean;
  readonly independenceOf: (claims: readonly string[]) => Independence;
}

/** Returns a figure of a text as held against its likely sources. */
export function checkFigure(
  graph: KnowledgeGraph,
  { found, proposals }: LinkedFigure,
  figure: number,
  context: CheckContext,
): CheckedFigure {
  const { own, independenceOf } = context;
  const none = { found, measure: null, source: null, claims: [], independence: null, contradictedBy: [] };
  if (found.isSideMatter) {
    return { ...none, status: "SIDE_MATTER", alternatives: [], elsewhere: [], findings: [] };
  }
  const [first, ...others] = proposals;
  const stated = statedFigure(found, first === undefined ? null : getClaim(graph, first.claim).figure);
  if (first === undefined || !isSource(first, stated)) {
    const related = proposals.find(({ sameMetric }) => sameMetric) ?? null;
    const measure = related === null ? null : measureOf(graph, related);
    const conflicts = measure === null ? [] : conflictsWith(graph, stated, measure, [], own);
    const elsewhere = sameElsewhere(graph, proposals);
    return {
      ...none,
      status: "UNKNOWN",
      measure,
      alternatives: proposals,
      contradictedBy: conflicts,
      elsewhere,
      findings: unknownFindings(graph, figure, proposals, conflicts),
    };
  }
  const measure = measureOf(graph, first);
  const claims = agreeingClaims(graph, stated, measure, first.claim, own);
  const independence = independenceOf(claims);
  const contradictedBy = measure === null ? [] : conflictsWith(graph, stated, measure, claims, own);
  const changed = changeFindings(graph, found, first, figure, context.namesSources);
  const isNumberChanged = changed.some(({ rule }) => NUMBER_CHANGES.has(rule));
  const findings = [
    ...changed,
    ...(isNumberChanged ? [] : originChangeFindings(graph, stated, first, independence.origins, figure)),
    ...recordFindings(graph, figure, first, claims, contradictedBy),
    ...originFindings(figure, independence),
  ];
  const status: CheckStatus = findings.some(({ rule, severity }) => severity !== "NOTE" && CHANGES.has(rule))
    ? "CHANGED"
    : "KNOWN";
  return {
    found,
    status,
    measure,
    source: first,
    alternatives: others,
    claims,
    independence,
    contradictedBy,
    elsewhere: [],
    findings,
  };
}

/** The rules that say that the number changed. */
const NUMBER_CHANGES: ReadonlySet<string> = new Set([
  "OTHER_NUMBER",
  "POSSIBLE_TYPO",
  "SCALE_SLIP",
  "WRONG_ROUNDING",
  "ADDED_DIGITS",
  "RANGE_CHANGED",
  "OTHER_UNIT",
]);

/** The rules that say that something changed on the way, and not what is known of it besides. */
const CHANGES: ReadonlySet<string> = new Set([
  ...NUMBER_CHANGES,
  "OTHER_LABEL",
  "OTHER_PARTY",
  "OTHER_PERIOD",
  "OTHER_BASIS",
  "QUALIFIER_CHANGED",
]);

/** Returns whether the text may be said to have the figure from there; a near miss needs the text's own word. */
function isSource({ score, sameMetric, isStated, changes }: SourceProposal, stated: Figure): boolean {
  if (score < LEAST_SOURCE) return false;
  if (isStated || (!sameMetric && digitsOf(stated) >= TELLING_DIGITS)) return true;
  return sameMetric && !changes.some(({ kind }) => kind === "UNEXPLAINED" || kind === "TYPO");
}

/** Returns the measure that the figure is compared within: the one it states, if on record, else the source's. */
function measureOf(graph: KnowledgeGraph, { claim, measure, changes }: SourceProposal): string | null {
  if (findNode(graph, measure.id)?.kind === "MEASURE") return measure.id;
  // What the text only leaves open is the source's.
  const isOther = changes.some(
    ({ kind, detail }) =>
      kind === "RELABELLED" || kind === "REENTITIED" || (kind === "REPERIODED" && detail !== "LOST"),
  );
  return isOther ? null : getClaim(graph, claim).measure;
}

function agreeingClaims(
  graph: KnowledgeGraph,
  stated: Figure,
  measure: string | null,
  source: string,
  own: ReadonlySet<string>,
): string[] {
  const claims = new Set([source]);
  for (const claim of comparedClaims(graph, measure, own)) {
    if (getClaim(graph, claim).claim.modality !== "DENIED" && agrees(graph, stated, claim)) claims.add(claim);
  }
  return [...claims];
}

/** Returns whether the claim has the same digits, exactly or within rounding. */
function agrees(graph: KnowledgeGraph, stated: Figure, claim: string): boolean {
  const { figure } = getClaim(graph, claim);
  if (figure === null) return false;
  const { relation } = findRelation({ ...stated, qualifier: null }, { ...figure, qualifier: null });
  return relation === "IDENTICAL" || relation === "CONSISTENT" || relation === "CONSISTENT_IF_ROUND";
}

function comparedClaims(graph: KnowledgeGraph, measure: string | null, own: ReadonlySet<string>): string[] {
  if (measure === null) return [];
  return claimsOfMeasure(graph, measure)
    .filter((claim) => !own.has(claim))
    .slice(0, MOST_COMPARED);
}

/** Returns who has another number for the same thing, or is on record as contradicting one of `claims`. */
function conflictsWith(
  graph: KnowledgeGraph,
  stated: Figure,
  measure: string,
  claims: readonly string[],
  own: ReadonlySet<string>,
): ConflictingClaim[] {
  const onRecord = new Map<string, string>();
  for (const claim of claims) {
    for (const direction of ["OUT", "IN"] as const) {
      for (const key of edgesOf(graph, claim, "CONTRADICTS", direction)) {
        const { from, to, attributes } = getEdge(graph, key);
        const other = direction === "OUT" ? to : from;
        // Who is contradicted for something else may well have the same number.
        if (attributes.kind !== "CONTRADICTS" || own.has(other) || agrees(graph, stated, other)) continue;
        onRecord.set(other, attributes.reason);
      }
    }
  }
  const conflicts = new Map<string, Omit<ConflictingClaim, "claim">>();
  for (const claim of comparedClaims(graph, measure, own)) {
    if (conflicts.size >= MOST_CONFLICTS) break;
    const { figure } = getClaim(graph, claim);
    if (figure === null) continue;
    const { relation, explanation } = compareFigures(stated, figure);
    if (relation === "CONFLICT")
      conflicts.set(claim, { reason: onRecord.get(claim) ?? explanation, isOnRecord: onRecord.has(claim) });
  }
  for (const [claim, reason] of onRecord) {
    if (conflicts.size < MOST_CONFLICTS && !conflicts.has(claim))
      conflicts.set(claim, { reason, isOnRecord: true });
  }
  return [...conflicts].map(([claim, conflict]) => ({ claim, ...conflict }));
}

/** Returns the measures of which the very number is on record, where the words speak of another. */
function sameElsewhere(graph: KnowledgeGraph, proposals: readonly SourceProposal[]): string[] {
  const measures = new Set<string>();
  for (const { claim, sameMetric } of proposals) {
    const { measure } = getClaim(graph, claim);
    if (!sameMetric && measure !== null) measures.add(measure);
  }
  return [...measures];
}

function unknownFindings(
  graph: KnowledgeGraph,
  figure: number,
  proposals: readonly SourceProposal[],
  conflicts: readonly ConflictingClaim[],
): Finding[] {
  const findings: Finding[] = [];
  const same = proposals.filter(({ sameMetric }) => !sameMetric).map(({ claim }) => nameClaim(graph, claim));
  const remark =
    same.length > 0 ? `; the number is on record for something else (${listNames(same, 2)})` : "";
  findings.push({
    rule: "UNKNOWN_FIGURE",
    severity: "WARNING",
    message: `Nobody on record has this figure${remark}`,
    figure,
    sources: proposals.filter(({ sameMetric }) => !sameMetric).map(({ claim }) => claim),
  });
  if (conflicts.length > 0) {
    const names = conflicts.map(({ claim }) => nameClaim(graph, claim));
    findings.push({
      rule: "CONTRADICTED",
      severity: "WARNING",
      message: `For what seems to be the same thing others have another number: ${listNames(names)}`,
      figure,
      sources: conflicts.map(({ claim }) => claim),
    });
  }
  return findings;
}

/** Returns what the record says of the source: contradictions, denials, corrections. */
function recordFindings(
  graph: KnowledgeGraph,
  figure: number,
  { claim }: SourceProposal,
  claims: readonly string[],
  conflicts: readonly ConflictingClaim[],
): Finding[] {
  const findings: Finding[] = [];
  const source = getClaim(graph, claim);
  // Where only the text's own rounding makes the conflict, that is said already.
  const real = conflicts.filter(({ claim: other, isOnRecord }) => {
    const { figure: number } = getClaim(graph, other);
    if (isOnRecord || number === null || source.figure === null) return true;
    return compareFigures(source.figure, number).relation === "CONFLICT";
  });
  if (real.length > 0) {
    findings.push({
      rule: "CONTRADICTED",
      severity: "WARNING",
      message: `Not everybody has this number: ${listNames(real.map(({ claim: other }) => nameClaim(graph, other)))}`,
      figure,
      sources: real.map(({ claim: other }) => other),
    });
  }
  const { measure } = source;
  const denials = (measure === null ? [] : claimsOfMeasure(graph, measure)).filter(
    (id) => getClaim(graph, id).claim.modality === "DENIED",
  );
  if (denials.length > 0) {
    const names = denials.map((id) => nameClaim(graph, id));
    findings.push({
      rule: "DENIED",
      severity: "WARNING",
      message: `It is denied: ${listNames(names)}`,
      figure,
      sources: denials,
    });
  }
  for (const key of claims.flatMap((id) => edgesOf(graph, id, "SUPERSEDES", "IN"))) {
    const { from } = getEdge(graph, key);
    findings.push({
      rule: "CORRECTED_SINCE",
      severity: "SERIOUS",
      message: `It was corrected since: ${nameClaim(graph, from)}`,
      figure,
      sources: [from],
    });
  }
  return findings;
}

function originFindings(figure: number, independence: Independence): Finding[] {
  const { ground, independentOrigins, publications, origins } = independence;
  if (ground === "CIRCULAR" || ground === "UNSOURCED") {
    const why =
      ground === "CIRCULAR" ? "the trails lead round in a circle" : "the trails end without a source";
    return [
      {
        rule: "NO_ORIGIN",
        severity: "WARNING",
        message: `Nothing first-hand on record stands behind it: ${why}`,
        figure,
        sources: [],
      },
    ];
  }
  if (independentOrigins?.upper !== 1 || publications < 2) return [];
  return [
    {
      rule: "SINGLE_ORIGIN",
      severity: "NOTE",
      message: `${publications} publications carry it, and one origin stands behind them all`,
      figure,
      sources: origins,
    },
  ];
}

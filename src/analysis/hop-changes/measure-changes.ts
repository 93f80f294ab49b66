import { comparePeriods } from "../../figures/compare-periods.ts";
import { decimal } from "../../figures/decimal.ts";
import { isEmpty, meet, multiply, point } from "../../figures/interval.ts";
import { intervalOf } from "../../figures/interval-of.ts";
import type { Period } from "../../figures/period.ts";
import { findNode } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ClaimNode } from "../../graph/provenance-graph.ts";
import type { Measure } from "../../model/measure.ts";
import { sayBasis } from "../basis-words.ts";
import { BASIS_KEYS, entityName, metricName, periodOf } from "../compare-claims.ts";
import { sayPeriod } from "../describe-period.ts";
import { metricTie } from "../metric-tie.ts";
import type { ChangeDetail, ChangeKind, HopChange, Severity } from "./change.ts";

/** Returns what became of metric, entity, counterparty, period and basis between a source and the claim that takes it. */
export function measureChanges(graph: KnowledgeGraph, source: ClaimNode, claim: ClaimNode): HopChange[] {
  const [from, to] = [source.claim.measure, claim.claim.measure];
  if (from === undefined || to === undefined || source.measure === claim.measure) return [];
  const otherSide = isOtherSide(graph, from, to);
  return [
    ...metricChanges(graph, from, to, otherSide),
    ...(otherSide ? [] : partyChanges(graph, from, to)),
    ...periodChanges(graph, source, claim),
    ...basisChanges(from, to),
  ];
}

function metricChanges(graph: KnowledgeGraph, from: Measure, to: Measure, otherSide: boolean): HopChange[] {
  if (from.metric === to.metric) return [];
  const [old, now] = [metricName(graph, from.metric), metricName(graph, to.metric)];
  const say = (severity: Severity, detail: ChangeDetail | null, remark: string): HopChange[] => [
    {
      kind: "RELABELLED",
      severity,
      aspect: "METRIC",
      detail,
      from: old,
      to: now,
      explanation: `calls "${old}" "${now}"${remark}`,
    },
  ];
  if (otherSide) return say("NONE", "OTHER_SIDE", ": the same payment seen from the other side");
  switch (metricTie(graph.metrics, from.metric, to.metric)) {
    case "BROADER":
      return say("NOTE", "BROADER", ", the broader term");
    case "NARROWER":
      return say("NOTE", "NARROWER", ", a narrower term than the source's");
    case "PART_OF":
      return say("WARNING", "PART_FOR_WHOLE", ", of which it is only a part");
    case "HAS_PART":
      return say("WARNING", "WHOLE_FOR_PART", ", which is only a part of it");
    case null:
      return say("SERIOUS", null, "");
  }
}

/** Returns whether both measures are one payment, told by its payer and by its payee. */
function isOtherSide(graph: KnowledgeGraph, from: Measure, to: Measure): boolean {
  const [old, now] = [graph.metrics.get(from.metric)?.direction, graph.metrics.get(to.metric)?.direction];
  if (old === undefined || now === undefined || old === now || from.counterparty === undefined) return false;
  return from.entity === to.counterparty && from.counterparty === to.entity;
}

function partyChanges(graph: KnowledgeGraph, from: Measure, to: Measure): HopChange[] {
  const name = (id: string | undefined) => (id === undefined ? null : entityName(graph, id));
  const say = (
    aspect: "ENTITY" | "COUNTERPARTY",
    severity: Severity,
    detail: ChangeDetail | null,
    explanation: string,
  ): HopChange => ({
    kind: "REENTITIED",
    severity,
    aspect,
    detail,
    from: name(aspect === "ENTITY" ? from.entity : from.counterparty),
    to: name(aspect === "ENTITY" ? to.entity : to.counterparty),
    explanation,
  });
  if (
    from.entity !== to.entity &&
    from.entity === to.counterparty &&
    (from.counterparty ?? to.entity) === to.entity
  ) {
    const [old, now] = [name(from.entity), name(to.entity)];
    return [
      say(
        "ENTITY",
        "SERIOUS",
        "DIRECTION_REVERSED",
        `exchanges the two sides: ${old} and ${now} swap their parts`,
      ),
    ];
  }
  const changes: HopChange[] = [];
  if (from.entity !== to.entity) {
    const owned = isOwnedBy(graph, from.entity, to.entity) || isOwnedBy(graph, to.entity, from.entity);
    const phrase = `speaks of ${name(to.entity)} where the source speaks of ${name(from.entity)}`;
    changes.push(say("ENTITY", owned ? "WARNING" : "SERIOUS", owned ? "OWNER" : null, phrase));
  }
  if (from.counterparty !== to.counterparty) {
    if (to.counterparty === undefined) {
      changes.push(
        say(
          "COUNTERPARTY",
          "NOTE",
          "LOST",
          `no longer says that ${name(from.counterparty)} is the other side`,
        ),
      );
    } else if (from.counterparty === undefined) {
      changes.push(say("COUNTERPARTY", "NOTE", "GAINED", `adds ${name(to.counterparty)} as the other side`));
    } else {
      const phrase = `names ${name(to.counterparty)} as the other side where the source names ${name(from.counterparty)}`;
      changes.push(say("COUNTERPARTY", "SERIOUS", "COUNTERPARTY", phrase));
    }
  }
  return changes;
}

/** How many owners are followed upwards. */
const MOST_OWNERS = 20;

function isOwnedBy(graph: KnowledgeGraph, owned: string, owner: string): boolean {
  let at: string | undefined = owned;
  for (let step = 0; step < MOST_OWNERS && at !== undefined; step++) {
    const node = findNode(graph, at);
    at = node?.kind === "ENTITY" ? node.entity.ownedBy : undefined;
    if (at === owner) return true;
  }
  return false;
}

function periodChanges(graph: KnowledgeGraph, source: ClaimNode, claim: ClaimNode): HopChange[] {
  const [old, now] = [periodOf(graph, source), periodOf(graph, claim)];
  const [from, to] = [source.claim.measure?.period ?? null, claim.claim.measure?.period ?? null];
  const say = (severity: Severity, detail: ChangeDetail, explanation: string): HopChange[] => [
    { kind: "REPERIODED", severity, aspect: "PERIOD", detail, from, to, explanation },
  ];
  if (now === null)
    return old === null ? [] : say("WARNING", "LOST", `gives no period for what holds of ${sayPeriod(old)}`);
  if (old === null)
    return say("NOTE", "GAINED", `gives the period ${sayPeriod(now)}, which the source does not`);
  const relation = comparePeriods(now, old);
  if (relation === "EQUAL") return [];
  const [was, is] = [sayPeriod(old), sayPeriod(now)];
  const other = `says of ${is} what holds of ${was}`;
  if (old.basis !== now.basis)
    return say("SERIOUS", "FISCAL_CALENDAR", `${other}: one is fiscal, the other calendar time`);
  switch (relation) {
    case "CONTAINS":
      if (isAnnualised(source, claim, old, now))
        return say("WARNING", "ANNUALISED", `multiplies ${was} up to ${is}`);
      // "Since 2024" said of what ended before the text was written takes in no more than that.
      if (now.kind === "SINCE" && now.first === old.first)
        return say("NOTE", "LONGER", `leaves the end of ${was} open`);
      return say("SERIOUS", "LONGER", `${other}, a part of it`);
    case "WITHIN":
      return say("SERIOUS", "SHORTER", `${other}, which is longer`);
    case "OVERLAPS":
      return say("SERIOUS", "OVERLAPPING", other);
    case "DISJOINT":
      return say("SERIOUS", "OTHER_PERIOD", other);
    case "UNKNOWN":
      return say("WARNING", "OTHER_PERIOD", `${other}; how they lie to each other is not known`);
  }
}

/** Returns whether the claim's number is the source's times the ratio of the lengths: a quarter times four. */
function isAnnualised(source: ClaimNode, claim: ClaimNode, old: Period, now: Period): boolean {
  const times = Math.round(monthsOf(now) / monthsOf(old));
  if (source.figure === null || claim.figure === null || !(times > 1 && times <= 12)) return false;
  const given = intervalOf(source.figure, { ignoreQualifier: true });
  const stated = intervalOf(claim.figure, { ignoreQualifier: true });
  return given !== null && stated !== null && !isEmpty(meet(multiply(given, point(decimal(times))), stated));
}

function monthsOf(period: Period): number {
  if (period.first === null || period.last === null) return Number.NaN;
  return (Date.parse(period.last) - Date.parse(period.first)) / 86_400_000 / 30.4;
}

const BASIS_DETAILS = { netting: "NETTING", accounting: "ACCOUNTING", status: "STATUS" } as const;

function basisChanges(from: Measure, to: Measure): HopChange[] {
  const changes: HopChange[] = [];
  for (const key of BASIS_KEYS) {
    const [old, now] = [from.basis?.[key], to.basis?.[key]];
    if (old === now) continue;
    const was = old === undefined ? null : sayBasis(old);
    const is = now === undefined ? null : sayBasis(now);
    const kind: ChangeKind = "BASIS_CHANGED";
    if (now === undefined) {
      changes.push({
        kind,
        severity: "NOTE",
        aspect: "BASIS",
        detail: "LOST",
        from: was,
        to: is,
        explanation: `no longer says that the number is ${was}`,
      });
    } else if (old === undefined) {
      changes.push({
        kind,
        severity: "NOTE",
        aspect: "BASIS",
        detail: "GAINED",
        from: was,
        to: is,
        explanation: `adds that the number is ${is}`,
      });
    } else {
      const severity = old === "AUDITED" && now === "ACTUAL" ? "NONE" : "SERIOUS";
      changes.push({
        kind,
        severity,
        aspect: "BASIS",
        detail: BASIS_DETAILS[key],
        from: was,
        to: is,
        explanation: `takes for ${is} what is ${was}`,
      });
    }
  }
  return changes;
}

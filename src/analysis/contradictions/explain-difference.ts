import { comparePeriods } from "../../figures/compare-periods.ts";
import type { Figure } from "../../figures/figure.ts";
import { sameUnit } from "../../figures/same-unit.ts";
import { isBlurred } from "../../figures/statement.ts";
import { formatUnit } from "../../figures/unit.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ClaimNode } from "../../graph/provenance-graph.ts";
import { sayBasis } from "../basis-words.ts";
import { compareBasis, entityName, metricName, periodOf } from "../compare-claims.ts";
import { sayPeriod } from "../describe-period.ts";
import { quoteFigure } from "../figure-words.ts";
import { metricTie } from "../metric-tie.ts";
import type { DefinitionDifference, DefinitionExplanation } from "./contradiction.ts";

/** Returns the differences of definition between two claims, metric first, that may explain why their numbers differ. */
export function explainDifference(
  graph: KnowledgeGraph,
  a: ClaimNode,
  b: ClaimNode,
): DefinitionExplanation[] {
  const found: DefinitionExplanation[] = [];
  const add = (kind: DefinitionDifference, first: string, second: string, explanation: string): void => {
    found.push({ kind, first, second, explanation });
  };
  const [one, other] = [a.claim.measure, b.claim.measure];
  if (one !== undefined && other !== undefined) {
    if (one.metric !== other.metric) {
      const [first, second] = [metricName(graph, one.metric), metricName(graph, other.metric)];
      const tie = metricTie(graph.metrics, one.metric, other.metric);
      if (tie === "PART_OF") add("PART_OF_WHOLE", first, second, `${first} is a part of ${second}`);
      else if (tie === "HAS_PART") add("PART_OF_WHOLE", first, second, `${second} is a part of ${first}`);
      else if (tie !== null)
        add(
          "KIND_OF",
          first,
          second,
          `one is "${first}", the other "${second}", terms of which one takes in the other`,
        );
      else add("OTHER_METRIC", first, second, `one is "${first}", the other "${second}"`);
    }
    // The same two parties with their parts swapped is no other definition: one of the two has it the wrong way round.
    const swapped = one.entity === other.counterparty && one.counterparty === other.entity;
    if (one.entity !== other.entity && !swapped) {
      const [first, second] = [entityName(graph, one.entity), entityName(graph, other.entity)];
      add("OTHER_ENTITY", first, second, `one speaks of ${first}, the other of ${second}`);
    }
    if (
      !swapped &&
      one.counterparty !== undefined &&
      other.counterparty !== undefined &&
      one.counterparty !== other.counterparty
    ) {
      const [first, second] = [entityName(graph, one.counterparty), entityName(graph, other.counterparty)];
      add("OTHER_COUNTERPARTY", first, second, `the other side is ${first} in one, ${second} in the other`);
    }
    addPeriod(graph, a, b, add);
    for (const [key, first, second] of compareBasis(one, other).differences) {
      const kind = {
        netting: "NET_VS_GROSS",
        accounting: "CASH_VS_ACCRUAL",
        status: "OTHER_STATUS",
      } as const;
      add(kind[key], first, second, `one is ${sayBasis(first)}, the other ${sayBasis(second)}`);
    }
  }
  if (a.figure !== null && b.figure !== null) addFigures(a.figure, b.figure, add);
  return found;
}

type Add = (kind: DefinitionDifference, first: string, second: string, explanation: string) => void;

function addPeriod(graph: KnowledgeGraph, a: ClaimNode, b: ClaimNode, add: Add): void {
  const [one, other] = [periodOf(graph, a), periodOf(graph, b)];
  if (one === null || other === null || comparePeriods(one, other) === "EQUAL") return;
  const [first, second] = [a.claim.measure?.period ?? one.id, b.claim.measure?.period ?? other.id];
  const fiscal = one.basis !== other.basis;
  const remark = fiscal ? ": one is fiscal, the other calendar time" : "";
  add(
    fiscal ? "FISCAL_VS_CALENDAR" : "OTHER_PERIOD",
    first,
    second,
    `one is for ${sayPeriod(one)}, the other for ${sayPeriod(other)}${remark}`,
  );
}

function addFigures(a: Figure, b: Figure, add: Add): void {
  const [first, second] = [quoteFigure(a), quoteFigure(b)];
  if (!sameUnit(a.unit, b.unit)) {
    add("OTHER_UNIT", first, second, `one is in ${formatUnit(a.unit)}, the other in ${formatUnit(b.unit)}`);
  }
  if (isBlurred(a) || isBlurred(b)) add("BLUR", first, second, "one does not say how far off it may be");
  else if (isBound(a) !== isBound(b))
    add("BOUND_VS_NUMBER", first, second, "one is only a bound, the other a number");
}

function isBound(figure: Figure): boolean {
  return figure.qualifier !== null && figure.qualifier !== "ABOUT" && figure.qualifier !== "NEARLY";
}

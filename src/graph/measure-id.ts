import { parsePeriod } from "../figures/parse-period.ts";
import type { Period } from "../figures/period.ts";
import type { Entity } from "../model/entity.ts";
import type { Measure } from "../model/measure.ts";

/**
 * Returns the key of a measure's node: metric, entity, counterparty, period and basis, such as
 * `revenue-share/openai/microsoft/2024`; `-` stands for what is absent. Equal measures have equal keys, however
 * their periods are written.
 */
export function measureId(measure: Measure, period: Period | null): string {
  const parts = [measure.metric, measure.entity, measure.counterparty ?? "-", period?.id ?? "-"];
  const { netting, accounting, status } = measure.basis ?? {};
  for (const basis of [netting, accounting, status]) {
    if (basis !== undefined) parts.push(basis.toLowerCase().replaceAll("_", "-"));
  }
  return parts.join("/");
}

/** Returns the measure's period under the fiscal calendar of its entity, or null where the claim gives none. */
export function periodOfMeasure(measure: Measure, entity: Entity | undefined): Period | null {
  if (measure.period === undefined) return null;
  const result = parsePeriod(
    measure.period,
    entity?.fiscalYearStart === undefined ? {} : { fiscalYearStart: entity.fiscalYearStart },
  );
  if ("problem" in result)
    throw new TypeError(
      `Cannot build the graph: ${result.problem.message}; load the records with loadDataset, which reports this with its place`,
    );
  return result.period;
}

import { z } from "zod";

/** The fragment that `Measure` reads. */
export const MEASURE = `fragment Measure on Measure {
  metric { name } entity { name } counterparty { name } period { text }
  basis { netting accounting status }
}`;

const Named = z.object({ name: z.string() });

/** What is measured, as an answer of the API has it. */
export const Measure = z.object({
  metric: Named,
  entity: Named,
  counterparty: Named.nullable(),
  period: z.object({ text: z.string() }).nullable(),
  basis: z
    .object({
      netting: z.string().nullable(),
      accounting: z.string().nullable(),
      status: z.string().nullable(),
    })
    .nullable(),
});
export type Measure = z.infer<typeof Measure>;

/** Returns a measure in one line; what is unknown is said to be. */
export function describeMeasure({ metric, entity, counterparty, period, basis }: Measure): string {
  const ends = counterparty === null ? entity.name : `${entity.name} and ${counterparty.name}`;
  const rules = [basis?.netting, basis?.accounting, basis?.status].filter((rule) => rule != null);
  return [`${metric.name} of ${ends}`, period?.text ?? "period unknown", ...rules].join(", ");
}

import { z } from "zod";
import { Slug } from "./ids.ts";

/** An entry of the controlled vocabulary of what can be measured. */
export const Metric = z.strictObject({
  id: Slug,
  name: z.string().min(1).max(200).describe('The name to show, such as "revenue share"'),
  aliases: z.array(z.string().min(1).max(200)).default([]).describe("Words that texts use for it"),
  definition: z.string().min(1).max(1000).describe("What it measures, in one or two sentences of our own"),
  broader: z
    .array(Slug)
    .default([])
    .describe("Metrics of which this is a kind: every value of this is also a value of those"),
  partOf: z
    .array(Slug)
    .default([])
    .describe("Metrics of which this is a component: for one entity and period it cannot exceed them"),
  direction: z
    .enum(["PAID_BY", "RECEIVED_BY"])
    .optional()
    .describe("For payments: whether the measure's entity pays the counterparty or receives from it"),
});
export type Metric = z.infer<typeof Metric>;

import { z } from "zod";
import { Slug } from "./ids.ts";

/** By what rules the number is drawn up. A key that is absent is unknown, not denied. */
export const Basis = z.strictObject({
  netting: z.enum(["NET", "GROSS"]).optional().describe("Whether flows in the other direction are deducted"),
  accounting: z
    .enum(["CASH", "ACCRUAL"])
    .optional()
    .describe("When payments are counted: when paid, or when due"),
  status: z
    .enum(["ACTUAL", "FORECAST", "TARGET", "RUN_RATE", "COMMITMENT", "AUDITED"])
    .optional()
    .describe("What kind of number: realised, expected, aimed at, extrapolated, promised, audited"),
});
export type Basis = z.infer<typeof Basis>;

/** What is measured. Claims are comparable only within one measure. */
export const Measure = z.strictObject({
  metric: Slug.describe("Id in the metric vocabulary"),
  entity: Slug.describe("Whose number it is"),
  counterparty: Slug.optional().describe("The other side of a payment or stake"),
  period: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe(
      "2024, 2025-H1, 2025-Q3, 2025-01/2025-09, 2025-12-31, FY2025, 2024/.. ; absent where the text gives none",
    ),
  basis: Basis.optional().describe(
    "Net or gross, cash or accrual, actual or forecast, where the text says so",
  ),
});
export type Measure = z.infer<typeof Measure>;

import { z } from "zod";

/** What a text puts before a number to bend it. */
export const Qualifier = z.enum([
  "ABOUT",
  "NEARLY",
  "AT_LEAST",
  "MORE_THAN",
  "AT_MOST",
  "LESS_THAN",
  "UP_TO",
]);
export type Qualifier = z.infer<typeof Qualifier>;

/** An exact decimal in plain notation: `-0.25`, `865800000`; never an exponent, never a JS number. */
export const DecimalString = z
  .string()
  .max(400)
  .regex(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/, "must be a plain decimal such as 865800000 or -0.25");

/**
 * The number of a claim as recorded: the literal that the text prints, or, where no text is at hand, the
 * value itself. Explicit keys override what the literal alone says.
 */
export const FigureRecord = z
  .strictObject({
    printed: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe("The literal as printed, without qualifier: $865.8 million"),
    locale: z
      .string()
      .max(20)
      .optional()
      .describe("Language of the literal where it is not English, such as de"),
    value: DecimalString.optional().describe(
      "Exact value in whole units (percent as a fraction: 20 % is 0.20); the lower end of a range",
    ),
    high: DecimalString.optional().describe("Upper end of a range"),
    decimals: z
      .int()
      .min(-60)
      .max(60)
      .optional()
      .describe("Precision in the XBRL sense: -5 is stated to 100,000"),
    unit: z
      .string()
      .min(1)
      .max(60)
      .optional()
      .describe("USD, percent, x, a counted noun, each optionally /day and the like"),
    qualifier: Qualifier.optional().describe("What bends the number: ABOUT, AT_LEAST, MORE_THAN …"),
  })
  .refine(
    (figure) => figure.printed !== undefined || (figure.value !== undefined && figure.unit !== undefined),
    {
      message: "needs the printed literal, or a value with its unit",
    },
  );
export type FigureRecord = z.infer<typeof FigureRecord>;

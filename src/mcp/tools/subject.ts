/** What `trace` and `independence` are asked about: a figure, or claims. */
import { z } from "zod";
import { ClaimIds, Day, FigureText, Locale } from "../shapes.ts";
import { ToolError } from "../tool.ts";

/** The arguments that both tools take. */
export const SUBJECT = {
  figure: FigureText.optional(),
  locale: Locale,
  claims: ClaimIds.optional(),
  known: Day.optional().describe("Only what had been published by this day"),
  excludeDisputed: z.boolean().optional().describe("Leave out hops that are themselves in doubt"),
};

type Subject = { readonly [Key in keyof typeof SUBJECT]?: z.infer<(typeof SUBJECT)[Key]> };

/**
 * Returns the variables of the question, and whether it is about a figure or about claims.
 *
 * @throws ToolError where neither or both are given
 */
export function readSubject({ figure, locale, claims, known, excludeDisputed }: Subject) {
  const bounds = { excludeDisputed: excludeDisputed ?? false, ...(known && { asOf: { known } }) };
  if (figure !== undefined && claims === undefined)
    return { kind: "FIGURE", figure, locale, bounds } as const;
  if (claims !== undefined && figure === undefined) return { kind: "CLAIMS", claims, bounds } as const;
  throw new ToolError("INVALID_ARGUMENT", "Cannot tell what is asked: give either figure or claims");
}

import { z } from "zod";
import { FindFigure } from "../../client/operations.ts";
import {
  ClaimShape,
  claimOf,
  dataOf,
  FigureText,
  Locale,
  MeasureShape,
  measureOf,
  present,
} from "../shapes.ts";
import { defineTool } from "../tool.ts";

/** `find`: the claims that state a figure. */
export const findTool = defineTool({
  name: "find",
  title: "Find a figure",
  description:
    "Lists the claims on record that state a figure, grouped by what they measure: exact matches first, then those that agree with it within rounding. An empty list means that no claim on record states it, not that the figure is wrong.",
  input: z.object({
    figure: FigureText,
    locale: Locale,
    entity: z.string().max(400).optional().describe("Id of an entity that the claims must be about"),
    story: z.string().max(400).optional().describe("Id of the story that the claims must belong to"),
  }),
  output: z.object({
    figure: z.string().describe("The figure as it was read"),
    matches: z.array(
      z.object({
        measure: MeasureShape,
        link: z.string().describe("Address of the trace of the figure, for people"),
        claims: z.array(
          ClaimShape.extend({
            relation: z.string().describe("IDENTICAL, CONSISTENT within rounding, or CONSISTENT_IF_ROUND"),
          }),
        ),
      }),
    ),
  }),
  async run(input, { ask, links }) {
    const { figure, matches } = present(dataOf(await ask(FindFigure, input)).find);
    return {
      figure: figure.text,
      matches: matches.map(({ measure, claims }) => ({
        measure: measureOf(measure),
        link: links.trace(input.figure),
        claims: claims.map(({ claim, relation }) => ({ ...claimOf(claim, links), relation })),
      })),
    };
  },
});

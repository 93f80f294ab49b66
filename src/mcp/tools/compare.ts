import { z } from "zod";
import { CompareFigures } from "../../client/operations.ts";
import { dataOf, FigureText, Locale, present } from "../shapes.ts";
import { defineTool } from "../tool.ts";

/** `compare`: whether two figures can both be right. */
export const compareTool = defineTool({
  name: "compare",
  title: "Compare two figures",
  description:
    "Says whether two printed figures can both be right: each stands for the interval that its digits leave open, so $3.8 billion agrees with $3.77 billion and $3.7 billion does not.",
  input: z.object({ a: FigureText, b: FigureText, locale: Locale }),
  output: z.object({
    relation: z.string().describe("IDENTICAL, CONSISTENT, CONFLICT and others, as the explanation says"),
    explanation: z.string(),
    weaker: z.string().nullable().describe("FIRST or SECOND where that one says less"),
    figures: z.array(
      z.object({
        text: z.string(),
        value: z.string(),
        lower: z.string().nullable(),
        upper: z.string().nullable(),
      }),
    ),
  }),
  async run(input, { ask }) {
    const { relation, explanation, weaker, figures, intervals } = present(
      dataOf(await ask(CompareFigures, input)).compareFigures,
    );
    return {
      relation,
      explanation,
      weaker,
      figures: figures.map(({ text, value }, place) => ({
        text,
        value,
        lower: intervals[place]?.lower ?? null,
        upper: intervals[place]?.upper ?? null,
      })),
    };
  },
});

import { z } from "zod";
import { MERGE_RULES } from "../../analysis/independence-domains.ts";
import {
  ClaimsIndependence,
  FigureIndependence,
  type IndependencePartsFragment,
} from "../../client/operations.ts";
import type { Links } from "../links.ts";
import { dataOf, MeasureShape, measureOf, present, SourceShape, sourceOf } from "../shapes.ts";
import { defineTool } from "../tool.ts";
import { readSubject, SUBJECT } from "./subject.ts";

const IndependenceShape = z.object({
  measure: MeasureShape.nullable().describe("What is measured, where a figure was asked for"),
  link: z.string().describe("Address of the trace, for people"),
  ground: z.string().describe("Whether it rests on an origin; if not, why"),
  independentOrigins: z
    .object({ lower: z.number(), upper: z.number().nullable(), exact: z.boolean() })
    .nullable()
    .describe("Null where nothing is grounded"),
  originCount: z.number(),
  origins: z.array(SourceShape),
  publications: z.number().describe("Documents that pass the figure on without being first-hand"),
  domains: z.array(
    z.object({
      origins: z.array(z.string()).describe("Ids of origins that count as one voice"),
      reasons: z.array(z.string()),
    }),
  ),
  complete: z.boolean().describe("False where a bound ended the trace early"),
  truncatedBy: z.string().nullable(),
  graphVersion: z.string(),
});

/** `independence`: how many independent origins stand behind a figure. */
export const independenceTool = defineTool({
  name: "independence",
  title: "Count independent origins",
  description:
    "Returns how many independent origins really stand behind a figure or claims, however many outlets carry it, with the origins and the reasons for which some count as one voice.",
  input: z.object({
    ...SUBJECT,
    mergeBy: z
      .array(z.enum(MERGE_RULES))
      .max(MERGE_RULES.length)
      .optional()
      .describe("By what origins count as one voice; without it, DOCUMENT and SYNDICATION"),
  }),
  output: z.object({ results: z.array(IndependenceShape) }),
  async run({ mergeBy, ...input }, { ask, links }) {
    const subject = readSubject(input);
    const bounds = { ...subject.bounds, mergeBy };
    if (subject.kind === "CLAIMS") {
      const { claims } = subject;
      const found = present(dataOf(await ask(ClaimsIndependence, { claims, ...bounds })).trace);
      const link = links.trace(claims[0] ?? "");
      return { results: [{ measure: null, link, ...independenceOf(found, links) }] };
    }
    const { figure, locale } = subject;
    const { matches } = present(dataOf(await ask(FigureIndependence, { figure, locale, ...bounds })).find);
    return {
      results: matches.map(({ measure, trace }) => ({
        measure: measureOf(measure),
        link: links.trace(figure),
        ...independenceOf(trace, links),
      })),
    };
  },
});

function independenceOf(
  { independence, complete, truncatedBy, graphVersion }: IndependencePartsFragment,
  links: Links,
): Omit<z.infer<typeof IndependenceShape>, "measure" | "link"> {
  const { ground, independentOrigins, originCount, origins, publications, domains } = independence;
  return {
    ground,
    independentOrigins,
    originCount,
    origins: origins.map((origin) => sourceOf(origin, links)),
    publications,
    domains: domains.map((domain) => ({
      origins: domain.origins.map(({ id }) => id),
      reasons: domain.reasons.map(({ rule, through }) => `${rule}: ${through}`),
    })),
    complete,
    truncatedBy,
    graphVersion,
  };
}

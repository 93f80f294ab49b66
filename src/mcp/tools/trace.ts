import { z } from "zod";
import { TraceClaims, TraceFigure, type TracePartsFragment } from "../../client/operations.ts";
import type { Links } from "../links.ts";
import { dataOf, MeasureShape, measureOf, present, SourceShape, sourceOf } from "../shapes.ts";
import { defineTool } from "../tool.ts";
import { readSubject, SUBJECT } from "./subject.ts";

/** Hops that are listed: an agent reads the first, and the answer says how many more there are. */
const MOST_HOPS = 100;

const TraceShape = z.object({
  measure: MeasureShape.nullable().describe("What is measured, where a figure was asked for"),
  link: z.string().describe("Address of the trace, for people"),
  origins: z.array(SourceShape.extend({ origin: z.string(), distance: z.number() })),
  unsourced: z.array(SourceShape.extend({ reason: z.string(), distance: z.number() })),
  circles: z.array(z.array(z.string())).describe("Ids of claims that rest on themselves"),
  hops: z.array(
    z.object({
      from: z.string().describe("Id of the claim that takes"),
      to: z.string().describe("Id of what it takes from"),
      kind: z.string().describe("CITES: alternatives. DERIVES: computed from, all inputs needed together"),
      depth: z.number(),
      attribution: z.string().describe("STATED by the text or INFERRED by the curator"),
      disputed: z.string().nullable(),
      changes: z.array(z.string()).describe("What changed on the way"),
    }),
  ),
  hopsLeftOut: z.number().describe("Hops that there are beyond those listed"),
  pathCount: z.string().describe("Exact number of paths to an end"),
  complete: z.boolean().describe("False where a bound ended the trace early: there may be more"),
  truncatedBy: z.string().nullable(),
  graphVersion: z.string(),
});

/** `trace`: where a figure, or claims, come from. */
export const traceTool = defineTool({
  name: "trace",
  title: "Trace a figure to its origins",
  description:
    "Returns where a figure or claims come from: the origins, the dead ends without a source, every hop between and what changed on it. It says what was claimed and how claims relate, never what is true.",
  input: z.object({
    ...SUBJECT,
    depth: z.number().int().min(1).max(1000).optional().describe("Follow so many hops; without it, all"),
  }),
  output: z.object({ traces: z.array(TraceShape) }),
  async run({ depth, ...input }, { ask, links }) {
    const subject = readSubject(input);
    const bounds = { ...subject.bounds, depth };
    if (subject.kind === "CLAIMS") {
      const { claims } = subject;
      const found = present(dataOf(await ask(TraceClaims, { claims, ...bounds })).trace);
      return { traces: [{ measure: null, link: links.trace(claims[0] ?? ""), ...traceOf(found, links) }] };
    }
    const { figure, locale } = subject;
    const { matches } = present(dataOf(await ask(TraceFigure, { figure, locale, ...bounds })).find);
    const link = links.trace(figure);
    return {
      traces: matches.map(({ measure, trace }) => ({
        measure: measureOf(measure),
        link,
        ...traceOf(trace, links),
      })),
    };
  },
});

function traceOf(
  trace: TracePartsFragment,
  links: Links,
): Omit<z.infer<typeof TraceShape>, "measure" | "link"> {
  return {
    origins: trace.origins.map(({ kind, distance, node }) => ({
      ...sourceOf(node, links),
      origin: kind,
      distance,
    })),
    unsourced: trace.unsourced.map(({ reason, distance, node }) => ({
      ...sourceOf(node, links),
      reason,
      distance,
    })),
    circles: trace.circles.map(({ cycle }) => cycle.map(({ id }) => id)),
    hops: trace.hops.slice(0, MOST_HOPS).map(({ from, to, kind, depth, attribution, disputed, changes }) => ({
      from: from.id,
      to: to.id,
      kind,
      depth,
      attribution,
      disputed,
      changes: changes.map(({ explanation }) => explanation),
    })),
    hopsLeftOut: Math.max(0, trace.hops.length - MOST_HOPS),
    pathCount: trace.pathCount,
    complete: trace.complete,
    truncatedBy: trace.truncatedBy,
    graphVersion: trace.graphVersion,
  };
}

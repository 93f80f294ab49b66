import { z } from "zod";
import { describeMeasure, MEASURE, Measure } from "./describe-measure.ts";
import { describeSource, SOURCE, Source } from "./describe-source.ts";
import { type Block, listed, type Page, pathOf } from "./page.ts";

/** Most nodes of a trace on a page: more than anyone reads; a larger trace is cut there and says so. */
const MOST_NODES = 2_000;

const TRACE = `fragment Trace on Trace {
  complete truncatedBy pathCount graphVersion
  origins { kind distance node { ...Source } }
  unsourced { reason distance node { ...Source } }
  circles { size cycle { id text } }
  hops { depth kind attribution disputed formula evidence { note } from { id text document { publisher { name } } } to { ...Source } }
}
${SOURCE}`;

/** What the page of the trace of a claim asks of the API. */
export const claimTraceOperation = `query ClaimTracePage($id: ID!) {
  trace(claims: [$id], maxNodes: ${MOST_NODES}) { start { id text } ...Trace }
}
${TRACE}`;

/** What the page of the trace of a figure asks of the API. */
export const figureTraceOperation = `query FigureTracePage($id: String!) {
  find(figure: $id) {
    figure { text value }
    matches {
      measure { ...Measure }
      claims { relation claim { id text document { publisher { name } } } }
      trace(maxNodes: ${MOST_NODES}) { ...Trace }
    }
  }
}
${MEASURE}
${TRACE}`;

const Trace = z.object({
  complete: z.boolean(),
  truncatedBy: z.string().nullable(),
  pathCount: z.string(),
  graphVersion: z.string(),
  origins: z.array(z.object({ kind: z.string(), distance: z.number(), node: Source })),
  unsourced: z.array(z.object({ reason: z.string(), distance: z.number(), node: Source })),
  circles: z.array(
    z.object({ size: z.number(), cycle: z.array(z.object({ id: z.string(), text: z.string() })) }),
  ),
  hops: z.array(
    z.object({
      depth: z.number(),
      kind: z.string(),
      attribution: z.string(),
      disputed: z.string().nullable(),
      formula: z.string().nullable(),
      evidence: z.object({ note: z.string() }),
      from: z.object({
        id: z.string(),
        text: z.string(),
        document: z.object({ publisher: z.object({ name: z.string() }).nullable() }),
      }),
      to: Source,
    }),
  ),
});
type Trace = z.infer<typeof Trace>;

const ClaimAnswer = z.object({
  trace: z.object({ ...Trace.shape, start: z.array(z.object({ id: z.string(), text: z.string() })) }),
});

const FigureAnswer = z.object({
  find: z.object({
    figure: z.object({ text: z.string(), value: z.string() }),
    matches: z.array(
      z.object({
        measure: Measure,
        claims: z.array(
          z.object({
            relation: z.string(),
            claim: z.object({
              id: z.string(),
              text: z.string(),
              document: z.object({ publisher: z.object({ name: z.string() }).nullable() }),
            }),
          }),
        ),
        trace: Trace,
      }),
    ),
  }),
});

/** Returns the page of the trace of a claim. */
export function claimTracePage(data: unknown): Page {
  const { trace } = ClaimAnswer.parse(data);
  const start = trace.start.map(({ id, text }) => [{ text, href: pathOf("claims", id) }]);
  return {
    title: "Where this claim comes from",
    blocks: [{ kind: "LIST", items: start }, ...endBlocks(trace, 2), ...hopBlocks(trace, 2)],
  };
}

/** Returns the page of the traces of a figure, one for each thing that it measures, or null where none states it. */
export function figureTracePage(data: unknown): Page | null {
  const { figure, matches } = FigureAnswer.parse(data).find;
  if (matches.length === 0) return null;
  const blocks = matches.flatMap(({ measure, claims, trace }): Block[] => [
    { kind: "HEADING", level: 2, text: describeMeasure(measure) },
    ...endBlocks(trace, 3),
    ...listed(
      "Stated by",
      claims.map(({ relation, claim }) => [
        `${relation}: `,
        { text: claim.text, href: pathOf("claims", claim.id) },
        ` (${claim.document.publisher?.name ?? "unpublished"})`,
      ]),
      3,
    ),
    ...hopBlocks(trace, 3),
  ]);
  return { title: `Where ${figure.text} comes from`, blocks };
}

/** Returns where the trails of a trace end. */
function endBlocks(trace: Trace, level: 2 | 3): Block[] {
  const extent = trace.complete
    ? "The trace is complete."
    : `The trace is not complete: it ended at a bound (${trace.truncatedBy ?? "unknown"}).`;
  const paths = trace.pathCount === "1" ? "1 path" : `${trace.pathCount} paths`;
  return [
    { kind: "PARAGRAPH", line: [`${paths} from here to an end of the trail. ${extent}`] },
    ...listed(
      "Origins",
      trace.origins.map(({ kind, distance, node }) => [
        ...describeSource(node),
        ` – ${kind}, ${hops(distance)}`,
      ]),
      level,
    ),
    ...listed(
      "Ends without a source",
      trace.unsourced.map(({ reason, distance, node }) => [
        ...describeSource(node),
        ` – ${reason}, ${hops(distance)}`,
      ]),
      level,
    ),
    ...listed(
      "Circles",
      trace.circles.map(({ size, cycle }) => [
        `${size} claims that rest on themselves: ${cycle.map(({ text }) => text).join(" → ")}`,
      ]),
      level,
    ),
  ];
}

function hopBlocks(trace: Trace, level: 2 | 3): Block[] {
  const items = trace.hops.map(({ depth, kind, attribution, disputed, formula, evidence, from, to }) => [
    `${depth}. ${from.document.publisher?.name ?? "unpublished"}: `,
    { text: from.text, href: pathOf("claims", from.id) },
    kind === "DERIVES" ? " is computed from " : " takes from ",
    ...describeSource(to),
    ` – ${attribution}: ${evidence.note}`,
    ...(formula === null ? [] : [` Formula: ${formula}.`]),
    ...(disputed === null ? [] : [` Disputed: ${disputed}`]),
  ]);
  return listed("Hops, nearest first", items, level);
}

function hops(count: number): string {
  if (count === 0) return "right here";
  return count === 1 ? "1 hop away" : `${count} hops away`;
}

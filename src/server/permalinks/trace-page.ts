import { z } from "zod";
import { ORIGIN_WORDS, UNSOURCED_WORDS } from "../../model/words.ts";
import { ClaimLine, describeSource, placeOf, SOURCE, Source } from "./describe-source.ts";
import { type Block, counted, type Inline, type Line, listed, type Page, pathOf } from "./page.ts";
import { TRAIL, Trail, trailTree } from "./trail.ts";

/** Most nodes of a trace on a page: more than anyone reads; a larger trace is cut there and says so. */
const MOST_NODES = 1_000;
/** Contradictions of a claim that are listed. */
const MOST_DISPUTES = 10;

const TRACE = `fragment Trace on Trace {
  complete truncatedBy pathCount graphVersion
  ...Trail
  circles { size cycle { ...ClaimLine } }
  drift { flags explanation start { ...ClaimLine } end { ...ClaimLine } }
  independence { originCount independentOrigins { lower upper } publications chokepoints { ...Source } }
}
fragment Disputes on Claim {
  contradicts(first: ${MOST_DISPUTES}) { edges { key reason node { ...ClaimLine } } }
  contradictedBy(first: ${MOST_DISPUTES}) { edges { key reason node { ...ClaimLine } } }
}
${TRAIL}
${SOURCE}`;

/** What the page of the trace of a claim asks of the API. */
export const claimTraceOperation = `query ClaimTracePage($id: ID!) {
  trace(claims: [$id], maxNodes: ${MOST_NODES}) { start { ...ClaimLine ...Disputes } ...Trace }
}
${TRACE}`;

/** What the page of the trace of a figure asks of the API. */
export const figureTraceOperation = `query FigureTracePage($id: String!) {
  find(figure: $id) {
    figure { text value }
    matches {
      measure { label agreement { explanation groups { quote claims { id document { ...DocumentLine } } } } }
      claims { relation claim { ...ClaimLine ...Disputes } }
      trace(maxNodes: ${MOST_NODES}) { ...Trace }
    }
  }
}
${TRACE}`;

const Disputes = z.object({
  edges: z.array(z.object({ key: z.string(), reason: z.string(), node: ClaimLine })),
});
const StartClaim = z.object({ ...ClaimLine.shape, contradicts: Disputes, contradictedBy: Disputes });
type StartClaim = z.infer<typeof StartClaim>;

const Trace = z.object({
  ...Trail.shape,
  complete: z.boolean(),
  truncatedBy: z.enum(["DEPTH", "NODES", "TIME"]).nullable(),
  pathCount: z.string(),
  graphVersion: z.string(),
  circles: z.array(z.object({ size: z.number(), cycle: z.array(ClaimLine) })),
  drift: z.array(
    z.object({ flags: z.array(z.string()), explanation: z.string(), start: ClaimLine, end: ClaimLine }),
  ),
  independence: z.object({
    originCount: z.number(),
    independentOrigins: z.object({ lower: z.number(), upper: z.number().nullable() }).nullable(),
    publications: z.number(),
    chokepoints: z.array(Source).nullable(),
  }),
});
type Trace = z.infer<typeof Trace>;

const ClaimAnswer = z.object({ trace: z.object({ ...Trace.shape, start: z.array(StartClaim) }) });

const FigureAnswer = z.object({
  find: z.object({
    figure: z.object({ text: z.string(), value: z.string() }),
    matches: z.array(
      z.object({
        measure: z.object({
          label: z.string(),
          agreement: z.object({
            explanation: z.string(),
            groups: z.array(
              z.object({
                quote: z.string(),
                claims: z.array(z.object({ id: z.string(), document: ClaimLine.shape.document })),
              }),
            ),
          }),
        }),
        claims: z.array(
          z.object({
            relation: z.enum(["IDENTICAL", "CONSISTENT", "CONSISTENT_IF_ROUND"]),
            claim: StartClaim,
          }),
        ),
        trace: Trace,
      }),
    ),
  }),
});
type Match = z.infer<typeof FigureAnswer>["find"]["matches"][number];

/** Returns the page of the trace of a claim. */
export function claimTracePage(data: unknown): Page {
  const { trace } = ClaimAnswer.parse(data);
  const [claim] = trace.start;
  const heading: Line[] = claim === undefined ? [] : [[...describeSource(claim), ` – ${claim.text}`]];
  return {
    title: "Where this claim comes from",
    blocks: [
      ...heading.map((line): Block => ({ kind: "PARAGRAPH", line })),
      ...shortBlocks(trace, trace.start),
      { kind: "HEADING", level: 2, text: "The trail" },
      { kind: "TREE", branches: trailTree(trace.start, trace) },
    ],
  };
}

/** Returns the page of the traces of a figure, one for each thing that it measures, or null where none states it. */
export function figureTracePage(data: unknown): Page | null {
  const { figure, matches } = FigureAnswer.parse(data).find;
  if (matches.length === 0) return null;
  return { title: `Where ${figure.text} comes from`, blocks: matches.flatMap(matchBlocks) };
}

function matchBlocks({ measure, claims, trace }: Match): Block[] {
  const start = claims.map(({ claim }) => claim);
  const { groups, explanation } = measure.agreement;
  return [
    { kind: "HEADING", level: 2, text: measure.label },
    { kind: "PARAGRAPH", line: [statedBy(claims.map(({ relation }) => relation))] },
    ...shortBlocks(trace, start),
    ...(groups.length < 2
      ? []
      : listed(`All numbers on record for it: ${explanation}`, groups.map(groupLine), 3)),
    { kind: "HEADING", level: 3, text: "The trail" },
    { kind: "TREE", branches: trailTree(start, trace) },
  ];
}

/** Returns how many claims state the figure, and how. */
function statedBy(relations: readonly Match["claims"][number]["relation"][]): string {
  const count = (wanted: string): number => relations.filter((relation) => relation === wanted).length;
  const parts = [
    [count("IDENTICAL"), "states this number", "state this number"],
    [count("CONSISTENT"), "agrees within rounding", "agree within rounding"],
    [
      count("CONSISTENT_IF_ROUND"),
      "agrees only if trailing zeros are rounding",
      "agree only if trailing zeros are rounding",
    ],
  ] as const;
  const words = parts.flatMap(([number, one, many]) =>
    number === 0 ? [] : [`${counted(number, "claim")} ${number === 1 ? one : many}`],
  );
  return `${words.join("; ")}.`;
}

function groupLine({ quote, claims }: Match["measure"]["agreement"]["groups"][number]): Line {
  const places = claims.flatMap(({ id, document }, place): Inline[] => [
    place === 0 ? ": " : "; ",
    { text: placeOf(document), href: pathOf("claims", id) },
  ]);
  return [{ text: quote, mark: "STRONG" }, ...places];
}

const TRUNCATION_WORDS = {
  DEPTH: "the depth asked for ended it",
  NODES: "it grew too large",
  TIME: "it took too long",
} as const;

/** Returns what a trace found, in short. */
function shortBlocks(trace: Trace, start: readonly StartClaim[]): Block[] {
  const { circles, drift, origins, unsourced, pathCount, truncatedBy } = trace;
  const items: Line[] = [
    [standing(trace)],
    ...origins.map(({ kind, node }) => ["Begins at ", ...describeSource(node), ` – ${ORIGIN_WORDS[kind]}`]),
    ...unsourced.map(({ reason, node }) => [
      "Lost at ",
      ...describeSource(node),
      ` – ${UNSOURCED_WORDS[reason]}`,
    ]),
    ...circles.map(
      ({ size, cycle }): Line => [
        { text: `Goes in a circle of ${counted(size, "claim")}: `, mark: "SERIOUS" },
        ...cycle.flatMap((claim, place) => [place === 0 ? "" : " → ", ...describeSource(claim)]),
      ],
    ),
    ...drift.flatMap(({ flags, explanation, start: from, end }): Line[] =>
      flags.length === 0
        ? []
        : [
            [
              "From ",
              ...describeSource(end),
              " to ",
              ...describeSource(from),
              { text: `: ${explanation}`, mark: "WARNING" },
            ],
          ],
    ),
    ...disputesOf(start),
    [
      pathCount === "1"
        ? "One way leads from here to an end of the trail."
        : `${pathCount} ways lead from here to an end of the trail; each hop is shown once.`,
    ],
    ...(truncatedBy === null
      ? []
      : [
          [
            {
              text: `Not everything was followed: ${TRUNCATION_WORDS[truncatedBy]}`,
              mark: "WARNING",
            } as const,
          ],
        ]),
  ];
  return [{ kind: "LIST", items }];
}

/** Returns how many stand behind a figure. */
function standing({ independence, complete }: Trace): Inline {
  const { independentOrigins, publications, originCount } = independence;
  if (independentOrigins === null) {
    const text = complete
      ? "Nothing first-hand on record stands behind it"
      : "What stands behind it was not followed to its end";
    return { text, mark: "WARNING" };
  }
  const { lower, upper } = independentOrigins;
  const number = upper === lower ? String(lower) : `${lower} to ${upper ?? "?"}`;
  const origins = `independent origin${number === "1" ? "" : "s"}`;
  const behind = publications === 0 ? "" : ` behind ${counted(publications, "publication")} that pass it on`;
  const all = originCount > lower ? ` (${originCount} origins, not all independent)` : "";
  return { text: `${number} ${origins}${behind}${all}`, mark: "STRONG" };
}

/** Returns what records say against the claims, each contradiction once. */
function disputesOf(start: readonly StartClaim[]): Line[] {
  const known = new Map<string, Line>();
  for (const claim of start) {
    for (const { key, reason, node } of [...claim.contradicts.edges, ...claim.contradictedBy.edges]) {
      known.set(key, [
        { text: "Contradicted: ", mark: "SERIOUS" },
        ...describeSource(claim),
        " against ",
        ...describeSource(node),
        ` – ${reason}`,
      ]);
    }
  }
  return [...known.values()];
}

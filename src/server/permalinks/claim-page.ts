import { z } from "zod";
import { describeMeasure, MEASURE, Measure } from "./describe-measure.ts";
import { describeSource, SOURCE, Source } from "./describe-source.ts";
import { type Inline, listed, more, type Page, pathOf } from "./page.ts";

/** What the page of a claim asks of the API. */
export const claimOperation = `query ClaimPage($id: ID!) {
  claim(id: $id) {
    id text modality origin unsourced
    figure { text value }
    measure { ...Measure }
    document { id title published publisher { name } }
    cites(first: 50) {
      totalCount
      edges { manner attribution disputed evidence { note } node { ...Source } }
    }
    derivesFrom(first: 50) { totalCount edges { input formula node { ...Source } } }
    citedBy(first: 50) { totalCount edges { attribution node { ...Source } } }
    derivedBy(first: 50) { totalCount edges { formula node { ...Source } } }
    contradicts(first: 50) { totalCount edges { reason node { ...Source } } }
    contradictedBy(first: 50) { totalCount edges { reason node { ...Source } } }
  }
}
${MEASURE}
${SOURCE}`;

const edges = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ totalCount: z.number(), edges: z.array(z.object({ ...shape, node: Source })) });

const Claim = z.object({
  id: z.string(),
  text: z.string(),
  modality: z.string(),
  origin: z.string().nullable(),
  unsourced: z.string().nullable(),
  figure: z.object({ text: z.string(), value: z.string() }).nullable(),
  measure: Measure.nullable(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    published: z.string().nullable(),
    publisher: z.object({ name: z.string() }).nullable(),
  }),
  cites: edges({
    manner: z.string(),
    attribution: z.string(),
    disputed: z.string().nullable(),
    evidence: z.object({ note: z.string() }),
  }),
  derivesFrom: edges({ input: z.string(), formula: z.string() }),
  citedBy: edges({ attribution: z.string() }),
  derivedBy: edges({ formula: z.string() }),
  contradicts: edges({ reason: z.string() }),
  contradictedBy: edges({ reason: z.string() }),
});

const Answer = z.object({ claim: Claim.nullable() });

/** Returns the page of a claim, or null where the answer has none. */
export function claimPage(data: unknown): Page | null {
  const { claim } = Answer.parse(data);
  if (claim === null) return null;
  const { document, figure, measure } = claim;
  const facts: Inline[][] = [
    ["Document: ", { text: document.title, href: pathOf("documents", document.id) }],
    [`Published: ${document.published ?? "unknown"}, by ${document.publisher?.name ?? "nobody known"}`],
    [`Put as: ${claim.modality}`],
  ];
  if (figure !== null) facts.push([`Figure: ${figure.text} (${figure.value})`]);
  if (measure !== null) facts.push([`Measures: ${describeMeasure(measure)}`]);
  if (claim.origin !== null) facts.push([`Origin: the trail begins here (${claim.origin})`]);
  if (claim.unsourced !== null) facts.push([`Unsourced: ${claim.unsourced}`]);
  facts.push([{ text: "Where it comes from", href: pathOf("trace", claim.id) }]);
  const reasons = (all: typeof claim.contradicts): Inline[][] => [
    ...all.edges.map(({ node, reason }) => [...describeSource(node), ` – ${reason}`]),
    ...more(all.totalCount, all.edges.length),
  ];
  return {
    title: claim.text,
    blocks: [
      { kind: "LIST", items: facts },
      ...listed("Takes from", [
        ...claim.cites.edges.map(({ node, manner, attribution, disputed, evidence }) => [
          ...describeSource(node),
          ` – ${manner}, ${attribution}: ${evidence.note}`,
          ...(disputed === null ? [] : [` Disputed: ${disputed}`]),
        ]),
        ...more(claim.cites.totalCount, claim.cites.edges.length),
      ]),
      ...listed("Computed from", [
        ...claim.derivesFrom.edges.map(({ node, input, formula }) => [
          `${input} in ${formula}: `,
          ...describeSource(node),
        ]),
        ...more(claim.derivesFrom.totalCount, claim.derivesFrom.edges.length),
      ]),
      ...listed("Taken over by", [
        ...claim.citedBy.edges.map(({ node, attribution }) => [...describeSource(node), ` – ${attribution}`]),
        ...more(claim.citedBy.totalCount, claim.citedBy.edges.length),
      ]),
      ...listed("Used to compute", [
        ...claim.derivedBy.edges.map(({ node, formula }) => [...describeSource(node), ` – ${formula}`]),
        ...more(claim.derivedBy.totalCount, claim.derivedBy.edges.length),
      ]),
      ...listed("Contradicts", reasons(claim.contradicts)),
      ...listed("Contradicted by", reasons(claim.contradictedBy)),
    ],
  };
}

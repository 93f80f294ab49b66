import { z } from "zod";
import { OriginKind, Unsourced } from "../../model/claim.ts";
import { describePublished, ORIGIN_WORDS, UNSOURCED_WORDS } from "../../model/words.ts";
import { describeSource, SOURCE, Source } from "./describe-source.ts";
import { type Inline, type Line, listed, more, type Page, pathOf } from "./page.ts";

/** What the page of a claim asks of the API. */
export const claimOperation = `query ClaimPage($id: ID!) {
  claim(id: $id) {
    id text modality origin unsourced
    figure { text value }
    measure { id label }
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
${SOURCE}`;

/** How the text puts a claim, in words. */
const MODALITY_WORDS: Readonly<Record<string, string>> = {
  ASSERTED: "as plain fact",
  REPORTED: "as somebody's report",
  HEDGED: "with a doubt",
  DENIED: "as not so",
};

/** How an edge is known, in words. */
const SAID_WORDS: Readonly<Record<string, string>> = { STATED: "the text says so", INFERRED: "inferred" };

const edges = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ totalCount: z.number(), edges: z.array(z.object({ ...shape, node: Source })) });

const Claim = z.object({
  id: z.string(),
  text: z.string(),
  modality: z.string(),
  origin: OriginKind.nullable(),
  unsourced: Unsourced.nullable(),
  figure: z.object({ text: z.string(), value: z.string() }).nullable(),
  measure: z.object({ id: z.string(), label: z.string() }).nullable(),
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
  const facts: Line[] = [
    [
      "In: ",
      { text: document.title, href: pathOf("documents", document.id) },
      `, ${document.publisher?.name ?? "publisher unknown"}, ${describePublished(document.published)}`,
    ],
    [`Put ${MODALITY_WORDS[claim.modality] ?? claim.modality}`],
  ];
  if (figure !== null)
    facts.push(["Figure: ", { text: figure.text, mark: "STRONG" }, `, in digits ${figure.value}`]);
  if (measure !== null) facts.push([`Measures: ${measure.label}`]);
  if (claim.origin !== null)
    facts.push([{ text: `The trail begins here: ${ORIGIN_WORDS[claim.origin]}`, mark: "GOOD" }]);
  if (claim.unsourced !== null)
    facts.push([{ text: `The trail is lost here: ${UNSOURCED_WORDS[claim.unsourced]}`, mark: "WARNING" }]);
  facts.push([{ text: "Where it comes from, to the end of every trail", href: pathOf("trace", claim.id) }]);
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
          ` – ${manner === "QUOTES" ? "word for word" : "in its own words"}; ${SAID_WORDS[attribution] ?? attribution}: ${evidence.note}`,
          ...(disputed === null ? [] : [{ text: ` In doubt: ${disputed}`, mark: "WARNING" } as const]),
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
        ...claim.citedBy.edges.map(({ node, attribution }) => [
          ...describeSource(node),
          attribution === "INFERRED" ? " – inferred" : "",
        ]),
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

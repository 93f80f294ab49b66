/**
 * Scores what a check proposes against trace questions made by hand: the document that a figure was taken from, what
 * changed at that hop, and who has another number.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { canonicalUrl } from "../../src/analysis/canonical-url.ts";
import type { ChangeKind } from "../../src/analysis/hop-changes/change.ts";
import { documentOf, getClaim, getDocument } from "../../src/graph/accessors.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { readText } from "../../src/ingest/read-text.ts";
import { checkReading } from "../../src/review/check-text.ts";
import type { CheckedFigure } from "../../src/review/checked-text.ts";
import { createReviewIndex, type ReviewIndex } from "../../src/review/review-index.ts";
import { textOf } from "./gold.ts";

const Questions = z.looseObject({
  questions: z.array(
    z.looseObject({
      id: z.string(),
      slug: z.string(),
      literal: z.string(),
      start: z.number(),
      hops: z.array(z.looseObject({ from: z.string(), to: z.string(), change: z.string() })),
      contradictedBy: z.array(z.looseObject({ literal: z.string(), value: z.number() })),
    }),
  ),
  nodes: z.array(
    z.looseObject({
      id: z.string(),
      publisher: z.string().nullish(),
      author: z.string().nullish(),
      date: z.string().nullish(),
      url: z.string().nullish(),
    }),
  ),
});
type Node = z.infer<typeof Questions>["nodes"][number];
const Pages = z.array(
  z.looseObject({
    slug: z.string(),
    url: z.string().nullish(),
    outlet: z.string().nullish(),
    date: z.string().nullish(),
  }),
);

/** The kinds of change that a label of the questions stands for; none for a number that stayed as it was. */
const LABELS: readonly (readonly [label: string, kinds: readonly ChangeKind[]])[] = [
  ["truncated", ["TRUNCATED"]],
  ["rounded up", ["ROUNDED_UP", "ROUNDED"]],
  ["rounded", ["ROUNDED"]],
  ["relabelled", ["RELABELLED"]],
  ["period", ["REPERIODED"]],
  ["unit error", ["RESCALED"]],
  ["currency", ["CONVERTED"]],
  ["direction", ["REENTITIED"]],
  ["qualifier", ["QUALIFIER_DROPPED", "QUALIFIER_ADDED", "QUALIFIER_CHANGED"]],
  ["altered", ["TYPO", "UNEXPLAINED"]],
];
const NUMBER_KINDS: ReadonlySet<ChangeKind> = new Set([
  "TRUNCATED",
  "ROUNDED_UP",
  "ROUNDED",
  "RESCALED",
  "TYPO",
  "UNEXPLAINED",
  "SHARPENED",
]);

/** One question, as answered. */
export interface TraceAnswer {
  readonly id: string;
  /** False where the text, the figure in it, or the document wanted is not at hand: then nothing is scored. */
  readonly isAsked: boolean;
  readonly why: string;
  readonly upstream: boolean;
  readonly change: boolean;
  readonly wanted: { readonly upstream: string; readonly change: string };
  readonly got: { readonly upstream: string | null; readonly change: string };
  /** How many of the contradictions wanted were found. */
  readonly contradictions: { readonly wanted: number; readonly found: number };
}

/** Returns the answers to the questions in `file` about the texts in a folder. */
export function answerTraces(graph: KnowledgeGraph, file: string, texts: string): TraceAnswer[] {
  const { questions, nodes } = Questions.parse(JSON.parse(readFileSync(file, "utf8")));
  const path = join(dirname(file), "pages.json");
  const pages = existsSync(path) ? Pages.parse(JSON.parse(readFileSync(path, "utf8"))) : [];
  const index = createReviewIndex(graph);
  const byId = new Map<string, Node>(nodes.map((node) => [node.id, node]));
  for (const { slug, url, outlet, date } of pages)
    if (!byId.has(slug))
      byId.set(slug, { id: slug, url: url ?? null, publisher: outlet ?? null, date: date ?? null });
  return questions.map((question): TraceAnswer => {
    const { id, slug, literal, start, hops, contradictedBy } = question;
    const hop = hops.find(({ to }) => to === slug);
    const from = byId.get(hop?.from ?? "");
    const wantedDocuments = from === undefined ? [] : documentsOf(graph, index, from);
    const empty = {
      id,
      upstream: false,
      change: false,
      wanted: { upstream: hop?.from ?? "nobody", change: hop?.change ?? "" },
      got: { upstream: null, change: "" },
      contradictions: { wanted: 0, found: 0 },
    };
    const textPath = textOf(texts, slug);
    if (textPath === null) return { ...empty, isAsked: false, why: "no text" };
    if (hop !== undefined && wantedDocuments.length === 0)
      return { ...empty, isAsked: false, why: "its source is not on record" };
    const text = readFileSync(textPath, "utf8");
    const figure = checkedFigure(graph, index, text, byId.get(slug), literal, start);
    if (figure === null) return { ...empty, isAsked: false, why: "the figure was not found" };
    const source = figure.source;
    const upstream = source === null ? null : documentOf(graph, source.claim).id;
    const kinds = source?.changes.map(({ kind }) => kind) ?? [];
    const values = new Set(
      figure.contradictedBy.map(({ claim }) => Number(getClaim(graph, claim).figure?.value)),
    );
    return {
      ...empty,
      isAsked: true,
      why: "",
      upstream:
        hop === undefined ? upstream === null : upstream !== null && wantedDocuments.includes(upstream),
      change: hop === undefined ? upstream === null : upstream !== null && isChange(hop.change, kinds),
      got: { upstream, change: kinds.join(", ") },
      contradictions: {
        wanted: contradictedBy.length,
        found: contradictedBy.filter(({ value }) => values.has(value)).length,
      },
    };
  });
}

function checkedFigure(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  text: string,
  page: Node | undefined,
  literal: string,
  start: number,
): CheckedFigure | null {
  const url = /^\ufeff?URL: (\S+)/.exec(text)?.[1] ?? page?.url ?? null;
  const reading = readText(text, { format: "text", vocabulary: index.vocabulary });
  const { figures } = checkReading(graph, index, reading, url === null ? [] : [url]);
  const plain = (printed: string) => printed.replaceAll(/\s+/g, " ");
  const same = figures.filter(({ found }) => plain(found.printed) === plain(literal));
  same.sort((a, b) => Math.abs(a.found.passage.start - start) - Math.abs(b.found.passage.start - start));
  return same[0] ?? null;
}

/** Returns the documents on record that the node may be: by address, else by publisher or author and month. */
function documentsOf(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  { url, publisher, author, date }: Node,
): string[] {
  const byUrl = url == null ? undefined : index.documentsByUrl.get(canonicalUrl(url));
  if (byUrl !== undefined) return [...byUrl];
  const fold = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
  const names = [publisher, author].flatMap((name) => (name == null ? [] : [fold(name)]));
  const makers = index.vocabulary.entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => names.includes(fold(known))),
  );
  const documents = makers.flatMap(({ id }) => [...(index.documentsByEntity.get(id) ?? [])]);
  const month = date?.slice(0, 7);
  const near = documents.filter((id) => {
    const { published } = getDocument(graph, id).document;
    return month === undefined || published === undefined || published.startsWith(month);
  });
  return near.length > 0 ? near : documents;
}

function isChange(label: string, kinds: readonly ChangeKind[]): boolean {
  const wanted = LABELS.filter(([word]) => label.includes(word)).flatMap(([, list]) => list);
  if (wanted.length > 0) return wanted.some((kind) => kinds.includes(kind));
  return !kinds.some((kind) => NUMBER_KINDS.has(kind));
}

import { z } from "zod";
import { DocumentKind } from "../../model/document.ts";
import { DOCUMENT_WORDS, describePublished } from "../../model/words.ts";
import { type Inline, pathOf } from "./page.ts";

/** The fragments that `Source` reads. */
export const SOURCE = `fragment Source on Source {
  __typename
  ... on Claim { ...ClaimLine }
  ... on Document { id ...DocumentLine }
  ... on Entity { id name }
}
fragment ClaimLine on Claim { id text modality figure { text } document { ...DocumentLine } }
fragment DocumentLine on Document { title kind published publisher { name } authors { name kind } }`;

const DocumentLine = z.object({
  title: z.string(),
  kind: DocumentKind,
  published: z.string().nullable(),
  publisher: z.object({ name: z.string() }).nullable(),
  authors: z.array(z.object({ name: z.string(), kind: z.string() })),
});
type DocumentLine = z.infer<typeof DocumentLine>;

/** A claim as a line of a page has it. */
export const ClaimLine = z.object({
  id: z.string(),
  text: z.string(),
  modality: z.string(),
  figure: z.object({ text: z.string() }).nullable(),
  document: DocumentLine,
});
export type ClaimLine = z.infer<typeof ClaimLine>;

/** What a claim takes from, as an answer of the API has it. */
export const Source = z.union([
  ClaimLine,
  z.object({ id: z.string(), ...DocumentLine.shape }),
  z.object({ id: z.string(), name: z.string() }),
]);
export type Source = z.infer<typeof Source>;

const MODALITY_WORDS: Readonly<Record<string, string>> = { HEDGED: ", with a doubt", DENIED: ", as not so" };

/** Returns a source in one line: who and when, with a link to its page where it has one, and the figure that it gives. */
export function describeSource(source: Source): Inline[] {
  if ("name" in source) return [source.name];
  if ("title" in source) return [{ text: placeOf(source), href: pathOf("documents", source.id) }];
  const { id, document, figure, modality } = source;
  const figures: Inline[] = figure === null ? [] : [": ", { text: figure.text, mark: "STRONG" }];
  return [
    { text: placeOf(document), href: pathOf("claims", id) },
    ...figures,
    MODALITY_WORDS[modality] ?? "",
  ];
}

/** Returns what a reader should know of a source besides: its words, and software that wrote them. */
export function describeWords(source: Source): Inline[][] {
  if ("name" in source) return [["in what document, and in which words, is not on record"]];
  if ("title" in source) return [[`${source.title}; what it says about this is not on record`]];
  const robots = source.document.authors.filter(({ kind }) => kind === "SOFTWARE_AGENT");
  return [[source.text], ...robots.map(({ name }) => [`written by ${name}, which is software`])];
}

/** Returns whose a document is and when it came out: "TechCrunch, 2025-11-14". */
export function placeOf({ title, kind, published, publisher }: DocumentLine): string {
  const what = kind === "ARTICLE" ? "" : ` (${DOCUMENT_WORDS[kind]})`;
  return `${publisher === null ? title : `${publisher.name}${what}`}, ${describePublished(published)}`;
}

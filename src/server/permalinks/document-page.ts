import { z } from "zod";
import { DocumentKind } from "../../model/document.ts";
import { DOCUMENT_WORDS, describePublished } from "../../model/words.ts";
import { type Inline, listed, more, type Page, pathOf } from "./page.ts";

/** What the page of a document asks of the API. */
export const documentOperation = `query DocumentPage($id: ID!) {
  document(id: $id) {
    id kind title published accessed language url archives note status
    publisher { name }
    authors { name kind }
    syndicatedFrom { id title }
    claims(first: 100) { totalCount edges { node { id text modality figure { text } } } }
  }
}`;

const Document = z.object({
  id: z.string(),
  kind: DocumentKind,
  title: z.string(),
  published: z.string().nullable(),
  accessed: z.string().nullable(),
  language: z.string(),
  url: z.string().nullable(),
  archives: z.array(z.string()),
  note: z.string().nullable(),
  status: z.string(),
  publisher: z.object({ name: z.string() }).nullable(),
  authors: z.array(z.object({ name: z.string(), kind: z.string() })),
  syndicatedFrom: z.object({ id: z.string(), title: z.string() }).nullable(),
  claims: z.object({
    totalCount: z.number(),
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          text: z.string(),
          modality: z.string(),
          figure: z.object({ text: z.string() }).nullable(),
        }),
      }),
    ),
  }),
});

const Answer = z.object({ document: Document.nullable() });

/** Returns the page of a document, or null where the answer has none. */
export function documentPage(data: unknown): Page | null {
  const { document } = Answer.parse(data);
  if (document === null) return null;
  const { authors, archives, claims, syndicatedFrom, url } = document;
  const facts: Inline[][] = [
    [
      `${capital(DOCUMENT_WORDS[document.kind])}, ${document.publisher?.name ?? "publisher unknown"}, ${describePublished(document.published)}`,
    ],
  ];
  if (authors.length > 0) {
    const names = authors.map(({ name, kind }) =>
      kind === "SOFTWARE_AGENT" ? `${name}, which is software` : name,
    );
    facts.push([`Written by: ${names.join(", ")}`]);
  }
  if (syndicatedFrom !== null) {
    facts.push(["Copy of: ", { text: syndicatedFrom.title, href: pathOf("documents", syndicatedFrom.id) }]);
  }
  if (url !== null) facts.push(["Address: ", { text: url, href: url }]);
  for (const archive of archives) facts.push(["Archived: ", { text: archive, href: archive }]);
  if (document.status === "DRAFT") facts.push(["Draft: nobody has reviewed this record yet"]);
  if (document.note !== null) facts.push([document.note]);
  return {
    title: document.title,
    blocks: [
      { kind: "LIST", items: facts },
      ...listed(`Claims (${claims.totalCount})`, [
        ...claims.edges.map(({ node }) => [
          { text: node.text, href: pathOf("claims", node.id) },
          ...(node.figure === null ? [] : [" – ", { text: node.figure.text, mark: "STRONG" } as const]),
          node.modality === "DENIED" ? ", as not so" : node.modality === "HEDGED" ? ", with a doubt" : "",
        ]),
        ...more(claims.totalCount, claims.edges.length),
      ]),
    ],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

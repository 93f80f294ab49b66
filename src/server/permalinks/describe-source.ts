import { z } from "zod";
import { type Inline, pathOf } from "./page.ts";

/** The fragment that `Source` reads. */
export const SOURCE = `fragment Source on Source {
  __typename
  ... on Claim { id text document { published publisher { name } } }
  ... on Document { id title }
  ... on Entity { id name }
}`;

/** What a claim takes from, as an answer of the API has it. */
export const Source = z.union([
  z.object({
    __typename: z.literal("Claim"),
    id: z.string(),
    text: z.string(),
    document: z.object({
      published: z.string().nullable(),
      publisher: z.object({ name: z.string() }).nullable(),
    }),
  }),
  z.object({ __typename: z.literal("Document"), id: z.string(), title: z.string() }),
  z.object({ __typename: z.string(), id: z.string(), name: z.string() }),
]);
export type Source = z.infer<typeof Source>;

/** Returns a source in one line, with a link to its page where it has one. */
export function describeSource(source: Source): Inline[] {
  if ("text" in source) {
    const { published, publisher } = source.document;
    const from = [publisher?.name ?? "unpublished", published ?? "date unknown"].join(", ");
    return [{ text: source.text, href: pathOf("claims", source.id) }, ` (${from})`];
  }
  if ("title" in source) return ["document ", { text: source.title, href: pathOf("documents", source.id) }];
  return [source.name];
}

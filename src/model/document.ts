import { z } from "zod";
import { Anchor } from "./anchor.ts";
import { ClaimRecord, type OriginKind } from "./claim.ts";
import { Slug } from "./ids.ts";
import { Recorded } from "./recorded.ts";

/** What a document is. */
export const DocumentKind = z.enum([
  "ARTICLE",
  "NEWSLETTER",
  "BLOG_POST",
  "FILING",
  "DATASET",
  "INTERNAL_DOCUMENT",
  "STATEMENT",
  "INTERVIEW",
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Returns the kind of origin that a document of this kind is by itself, or null where it is not first-hand. */
export function originOfDocument(kind: DocumentKind): OriginKind | null {
  switch (kind) {
    case "FILING":
      return "FILING";
    case "DATASET":
      return "DATASET";
    case "INTERNAL_DOCUMENT":
      return "DOCUMENT_LEAK";
    case "STATEMENT":
      return "STATEMENT";
    case "INTERVIEW":
      return "INTERVIEW";
    case "ARTICLE":
    case "NEWSLETTER":
    case "BLOG_POST":
      return null;
  }
}

const DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
const TIME = "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-9]{2}:[0-9]{2})";

/**
 * When something was published, in ISO 8601 to the precision known: `2025`, `2025-11`, `2025-11-14`,
 * `2025-11-14T09:00:00Z`, or `2025-11-12/2025-11-13` for "on some day from … to …".
 */
export const PublishedDate = z
  .string()
  .regex(
    new RegExp(`^(?:[0-9]{4}|[0-9]{4}-(?:0[1-9]|1[0-2])|${DAY}|${DAY}${TIME}|${DAY}/${DAY})$`),
    "must be YYYY, YYYY-MM, YYYY-MM-DD, a date and time with zone, or YYYY-MM-DD/YYYY-MM-DD",
  );

/** A figure of the text that is no claim of the document, with the reason. */
export const LeftOut = z.strictObject({
  printed: z.string().min(1).max(100).describe("The literal as printed"),
  reason: z
    .enum(["SIDE_MATTER", "ADVERTISEMENT", "FIGURE_OF_SPEECH", "VAGUE"])
    .describe(
      "SIDE_MATTER: a related headline or menu, not the article; VAGUE: a magnitude without a subject",
    ),
  note: z.string().max(300).optional(),
  anchor: Anchor,
});
export type LeftOut = z.infer<typeof LeftOut>;

const documentShape = {
  id: Slug.describe("Unique among all entities and documents: <outlet>-<date>[-slug]"),
  kind: DocumentKind,
  title: z.string().min(1).max(300).describe("Title, or a description in our own words where there is none"),
  publisher: Slug.optional().describe("Entity that published it; absent for a leaked document"),
  authors: z.array(Slug).default([]).describe("Entities that wrote it"),
  published: PublishedDate.optional().describe("When it was published; absent where unknown"),
  accessed: z.iso.date().optional().describe("Day on which its text was read for this record"),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default("en")
    .describe("BCP 47 language of the text"),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  archives: z
    .array(z.url({ protocol: /^https?$/ }).max(2000))
    .default([])
    .describe("Addresses of archived copies"),
  note: z.string().max(1000).optional().describe("What a reader of the record should know"),
  snapshot: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      length: z.int().min(0).describe("Length in Unicode code points"),
    })
    .optional()
    .describe("Digest and length of the normalised text that the anchors refer to"),
  leftOut: z.array(LeftOut).default([]).describe("Figures of the text that are no claims of it"),
  syndicatedFrom: Slug.optional().describe("Document of which this is a copy or syndicated edition"),
  status: z.enum(["ACCEPTED", "DRAFT"]).default("ACCEPTED").describe("A DRAFT waits for a person's review"),
  recorded: Recorded.describe(
    "Who recorded the document and, unless they say otherwise, its claims and edges",
  ),
};

/** One version of one published or leaked thing, without its claims. */
export const Document = z.strictObject({ ...documentShape, story: Slug });
export type Document = z.infer<typeof Document>;

/** A document's file: the document with its claims inside. */
export const DocumentRecord = z.strictObject({
  ...documentShape,
  claims: z.array(ClaimRecord).default([]),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;

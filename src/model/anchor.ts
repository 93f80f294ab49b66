import { z } from "zod";

/** First 16 hex digits of the SHA-256 of a piece of text in UTF-8: enough to recognise it, no use to rebuild it. */
const Digest = z.string().regex(/^[0-9a-f]{16}$/, "must be 16 lower-case hex digits of a SHA-256");

/**
 * Where in a document something stands: a text position selector (W3C Web Annotation, 4.2.5) in Unicode code
 * points of the normalised text, with digests in place of the quote and its context (4.2.4), so that the record
 * can be verified by anyone who holds the text and carries none of it.
 */
export const Anchor = z
  .strictObject({
    start: z.int().min(0).describe("First code point covered"),
    end: z.int().min(1).describe("Code point after the last one covered"),
    exact: Digest.describe("Digest of the covered text"),
    prefix: Digest.describe("Digest of the 32 code points before (fewer at the start of the text)"),
    suffix: Digest.describe("Digest of the 32 code points after (fewer at the end of the text)"),
  })
  .refine((anchor) => anchor.end > anchor.start, { message: "end must lie after start" });
export type Anchor = z.infer<typeof Anchor>;

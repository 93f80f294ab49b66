import { z } from "zod";
import { Anchor } from "./anchor.ts";
import { FigureRecord } from "./figure.ts";
import { ClaimId, Slug } from "./ids.ts";
import { Measure } from "./measure.ts";
import { Recorded } from "./recorded.ts";

/** How the document puts the claim: as plain fact, as somebody's report, with a doubt, or as not so. */
export const Modality = z.enum(["ASSERTED", "REPORTED", "HEDGED", "DENIED"]);
export type Modality = z.infer<typeof Modality>;

/** Why a claim with no upstream edge is where the trail begins. */
export const OriginKind = z.enum([
  "FILING",
  "DATASET",
  "DOCUMENT_LEAK",
  "INTERVIEW",
  "STATEMENT",
  "OWN_CALCULATION",
  "UNKNOWN",
]);
export type OriginKind = z.infer<typeof OriginKind>;

/** Why a claim that is no origin has no upstream edge: three different facts. */
export const Unsourced = z.enum(["NONE_GIVEN", "SOURCE_UNKNOWN", "NOT_RECORDED"]);
export type Unsourced = z.infer<typeof Unsourced>;

/** What supports an edge: where the text says so, or why the curator believes it. */
export const Evidence = z.strictObject({
  note: z.string().min(1).max(500).describe("What the text says or shows, in our own words"),
  anchor: Anchor.optional().describe("Where the text says it"),
});
export type Evidence = z.infer<typeof Evidence>;

/** This claim takes its content from that claim or, where it is unknown which, from that document or entity. */
export const Cites = z
  .strictObject({
    claim: ClaimId.optional(),
    document: Slug.optional(),
    entity: Slug.optional(),
    manner: z
      .enum(["REPORTS", "QUOTES"])
      .default("REPORTS")
      .describe("REPORTS in its own words, or QUOTES word for word"),
    attribution: z
      .enum(["STATED", "INFERRED"])
      .default("STATED")
      .describe("STATED in the text, or INFERRED by the curator from other evidence"),
    disputed: z.string().min(1).max(500).optional().describe("Why this edge itself is in doubt, where it is"),
    evidence: Evidence,
    recorded: Recorded.optional(),
  })
  .refine(
    (edge) => [edge.claim, edge.document, edge.entity].filter((target) => target !== undefined).length === 1,
    {
      message: "needs exactly one of claim, document and entity",
    },
  );
export type Cites = z.infer<typeof Cites>;

/** This claim is computed from those claims by a formula: all inputs are needed together. */
export const Derives = z.strictObject({
  formula: z.string().min(1).max(500).describe("Expression over the names of the inputs: share / rate"),
  inputs: z
    .record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "must be a lower-case name"), ClaimId)
    .refine((inputs) => Object.keys(inputs).length > 0, { message: "needs at least one input" })
    .describe("Name in the formula to claim id"),
  attribution: z.enum(["STATED", "INFERRED"]).default("STATED"),
  disputed: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe("Why this derivation itself is in doubt, where it is"),
  evidence: Evidence,
  recorded: Recorded.optional(),
});
export type Derives = z.infer<typeof Derives>;

/** These two cannot both be right, by a curator's judgement. */
export const Contradicts = z.strictObject({
  claim: ClaimId,
  reason: z.string().min(1).max(500),
  recorded: Recorded.optional(),
});
export type Contradicts = z.infer<typeof Contradicts>;

/** A claim as it stands in its document's file. */
export const ClaimRecord = z
  .strictObject({
    id: Slug.describe("Name of the claim within its document"),
    text: z.string().min(1).max(1000).describe("What is asserted, in our own words"),
    figure: FigureRecord.optional().describe("The number, where the claim has one"),
    measure: Measure.optional().describe("What the number measures; also for an assertion about a measure"),
    about: z
      .array(Slug)
      .default([])
      .describe("Entities that the claim is about, beyond those of its measure"),
    modality: Modality,
    anchors: z
      .array(Anchor)
      .default([])
      .describe("Every place in the text where the claim stands, first place first"),
    cites: z.array(Cites).default([]).describe("Upstream sources: alternatives, each enough by itself"),
    derives: Derives.optional().describe("How it is computed from other claims: all are needed"),
    contradicts: z.array(Contradicts).default([]),
    supersedes: ClaimId.optional().describe("The claim that this one corrects, where the document says so"),
    origin: OriginKind.optional().describe(
      "Set where the trail begins here although the document itself is not first-hand",
    ),
    unsourced: Unsourced.optional().describe("Why there is no upstream edge, where there is none"),
    recorded: Recorded.optional(),
  })
  .refine((claim) => claim.figure === undefined || claim.measure !== undefined, {
    message: "a claim with a figure needs a measure",
    path: ["measure"],
  })
  .refine((claim) => !hasUpstream(claim) || claim.origin === undefined, {
    message: "a claim that cites or derives is no origin: leave out origin, or the edges",
    path: ["origin"],
  })
  .refine((claim) => !hasUpstream(claim) || claim.unsourced === undefined, {
    message: "a claim that cites or derives is not unsourced: leave out unsourced, or the edges",
    path: ["unsourced"],
  });
export type ClaimRecord = z.infer<typeof ClaimRecord>;

function hasUpstream(claim: { readonly cites: readonly unknown[]; readonly derives?: unknown }): boolean {
  return claim.cites.length > 0 || claim.derives !== undefined;
}

/** A claim of the dataset: the record with its global id and its document. */
export interface Claim extends ClaimRecord {
  /** Global id, `<document>#<name>`. */
  readonly id: string;
  /** Id of the document that makes the claim. */
  readonly document: string;
}

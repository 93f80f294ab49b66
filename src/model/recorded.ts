import { z } from "zod";

/** Record provenance: who put a node or edge into the graph, when, and why (the second clock beside publication). */
export const Recorded = z.strictObject({
  by: z.string().min(1).max(200).describe("Who recorded it"),
  at: z.iso.date().describe("Day on which it was recorded, YYYY-MM-DD"),
  why: z.string().max(500).optional().describe("Reason, where it is not plain"),
});
export type Recorded = z.infer<typeof Recorded>;

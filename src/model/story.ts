import { z } from "zod";
import { Slug } from "./ids.ts";

/** A set of documents about one matter, with the questions that it answers. */
export const Story = z.strictObject({
  id: Slug.describe("Also the name of the story's folder"),
  title: z.string().min(1).max(200),
  summary: z.string().min(1).max(2000),
  questions: z.array(z.string().min(1).max(300)).default([]).describe("Questions that the records answer"),
});
export type Story = z.infer<typeof Story>;

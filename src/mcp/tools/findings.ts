import { z } from "zod";
import { FINDING_CODES } from "../../analysis/findings/finding.ts";
import { ListFindings } from "../../client/operations.ts";
import { dataOf, present } from "../shapes.ts";
import { defineTool } from "../tool.ts";

const Id = z.string().max(400).optional();

/** `findings`: what a reader should know of. */
export const findingsTool = defineTool({
  name: "findings",
  title: "List findings",
  description:
    "Lists what a reader of the records should know of: conflicts, unexplained changes, false precision, circles, missing sources. No verdict on who is right.",
  input: z.object({
    code: z.array(z.enum(FINDING_CODES)).max(FINDING_CODES.length).optional().describe("Only these kinds"),
    severity: z.enum(["NOTE", "WARNING", "SERIOUS"]).optional().describe("At least as grave"),
    node: Id.describe("Id of a claim, document or entity that they rest on"),
    story: Id.describe("Id of a story that they belong to"),
    first: z.number().int().min(1).max(100).optional().describe("At most so many; without it, 20"),
    after: z.string().max(2000).optional().describe("The value of `next` of the page before"),
  }),
  output: z.object({
    totalCount: z.number(),
    findings: z.array(
      z.object({
        key: z.string(),
        code: z.string(),
        severity: z.string(),
        message: z.string(),
        nodes: z.array(z.object({ id: z.string(), link: z.string().nullable() })),
      }),
    ),
    next: z.string().nullable().describe("Give it as `after` for the next page; null where this is the last"),
  }),
  async run({ first, after, ...filter }, { ask, links }) {
    const { totalCount, edges, pageInfo } = present(
      dataOf(await ask(ListFindings, { filter, first, after })).findings,
    );
    return {
      totalCount,
      findings: edges.map(({ node: { key, code, severity, message, nodes } }) => ({
        key,
        code,
        severity,
        message,
        nodes: nodes.map(({ __typename, id }) => ({ id, link: linkOf(__typename, id) })),
      })),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };

    function linkOf(type: string, id: string): string | null {
      if (type === "Claim") return links.claim(id);
      return type === "Document" ? links.document(id) : null;
    }
  },
});

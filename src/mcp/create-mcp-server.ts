import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Client } from "../client/operations.ts";
import { createLinks } from "./links.ts";
import { type Tool, type ToolContext, ToolError } from "./tool.ts";
import { compareTool } from "./tools/compare.ts";
import { findTool } from "./tools/find.ts";
import { findingsTool } from "./tools/findings.ts";
import { independenceTool } from "./tools/independence.ts";
import { traceTool } from "./tools/trace.ts";

export interface McpOptions {
  /** Puts the questions of the tools: to a graph, or to a server elsewhere. */
  readonly ask: Client;
  /** Version of the program. */
  readonly version: string;
  /** Address of a Headwater server that the permalinks shall lead to; without it they are paths. */
  readonly linkBase?: string;
}

const INSTRUCTIONS =
  "Headwater holds published claims and how they relate. Use find for a figure, then trace for where it comes from and independence for how many origins really stand behind it. Cite the ids and links of the answers. It never says what is true, and a figure that is not on record is unknown, not wrong.";

/** Returns a server of the Model Context Protocol with the tools of Headwater, not yet connected. */
export function createMcpServer({ ask, version, linkBase }: McpOptions): McpServer {
  const server = new McpServer({ name: "headwater", version }, { instructions: INSTRUCTIONS });
  const context: ToolContext = { ask, links: createLinks(linkBase) };
  register(server, findTool, context);
  register(server, traceTool, context);
  register(server, compareTool, context);
  register(server, independenceTool, context);
  register(server, findingsTool, context);
  return server;
}

function register(server: McpServer, tool: Tool, context: ToolContext): void {
  const { name, title, description, input, output } = tool;
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (given: Readonly<Record<string, unknown>>) => {
      try {
        const answer = await tool.run(given, context);
        return { content: [{ type: "text", text: JSON.stringify(answer) }], structuredContent: answer };
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        return { isError: true, content: [{ type: "text", text: `${error.code}: ${error.message}` }] };
      }
    },
  );
}

import { CliError, EXIT, UsageError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS } from "../options.ts";

/** `headwater mcp`: the tools for agents, over standard input and output. */
export const mcpCommand: Command = {
  name: "mcp",
  arguments: "",
  takes: [0, 0],
  about: [
    "Serves find, trace, compare, independence and findings as tools of the Model Context Protocol, over standard input and output, until the input ends.",
    "Agents start it themselves: give them this command. Every answer carries the ids of the records and an address for people.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    "link-base": {
      value: "URL",
      help: "Address of your Headwater server, for the links in answers; default: paths such as /claims/…",
    },
  },
  examples: ["headwater mcp", "headwater mcp --data graph-data --link-base https://headwater.example"],

  async run(input) {
    const { arguments: args, effects } = input;
    const linkBase = args.text("link-base");
    if (linkBase !== null && !/^https?:\/\/[^/]/.test(linkBase)) {
      throw new UsageError(
        `Link base "${linkBase}" is no address: give one such as https://headwater.example`,
      );
    }
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    const sdk = await import("@modelcontextprotocol/sdk/server/stdio.js").catch(() => null);
    if (sdk === null) {
      throw new CliError(
        "Cannot serve the Model Context Protocol: its SDK is not installed; add @modelcontextprotocol/sdk",
      );
    }
    const { askGraph } = await import("../../mcp/ask-graph.ts");
    const { createMcpServer } = await import("../../mcp/create-mcp-server.ts");
    const server = createMcpServer({
      ask: askGraph(graph),
      version: effects.version,
      ...(linkBase === null ? {} : { linkBase }),
    });
    const stopped = effects.untilStopped();
    const closed = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once("end", resolve);
    });
    await server.connect(new sdk.StdioServerTransport());
    await Promise.race([stopped, closed]);
    await server.close();
    return EXIT.OK;
  },
};

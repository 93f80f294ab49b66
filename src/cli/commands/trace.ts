import { filterEvidence } from "../../analysis/evidence-options.ts";
import { trace } from "../../analysis/trace.ts";
import { EXIT } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { EVIDENCE_OPTIONS, readEvidence } from "../evidence.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS, JSON_OPTION } from "../options.ts";
import { counted } from "../output/text.ts";
import { printTraceSummary } from "../print-trace-summary.ts";
import { printTraceTree } from "../print-trace-tree.ts";
import { findSubjects, printSubjects, SUBJECT_OPTIONS } from "../subjects.ts";

/** How many claims a tree has unless the call says otherwise. */
const MOST_ITEMS = 200;

/** `headwater trace`: where a figure comes from, as a tree. */
export const traceCommand: Command = {
  name: "trace",
  arguments: "<figure, claim id or measure id>",
  takes: [1, 20],
  about: [
    "Shows where a figure comes from: who states it, from whom each took it, and where the trail begins or is lost.",
    'Below each claim stand the claims it takes from. "(inferred)" means that the text does not name this source, and says why the curator believes in it.',
  ],
  options: {
    ...GRAPH_OPTIONS,
    depth: { value: "N", help: "Follow exactly N hops; default: all" },
    ...SUBJECT_OPTIONS,
    ...EVIDENCE_OPTIONS,
    most: { value: "N", help: `Print at most N claims of a tree; default: ${MOST_ITEMS}` },
    ...JSON_OPTION,
  },
  examples: [
    "headwater trace '$865.8 million'",
    "headwater trace '$2.5 billion' --measure cash-burn",
    "headwater trace 'techcrunch-2025-11-14#revenue-share-2024' --depth 1",
  ],

  async run(input) {
    const { arguments: args, out } = input;
    const depth = args.count("depth", 0);
    const most = args.count("most", 1) ?? MOST_ITEMS;
    const evidence = { ...readEvidence(args), ...(depth === null ? {} : { depth }) };
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    if (args.has("json")) {
      const { printJsonTrace } = await import("../print-json-trace.ts");
      return printJsonTrace(graph, input, evidence);
    }
    const found = findSubjects(graph, input);
    if (found === null) return EXIT.FAILURE;
    const { sliceOptions, view } = filterEvidence(graph, evidence);
    printSubjects(out, graph, found, ({ claims, figure }) => {
      const isKnown = (id: string): boolean => view === null || view.statusOf(id) !== "NOT_YET";
      const known = claims.filter(isKnown);
      if (known.length < claims.length) {
        out.line([`Left out as not known on that day: ${counted(claims.length - known.length, "claim")}`]);
        out.line();
      }
      if (known.length === 0) return;
      const result = trace(graph, known, sliceOptions);
      printTraceTree(out, graph, result, known, most);
      out.line();
      printTraceSummary(out, graph, result, { figure, isKnown });
    });
    return EXIT.OK;
  },
};

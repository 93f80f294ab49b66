import { SEVERITIES, severityRank } from "../../analysis/hop-changes/change.ts";
import { normaliseText } from "../../ingest/normalise-text.ts";
import type { CheckedText } from "../../review/checked-text.ts";
import { askModel, MODEL_OPTIONS } from "../ask-model.ts";
import { EXIT, UsageError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS, JSON_OPTION } from "../options.ts";
import { readTextInput, TEXT_OPTIONS } from "../text-input.ts";

const LEVELS = SEVERITIES.filter((severity) => severity !== "NONE");

/** `headwater check`: every figure of a text, held against the records. */
export const checkCommand: Command = {
  name: "check",
  arguments: "FILE",
  takes: [0, 1],
  about: [
    "Holds every figure of a text against the records: is it known, where does it come from, was it rounded, relabelled or moved to another period on the way, who contradicts it, how many independent origins stand behind it, and which figures does nobody have.",
    'The file is plain text, Markdown or HTML; "-" reads standard input. Exits with 1 where there is a finding of the level of --fail-on or above.',
  ],
  options: {
    ...GRAPH_OPTIONS,
    ...TEXT_OPTIONS,
    "fail-on": { value: "LEVEL", help: "Exit with 1 on a finding at or above: note, warning, serious" },
    ...MODEL_OPTIONS,
    ...JSON_OPTION,
    sarif: { help: "Print SARIF 2.1.0, which code-review tools show beside the lines" },
  },
  examples: ["headwater check draft.md", "headwater check draft.md --published 2025-11-20 --fail-on warning"],

  async run(input) {
    const { arguments: args, effects, out } = input;
    if (args.has("json") && args.has("sarif")) throw new UsageError('Give "--json" or "--sarif", not both');
    if (args.has("json") && args.has("model"))
      throw new UsageError(
        'Option "--model" is not for "--json", which is the answer of the API: leave one of them out',
      );
    const failOn = args.choice("fail-on", LEVELS);
    const { text, name, options } = await readTextInput(input);
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    const { checkReading } = await import("../../review/check-text.ts");
    const { createReviewIndex } = await import("../../review/review-index.ts");
    const { readText } = await import("../../ingest/read-text.ts");
    const index = createReviewIndex(graph);
    const reading = await askModel(readText(text, { ...options, vocabulary: index.vocabulary }), input);
    const checked = checkReading(graph, index, reading, options.url === undefined ? [] : [options.url]);
    if (args.has("json")) {
      const { printJsonCheck } = await import("../print-json-check.ts");
      await printJsonCheck(out, graph, text, options);
    } else if (args.has("sarif")) {
      const { toSarif } = await import("../../review/to-sarif.ts");
      const hasPlaces = checked.reading.text === normaliseText(text);
      out.json(toSarif(checked, { file: name, version: effects.version, hasPlaces }));
    } else {
      const { printCheck } = await import("../print-check.ts");
      printCheck(out, graph, checked, name ?? "standard input");
    }
    return failOn !== null && worstOf(checked) >= severityRank(failOn) ? EXIT.FAILURE : EXIT.OK;
  },
};

function worstOf({ findings }: CheckedText): number {
  return Math.max(0, ...findings.map(({ severity }) => severityRank(severity)));
}

import { askModel, MODEL_OPTIONS } from "../ask-model.ts";
import { CliError, EXIT } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS } from "../options.ts";
import { counted } from "../output/text.ts";
import { DRAFT_KINDS, readTextInput, TEXT_OPTIONS } from "../text-input.ts";

const DEFAULT_RECORDER = "headwater ingest";

/** `headwater ingest`: a draft of the record of a text, for a person to accept. */
export const ingestCommand: Command = {
  name: "ingest",
  arguments: "FILE",
  takes: [0, 1],
  about: [
    "Drafts the record of a text as YAML: the document, its figures with anchors, proposed measures, and proposed sources among the claims on record, each with its reason and score in a comment.",
    "The draft is printed unless --output names a file; an existing file is never overwritten. Its status is DRAFT: no answer uses it until a person has set it to ACCEPTED.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    ...TEXT_OPTIONS,
    ...MODEL_OPTIONS,
    title: { value: "TITLE", help: "Title of the document; default: as its page says" },
    outlet: {
      value: "ENTITY",
      help: "Id or name of the entity that published it; default: as its page says",
    },
    kind: { value: "KIND", help: `What it is: ${DRAFT_KINDS.join(", ").toLowerCase()}; default: article` },
    by: { value: "NAME", help: `Who records it; default: ${DEFAULT_RECORDER}` },
    output: { value: "FILE", help: "Write the draft to this new file" },
  },
  examples: ["headwater ingest article.html --url https://example.com/article --published 2025-11-20"],

  async run(input) {
    const { arguments: args, effects, out, err } = input;
    const kind = args.choice("kind", DRAFT_KINDS);
    const { text, options } = await readTextInput(input);
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    const { draftFromReading } = await import("../../review/draft-from-text.ts");
    const { createReviewIndex } = await import("../../review/review-index.ts");
    const { readText } = await import("../../ingest/read-text.ts");
    const { formatDraft } = await import("../../review/format-draft.ts");
    const index = createReviewIndex(graph);
    const reading = await askModel(readText(text, { ...options, vocabulary: index.vocabulary }), input);
    const draft = draftFromReading(graph, index, reading, {
      ...options,
      title: args.text("title") ?? undefined,
      outlet: args.text("outlet") ?? undefined,
      kind: kind ?? undefined,
      recorded: { by: args.text("by") ?? DEFAULT_RECORDER, at: effects.today() },
    });
    for (const { message } of draft.reading.problems) err.line([message]);
    const yaml = formatDraft(draft);
    const output = args.text("output");
    if (output === null) {
      out.verbatim(yaml);
      return EXIT.OK;
    }
    const fault = await effects.writeNewFile(output, yaml);
    if (fault !== null) throw new CliError(`Cannot write "${output}": ${fault}`);
    const open = draft.undecided.length;
    err.line([
      `Wrote ${output}: a draft with ${counted(draft.record.claims.length, "claim")}${open === 0 ? "" : `, and ${counted(open, "figure")} to be decided`}`,
    ]);
    return EXIT.OK;
  },
};

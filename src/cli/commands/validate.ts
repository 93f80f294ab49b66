import { loadDataset } from "../../store/load-dataset.ts";
import { EXIT, UsageError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { folderOf } from "../load-graph.ts";
import { DATA_OPTION } from "../options.ts";
import { counted } from "../output/text.ts";
import { printProblems } from "../print-problems.ts";

/** `headwater validate`: every problem of a folder of records, or that there is none. */
export const validateCommand: Command = {
  name: "validate",
  arguments: "[DIR]",
  takes: [0, 1],
  about: [
    "Checks all records of a folder and prints every problem with file, line and column. Without DIR it checks the folder of --data.",
    "Exits with 1 where there are problems.",
  ],
  options: {
    ...DATA_OPTION,
    json: { help: "Print the problems and the number of records as JSON" },
  },
  examples: ["headwater validate graph-data", "headwater validate --json"],

  async run(input) {
    const { out, err, arguments: args } = input;
    const [named] = args.positionals;
    if (named !== undefined && args.has("data")) {
      throw new UsageError("The folder is given twice: leave out --data or DIR");
    }
    const folder = named ?? folderOf(input);
    const { dataset, problems, problemCount } = await loadDataset(folder, { partial: true });
    const counts = {
      stories: dataset?.stories.length ?? 0,
      documents: dataset?.documents.length ?? 0,
      claims: dataset?.claims.length ?? 0,
      entities: dataset?.entities.length ?? 0,
      metrics: dataset?.metrics.length ?? 0,
    };
    if (args.has("json")) out.json({ problems, records: counts });
    else if (problems.length > 0) printProblems(err, folder, problems, problemCount);
    else {
      out.line([
        `No problems: ${counted(counts.stories, "story", "stories")}, ${counted(counts.documents, "document")}, ${counted(counts.claims, "claim")}, ${counted(counts.entities, "entity", "entities")}, ${counted(counts.metrics, "metric")}`,
      ]);
    }
    return problems.length === 0 ? EXIT.OK : EXIT.FAILURE;
  },
};

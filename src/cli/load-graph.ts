import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { loadDataset } from "../store/load-dataset.ts";
import type { CommandInput } from "./command.ts";
import { printProblems } from "./print-problems.ts";

/** Returns the graph of the folder that the call names, or null where its problems have been printed. */
export async function loadGraph(input: CommandInput): Promise<KnowledgeGraph | null> {
  const folder = folderOf(input);
  const { dataset, problems } = await loadDataset(folder);
  if (dataset === null) {
    printProblems(input.err, folder, problems);
    return null;
  }
  const { buildGraph } = await import("../graph/build-graph.ts");
  return buildGraph(dataset, { includeDrafts: input.arguments.has("include-drafts") });
}

/** Returns the folder of the records that the call names. */
export function folderOf({ arguments: args, effects }: CommandInput): string {
  return args.text("data") ?? effects.builtInData;
}

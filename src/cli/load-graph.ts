import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { loadDataset } from "../store/load-dataset.ts";
import type { CommandInput } from "./command.ts";
import { createProgressDisplay } from "./output/progress.ts";
import { printProblems } from "./print-problems.ts";

/**
 * Returns the graph of the folder that the call names, or null where its problems have been printed. Shows how far
 * it is where that takes long.
 */
export async function loadGraph(input: CommandInput): Promise<KnowledgeGraph | null> {
  const folder = folderOf(input);
  const includeDrafts = input.arguments.has("include-drafts");
  const { onProgress, end } = createProgressDisplay(input.effects.stderr, () => performance.now());
  try {
    const { dataset, problems, problemCount, version } = await loadDataset(folder, { onProgress });
    if (dataset === null) {
      end();
      printProblems(input.err, folder, problems, problemCount);
      return null;
    }
    const { buildGraph } = await import("../graph/build-graph.ts");
    return buildGraph(dataset, { includeDrafts, ...versionOf(version, includeDrafts), onProgress });
  } finally {
    end();
  }
}

/** Returns the version to give a graph that was loaded with a digest; drafts make another graph of the same text. */
export function versionOf(digest: string | undefined, includeDrafts: boolean): { readonly version?: string } {
  return digest === undefined || includeDrafts ? {} : { version: digest };
}

/** Returns the folder of the records that the call names. */
export function folderOf({ arguments: args, effects }: CommandInput): string {
  return args.text("data") ?? effects.builtInData;
}

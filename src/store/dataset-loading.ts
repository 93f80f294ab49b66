import type { Location, Problem } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import type { OnProgress } from "../model/progress.ts";

/** How many problems are listed; the others are counted. */
export const MOST_PROBLEMS = 1000;

/** A dataset as loaded, and what is wrong with it. */
export interface DatasetLoading {
  /** Null where there is any problem, unless the sound rest was asked for. */
  readonly dataset: Dataset | null;
  /**
   * By file, line and column, `MOST_PROBLEMS` of them at most: faults first, then what had to be left out because of
   * them. Paths lead into the file of the location.
   */
  readonly problems: readonly Problem[];
  /** How many problems there are in all. */
  readonly problemCount: number;
  /** Digest of the text as read, where it was at hand (NDJSON): equal for equal files, good as a graph's version. */
  readonly version?: string;
}

/** Options of `loadDataset`. */
export interface LoadOptions {
  /** Whether to leave out the faulty records, and what depends on them, and load the rest. */
  readonly partial?: boolean;
  readonly onProgress?: OnProgress;
}

/**
 * Returns the problems by file and place. Where they are too many to list, the files take turns, each with its
 * problems in the order given, so that one very broken file hides no other.
 */
export function orderedProblems(problems: readonly Problem[]): { problems: Problem[]; problemCount: number } {
  const listed = problems.length > MOST_PROBLEMS ? inTurns(problems).slice(0, MOST_PROBLEMS) : [...problems];
  listed.sort((a, b) => {
    const { file, line, column } = a.location ?? START;
    const other = b.location ?? START;
    if (file !== other.file) return file < other.file ? -1 : 1;
    return line - other.line || column - other.column;
  });
  return { problems: listed, problemCount: problems.length };
}

/** Returns the first problem of each file, then the second of each, and so on. */
function inTurns(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, number>();
  const turns: Problem[][] = [];
  for (const problem of problems) {
    const file = problem.location?.file ?? START.file;
    const turn = seen.get(file) ?? 0;
    seen.set(file, turn + 1);
    turns[turn] ??= [];
    turns[turn].push(problem);
  }
  return turns.flat();
}

const START: Location = { file: "", line: 1, column: 1 };

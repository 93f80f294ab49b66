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
   * Faults by file, line and column, then in the same order what had to be left out because of them; `MOST_PROBLEMS` at
   * most. Paths lead into the file of the location.
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
 * Returns the faults by file and place, then by file and place what is left out because of them, so that no cause stands
 * behind its consequences. Where they are too many to list, the files take turns, each with its problems in the order
 * given, so that one very broken file hides no other.
 */
export function orderedProblems(
  faults: readonly Problem[],
  leftOut: readonly Problem[] = [],
): { problems: Problem[]; problemCount: number } {
  const causes = inOrder(faults, MOST_PROBLEMS);
  const problems = [...causes, ...inOrder(leftOut, MOST_PROBLEMS - causes.length)];
  return { problems, problemCount: faults.length + leftOut.length };
}

function inOrder(problems: readonly Problem[], most: number): Problem[] {
  const listed = problems.length > most ? inTurns(problems).slice(0, most) : [...problems];
  return listed.sort((a, b) => {
    const { file, line, column } = a.location ?? START;
    const other = b.location ?? START;
    if (file !== other.file) return file < other.file ? -1 : 1;
    return line - other.line || column - other.column;
  });
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

import { join } from "node:path";
import type { Problem } from "../errors.ts";
import type { Printer } from "./output/printer.ts";
import { counted, styled } from "./output/text.ts";

/**
 * Prints every problem of a folder of records on a line of its own, then how many there are: `count`, where those given
 * are not all.
 */
export function printProblems(
  err: Printer,
  folder: string,
  problems: readonly Problem[],
  count = problems.length,
): void {
  // Never wrapped: editors and scripts read one problem a line.
  const unwrapped = err.unwrapped();
  for (const problem of problems) {
    unwrapped.line([`${placeOf(folder, problem)} `, styled("RED", problem.code), ` ${problem.message}`]);
  }
  const files = new Set(problems.map(({ location }) => location?.file)).size;
  const listed = `${counted(problems.length, "problem")} in ${counted(files, "file")}`;
  unwrapped.line([
    count > problems.length ? `${listed}, and ${counted(count - problems.length, "more", "more")}` : listed,
  ]);
}

/** Returns where a problem stands, as editors and terminals link it: "graph-data/entities.yaml:3:5". */
function placeOf(folder: string, { location }: Problem): string {
  if (location === undefined || location.file === ".") return folder;
  // A single NDJSON file is named by the call itself.
  const file = folder.endsWith(".ndjson") ? folder : join(folder, location.file);
  return `${file}:${location.line}:${location.column}`;
}

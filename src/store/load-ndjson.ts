/**
 * Loads a dataset from NDJSON: one record a line, `{"record":"claim","id":"doc#name","document":"doc", …}`, of the
 * kinds entity, metric, story, document and claim, in any order, in one `.ndjson` file or a folder of them.
 *
 * Method: files are read a chunk at a time and each line becomes its record at once; equal ids and measures of
 * different records become one object in memory. Hostile input: lines are bounded in length and records in depth,
 * links are not followed, and a load that graphology could not hold ends at the record that goes too far.
 * Cost: linear in the text; n log n where the records are not in the order of their ids.
 */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Location, Problem, ProblemCode } from "../errors.ts";
import { checkFigures } from "../figures/check-figures.ts";
import { checkFormulas } from "../figures/check-formulas.ts";
import { checkDataset } from "../model/check-dataset.ts";
import type { Dataset } from "../model/dataset.ts";
import {
  edgesOfClaim,
  edgesOfDocument,
  edgesOfEntity,
  edgesOfMeasure,
  MOST_EDGES,
} from "../model/graph-size.ts";
import { type DatasetLoading, type LoadOptions, orderedProblems } from "./dataset-loading.ts";
import { dropFaulty } from "./drop-faulty.ts";
import { readLines } from "./read-lines.ts";
import { readNdjsonRecord } from "./read-ndjson-record.ts";
import { createSharedValues } from "./shared-values.ts";

/** Options of `loadNdjson`. */
export interface NdjsonOptions extends LoadOptions {
  /** How many edges a graph can have; for tests. */
  readonly mostEdges?: number;
}

/** Problems beyond these are counted, not kept: a hostile million of them fits no memory. */
const MOST_KEPT = 10_000;
/** Lines of a file stand at its number times this. */
const LINES_OF_A_FILE = 2 ** 40;
/** Bytes between two words on progress. */
const PROGRESS_BYTES = 4 * 2 ** 20;

/** Returns the dataset of these files, or all its problems; with `partial` the sound rest beside the problems. */
export async function loadNdjson(
  files: readonly string[],
  options: NdjsonOptions = {},
): Promise<DatasetLoading> {
  const { onProgress, mostEdges = MOST_EDGES } = options;
  const problems: Problem[] = [];
  let problemCount = 0;
  const keep = (problem: Problem): void => {
    problemCount += 1;
    if (problems.length < MOST_KEPT) problems.push(problem);
  };
  const lists = {
    entities: createList<Dataset["entities"][number]>(),
    metrics: createList<Dataset["metrics"][number]>(),
    stories: createList<Dataset["stories"][number]>(),
    documents: createList<Dataset["documents"][number]>(),
    claims: createList<Dataset["claims"][number]>(),
  };
  const shared = createSharedValues();
  const hash = createHash("sha256");
  /** Ids of records that stand in a file but have a fault of their own. */
  const faulty = new Set<string>();
  const unsound = new Set<string>();
  /** Whether some line could not even be told which record it is: then any name may be of that one. */
  let hasUnknown = false;
  let edges = 0;
  let isFull = false;
  let done = 0;
  let told = 0;
  const total = await sizeOf(files);

  for (const [number, path] of files.entries()) {
    if (isFull) break;
    const file = basename(path);
    const report = (
      code: ProblemCode,
      message: string,
      line: number,
      column = 1,
      at: Problem["path"] = [],
    ): void => keep({ code, message, path: at, location: { file, line, column } });
    await readLines(path, {
      bytes: (chunk) => {
        hash.update(chunk);
        done += chunk.length;
        if (done - told < PROGRESS_BYTES && done < total) return;
        told = done;
        onProgress?.({ phase: "READ", done, total });
      },
      fault: (code, message, line) => {
        hasUnknown = true;
        report(code, message, line);
      },
      line: (text, line) => {
        if (text.trim() === "") return true;
        const place = number * LINES_OF_A_FILE + line;
        const read = readNdjsonRecord(text);
        if ("why" in read) {
          hasUnknown = true;
          report("INVALID_JSON", `The line is no JSON: ${read.why}`, line, read.column);
          return true;
        }
        for (const { code, message, path: at } of read.faults) report(code, message, line, 1, at);
        if (read.tag === null || (read.record.value === null && read.record.id === null)) {
          hasUnknown = true;
          return true;
        }
        const { id, value, isSound } = read.record;
        if (!isSound && id !== null) (value === null ? faulty : unsound).add(id);
        switch (read.tag) {
          case "entity":
            if (read.record.value === null) break;
            lists.entities.add(read.record.value, place);
            edges += edgesOfEntity(read.record.value);
            break;
          case "metric":
            if (read.record.value !== null) lists.metrics.add(read.record.value, place);
            break;
          case "story":
            if (read.record.value !== null) lists.stories.add(read.record.value, place);
            break;
          case "document":
            if (read.record.value === null) break;
            lists.documents.add(shared.document(read.record.value), place);
            edges += edgesOfDocument(read.record.value);
            break;
          case "claim": {
            if (read.record.value === null) break;
            const known = shared.measureCount();
            const claim = shared.claim(read.record.value);
            lists.claims.add(claim, place);
            edges += edgesOfClaim(claim);
            if (claim.measure !== undefined && shared.measureCount() > known)
              edges += edgesOfMeasure(claim.measure);
          }
        }
        if (edges <= mostEdges) return true;
        isFull = true;
        report("TOO_LARGE", tooManyEdges(mostEdges, done, total), line);
        return false;
      },
    });
  }
  const version = hash.digest("hex").slice(0, 12);
  if (isFull) return { dataset: null, ...listed(problems, problemCount) };

  const counts = Object.values(lists).reduce((sum, list) => sum + list.size(), 0);
  onProgress?.({ phase: "CHECK", done: 0, total: counts });
  const places = {
    entities: lists.entities.sort(),
    metrics: lists.metrics.sort(),
    stories: lists.stories.sort(),
    documents: lists.documents.sort(),
    claims: lists.claims.sort(),
  };
  const dataset: Dataset = {
    entities: places.entities.values,
    metrics: places.metrics.values,
    stories: places.stories.values,
    documents: places.documents.values,
    claims: places.claims.values,
  };
  const locate = ({ path, ...rest }: Problem): Problem => {
    const [kind, index, ...steps] = path;
    const list = isKind(kind) && typeof index === "number" ? places[kind].places : [];
    const place = list[Number(index)] ?? 1;
    const file = basename(files[Math.floor(place / LINES_OF_A_FILE)] ?? "");
    const location: Location = { file, line: place % LINES_OF_A_FILE, column: 1 };
    return { ...rest, path: steps, location };
  };
  const mayExist = (id: string): boolean => hasUnknown || faulty.has(id);
  const found = [...checkDataset(dataset, { mayExist }), ...checkFigures(dataset), ...checkFormulas(dataset)];
  onProgress?.({ phase: "CHECK", done: counts, total: counts });
  for (const problem of found) keep(locate(problem));
  if (problemCount === 0) return { dataset, problems: [], problemCount: 0, version };
  if (options.partial !== true) return { dataset: null, ...listed(problems, problemCount) };
  const rest = dropFaulty(dataset, found, unsound);
  const faults = problems.length;
  for (const problem of rest.problems) keep(locate(problem));
  return { dataset: rest.dataset, ...listed(problems, problemCount, faults) };
}

/** Returns the problems in order, of which the first `faults` are no consequences of others. */
function listed(
  problems: readonly Problem[],
  problemCount: number,
  faults = problems.length,
): Pick<DatasetLoading, "problems" | "problemCount"> {
  return { ...orderedProblems(problems.slice(0, faults), problems.slice(faults)), problemCount };
}

function tooManyEdges(most: number, done: number, total: number): string {
  const share = total === 0 ? 100 : Math.floor((done / total) * 100);
  return `The graph would have more than ${most} edges, which is all that one process can hold; reading ended at ${share} % of the records: load fewer of them`;
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function isKind(kind: unknown): kind is keyof Dataset {
  return (
    kind === "entities" ||
    kind === "metrics" ||
    kind === "stories" ||
    kind === "documents" ||
    kind === "claims"
  );
}

interface RecordList<T> {
  readonly add: (value: T, place: number) => void;
  readonly size: () => number;
  /** Returns the records in order of their ids, with the place of each. */
  readonly sort: () => { readonly values: readonly T[]; readonly places: readonly number[] };
}

function createList<T extends { readonly id: string }>(): RecordList<T> {
  const values: T[] = [];
  const places: number[] = [];
  let isOrdered = true;
  let last = "";
  return {
    add(value, place) {
      if (value.id < last) isOrdered = false;
      last = value.id;
      values.push(value);
      places.push(place);
    },
    size: () => values.length,
    sort() {
      if (isOrdered) return { values, places };
      const order = values.map((value, index) => ({ id: value.id, index }));
      order.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index));
      return {
        values: order.flatMap(({ index }) => values[index] ?? []),
        places: order.map(({ index }) => places[index] ?? 0),
      };
    },
  };
}

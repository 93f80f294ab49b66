/**
 * Loads a dataset from its folder of YAML files (or from NDJSON), and reports everything that is wrong with it at once.
 *
 * Texts without quotes: where a schema wants text, a number or truth value is taken as the text that stands in
 * the file (`period: 2024`, `value: 493.8`, `published: 2025`), so curators need no quotes and no number passes
 * through a float.
 * Hostile input: files are bounded in size and links may not leave the folder; `read-yaml.ts` bounds the rest.
 * Cost: linear in the text.
 */
import { join } from "node:path";
import type { Location, Problem } from "../errors.ts";
import { checkFigures } from "../figures/check-figures.ts";
import { checkFormulas } from "../figures/check-formulas.ts";
import { checkDataset } from "../model/check-dataset.ts";
import type { Dataset } from "../model/dataset.ts";
import { type DatasetLoading, type LoadOptions, orderedProblems } from "./dataset-loading.ts";
import { dropFaulty } from "./drop-faulty.ts";
import { type FileReading, type Gathering, gatherRecords } from "./gather-records.ts";
import { listNdjson } from "./list-ndjson.ts";
import { listRecordFiles, type RecordFile } from "./list-record-files.ts";
import { readBoundedFile } from "./read-bounded-file.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import type { YamlReading } from "./read-yaml.ts";

/** The largest file of records that is read. */
export const MOST_RECORD_BYTES = 8 * 2 ** 20;
const FILES_AT_ONCE = 16;

/**
 * Returns the dataset of the folder, or all its problems; with `partial` the sound rest beside the problems.
 * A `.ndjson` file, or a folder with such files in place of YAML, is read as `loadNdjson` says.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadDataset } from "headwater";
 *
 * const { dataset, problems } = await loadDataset("graph-data");
 * for (const { message, location } of problems) console.error(location?.line, message);
 * assert(dataset?.stories.some((story) => story.id === "openai-microsoft"));
 * ```
 */
export async function loadDataset(dir: string, options?: LoadOptions): Promise<DatasetLoading> {
  const ndjson = await listNdjson(dir);
  const listing = await listRecordFiles(dir);
  if (ndjson !== null) {
    const { files } = listing;
    if (files.length === 0) return (await import("./load-ndjson.ts")).loadNdjson(ndjson, options);
    const message = "The folder holds records in YAML and in NDJSON: keep one of the two";
    const location = { file: ".", line: 1, column: 1 };
    return { dataset: null, ...orderedProblems([{ code: "UNREADABLE_FILE", message, path: [], location }]) };
  }
  const listed = listing.faults.map(({ file, message }): Problem => {
    return { code: "UNREADABLE_FILE", message, path: [], location: { file, line: 1, column: 1 } };
  });
  const readings = await readFiles(dir, listing.files);
  const sound = checkRecords(readings);
  if (listed.length + sound.found.length + sound.gathering.problems.length === 0)
    return { dataset: sound.dataset, problems: [], problemCount: 0 };

  // Only now are places needed, and the parser that knows them, which takes as long to load as all the checks.
  const { readYaml } = await import("./read-yaml.ts");
  const { gathering, dataset, found } = checkRecords(
    readings.map((reading) => withPlaces(reading, readYaml)),
  );
  const problems = [...listed, ...gathering.problems, ...found.map((problem) => locate(problem, gathering))];
  if (options?.partial !== true) return { dataset: null, ...orderedProblems(problems) };
  const rest = dropFaulty(dataset, found, gathering.unsound);
  const leftOut = rest.problems.map((problem) => locate(problem, gathering));
  return { dataset: rest.dataset, ...orderedProblems(problems, leftOut) };
}

interface CheckedRecords {
  readonly gathering: Gathering;
  readonly dataset: Dataset;
  /** What is wrong between the records and in their figures, at paths into the dataset. */
  readonly found: readonly Problem[];
}

function checkRecords(readings: readonly FileReading[]): CheckedRecords {
  const gathering = gatherRecords(readings);
  const dataset = datasetOf(gathering);
  const found = [
    ...checkDataset(dataset, { mayExist: gathering.mayExist }),
    ...checkFigures(dataset),
    ...checkFormulas(dataset),
  ];
  return { gathering, dataset, found };
}

/** A file as read; `plainText` is set where it was read without places. */
interface QuickReading extends FileReading {
  readonly plainText?: string;
}

async function readFiles(dir: string, entries: readonly RecordFile[]): Promise<QuickReading[]> {
  const readings: QuickReading[] = [];
  for (let start = 0; start < entries.length; start += FILES_AT_ONCE) {
    const batch = entries.slice(start, start + FILES_AT_ONCE);
    readings.push(...(await Promise.all(batch.map((entry) => readFile(dir, entry)))));
  }
  return readings;
}

async function readFile(dir: string, entry: RecordFile): Promise<QuickReading> {
  const reading = await readBoundedFile(join(dir, entry.file), MOST_RECORD_BYTES);
  if (reading.kind === "FAULT") {
    const location = { file: entry.file, line: 1, column: 1 };
    return {
      entry,
      yaml: null,
      problem: { code: reading.code, message: reading.message, path: [], location },
    };
  }
  const plain = readPlainYaml(reading.text);
  if (plain !== null) {
    const yaml: YamlReading = { tree: plain.tree, faults: [], isBroken: false, placeOf: () => FIRST_PLACE };
    return { entry, yaml, plainText: reading.text };
  }
  const { readYaml } = await import("./read-yaml.ts");
  return { entry, yaml: readYaml(reading.text) };
}

const FIRST_PLACE = { line: 1, column: 1 };

/** Returns the reading with a way to find places, for which the full parser reads the file when first asked. */
function withPlaces(reading: QuickReading, readYaml: (text: string) => YamlReading): FileReading {
  const { entry, yaml, plainText } = reading;
  if (yaml === null || plainText === undefined) return reading;
  let full: YamlReading | null = null;
  const placeOf: YamlReading["placeOf"] = (path, at) => {
    full ??= readYaml(plainText);
    return full.placeOf(path, at);
  };
  return { entry, yaml: { ...yaml, placeOf } };
}

function datasetOf({ records }: Gathering): Dataset {
  return {
    entities: records.entities.map((record) => record.value),
    metrics: records.metrics.map((record) => record.value),
    stories: records.stories.map((record) => record.value),
    documents: records.documents.map((record) => record.value),
    claims: records.claims.map((record) => record.value),
  };
}

/** Returns the problem with its path into the file and its place there, in place of its path into the dataset. */
function locate(problem: Problem, { records }: Gathering): Problem {
  const [kind, index, ...rest] = problem.path;
  if (typeof index !== "number") return problem;
  switch (kind) {
    case "entities":
    case "metrics":
    case "stories":
    case "documents":
    case "claims": {
      const record = records[kind][index];
      if (record === undefined) return problem;
      const path = [...record.path, ...rest];
      const location: Location = { file: record.file, ...record.placeOf(path, "VALUE") };
      return { ...problem, path, location };
    }
    default:
      return problem;
  }
}

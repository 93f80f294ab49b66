/**
 * Loads a dataset from its folder of YAML files.
 *
 * Texts without quotes: where a schema wants text, a number or truth value is taken as the text that stands in
 * the file (`period: 2024`, `value: 493.8`, `published: 2025`), so curators need no quotes and no number passes
 * through a float.
 */
import { join } from "node:path";
import type { Problem } from "../errors.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { claimId } from "../model/ids.ts";
import type { Metric } from "../model/metric.ts";
import type { Story } from "../model/story.ts";
import { listRecordFiles } from "./list-record-files.ts";
import { readBoundedFile } from "./read-bounded-file.ts";
import { readDocument, readEntities, readMetrics, readStory } from "./read-records.ts";
import { readYaml } from "./read-yaml.ts";

const MOST_BYTES = 8 * 2 ** 20;

/** A dataset as loaded, null where it has problems, and all problems. */
export interface DatasetLoading {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** Returns the dataset of the folder, or all its problems; with `partial` the sound rest beside the problems. */
export async function loadDataset(
  dir: string,
  options?: { readonly partial?: boolean },
): Promise<DatasetLoading> {
  const entities: Entity[] = [];
  const metrics: Metric[] = [];
  const stories: Story[] = [];
  const documents: Document[] = [];
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  const listing = await listRecordFiles(dir);
  for (const { file, message } of listing.faults) {
    problems.push({ code: "UNREADABLE_FILE", message, path: [], location: { file, line: 1, column: 1 } });
  }
  for (const entry of listing.files) {
    const { file } = entry;
    const reading = await readBoundedFile(join(dir, file), MOST_BYTES);
    if (reading.kind === "FAULT") {
      problems.push({
        code: reading.code,
        message: reading.message,
        path: [],
        location: { file, line: 1, column: 1 },
      });
      continue;
    }
    const yaml = readYaml(reading.text);
    for (const { code, message, path, place } of yaml.faults)
      problems.push({ code, message, path, location: { file, ...place } });
    if (yaml.faults.length > 0) continue;
    const faults = [];
    if (entry.kind === "ENTITIES") {
      const read = readEntities(yaml.tree);
      for (const record of read.records) if (record.value !== null) entities.push(record.value);
      faults.push(...read.faults);
    } else if (entry.kind === "METRICS") {
      const read = readMetrics(yaml.tree);
      for (const record of read.records) if (record.value !== null) metrics.push(record.value);
      faults.push(...read.faults);
    } else if (entry.kind === "STORY") {
      const read = readStory(yaml.tree);
      for (const record of read.records) if (record.value !== null) stories.push(record.value);
      faults.push(...read.faults);
    } else {
      const read = readDocument(yaml.tree);
      faults.push(...read.faults);
      if (read.document.value !== null) {
        const { claims: _, ...document } = read.document.value;
        documents.push({ ...document, story: entry.story });
        for (const { value } of read.claims) {
          if (value !== null)
            claims.push({ ...value, id: claimId(document.id, value.id), document: document.id });
        }
      }
    }
    for (const { code, message, path, at } of faults) {
      problems.push({ code, message, path, location: { file, ...yaml.placeOf(path, at) } });
    }
  }
  const dataset = {
    entities: byId(entities),
    metrics: byId(metrics),
    stories: byId(stories),
    documents: byId(documents),
    claims: byId(claims),
  };
  return { dataset: problems.length === 0 || options?.partial === true ? dataset : null, problems };
}

function byId<T extends { readonly id: string }>(records: T[]): T[] {
  return records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

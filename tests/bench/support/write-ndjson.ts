import { closeSync, openSync, writeSync } from "node:fs";
import type { Dataset } from "../../../src/model/dataset.ts";
import { ndjsonLines } from "./ndjson-lines.ts";

/** Lines that are written at once: all of a large dataset are too long for one string. */
const LINES = 10_000;

/** Writes the dataset's records to `file` as NDJSON. */
export function writeNdjson(file: string, dataset: Dataset): void {
  const handle = openSync(file, "w");
  try {
    let batch: string[] = [];
    const flush = (): void => {
      if (batch.length > 0) writeSync(handle, `${batch.join("\n")}\n`);
      batch = [];
    };
    for (const line of ndjsonLines(dataset)) {
      if (batch.push(line) === LINES) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
}

import { createHash } from "node:crypto";
import type { Dataset } from "../model/dataset.ts";

/** Returns a version that is equal for equal records: by themselves, or added to the records of the version `before`. */
export function digestRecords(dataset: Dataset, before?: string): string {
  const hash = createHash("sha256");
  if (before !== undefined) hash.update(before).update("\n");
  for (const records of [
    dataset.entities,
    dataset.metrics,
    dataset.stories,
    dataset.documents,
    dataset.claims,
  ]) {
    for (const record of records) hash.update(JSON.stringify(record)).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}

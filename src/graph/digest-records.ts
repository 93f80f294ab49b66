import { hash } from "node:crypto";
import type { Dataset } from "../model/dataset.ts";

/** Characters that are digested at once, so that no text is too long to be held. */
const CHUNK = 2 ** 20;

/**
 * Returns a version that is equal for equal records: by themselves, or added to the records of the version `before`.
 *
 * Method: SHA-256 of the records as JSON lines, a chunk at a time, each behind the digest of all before it. No hash
 * object is kept between the chunks: V8 visits such objects in every collection of young garbage.
 */
export function digestRecords(dataset: Dataset, before?: string): string {
  let text = before === undefined ? "" : `${before}\n`;
  for (const records of [
    dataset.entities,
    dataset.metrics,
    dataset.stories,
    dataset.documents,
    dataset.claims,
  ]) {
    for (const record of records) {
      text += `${JSON.stringify(record)}\n`;
      if (text.length > CHUNK) text = `${hash("sha256", text)}\n`;
    }
  }
  return hash("sha256", text).slice(0, 12);
}

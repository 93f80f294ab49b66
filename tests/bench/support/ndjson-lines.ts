import type { Dataset } from "../../../src/model/dataset.ts";

/** Returns the dataset's records as lines of NDJSON, without line ends. */
export function* ndjsonLines(dataset: Dataset): Generator<string> {
  for (const record of dataset.entities) yield JSON.stringify({ record: "entity", ...record });
  for (const record of dataset.metrics) yield JSON.stringify({ record: "metric", ...record });
  for (const record of dataset.stories) yield JSON.stringify({ record: "story", ...record });
  for (const record of dataset.documents) yield JSON.stringify({ record: "document", ...record });
  for (const record of dataset.claims) yield JSON.stringify({ record: "claim", ...record });
}

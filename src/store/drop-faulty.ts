import type { Problem } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import { referencesOf } from "../model/references.ts";

/** The sound rest of a dataset, and one problem for each record that was left out only because of another. */
export interface SoundRest {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Returns the dataset without the records that have a problem or are unsound in themselves, and without those that name one that is left out,
 * by any number of steps. Nothing is kept in part: a claim that loses one of its sources would look like an origin.
 * Where an id stands twice, no record of that id stays, because nobody can say which one was meant.
 * Cost: linear in records and references.
 */
export function dropFaulty(
  dataset: Dataset,
  problems: readonly Problem[],
  unsound: ReadonlySet<string>,
): SoundRest {
  const dropped = new Set(unsound);
  for (const { path } of problems) {
    const id = idAt(dataset, path);
    if (id !== null) dropped.add(id);
  }
  const { entities, metrics, stories, documents, claims } = dataset;
  const known = new Set([entities, metrics, stories, documents, claims].flat().map((record) => record.id));
  const namedBy = new Map<string, { from: string; path: Problem["path"] }[]>();
  const missing = new Set(dropped);
  for (const { from, target, path } of referencesOf(dataset)) {
    if (!known.has(target)) missing.add(target);
    const list = namedBy.get(target);
    if (list === undefined) namedBy.set(target, [{ from, path }]);
    else list.push({ from, path });
  }
  const further: Problem[] = [];
  // A set is walked in the order of insertion, entries added on the way included: a queue without repetitions.
  for (const target of missing) {
    for (const { from, path } of namedBy.get(target) ?? []) {
      if (dropped.has(from)) continue;
      dropped.add(from);
      missing.add(from);
      const message = `"${from}" is left out, because it names "${target}", which is left out: mend that first`;
      further.push({ code: "DANGLING_REFERENCE", message, path });
    }
  }
  const sound = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    records.filter((record) => !dropped.has(record.id));
  return {
    dataset: {
      entities: sound(dataset.entities),
      metrics: sound(dataset.metrics),
      stories: sound(dataset.stories),
      documents: sound(dataset.documents),
      claims: sound(dataset.claims),
    },
    problems: further,
  };
}

/** Returns the id of the record that a path leads into. */
function idAt(dataset: Dataset, path: Problem["path"]): string | null {
  const [kind, index] = path;
  if (typeof index !== "number") return null;
  switch (kind) {
    case "entities":
    case "metrics":
    case "stories":
    case "documents":
    case "claims":
      return dataset[kind][index]?.id ?? null;
    default:
      return null;
  }
}

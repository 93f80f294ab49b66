import type { Problem } from "../errors.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { claimId } from "../model/ids.ts";
import type { Metric } from "../model/metric.ts";
import type { RecordKind } from "../model/references.ts";
import type { Story } from "../model/story.ts";
import type { RecordFile } from "./list-record-files.ts";
import { type ReadRecord, readDocument, readEntities, readMetrics, readStory } from "./read-records.ts";
import type { YamlReading } from "./read-yaml.ts";
import type { Fault } from "./schema-faults.ts";

/** A file of the folder with what was read from it: null, and a problem, where its text could not be had. */
export interface FileReading {
  readonly entry: RecordFile;
  readonly yaml: YamlReading | null;
  readonly problem?: Problem;
}

/** A record and where it stands. */
interface Located<T> {
  readonly value: T;
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly placeOf: YamlReading["placeOf"];
}

/** All records that could be read, each kind in order of its id, the ids of the others, and the problems so far. */
export interface Gathering {
  readonly records: { readonly [Kind in keyof Dataset]: readonly Located<Dataset[Kind][number]>[] };
  /** Ids of those among the records that have a fault all the same. */
  readonly unsound: ReadonlySet<string>;
  /** Returns whether a record of this id and kind may stand in a file but could not be read. */
  readonly mayExist: (id: string, kind: RecordKind) => boolean;
  readonly problems: readonly Problem[];
}

/** Returns the records of all files, each file's faults as problems with their places. */
export function gatherRecords(files: Iterable<FileReading>): Gathering {
  const entities: Located<Entity>[] = [];
  const metrics: Located<Metric>[] = [];
  const stories: Located<Story>[] = [];
  const documents: Located<Document>[] = [];
  const claims: Located<Claim>[] = [];
  /** Ids of records that stand in a file but have a fault of their own. */
  const faulty = new Set<string>();
  const unsound = new Set<string>();
  /** Documents of which not even the claims' names are known, and kinds of which a file could not be read. */
  const unreadDocuments = new Set<string>();
  const unreadKinds = new Set<RecordKind>();
  const problems: Problem[] = [];

  for (const { entry, yaml, problem } of files) {
    const { file } = entry;
    if (problem !== undefined) problems.push(problem);
    if (entry.kind === "STORY" || entry.kind === "DOCUMENT") faulty.add(entry.story);
    // A file that is no sound YAML gives no records: what stands in it is not certain.
    if (yaml === null || yaml.isBroken) {
      if (entry.kind === "ENTITIES") unreadKinds.add("ENTITY");
      if (entry.kind === "METRICS") unreadKinds.add("METRIC");
      if (entry.kind === "DOCUMENT") unreadDocuments.add(idOfUnread(file, yaml));
    }
    if (yaml === null) continue;
    const { placeOf } = yaml;
    for (const { code, message, path, place } of yaml.faults) {
      problems.push({ code, message, path, location: { file, ...place } });
    }
    const report = (faults: readonly Fault[]): void => {
      for (const { code, message, path, at } of faults) {
        problems.push({ code, message, path, location: { file, ...placeOf(path, at) } });
      }
    };
    const keep = <T>(records: readonly ReadRecord<T>[], list: Located<T>[]): void => {
      for (const { id, path, value, isSound } of records) {
        if (!(isSound && isFileSound) && id !== null) (value === null ? faulty : unsound).add(id);
        if (value !== null) list.push({ value, file, path, placeOf });
      }
    };
    if (yaml.isBroken) continue;
    const isFileSound = yaml.faults.length === 0;
    switch (entry.kind) {
      case "ENTITIES": {
        const { records, faults } = readEntities(yaml.tree);
        report(faults);
        keep(records, entities);
        break;
      }
      case "METRICS": {
        const { records, faults } = readMetrics(yaml.tree);
        report(faults);
        keep(records, metrics);
        break;
      }
      case "STORY": {
        const { records, faults } = readStory(yaml.tree);
        report([...faults, ...misnamedStory(records, entry.story)]);
        keep(records, stories);
        break;
      }
      case "DOCUMENT": {
        const { document, claims: read, faults } = readDocument(yaml.tree);
        report(faults);
        const owner = document.value?.id ?? document.id ?? idOfUnread(file, yaml);
        if (document.value === null) faulty.add(owner);
        else {
          const { claims: _, ...rest } = document.value;
          if (!(document.isSound && isFileSound)) unsound.add(owner);
          documents.push({ value: { ...rest, story: entry.story }, file, path: [], placeOf });
        }
        // Claims of a faulty document are checked too; they are left out later, as they lack their document.
        for (const { id, path, value, isSound } of read) {
          if (!isSound && id !== null) (value === null ? faulty : unsound).add(claimId(owner, id));
          if (value === null) continue;
          claims.push({
            value: { ...value, id: claimId(owner, value.id), document: owner },
            file,
            path,
            placeOf,
          });
        }
        break;
      }
    }
  }
  return {
    records: {
      entities: byId(entities),
      metrics: byId(metrics),
      stories: byId(stories),
      documents: byId(documents),
      claims: byId(claims),
    },
    unsound,
    mayExist: (id, kind) =>
      faulty.has(id) ||
      unreadKinds.has(kind) ||
      unreadDocuments.has(kind === "CLAIM" ? (id.split("#")[0] ?? "") : kind === "DOCUMENT" ? id : ""),
    problems,
  };
}

/** Returns the id of a document whose file could not be read: what can be made out of it, else the file's name. */
function idOfUnread(file: string, yaml: YamlReading | null): string {
  const { tree } = yaml ?? { tree: null };
  const isNamed = typeof tree === "object" && tree !== null && "id" in tree && typeof tree.id === "string";
  return isNamed ? String(tree.id) : file.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
}

function misnamedStory(records: readonly ReadRecord<Story>[], folder: string): Fault[] {
  return records.flatMap(({ value }): Fault[] => {
    if (value === null || value.id === folder) return [];
    const message = `"id" is "${value.id}", but must be the name of the story's folder, "${folder}"`;
    return [{ code: "INVALID_VALUE", message, path: ["id"], at: "VALUE" }];
  });
}

function byId<T extends { readonly id: string }>(list: Located<T>[]): Located<T>[] {
  return list.sort((a, b) => (a.value.id < b.value.id ? -1 : a.value.id > b.value.id ? 1 : 0));
}

import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { didYouMean } from "../errors.ts";
import { reasonOf } from "./read-bounded-file.ts";

/** What a file of a dataset's folder holds. */
export type RecordFile =
  | { readonly kind: "ENTITIES"; readonly file: string }
  | { readonly kind: "METRICS"; readonly file: string }
  | { readonly kind: "STORY"; readonly file: string; readonly story: string }
  | { readonly kind: "DOCUMENT"; readonly file: string; readonly story: string };

/** Something of the folder that cannot be read. */
interface ListingFault {
  readonly file: string;
  readonly message: string;
}

/** The record files of a folder, as paths relative to it with `/`, in order, and what stands in the way. */
export interface RecordFileListing {
  readonly files: readonly RecordFile[];
  readonly faults: readonly ListingFault[];
}

const SHARED: ReadonlyMap<string, "ENTITIES" | "METRICS"> = new Map([
  ["entities", "ENTITIES"],
  ["metrics", "METRICS"],
]);

/**
 * Returns the record files of a dataset's folder: `entities.yaml`, `metrics.yaml`, and for each story
 * `<story>/story.yaml` and `<story>/documents/*.yaml` (`.yml` too). Hidden files, `schemas/`, folders without
 * records and files that are no YAML are passed over; YAML in any other place is a fault, because its records
 * would silently be missing. A link that leaves the folder is a fault.
 */
export async function listRecordFiles(dir: string): Promise<RecordFileListing> {
  const files: RecordFile[] = [];
  const faults: ListingFault[] = [];
  let root: string;
  try {
    root = await realpath(dir);
  } catch (error) {
    return { files, faults: [{ file: ".", message: `Cannot read the folder: ${reasonOf(error)}` }] };
  }

  /** Returns the entries of a folder that stay inside the root, by name; the others are reported. */
  const entriesOf = async (folder: string): Promise<{ name: string; path: string; isFolder: boolean }[]> => {
    const listing = await readFolder(join(root, folder));
    if (typeof listing === "string") {
      faults.push({ file: folder === "" ? "." : folder, message: listing });
      return [];
    }
    const entries: { name: string; path: string; isFolder: boolean }[] = [];
    for (const entry of listing) {
      if (entry.name.startsWith(".")) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isSymbolicLink() ? await linkIsFolder(root, path) : entry.isDirectory();
      if (typeof isFolder === "string") faults.push({ file: path, message: isFolder });
      else entries.push({ name: entry.name, path, isFolder });
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  };

  const misplaced = (path: string, name: string, known: readonly string[]): void => {
    const remedy = didYouMean(name, known) || ": move it to where it belongs, or rename it";
    faults.push({ file: path, message: `File "${name}" is not read here${remedy}` });
  };

  const listDocuments = async (folder: string, story: string): Promise<void> => {
    for (const entry of await entriesOf(folder)) {
      if (entry.isFolder) {
        faults.push({ file: entry.path, message: "Folders in documents/ are not read: move the files up" });
      } else if (isYaml(entry.name)) files.push({ kind: "DOCUMENT", file: entry.path, story });
    }
  };

  for (const entry of await entriesOf("")) {
    if (!entry.isFolder) {
      const kind = SHARED.get(stem(entry.name));
      if (!isYaml(entry.name)) continue;
      if (kind === undefined) misplaced(entry.path, entry.name, ["entities.yaml", "metrics.yaml"]);
      else files.push({ kind, file: entry.path });
      continue;
    }
    if (entry.name === "schemas") continue;
    const inside = await entriesOf(entry.path);
    const documents = inside.find((item) => item.isFolder && item.name === "documents");
    const yaml = inside.filter((item) => !item.isFolder && isYaml(item.name));
    const story = yaml.find((item) => stem(item.name) === "story");
    if (story !== undefined) files.push({ kind: "STORY", file: story.path, story: entry.name });
    else if (documents !== undefined) {
      faults.push({
        file: `${entry.path}/story.yaml`,
        message: "File is missing: add it with id, title and summary",
      });
    }
    for (const item of yaml) if (item !== story) misplaced(item.path, item.name, ["story.yaml"]);
    if (documents !== undefined) await listDocuments(documents.path, entry.name);
  }
  if (files.length === 0 && faults.length === 0) {
    faults.push({
      file: ".",
      message: "The folder holds no records: name the folder that holds entities.yaml",
    });
  }
  return { files, faults };
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

function stem(name: string): string {
  return name.replace(/\.ya?ml$/, "");
}

/** Returns the entries of a folder, or why they cannot be read. */
async function readFolder(path: string): Promise<Dirent[] | string> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    return `Cannot read the folder: ${reasonOf(error)}`;
  }
}

/** Returns whether the link ends at a folder, or why it may not be followed. */
async function linkIsFolder(root: string, path: string): Promise<boolean | string> {
  try {
    const target = await realpath(join(root, path));
    if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return "The link leaves the folder: put the file itself here";
    }
    if (root === target || root.startsWith(target + sep)) return "The link goes in a circle: remove it";
    return typeof (await readFolder(target)) !== "string";
  } catch (error) {
    return `Cannot follow the link: ${reasonOf(error)}`;
  }
}

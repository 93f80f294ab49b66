import type { z } from "zod";
import { ClaimRecord } from "../model/claim.ts";
import { DocumentRecord } from "../model/document.ts";
import { Entity } from "../model/entity.ts";
import { Metric } from "../model/metric.ts";
import { Story } from "../model/story.ts";
import { type RecordShape, settleScalars, shapeOfSchema } from "./record-shape.ts";
import { type Fault, schemaFaults } from "./schema-faults.ts";

/** One record of a file: its place there, the id it claims to have, and its value where it could be read. */
export interface ReadRecord<T> {
  readonly path: readonly (string | number)[];
  /** The id as it stands, null where it has none that could be read; known also of faulty records. */
  readonly id: string | null;
  readonly value: T | null;
  /** Whether the record has no fault; one with unknown keys alone has a value all the same. */
  readonly isSound: boolean;
}

/** The records of a file with all faults that their schema finds. */
export interface RecordReading<T> {
  readonly records: readonly ReadRecord<T>[];
  readonly faults: readonly Fault[];
}

/** A document's record, and apart from it the records of its claims. */
export interface DocumentReading {
  readonly document: ReadRecord<DocumentRecord>;
  readonly claims: readonly ReadRecord<ClaimRecord>[];
  readonly faults: readonly Fault[];
}

const ENTITY_SHAPE = shapeOfSchema(Entity);
const METRIC_SHAPE = shapeOfSchema(Metric);
const STORY_SHAPE = shapeOfSchema(Story);
const DOCUMENT_SHAPE = shapeOfSchema(DocumentRecord);
const CLAIM_SHAPE = shapeOfSchema(ClaimRecord);

/** Returns the entities of a tree read from `entities.yaml`. */
export function readEntities(tree: unknown): RecordReading<Entity> {
  return readList(tree, Entity, ENTITY_SHAPE);
}

/** Returns the metrics of a tree read from `metrics.yaml`. */
export function readMetrics(tree: unknown): RecordReading<Metric> {
  return readList(tree, Metric, METRIC_SHAPE);
}

/** Returns the story of a tree read from `story.yaml`. */
export function readStory(tree: unknown): RecordReading<Story> {
  const { record, faults } = readRecord(settleScalars(tree, STORY_SHAPE), Story, STORY_SHAPE, []);
  return { records: [record], faults };
}

/** Returns the document and its claims, each checked by itself so that one faulty claim does not cost the rest. */
export function readDocument(tree: unknown): DocumentReading {
  const settled = settleScalars(tree, DOCUMENT_SHAPE);
  const claims: unknown = isMapping(settled) ? settled.claims : undefined;
  if (!isMapping(settled) || !Array.isArray(claims)) {
    const { record, faults } = readRecord(settled, DocumentRecord, DOCUMENT_SHAPE, []);
    return { document: record, claims: [], faults };
  }
  const { record, faults } = readRecord({ ...settled, claims: [] }, DocumentRecord, DOCUMENT_SHAPE, []);
  const read = claims.map((claim: unknown, index) =>
    readRecord(claim, ClaimRecord, CLAIM_SHAPE, ["claims", index]),
  );
  return {
    document: record,
    claims: read.map((claim) => claim.record),
    faults: [...faults, ...read.flatMap((claim) => claim.faults)],
  };
}

function readList<T>(tree: unknown, schema: z.ZodType<T>, shape: RecordShape): RecordReading<T> {
  if (tree === null) return { records: [], faults: [] };
  const settled = settleScalars(tree, { kind: "LIST", item: shape });
  if (!Array.isArray(settled)) {
    return { records: [], faults: [{ code: "WRONG_TYPE", message: LIST_WANTED, path: [], at: "VALUE" }] };
  }
  const read = settled.map((item: unknown, index) => readRecord(item, schema, shape, [index]));
  return { records: read.map((item) => item.record), faults: read.flatMap((item) => item.faults) };
}

const LIST_WANTED = `The file must be a list: start each record with "- id: …"`;

/** Returns a value checked against the schema of its kind, and its faults at paths that start with `path`. */
export function readRecord<T>(
  value: unknown,
  schema: z.ZodType<T>,
  shape: RecordShape,
  path: readonly (string | number)[],
): { record: ReadRecord<T>; faults: Fault[] } {
  const id = isMapping(value) && typeof value.id === "string" ? value.id : null;
  const result = schema.safeParse(value);
  if (result.success) return { record: { path, id, value: result.data, isSound: true }, faults: [] };
  const faults = schemaFaults(result.error, value, shape, path);
  if (result.error.issues.some((issue) => issue.code !== "unrecognized_keys")) {
    return { record: { path, id, value: null, isSound: false }, faults };
  }
  // Keys that nobody knows say nothing against the rest, which can still be checked against the other records.
  const rest = schema.safeParse(withoutKeys(value, result.error.issues));
  if (!rest.success) faults.push(...schemaFaults(rest.error, value, shape, path));
  return { record: { path, id, value: rest.data ?? null, isSound: false }, faults };
}

/** Returns a copy of the value without the keys that the issues name. */
function withoutKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    let at = copy;
    for (const step of issue.path)
      at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
    if (typeof at !== "object" || at === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(at, key);
  }
  return copy;
}

/** A mapping of which nothing is known yet. */
interface RawRecord {
  readonly id?: unknown;
  readonly claims?: unknown;
}

function isMapping(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

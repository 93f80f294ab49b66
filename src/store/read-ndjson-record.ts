import type { z } from "zod";
import { type Claim, ClaimRecord } from "../model/claim.ts";
import { Document } from "../model/document.ts";
import { Entity } from "../model/entity.ts";
import { ClaimId, Slug } from "../model/ids.ts";
import { Metric } from "../model/metric.ts";
import { Story } from "../model/story.ts";
import { type ReadRecord, readRecord } from "./read-records.ts";
import { shapeOfSchema } from "./record-shape.ts";
import type { Fault } from "./schema-faults.ts";

/** A claim with a line of its own: the record with its global id and its document. */
const ClaimLine: z.ZodType<Claim> = ClaimRecord.safeExtend({ id: ClaimId, document: Slug });

const ENTITY_SHAPE = shapeOfSchema(Entity);
const METRIC_SHAPE = shapeOfSchema(Metric);
const STORY_SHAPE = shapeOfSchema(Story);
const DOCUMENT_SHAPE = shapeOfSchema(Document);
const CLAIM_SHAPE = shapeOfSchema(ClaimLine);

const TAGS = ["entity", "metric", "story", "document", "claim"] as const;
/** No record nests deeper than this; checked only where a record is faulty. */
const MOST_DEPTH = 64;

/** One line as a record of its kind, with its faults; `tag` is null where not even the kind is known. */
export type LineRecord = { readonly faults: readonly Fault[] } & (
  | { readonly tag: null }
  | { readonly tag: "entity"; readonly record: ReadRecord<Entity> }
  | { readonly tag: "metric"; readonly record: ReadRecord<Metric> }
  | { readonly tag: "story"; readonly record: ReadRecord<Story> }
  | { readonly tag: "document"; readonly record: ReadRecord<Document> }
  | { readonly tag: "claim"; readonly record: ReadRecord<Claim> }
);

/** Returns the record of a line of JSON, or a fault with the column where the JSON ends to be any. */
export function readNdjsonRecord(
  line: string,
): LineRecord | { readonly column: number; readonly why: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return jsonFault(error, line);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return unknownKind("WRONG_TYPE", `The line must be a record: {"record":"claim", …}`);
  }
  const { record: tag, ...value }: { record?: unknown } = parsed;
  switch (tag) {
    case "claim": {
      const { record, faults } = readBounded(line, value, ClaimLine, CLAIM_SHAPE);
      const { value: claim } = record;
      if (claim === null || claim.id.startsWith(`${claim.document}#`)) return { tag, record, faults };
      const message = `"id" is "${claim.id}", but must begin with the claim's document: "${claim.document}#…"`;
      return {
        tag,
        record: { ...record, value: null, isSound: false },
        faults: [...faults, { code: "INVALID_VALUE", message, path: ["id"], at: "VALUE" }],
      };
    }
    case "document":
      return { tag, ...readBounded(line, value, Document, DOCUMENT_SHAPE) };
    case "entity":
      return { tag, ...readBounded(line, value, Entity, ENTITY_SHAPE) };
    case "metric":
      return { tag, ...readBounded(line, value, Metric, METRIC_SHAPE) };
    case "story":
      return { tag, ...readBounded(line, value, Story, STORY_SHAPE) };
    default: {
      const found = tag === undefined ? "is missing" : "names no kind of record";
      return unknownKind(
        tag === undefined ? "MISSING_KEY" : "INVALID_VALUE",
        `Key "record" ${found}: use one of ${TAGS.join(", ")}`,
      );
    }
  }
}

function unknownKind(code: Fault["code"], message: string): LineRecord {
  return { tag: null, faults: [{ code, message, path: ["record"], at: "VALUE" }] };
}

function readBounded<T>(
  line: string,
  value: unknown,
  schema: z.ZodType<T>,
  shape: ReturnType<typeof shapeOfSchema>,
): { record: ReadRecord<T>; faults: readonly Fault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { record: soundRecord(result.data), faults: [] };
  // Telling a fault walks the value, which must not be deeper than a call stack.
  if (depthOf(line) <= MOST_DEPTH) return readRecord(value, schema, shape, []);
  const message = `Values are nested more than ${MOST_DEPTH} deep: flatten them`;
  return {
    record: { path: [], id: null, value: null, isSound: false },
    faults: [{ code: "INVALID_VALUE", message, path: [], at: "VALUE" }],
  };
}

function soundRecord<T>(value: T): ReadRecord<T> {
  return { path: [], id: null, value, isSound: true };
}

/** Returns how deep brackets are nested in a line, brackets in texts counted as well. */
function depthOf(line: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > most) most = depth;
  }
  return most;
}

/** Returns what is wrong with the line as JSON, at its column where the engine tells. */
function jsonFault(error: unknown, line: string): { column: number; why: string } {
  const message = error instanceof Error ? error.message : "";
  const position = /at position ([0-9]+)/.exec(message)?.[1];
  if (message.includes("end of JSON")) return { column: line.length + 1, why: "it ends too early" };
  const column = position === undefined ? 1 : Number(position) + 1;
  return { column, why: "something stands where it may not" };
}

import { z } from "zod";
import { PlainScalar } from "./plain-scalar.ts";

/** What a schema wants at one place, as far as reading YAML needs to know it. */
export type RecordShape =
  | { readonly kind: "TEXT" }
  | { readonly kind: "LIST"; readonly item: RecordShape }
  | { readonly kind: "MAP"; readonly keys: ReadonlyMap<string, RecordShape> }
  | { readonly kind: "DICTIONARY"; readonly value: RecordShape }
  | { readonly kind: "OTHER" };

const OTHER: RecordShape = { kind: "OTHER" };

/** Returns the shape of a schema, defaults and optional keys unwrapped. */
export function shapeOfSchema(schema: z.core.$ZodType): RecordShape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return shapeOfSchema(schema.def.innerType);
  if (schema instanceof z.ZodArray) return { kind: "LIST", item: shapeOfSchema(schema.def.element) };
  if (schema instanceof z.ZodRecord)
    return { kind: "DICTIONARY", value: shapeOfSchema(schema.def.valueType) };
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const keys = new Map<string, RecordShape>();
    for (const [key, value] of Object.entries(shape)) keys.set(key, shapeOfSchema(value));
    return { kind: "MAP", keys };
  }
  const { type } = schema._zod.def;
  return type === "string" || type === "enum" ? { kind: "TEXT" } : OTHER;
}

/** Returns the shape at the end of a path, or null where the path leaves the shape. */
export function shapeAt(shape: RecordShape, path: readonly PropertyKey[]): RecordShape | null {
  let at = shape;
  for (const step of path) {
    if (at.kind === "LIST") at = at.item;
    else if (at.kind === "DICTIONARY") at = at.value;
    else {
      const next = at.kind === "MAP" && typeof step === "string" ? at.keys.get(step) : undefined;
      if (next === undefined) return null;
      at = next;
    }
  }
  return at;
}

/** Returns a copy of the tree in which each plain scalar is its text where the shape wants text, else its value. */
export function settleScalars(tree: unknown, shape: RecordShape): unknown {
  if (tree instanceof PlainScalar) return shape.kind === "TEXT" ? tree.source : tree.value;
  if (Array.isArray(tree)) {
    const item = shape.kind === "LIST" ? shape.item : OTHER;
    return tree.map((value: unknown) => settleScalars(value, item));
  }
  if (typeof tree !== "object" || tree === null) return tree;
  const settled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(tree)) {
    settled[key] = settleScalars(value, childShape(shape, key));
  }
  return settled;
}

function childShape(shape: RecordShape, key: string): RecordShape {
  if (shape.kind === "MAP") return shape.keys.get(key) ?? OTHER;
  return shape.kind === "DICTIONARY" ? shape.value : OTHER;
}

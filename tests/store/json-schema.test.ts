import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { jsonSchemas } from "../../src/store/json-schema.ts";

const Properties = z
  .record(z.string(), z.looseObject({ type: z.unknown().optional(), enum: z.unknown().optional() }))
  .transform((properties) => new Map(Object.entries(properties)));
const Schema = z.looseObject({
  type: z.string(),
  properties: Properties.optional(),
  items: z.looseObject({ properties: Properties }).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.boolean().optional(),
});

function schemaNamed(name: string): z.infer<typeof Schema> {
  const found = jsonSchemas().find((schema) => schema.name === `${name}.schema.json`);
  return Schema.parse(JSON.parse(found?.text ?? "null"));
}

test("jsonSchemas() are those of graph-data/schemas", async () => {
  for (const { name, text } of jsonSchemas()) {
    const file = new URL(`../../graph-data/schemas/${name}`, import.meta.url);
    expect([name, await readFile(file, "utf8")]).toEqual([name, text]);
  }
});

test("jsonSchemas() ask of a document what has no default, and allow no other keys", () => {
  const document = schemaNamed("document");
  expect(document.required?.toSorted()).toEqual(["id", "kind", "recorded", "title"]);
  expect(document.additionalProperties).toBe(false);
  expect(document.properties?.has("claims")).toBe(true);
  expect(document.properties?.get("kind")?.enum).toContain("ARTICLE");
});

test("jsonSchemas() accept texts that YAML takes for numbers, as loadDataset() does", () => {
  const { properties } = schemaNamed("document");
  expect(properties?.get("published")?.type).toEqual(["string", "number"]);
  expect(properties?.get("kind")?.type).toBe("string");
});

test("jsonSchemas() describe entities and metrics as lists", () => {
  for (const name of ["entities", "metrics"]) {
    const schema = schemaNamed(name);
    expect(schema.type).toBe("array");
    expect(schema.items?.properties.has("id")).toBe(true);
  }
  expect(schemaNamed("story").type).toBe("object");
});

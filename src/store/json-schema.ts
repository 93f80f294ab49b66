import { z } from "zod";
import { DocumentRecord } from "../model/document.ts";
import { Entity } from "../model/entity.ts";
import { Metric } from "../model/metric.ts";
import { Story } from "../model/story.ts";

/** A JSON Schema and the name of its file. */
export interface NamedSchema {
  readonly name: string;
  /** The file's text, ends with a line end. */
  readonly text: string;
}

/**
 * Returns the JSON Schemas of the record files, for completion and checking in editors. Draft 7, which the YAML
 * language servers know best. They accept what `loadDataset` accepts: a text may stand without quotes although YAML
 * takes it for a number. What JSON Schema cannot say (references, circles, dates) only loading checks.
 */
export function jsonSchemas(): NamedSchema[] {
  return [
    named("entities", "Entities shared by all stories", z.array(Entity)),
    named("metrics", "The metric vocabulary", z.array(Metric)),
    named("story", "A story: documents about one matter", Story),
    named("document", "A document with its claims", DocumentRecord),
  ];
}

function named(name: string, title: string, schema: z.ZodType): NamedSchema {
  const generated = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== "string" || jsonSchema.enum !== undefined) return;
      Object.assign(jsonSchema, { type: ["string", "number"] });
    },
  });
  const { $schema, ...rest } = generated;
  return { name: `${name}.schema.json`, text: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
}

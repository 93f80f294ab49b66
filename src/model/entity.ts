import { z } from "zod";
import { Slug } from "./ids.ts";
import { Recorded } from "./recorded.ts";

/** What an outlet mostly does: bring new facts, report them, gather others' texts, or supply other outlets. */
export const OutletRole = z.enum(["ORIGINATOR", "REPORTER", "AGGREGATOR", "WIRE"]);
export type OutletRole = z.infer<typeof OutletRole>;

/** A declared AI author is a SOFTWARE_AGENT, not a PERSON (PROV-DM 2.3). */
export const EntityKind = z.enum(["ORGANIZATION", "PERSON", "SOFTWARE_AGENT"]);
export type EntityKind = z.infer<typeof EntityKind>;

/** Someone or something that publishes, writes or is written about. */
export const Entity = z.strictObject({
  id: Slug.describe("Unique among all entities and documents"),
  kind: EntityKind.describe("ORGANIZATION, PERSON or SOFTWARE_AGENT (a declared AI author)"),
  name: z.string().min(1).max(200).describe("The name to show"),
  aliases: z.array(z.string().min(1).max(200)).default([]).describe("Other names that texts use"),
  description: z.string().max(1000).optional().describe("One sentence in our own words"),
  outlet: OutletRole.optional().describe("Set where the entity publishes documents: its usual role"),
  ownedBy: Slug.optional().describe("Id of the entity that owns this one"),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]{0,11}$/)
    .optional()
    .describe("Wikidata item, such as Q2283"),
  lei: z
    .string()
    .regex(/^[A-Z0-9]{18}[0-9]{2}$/)
    .optional()
    .describe("Legal Entity Identifier, ISO 17442"),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .describe("Home page"),
  fiscalYearStart: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)
    .optional()
    .describe(
      "First day of the fiscal year as MM-DD; fiscal year N is the one that ends in N (or is the calendar year N for 01-01)",
    ),
  recorded: Recorded.optional().describe("Who recorded this, and when"),
});
export type Entity = z.infer<typeof Entity>;

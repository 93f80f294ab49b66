import { createNodeEngines } from "@surrealdb/node";
import { RecordId, Surreal } from "surrealdb";
import type { LoadEngine } from "../engine.ts";
import { claimNumber, traceOfHops } from "./trace-of-hops.ts";

/** Batches of tens of thousands take gigabytes that are not given back. */
const BATCH = 500;

/**
 * SurrealDB embedded, in memory: hops as record links, which it follows faster than relation tables, collected by a
 * recursive path (of at most 256 steps).
 */
export const load: LoadEngine = async (lineage) => {
  const database = new Surreal({ engines: createNodeEngines() });
  await database.connect("mem://");
  await database.use({ namespace: "bench", database: "bench" });
  const links = Array.from({ length: lineage.claimCount }, (): number[] => []);
  for (const [edge, source] of lineage.from.entries()) links[source]?.push(lineage.to[edge] ?? 0);
  for (let first = 0; first < links.length; first += BATCH) {
    const rows = links.slice(first, first + BATCH).map((up, place) => ({
      id: new RecordId("claim", first + place),
      up: up.map((target) => new RecordId("claim", target)),
    }));
    await database.query("insert into claim $rows return none", { rows });
  }
  return {
    version: (await database.version()).version,
    trace: async (id) => {
      const [rows] = await database.query<[{ id: RecordId; up: RecordId[] }[]]>(
        "select id, up from $start.{..+collect+inclusive}.up",
        { start: new RecordId("claim", claimNumber(id)) },
      );
      const hops = rows.flatMap(({ id: source, up }) =>
        up.map((target): [number, number] => [Number(source.id), Number(target.id)]),
      );
      return traceOfHops(id, hops);
    },
    close: () => database.close(),
  };
};

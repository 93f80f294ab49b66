import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedClaimId } from "../../support/generate-dataset.ts";
import type { LoadEngine } from "../engine.ts";

/** What `@ladybugdb/core` copies to its place when installed; that one names platforms that not every registry has. */
const ladybug: typeof import("@ladybugdb/core-linux-x64/lbug.js") = createRequire(import.meta.url)(
  "@ladybugdb/core-linux-x64",
);

/** Ladybug, which carries Kuzu on, in memory: Cypher's own shortest path to each ancestor. */
export const load: LoadEngine = (lineage) => {
  const connection = new ladybug.Connection(new ladybug.Database(":memory:"));
  connection.querySync("create node table Claim (id string primary key, isEnd boolean)");
  connection.querySync("create rel table Hop (from Claim to Claim)");
  const takes = new Set(lineage.from);
  copy("Claim", lineage.claimCount, (claim) => `${generatedClaimId(claim)},${!takes.has(claim)}`);
  copy("Hop", lineage.from.length, (edge) =>
    [lineage.from[edge] ?? 0, lineage.to[edge] ?? 0].map(generatedClaimId).join(","),
  );
  connection.querySync("call var_length_extend_max_depth = 250");
  const query = connection.prepareSync(`
    match path = (:Claim {id: $id})-[:Hop* shortest 1..250]->(ancestor:Claim)
    return ancestor.id as id, ancestor.isEnd as isEnd, properties(nodes(path), 'id') as path
  `);
  if (!query.isSuccess()) throw new Error(query.getErrorMessage());
  return {
    version: createRequire(import.meta.url)("@ladybugdb/core-linux-x64/package.json").version,
    trace: (id) => {
      const answer = connection.executeSync(query, { id });
      if (Array.isArray(answer)) throw new TypeError("Several answers to one query");
      const rows = answer.getAllSync() as unknown as { id: string; isEnd: boolean; path: string[] }[];
      answer.close();
      const ends = rows.filter(({ isEnd }) => isEnd);
      return {
        ancestors: rows.map((row) => row.id),
        ends: rows.length === 0 ? [{ id, path: [id] }] : ends,
      };
    },
    close: () => connection.closeSync(),
  };

  function copy(table: string, count: number, lineOf: (place: number) => string): void {
    const folder = mkdtempSync(join(tmpdir(), "headwater-bench-"));
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, Array.from({ length: count }, (_, place) => `${lineOf(place)}\n`).join(""));
    connection.querySync(`copy ${table} from '${file}' (header = false)`);
    rmSync(folder, { recursive: true });
  }
};

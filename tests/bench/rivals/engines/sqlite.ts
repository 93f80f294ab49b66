import { DatabaseSync } from "node:sqlite";
import { generatedClaimId } from "../../support/generate-dataset.ts";
import type { LoadEngine } from "../engine.ts";
import { traceOfHops } from "./trace-of-hops.ts";

/** SQLite in memory, as Node ships it: a recursive query over numbered claims. `cross join` keeps its planner from scanning. */
export const load: LoadEngine = (lineage) => {
  const database = new DatabaseSync(":memory:");
  database.exec(`
    create table claim (number integer primary key, id text unique);
    create table hop (source integer, target integer, primary key (source, target)) without rowid;
    begin
  `);
  const addClaim = database.prepare("insert into claim values (?, ?)");
  for (let claim = 0; claim < lineage.claimCount; claim++) addClaim.run(claim, generatedClaimId(claim));
  const addHop = database.prepare("insert into hop values (?, ?)");
  for (const [edge, source] of lineage.from.entries()) addHop.run(source, lineage.to[edge] ?? 0);
  database.exec("commit");
  const query = database.prepare(`
    with recursive up (number) as (
      select number from claim where id = ?
      union
      select target from up cross join hop on source = number
    )
    select source, target from up cross join hop on source = number
  `);
  query.setReturnArrays(true);
  return {
    version: process.versions["sqlite"] ?? "",
    trace: (id) => traceOfHops(id, query.all(id) as unknown as [number, number][]),
    close: () => database.close(),
  };
};

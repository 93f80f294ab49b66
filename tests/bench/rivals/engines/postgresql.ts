import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { LoadEngine } from "../engine.ts";
import { claimNumber, traceOfHops } from "./trace-of-hops.ts";

/**
 * A PostgreSQL server of the machine's own, started for the bench and reached over a local socket: a prepared recursive
 * query over numbered claims.
 */
export const load: LoadEngine = async (lineage) => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-bench-"));
  const stop = await startServer(folder);
  try {
    const client = new pg.Client({ host: folder, user: "bench", database: "postgres" });
    await client.connect();
    await client.query("create table hop (source integer, target integer)");
    for (let first = 0; first < lineage.from.length; first += 100_000) {
      await client.query("insert into hop select * from unnest($1::integer[], $2::integer[])", [
        [...lineage.from.subarray(first, first + 100_000)],
        [...lineage.to.subarray(first, first + 100_000)],
      ]);
    }
    await client.query("create index on hop (source) include (target)");
    await client.query("vacuum analyze hop");
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return {
      version: rows[0]?.server_version ?? "",
      trace: async (id) => {
        const answer = await client.query<[number, number]>({
          name: "trace",
          rowMode: "array",
          text: `
            with recursive up (number) as (
              select $1::integer
              union
              select target from up join hop on source = number
            )
            select source, target from up join hop on source = number
          `,
          values: [claimNumber(id)],
        });
        return traceOfHops(id, answer.rows);
      },
      close: async () => {
        await client.end();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Starts a server with its data and its socket in the folder; it refuses to run as root, so root gives it another. */
async function startServer(folder: string): Promise<() => Promise<void>> {
  const options = { stdio: "ignore", ...asWhom(folder) } as const;
  const data = join(folder, "data");
  execFileSync(program("initdb"), ["-D", data, "-U", "bench", "-A", "trust", "-N"], options);
  const server = spawn(
    program("postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "shared_buffers=512MB"],
    options,
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  process.once("exit", () => server.kill("SIGKILL"));
  for (let wait = 0; !existsSync(join(folder, ".s.PGSQL.5432")) && wait < 100; wait++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return async () => {
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

function asWhom(folder: string): { uid?: number; gid?: number; cwd: string } {
  if (userInfo().uid !== 0) return { cwd: folder };
  const uid = Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" }));
  const gid = Number(execFileSync("id", ["-g", "postgres"], { encoding: "utf8" }));
  execFileSync("chown", [`${uid}:${gid}`, folder]);
  return { uid, gid, cwd: folder };
}

/** Returns the newest of the programs of this name that Debian keeps, or the one on the path. */
function program(name: string): string {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, "bin", name)).find((file) => existsSync(file)) ?? name;
}

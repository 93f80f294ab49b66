/**
 * A minute of 1,000 clients at once against a real server on loopback: cheap, expensive, malformed and hostile
 * requests mixed. Prints how many of each were answered and how fast, and the memory of the server.
 *
 *     node tests/bench/server-soak.bench.ts [seconds] [clients] [pause]
 *
 * `pause` is the longest time in milliseconds that a client thinks between two requests. With 0 the server is always
 * saturated, and the times tell how many clients stand in line rather than how long a request takes.
 */
import { fork } from "node:child_process";
import { Agent, request } from "node:http";
import { graphiqlTabs } from "../../src/server/graphiql-tabs.ts";
import { startServer } from "../../src/server/start-server.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

const KINDS = [
  ...Array<string>(10).fill("cheap"),
  ...Array<string>(4).fill("cheap-uncached"),
  "expensive",
  "expensive-trace",
  "malformed",
  "malformed",
  "hostile",
  "hostile",
];

if (process.argv[2] === "server") await serve();
else {
  const [seconds = 60, clients = 1_000, pause = 0] = process.argv.slice(2).map(Number);
  await soak(seconds, clients, pause);
}

async function serve(): Promise<void> {
  const server = await startServer({ graph: await loadStoryGraph(), port: 0 });
  process.send?.(server.url);
  process.on("message", (message) => {
    if (message === "close") void server.close().then(() => process.exit(0));
    // Without garbage, what is left is what the server holds on to.
    else if (globalThis.gc !== undefined) globalThis.gc();
  });
  process.once("disconnect", () => process.exit(1));
}

/** A body to post, by the kind of request; `turn` makes one differ from the next, so that the cache cannot answer. */
function bodyOf(kind: string, turn: number): string {
  const text = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
  switch (kind) {
    case "cheap":
      return text(`{ claim(id: "techcrunch-2025-11-14#revenue-share-2024") { id text } } #${turn % 50}`);
    case "cheap-uncached":
      return text(`query ($t: String) { claims(first: 3, filter: { text: $t }) { totalCount } }`, {
        t: `x${turn}`,
      });
    case "expensive": {
      const tab = graphiqlTabs[turn % graphiqlTabs.length];
      return text(`${tab?.query} #${turn}`, tab?.variables);
    }
    case "expensive-trace":
      return text(
        `{ claims(first: 100) { edges { node { trace { pathCount hops { key } origins { path { key } } } } } } } #${turn}`,
      );
    case "malformed":
      return (
        ['{"query":', text("{ claim(id: "), text("{ nothing }"), "[]", text("{ claim }")][turn % 5] ?? ""
      );
    default: {
      const fragments = Array.from(
        { length: 50 },
        (_, n) => `fragment F${n} on Claim { ...F${n + 1} ...F${n + 1} }`,
      );
      const hostile = [
        text(`{ ${"a ".repeat(990)}}`),
        text(`{ ${Array.from({ length: 300 }, (_, n) => `a${n}: graphVersion`).join(" ")} }`),
        text(`{ claim(id: "x") { ...F0 } } ${fragments.join(" ")} fragment F50 on Claim { id }`),
        text(
          `{ claims(first: 100) { edges { node { citedBy(first: 100) { edges { node { trace { hops { key } } } } } } } } }`,
        ),
        text("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
        text(`{ find(figure: "${"9".repeat(5_000)}") { figure { text } } }`),
        text(`query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }`).replace(
          "}",
          `},"variables":{"f":${"[".repeat(5_000)}`,
        ),
        `{"query":"${"x".repeat(300_000)}"}`,
      ];
      return hostile[turn % hostile.length] ?? "";
    }
  }
}

async function soak(seconds: number, clients: number, pause: number): Promise<void> {
  const child = fork(import.meta.filename, ["server"], { execArgv: ["--expose-gc"] });
  const url = await new Promise<string>((resolve) =>
    child.once("message", (message) => resolve(String(message))),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times = new Map<string, number[]>();
  const statuses = new Map<string, number>();
  const end = performance.now() + seconds * 1_000;
  let turn = 0;
  const early = await readMetrics(url);
  const memory: number[] = [];

  const client = async (): Promise<void> => {
    await wait(Math.random() * pause);
    while (performance.now() < end) {
      turn += 1;
      const kind = KINDS[turn % KINDS.length] ?? "";
      const started = performance.now();
      const status = await send(url, agent, bodyOf(kind, turn)).catch(
        (error: NodeJS.ErrnoException) => error.code ?? "error",
      );
      const list = times.get(kind) ?? [];
      list.push(performance.now() - started);
      times.set(kind, list);
      const key = `${kind} ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
      if (pause > 0) await wait(Math.random() * pause);
    }
  };
  const watch = setInterval(
    () =>
      void readMetrics(url).then(
        ({ rss }) => memory.push(rss),
        () => {},
      ),
    (seconds * 1_000) / 12,
  );
  await Promise.all(Array.from({ length: clients }, client));
  clearInterval(watch);
  agent.destroy();

  console.log(`${turn} requests of ${clients} clients in ${seconds} s`);
  for (const [kind, list] of [...times].sort()) {
    list.sort((a, b) => a - b);
    const at = (share: number): string => (list[Math.floor(list.length * share)] ?? 0).toFixed(0);
    console.log(`${kind}: ${list.length}, median ${at(0.5)} ms, 99 % under ${at(0.99)} ms`);
  }
  console.log(
    [...statuses]
      .sort()
      .map(([key, count]) => `${key}: ${count}`)
      .join(", "),
  );
  const busy = await readMetrics(url);
  console.log(
    `the server used ${(busy.cpu - early.cpu).toFixed(0)} s of a core, ${(((busy.cpu - early.cpu) / turn) * 1_000).toFixed(2)} ms a request`,
  );
  child.send("collect");
  await wait(5_000);
  const alone = performance.now();
  await send(url, new Agent(), bodyOf("cheap", 1));
  console.log(`afterwards a cheap query takes ${(performance.now() - alone).toFixed(0)} ms`);
  const late = await readMetrics(url);
  console.log(
    `memory in MB: ${mega(early.rss)} before, then ${memory.map(mega).join(" ")}, ${mega(late.rss)} after`,
  );
  console.log(`heap in use in MB: ${mega(early.heap)} before, ${mega(late.heap)} after, garbage collected`);
  child.send("close");
}

function send(url: string, agent: Agent, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      {
        method: "POST",
        agent,
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
        response.once("error", reject);
      },
    );
    sent.setTimeout(20_000, () => sent.destroy(Object.assign(new Error("no answer"), { code: "NO_ANSWER" })));
    sent.once("error", reject);
    sent.end(body);
  });
}

interface Readings {
  /** Memory of the server in bytes. */
  readonly rss: number;
  readonly heap: number;
  /** Seconds of a core that it has used. */
  readonly cpu: number;
}

async function readMetrics(url: string): Promise<Readings> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1] ?? 0);
  return {
    rss: read("process_resident_memory_bytes"),
    heap: read("nodejs_heap_size_used_bytes"),
    cpu: read("process_cpu_seconds_total"),
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function mega(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}

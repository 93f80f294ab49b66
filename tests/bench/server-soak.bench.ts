/**
 * A minute of 1,000 clients at once against a real server on loopback: cheap, expensive, malformed and hostile
 * requests mixed. Prints how many of each were answered and how fast, and the memory of the server.
 *
 *     node tests/bench/server-soak.bench.ts [seconds] [clients] [pause]
 *
 * `pause` is the longest time in milliseconds that a client thinks between two requests. With 0 the server is always
 * saturated, and the times tell how many clients stand in line rather than how long a request takes: of so many clients
 * each waits at least until all others have been answered. So a bare node:http server that answers everything with the
 * same few bytes is asked by the same clients first, for a sixth of the time.
 */
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { graphiqlTabs } from "../../src/server/graphiql-tabs.ts";
import { startServer } from "../../src/server/start-server.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { quantile } from "./support/measure.ts";
import { responseEnd } from "./support/response-end.ts";

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
else if (process.argv[2] === "bare") serveBare();
else {
  const [seconds = 60, clients = 1_000, pause = 0] = process.argv.slice(2).map(Number);
  await soakBare(seconds / 6, clients, pause);
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

function serveBare(): void {
  const body = JSON.stringify({ data: { claim: { id: "bare", text: "The same to every request" } } });
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () =>
      response
        .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
        .end(body),
    );
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object") process.send?.(`http://127.0.0.1:${address?.port}`);
  });
  process.once("disconnect", () => process.exit(0));
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

async function soakBare(seconds: number, clients: number, pause: number): Promise<void> {
  const child = fork(import.meta.filename, ["bare"]);
  const url = await new Promise<string>((resolve) =>
    child.once("message", (message) => resolve(String(message))),
  );
  const { turn, times } = await ask(url, seconds, clients, pause);
  console.log(
    `a bare server: ${Math.round(turn / seconds)} requests a second, ${describe([...times.values()].flat())}`,
  );
  child.disconnect();
}

async function soak(seconds: number, clients: number, pause: number): Promise<void> {
  const child = fork(import.meta.filename, ["server"], { execArgv: ["--expose-gc"] });
  const url = await new Promise<string>((resolve) =>
    child.once("message", (message) => resolve(String(message))),
  );
  const early = await readMetrics(url);
  const memory: number[] = [];
  const watch = setInterval(
    () =>
      void readMetrics(url).then(
        ({ rss }) => memory.push(rss),
        () => {},
      ),
    (seconds * 1_000) / 12,
  );
  const { turn, times, statuses } = await ask(url, seconds, clients, pause);
  clearInterval(watch);

  console.log(
    `${turn} requests of ${clients} clients in ${seconds} s, ${Math.round(turn / seconds)} a second`,
  );
  for (const [kind, list] of [...times].sort()) console.log(`${kind}: ${list.length}, ${describe(list)}`);
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
  await post(url, bodyOf("cheap", 1));
  console.log(`afterwards a cheap query takes ${(performance.now() - alone).toFixed(0)} ms`);
  const late = await readMetrics(url);
  console.log(
    `memory in MB: ${mega(early.rss)} before, then ${memory.map(mega).join(" ")}, ${mega(late.rss)} after`,
  );
  console.log(`heap in use in MB: ${mega(early.heap)} before, ${mega(late.heap)} after, garbage collected`);
  child.send("close");
}

interface Asked {
  readonly turn: number;
  /** Milliseconds of each request, by kind. */
  readonly times: ReadonlyMap<string, number[]>;
  /** How many answers each kind has had of each status. */
  readonly statuses: ReadonlyMap<string, number>;
}

/** Lets clients ask one request after the other until the time is over. */
async function ask(url: string, seconds: number, clients: number, pause: number): Promise<Asked> {
  const times = new Map<string, number[]>();
  const statuses = new Map<string, number>();
  const end = performance.now() + seconds * 1_000;
  let turn = 0;
  const client = async (): Promise<void> => {
    await wait(Math.random() * pause);
    let socket: Socket | null = null;
    while (performance.now() < end) {
      turn += 1;
      const kind = KINDS[turn % KINDS.length] ?? "";
      const body = bodyOf(kind, turn);
      const started = performance.now();
      if (socket === null || socket.destroyed) socket = open(url);
      const status = await send(socket, body).catch((error: NodeJS.ErrnoException) => error.code ?? "error");
      const list = times.get(kind) ?? [];
      list.push(performance.now() - started);
      times.set(kind, list);
      const key = `${kind} ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
      if (typeof status === "string") socket.destroy();
      if (pause > 0) await wait(Math.random() * pause);
    }
    socket?.destroy();
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { turn, times, statuses };
}

function describe(times: number[]): string {
  times.sort((a, b) => a - b);
  return `median ${quantile(times, 0.5).toFixed(0)} ms, 99 % under ${quantile(times, 0.99).toFixed(0)} ms`;
}

function open(url: string): Socket {
  const socket = connect(Number(new URL(url).port), "127.0.0.1")
    .setNoDelay(true)
    .setEncoding("latin1");
  // Whoever waits for an answer has a listener of its own.
  return socket.on("error", () => {});
}

async function post(url: string, body: string): Promise<void> {
  const socket = open(url);
  await send(socket, body);
  socket.destroy();
}

/** Returns the status of the answer. Raw sockets, since node:http's client is slower than servers. */
function send(socket: Socket, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    const timer = setTimeout(
      () => finish(Object.assign(new Error("No answer"), { code: "NO_ANSWER" })),
      20_000,
    );
    const finish = (outcome: number | Error): void => {
      clearTimeout(timer);
      socket.off("data", read).off("error", finish).off("close", closed);
      if (typeof outcome === "number") resolve(outcome);
      else reject(outcome);
    };
    const closed = (): void => finish(Object.assign(new Error("Closed"), { code: "CLOSED" }));
    const read = (part: string): void => {
      text += part;
      if (responseEnd(text) === null) return;
      if (/\r\nconnection: close\r\n/i.test(text)) socket.destroy();
      finish(Number(text.slice(9, 12)));
    };
    socket.on("data", read).on("error", finish).on("close", closed);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/graphql-response+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
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

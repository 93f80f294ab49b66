import { deepEqual } from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { trace } from "../../../src/analysis/trace.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { generateDataset, generatedClaimId } from "../support/generate-dataset.ts";
import type { HttpAnswer, HttpOrder } from "../support/http-contestant.ts";
import { formatTable, quantile } from "../support/measure.ts";
import { responseEnd } from "../support/response-end.ts";
import { areRivalsInstalled } from "../support/rival-engines.ts";

const MOST_CLAIMS = 10_000;
const HOPS = 20;
const CONNECTIONS = 32;
const ROUNDS = 5;
const CONTESTANT = fileURLToPath(new URL("../support/http-contestant.ts", import.meta.url));

interface Server {
  readonly name: string;
  readonly server: string;
  /** Whether it needs the package of the rivals. */
  readonly isRival?: true;
}

const SERVERS: readonly Server[] = [
  { name: "node:http, ready buffer", server: "ready-buffer" },
  { name: "node:http, JSON.stringify", server: "stringify" },
  { name: "Headwater, computed", server: "headwater-computed" },
  { name: "Headwater, from its cache", server: "headwater-cached" },
  { name: "graphql-jit, thin handler", server: "graphql-jit", isRival: true },
  { name: "mercurius with jit", server: "mercurius-jit", isRival: true },
  { name: "graphql-js, thin handler", server: "graphql-js" },
  { name: "yoga with the jit plugin", server: "yoga-jit", isRival: true },
  { name: "Apollo Server", server: "apollo", isRival: true },
  { name: "yoga as it comes", server: "yoga" },
];

interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
}

/**
 * One trace of 20 hops with 8 fields each over HTTP: requests a second on 32 connections, warm, in alternation. A
 * graph of fewer than 10,000 claims is for trying the bench, and each server is asked for a moment only.
 */
export async function benchHttp(most: number): Promise<Record<string, unknown>> {
  const claimCount = Math.min(most, MOST_CLAIMS);
  const seconds = most < MOST_CLAIMS ? 0.05 : 2;
  const claim = claimOfHops(claimCount);
  const query = `{ claim(id: "${claim}") { trace { hops {
    key kind depth from { id text } to { __typename } attribution evidence { note }
  } } } }`;
  const installed = areRivalsInstalled();
  const servers: Running[] = [];
  try {
    const starting = SERVERS.filter(({ isRival }) => installed || isRival !== true).map(({ name, server }) =>
      start(name, { server, query, claimCount }),
    );
    for (const running of await Promise.all(starting)) if (running !== null) servers.push(running);
    let wanted: unknown;
    for (const { name, port } of servers) {
      const { data } = await answerOf(port, query);
      wanted ??= data;
      deepEqual(data, wanted, `Answers of ${name} differ from those of ${servers[0]?.name}`);
    }
    const rates = new Map(servers.map(({ name }): [string, number[]] => [name, []]));
    let bytes = 0;
    for (const { port } of servers) await load(port, query, seconds);
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, port } of servers) {
        const { count, seconds: taken, size } = await load(port, query, seconds);
        rates.get(name)?.push(count / taken);
        bytes = size;
      }
    }
    const rows = [...rates].map(([name, list]) => ({
      name,
      rate: quantile(
        list.sort((a, b) => a - b),
        0.5,
      ),
    }));
    const rateOf = (name: string): number =>
      rows.find((row) => row.name.startsWith(name))?.rate ?? Number.NaN;
    console.log(
      `${formatTable(
        [
          `GraphQL over HTTP, ${HOPS} hops, ${bytes} bytes`,
          "requests/s",
          "beside ready buffer",
          "beside JSON.stringify",
          "beside Headwater, computed",
        ],
        rows.map(({ name, rate }) => [
          name,
          Math.round(rate),
          rate / rateOf("node:http, ready"),
          rate / rateOf("node:http, JSON"),
          rate / rateOf("Headwater, computed"),
        ]),
      )}\n`,
    );
    return { rows, bytes };
  } finally {
    for (const { child } of servers) child.kill();
  }
}

/** Returns the server once it listens, or null where it cannot run here, and says why. */
async function start(name: string, order: HttpOrder): Promise<Running | null> {
  const child = fork(CONTESTANT, [], { env: { ...process.env, NODE_ENV: "production" } });
  child.send(order);
  const [answer]: HttpAnswer[] = await once(child, "message");
  if (answer !== undefined && "port" in answer) return { name, child, port: answer.port };
  child.kill();
  console.log(`${name}: not measured: ${answer?.failure}`);
  return null;
}

async function answerOf(port: number, query: string): Promise<{ readonly data: unknown }> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: unknown };
}

/** Returns a claim whose trace has 20 hops, or as near to it as a small graph has one. */
function claimOfHops(claimCount: number): string {
  const graph = buildGraph(generateDataset(claimCount).dataset, { version: "http" });
  const found = Array.from({ length: claimCount }, (_, number) => generatedClaimId(number)).map((id) => ({
    id,
    off: Math.abs(trace(graph, [id]).hops.length - HOPS),
  }));
  return found.reduce((nearest, next) => (next.off < nearest.off ? next : nearest)).id;
}

/** Sends the query again and again on kept connections; raw sockets, since node:http's client is slower than servers. */
async function load(
  port: number,
  query: string,
  wanted: number,
): Promise<{ count: number; seconds: number; size: number }> {
  const body = JSON.stringify({ query });
  const request = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/graphql-response+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const start = performance.now();
  let count = 0;
  let size = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const socket = connect(port, "127.0.0.1").setNoDelay(true);
      let text = "";
      socket.setEncoding("latin1");
      socket.on("data", (part: string) => {
        text += part;
        const end = responseEnd(text);
        if (end === null) return;
        if (!text.startsWith("HTTP/1.1 200")) throw new Error(`The server answers: ${text.slice(0, 300)}`);
        size = end - text.indexOf("\r\n\r\n") - 4;
        text = "";
        count += 1;
        if (performance.now() - start < wanted * 1000) socket.write(request);
        else socket.end();
      });
      socket.write(request);
      await once(socket, "close");
    }),
  );
  return { count, seconds: (performance.now() - start) / 1000, size };
}

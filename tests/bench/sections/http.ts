import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { trace } from "../../../src/analysis/trace.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { generateDataset, generatedClaimId } from "../support/generate-dataset.ts";
import { formatTable, quantile } from "../support/measure.ts";

const CLAIMS = 10_000;
const HOPS = 20;
const CONNECTIONS = 32;
const SECONDS = 2;
const ROUNDS = 3;
const CONTESTANT = fileURLToPath(new URL("../support/http-contestant.ts", import.meta.url));
const NAMES = [
  "node:http, ready buffer",
  "node:http, JSON.stringify",
  "graphql-js, thin handler",
  "Headwater, computed",
  "Headwater, from its cache",
];

/** One trace of 20 hops with 8 fields each over HTTP: requests a second on 32 connections, warm, in alternation. */
export async function benchHttp(): Promise<Record<string, unknown>> {
  const claim = claimOfHops();
  const query = `{ claim(id: "${claim}") { trace { hops {
    key kind depth from { id text } to { __typename } attribution evidence { note }
  } } } }`;
  const servers: { readonly name: string; readonly child: ChildProcess; readonly port: number }[] = [];
  try {
    for (const name of NAMES) {
      const child = fork(CONTESTANT, [name]);
      child.send({ query, claimCount: CLAIMS });
      const [port] = await once(child, "message");
      servers.push({ name, child, port: Number(port) });
    }
    const rates = new Map(NAMES.map((name): [string, number[]] => [name, []]));
    let bytes = 0;
    for (const { port } of servers) await load(port, query, 0.5);
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, port } of servers) {
        const { count, seconds, size } = await load(port, query, SECONDS);
        rates.get(name)?.push(count / seconds);
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
    const [buffer, stringify] = rows;
    console.log(
      `${formatTable(
        [
          `GraphQL over HTTP, ${HOPS} hops, ${bytes} bytes`,
          "requests/s",
          "beside ready buffer",
          "beside JSON.stringify",
        ],
        rows.map(({ name, rate }) => [
          name,
          Math.round(rate),
          rate / (buffer?.rate ?? Number.NaN),
          rate / (stringify?.rate ?? Number.NaN),
        ]),
      )}\n`,
    );
    return { rows, bytes };
  } finally {
    for (const { child } of servers) child.kill();
  }
}

/** Returns a claim whose trace has just so many hops. */
function claimOfHops(): string {
  const graph = buildGraph(generateDataset(CLAIMS).dataset, { version: "http" });
  for (let number = CLAIMS - 1; number >= 0; number--) {
    const id = generatedClaimId(number);
    if (trace(graph, [id]).hops.length === HOPS) return id;
  }
  throw new Error(`No claim has a trace of ${HOPS} hops`);
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

/** Returns where a response ends that has come whole, or null. */
function responseEnd(text: string): number | null {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return null;
  const length = /\r\ncontent-length: ([0-9]+)/i.exec(text.slice(0, head))?.[1];
  if (length === undefined) return text.endsWith("\r\n0\r\n\r\n") ? text.length : null;
  const end = head + 4 + Number(length);
  return text.length >= end ? end : null;
}

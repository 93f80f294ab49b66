import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { composeServices } from "@apollo/composition";
import { ApolloGateway } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, graphql, parse } from "graphql";
import { createYoga } from "graphql-yoga";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createContext } from "../../src/api/context.ts";
import { createSchema } from "../../src/api/schema.ts";
import { createHandler, type RunningServer, startServer } from "../../src/server.ts";
import { graphOf } from "../support/graphs.ts";
import { ask } from "./ask.ts";

const graph = graphOf(
  `
  seed : FILING
  story -> seed
`,
  {
    claims: {
      seed: {
        figure: { printed: "$12 million" },
        measure: { metric: "flow", entity: "acme", period: "2024" },
      },
    },
    documents: {
      seed: { url: "https://www.example.com/filing?utm_source=x", published: "2025-01-01" },
      story: { url: "https://example.com/story" },
    },
    entities: [
      { id: "acme", kind: "ORGANIZATION", name: "Acme", wikidata: "Q42", lei: "529900T8BM49AURSDO55" },
      { id: "ada", kind: "PERSON", name: "Ada", wikidata: "Q7259" },
    ],
  },
);

/** What another team keeps: it knows claims by id, documents by address and entities by their Wikidata item. */
const DESK = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject", "@shareable"])

  type Claim @key(fields: "id") { id: ID! notes: [String!]! }
  type Document @key(fields: "url") { url: String readers: Int! }
  type Entity @interfaceObject @key(fields: "wikidata") { wikidata: String watchers: Int! }
  type PageInfo { hasNextPage: Boolean! @shareable }
  type Query { clippings: [Document]! watched: [Entity!]! board: [Claim!]! }
`);

/** What a third team keeps: it knows entities by their Legal Entity Identifier. */
const RATINGS = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])

  type Entity @interfaceObject @key(fields: "lei") { lei: String rating: String }
  type Query { rated: [Entity!]! }
`);

const ratings = buildSubgraphSchema({
  typeDefs: RATINGS,
  resolvers: {
    Query: { rated: () => [{ lei: "529900T8BM49AURSDO55" }] },
    Entity: { rating: ({ lei }: { lei: string | null }) => (lei === null ? null : "A") },
  },
});

const desk = buildSubgraphSchema({
  typeDefs: DESK,
  resolvers: {
    Query: {
      clippings: () => [{ url: "http://example.com/filing/" }, { url: "https://example.com/nowhere" }],
      watched: () => [{ wikidata: "Q42" }, { wikidata: "Q7259" }],
      board: () => [{ id: "story" }],
    },
    Claim: { notes: ({ id }: { id: string }) => [`about ${id}`] },
    Document: { readers: ({ url }: { url: string }) => url.length },
    Entity: { watchers: ({ wikidata }: { wikidata?: string }) => wikidata?.length ?? 0 },
  },
});

let headwater: RunningServer;
const servers: Server[] = [];
let gateway: ApolloGateway;
let schema: GraphQLSchema;
let execute: Awaited<ReturnType<ApolloGateway["load"]>>["executor"];
/** How often the gateway has asked Headwater. */
let asked = 0;

/** Serves a subgraph and returns its address. */
async function serve(subgraph: GraphQLSchema): Promise<string> {
  const server = createServer(createYoga({ schema: subgraph, logging: false }));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

beforeAll(async () => {
  const handler = createHandler({ graph, federation: true });
  headwater = await startServer({
    graph,
    federation: true,
    port: 0,
    log: ({ event }) => void (event === "REQUEST" && asked++),
  });
  const sdl = await handler.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  const { data } = (await sdl.json()) as { data: { _service: { sdl: string } } };
  const composed = composeServices([
    { name: "headwater", url: `${headwater.url}/graphql`, typeDefs: parse(data._service.sdl) },
    { name: "desk", url: await serve(desk), typeDefs: DESK },
    { name: "ratings", url: await serve(ratings), typeDefs: RATINGS },
  ]);
  expect(composed.errors).toBeUndefined();
  gateway = new ApolloGateway({
    supergraphSdl: composed.supergraphSdl ?? "",
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  ({ executor: execute } = await gateway.load());
}, 60_000);

afterAll(async () => {
  await gateway.stop();
  await headwater.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Returns the gateway's answer. */
async function askGateway(query: string): Promise<unknown> {
  const { data, errors } = await execute({
    request: { query, http: undefined },
    document: parse(query),
    operationName: null,
    queryHash: query,
    schema,
    source: query,
    context: {},
    metrics: {},
    cache: { get: async () => undefined, set: async () => {}, delete: async () => {} },
    logger: console,
    overallCachePolicy: {},
  } as unknown as Parameters<typeof execute>[0]);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test("a gateway asks Headwater and lets the other subgraph add to its records", async () => {
  const answer = await askGateway('{ claim(id: "seed") { text notes document { title readers } } }');
  expect(answer).toEqual({
    claim: {
      text: "Says seed",
      notes: ["about seed"],
      document: { title: "Document of seed", readers: "https://www.example.com/filing?utm_source=x".length },
    },
  });
});

test("a gateway finds Headwater's records by what the other subgraph knows of them", async () => {
  const answer = await askGateway(`{
    clippings { readers title claims { totalCount } }
    watched { watchers name __typename }
    rated { name id rating watchers }
    board { notes trace { origins { kind } } }
  }`);
  expect(answer).toEqual({
    clippings: [{ readers: 26, title: "Document of seed", claims: { totalCount: 1 } }, null],
    watched: [
      { watchers: 3, name: "Acme", __typename: "Organization" },
      { watchers: 5, name: "Ada", __typename: "Person" },
    ],
    rated: [{ name: "Acme", id: "acme", rating: "A", watchers: 3 }],
    board: [{ notes: ["about story"], trace: { origins: [{ kind: "FILING" }] } }],
  });
});

test("many references of one type are one request", async () => {
  const before = asked;
  await askGateway("{ watched { name } }");
  expect(asked - before).toBe(1);
});

const federated = createSchema({ federation: true });

async function resolve(representations: readonly unknown[]) {
  const source =
    "query ($all: [_Any!]!) { _entities(representations: $all) { __typename ... on Node { id } } }";
  const { data, errors } = await graphql({
    schema: federated,
    source,
    variableValues: { all: representations },
    contextValue: createContext(graph),
  });
  return errors?.[0]?.extensions["code"] ?? JSON.parse(JSON.stringify(data))._entities;
}

test("_entities keeps the order, null for what does not exist or is of another type", async () => {
  expect(
    await resolve([
      { __typename: "Person", wikidata: "Q7259" },
      { __typename: "Claim", id: "nothing" },
      { __typename: "Person", wikidata: "Q42" },
      { __typename: "Entity", lei: "529900T8BM49AURSDO55" },
      { __typename: "Document", id: "seed" },
      { __typename: "Document", url: "https://example.com/other" },
      { __typename: "Document", url: null },
      { __typename: "Entity", wikidata: null, lei: "529900T8BM49AURSDO55" },
      { __typename: "Claim", id: "seed" },
    ]),
  ).toEqual([
    { __typename: "Person", id: "ada" },
    null,
    null,
    { __typename: "Organization", id: "acme" },
    null,
    null,
    null,
    { __typename: "Organization", id: "acme" },
    { __typename: "Claim", id: "seed" },
  ]);
});

test.each([
  [[{ __typename: "Measure", id: "x" }]],
  [[{ __typename: "Claim" }]],
  [[{ __typename: "__proto__", id: "x" }]],
  [[{ id: "seed" }]],
  [["seed"]],
  [[{ __typename: "Claim", id: { toString: 1 } }]],
  [Array.from({ length: 1001 }, () => ({ __typename: "Claim", id: "seed" }))],
])("_entities refuses what it cannot read", async (representations) => {
  expect(await resolve(representations)).toBe("INVALID_ARGUMENT");
});

test("without the option there is nothing for a gateway", async () => {
  const { errors } = await ask(graph, "{ _service { sdl } }");
  expect(errors?.length).toBe(1);
});

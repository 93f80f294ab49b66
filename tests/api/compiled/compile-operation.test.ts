import { buildSchema, execute, getOperationAST, isObjectType, parse } from "graphql";
import { expect, test } from "vitest";
import { compileOperation } from "../../../src/api/compiled/compile-operation.ts";
import { createContext } from "../../../src/api/context.ts";
import { graphiqlTabs } from "../../../src/server/graphiql-tabs.ts";
import { loadStoryGraph } from "../../support/story-graph.ts";
import { ask, runCompiled } from "../ask.ts";

const CLAIM = "briefly-2025-11#inference-2024";
const graph = await loadStoryGraph();

/** Returns what the compiled operation answers, which is what the executor answers. */
async function compiled(source: string, variables: Record<string, unknown> = {}): Promise<string | null> {
  await ask(graph, source, variables);
  return runCompiled(createContext(graph), source, variables);
}

test("every example of GraphiQL is answered by its compiled operation, to the letter", async () => {
  for (const { query, variables } of graphiqlTabs) {
    expect(await compiled(query, variables), query).toMatch(/^\{"/);
  }
});

test("fields of one key are merged, in the order in which they are first asked for", async () => {
  const answer = await compiled(
    `
    query ($id: ID!) {
      claim(id: $id) { ...A text ... on Node { __typename id } document { id } ...A }
      other: claim(id: "${CLAIM}") { modality a: id b: id }
    }
    fragment A on Claim { document { title ...B } id }
    fragment B on Document { kind }`,
    { id: CLAIM },
  );
  expect(Object.keys(JSON.parse(answer ?? "{}").claim)).toEqual(["document", "id", "text", "__typename"]);
  expect(Object.keys(JSON.parse(answer ?? "{}").claim.document)).toEqual(["title", "kind", "id"]);
});

test("@skip and @include decide anew with each set of variables", async () => {
  const source = `query ($a: Boolean!, $b: Boolean = true) {
    graphVersion @skip(if: $a)
    claim(id: "${CLAIM}") { id @include(if: $b) ... @include(if: $a) { text } ...F @skip(if: $b) text id }
  }
  fragment F on Claim { modality @include(if: true) kind: __typename @skip(if: true) }`;
  for (const a of [true, false]) {
    for (const b of [true, false, undefined]) {
      expect(await compiled(source, b === undefined ? { a } : { a, b })).not.toBeNull();
    }
  }
  // A condition may be null where its variable has a default, and is an error then.
  expect(await compiled(source, { a: true, b: null })).toBeNull();
});

test("interfaces and unions are written by the type that each object has", async () => {
  const answer = await compiled(`{
    nodes(ids: ["${CLAIM}", "openai", "briefly-2025-11", "nothing"]) {
      __typename id ... on Entity { name } ... on Organization { kind } ... on Document { title }
    }
    trace(claims: ["${CLAIM}"]) { pathCount hops { to { __typename ... on Claim { figure { value } } } } }
  }`);
  expect(
    JSON.parse(answer ?? "{}").nodes.map((node: { __typename?: string } | null) => node?.__typename),
  ).toEqual(["Claim", "Organization", "Document", undefined]);
});

test("what fails, waits, or is not of the compiled kind is left to the executor", async () => {
  expect(await compiled('{ graphVersion trace(claims: ["no such claim"]) { pathCount } }')).toBeNull();
  expect(await compiled('{ find(figure: "no figure") { figure { text } } }')).toBeNull();
  expect(await compiled('{ checkText(text: "It was $3.") { problems } }')).toBeNull();
  expect(await compiled("{ __schema { queryType { name } } graphVersion }")).toBeNull();
  expect(await compiled("subscription { graphChanged { graphVersion } }")).toBeNull();
});

test("a run ends when the time is up", () => {
  const source = "{ claims(first: 50) { edges { node { id } } } }";
  expect(runCompiled(createContext(graph), source, {}, () => true)).toBeNull();
  expect(runCompiled(createContext(graph), source)).not.toBeNull();
});

test("fragments that would multiply are not compiled", () => {
  const source = `{ claim(id: "${CLAIM}") { ${Array.from({ length: 4_001 }, (_, n) => `a${n}: id`).join(" ")} } }`;
  expect(runCompiled(createContext(graph), source)).toBeNull();
});

/** A schema whose resolvers give everything that a resolver can give, right or wrong. */
const VALUES: Readonly<Record<string, unknown>> = {
  text: 'a "quoted"\\ line\n\u0001 \ud83d\ude00 \ud800',
  long: "“long” ".repeat(30),
  number: 12,
  zero: -0,
  wide: 2 ** 31,
  float: 0.1,
  whole: 3,
  yes: true,
  boxed: { valueOf: () => "boxed" },
  none: null,
  missing: undefined,
  nan: Number.NaN,
  list: ["a", null, "b"],
  set: new Set(["x"]),
  empty: [],
  nested: [[1], [], null],
  color: "RED",
  wrong: "PINK",
  method: (given: { by: number }) => given.by * 2,
  self: { text: "inner" },
  error: new Error("returned"),
  promise: Promise.resolve("later"),
  refused: () => Promise.reject(new Error("later")),
  promises: () => [Promise.reject(new Error("one")), Promise.reject(new Error("two"))],
};
const FIELDS: Readonly<Record<string, string>> = {
  text: "String",
  long: "ID!",
  number: "Int!",
  zero: "Int",
  wide: "Int",
  float: "Float",
  whole: "Float",
  yes: "Boolean",
  boxed: "String",
  none: "String",
  missing: "Int",
  nan: "Float",
  list: "[String]",
  set: "[String!]!",
  empty: "[String!]",
  nested: "[[Int!]]",
  color: "Color",
  wrong: "Color",
  "method(by: Int = 4)": "Int",
  self: "Thing",
  error: "Thing",
  promise: "String",
  refused: "String",
  promises: "[String]",
  missing2: "String!",
};

test("values are written as the executor writes them, and faulty ones left to it", async () => {
  const schema = buildSchema(`
    enum Color { RED }
    type Query { thing: Thing! }
    type Thing { ${Object.entries(FIELDS)
      .map(([name, type]) => `${name}: ${type}`)
      .join(" ")} }`);
  const query = schema.getQueryType()?.getFields()["thing"];
  if (query === undefined || !isObjectType(schema.getType("Thing")))
    throw new TypeError("The schema has no thing");
  query.resolve = () => VALUES;
  const left: string[] = [];
  for (const field of Object.keys(FIELDS)) {
    const name = field.replace(/\(.*/, "");
    const source = `{ thing { ${name} ${name === "self" || name === "error" ? "{ text }" : ""} } }`;
    const document = parse(source);
    const { data, errors } = await execute({ schema, document });
    const operation = getOperationAST(document);
    if (operation == null) throw new TypeError("no operation");
    const text = compileOperation(schema, document, operation)({}, {}, () => false);
    if (text === null) left.push(name);
    else expect([text, errors]).toEqual([JSON.stringify(data), undefined]);
  }
  expect(left).toEqual(["wide", "nan", "wrong", "error", "promise", "refused", "promises", "missing2"]);
});

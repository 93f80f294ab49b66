import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from "graphql";
import { expect, test } from "vitest";
import { measureQuery, type QuerySize } from "../../src/server/measure-query.ts";

const schema = buildSchema(`
  type Query { claim(id: ID!): Claim, claims(first: Int, last: Int): ClaimConnection!, nodes(ids: [ID!]!): [Node]!, read(text: String!): Claim }
  interface Node { id: ID! }
  type Claim implements Node { id: ID!, text: String!, related: [Claim!]!, trace(depth: Int): Trace!, cites(first: Int): ClaimConnection! }
  type ClaimConnection { edges: [ClaimEdge!]!, pageInfo: PageInfo!, totalCount: Int! }
  type ClaimEdge { cursor: String!, node: Claim! }
  type PageInfo { hasNextPage: Boolean! }
  type Trace { complete: Boolean! }
`);

function measure(text: string, variables: Record<string, unknown> = {}): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of parse(text).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
  }
  if (operation === undefined) throw new Error("no operation");
  return measureQuery(schema, operation, fragments, variables);
}

test("measureQuery() counts fields inside fields as depth", () => {
  expect(measure("{ claim(id: 1) { id } }").depth).toBe(2);
  expect(measure("{ claim(id: 1) { related { related { id } } text } }").depth).toBe(4);
});

test("measureQuery() adds depth, aliases and cost of a fragment wherever it is spread", () => {
  const size = measure(
    "{ claim(id: 1) { ...F related { ...F } } } fragment F on Claim { t: text trace { complete } }",
  );
  expect(size).toEqual({ depth: 4, aliases: 2, cost: 1 + 10 + 5 * (1 + 10) });
});

test("measureQuery() multiplies by the page of a connection, literal, variable or default, and once only", () => {
  const inner = "{ edges { node { id } } pageInfo { hasNextPage } }";
  const page = 1 + (1 + 1) + 1;
  expect(measure(`{ claims(first: 7) ${inner} }`).cost).toBe(7 * page);
  expect(measure(`{ claims(last: 3) ${inner} }`).cost).toBe(3 * page);
  expect(measure(`{ claims ${inner} }`).cost).toBe(20 * page);
  expect(measure(`query ($n: Int) { claims(first: $n) ${inner} }`, { n: 50 }).cost).toBe(50 * page);
});

test("measureQuery() multiplies by the number of ids", () => {
  expect(measure("{ nodes(ids: [1, 2, 3]) { id } }").cost).toBe(3);
  expect(measure("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b"] }).cost).toBe(2);
});

test("measureQuery() multiplies nested pages", () => {
  const nested = "{ claims(first: 100) { edges { node { cites(first: 100) { edges { node { id } } } } } } }";
  expect(measure(nested).cost).toBe(100 * (1 + 1 + 1 + 100 * 3));
});

test("measureQuery() ends on fragments that double at each of 60 steps", () => {
  const steps = Array.from(
    { length: 60 },
    (_, step) =>
      `fragment F${step} on Claim { a: related { ...F${step + 1} } b: related { ...F${step + 1} } }`,
  );
  const size = measure(`{ claim(id: 1) { ...F0 } } ${steps.join(" ")} fragment F60 on Claim { id }`);
  expect(size.aliases).toBeGreaterThan(1e15);
  expect(size.depth).toBe(62);
});

test("measureQuery() counts a text that is given to be read by its length, from the query and from a variable", () => {
  const text = "x".repeat(1_000);
  expect(measure(`{ read(text: "${text}") { id } }`).cost).toBe(101);
  expect(measure("query ($t: String!) { read(text: $t) { id } }", { t: text }).cost).toBe(101);
});

test("measureQuery() ends on a fragment that spreads itself", () => {
  const size = measure("{ claim(id: 1) { ...F } } fragment F on Claim { related { ...F } }");
  expect(size.depth).toBe(2);
});

test("measureQuery() counts no depth and a fixed cost for introspection", () => {
  expect(measure("{ __schema { types { fields { type { ofType { name } } } } } }")).toEqual({
    depth: 0,
    aliases: 0,
    cost: 1_000,
  });
});

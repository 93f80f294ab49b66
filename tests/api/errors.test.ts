import { GraphQLError, graphql } from "graphql";
import { expect, test } from "vitest";
import { createContext } from "../../src/api/context.ts";
import { codedError, toGraphQLError } from "../../src/api/errors.ts";
import { HeadwaterError } from "../../src/errors.ts";
import { graphOf } from "../support/graphs.ts";
import { ask, codes, schema } from "./ask.ts";

const graph = graphOf("quoted -> seed\nseed : FILING\nsum = quoted + seed");

test.each<[string, string]>([
  ['trace(claims: ["quotedd"]) { complete }', "NOT_FOUND"],
  ['trace(claims: ["quoted-doc"]) { complete }', "NOT_FOUND"],
  ["trace(claims: []) { complete }", "INVALID_ARGUMENT"],
  ['trace(claims: ["quoted"], depth: -1) { complete }', "INVALID_ARGUMENT"],
  ['trace(claims: ["quoted"], maxNodes: 0) { complete }', "INVALID_ARGUMENT"],
  ['find(figure: "no figure") { figure { value } }', "UNREADABLE_FIGURE"],
  ['find(figure: "$5", entity: "nobody") { figure { value } }', "NOT_FOUND"],
  ['find(figure: "$5", story: "none") { figure { value } }', "NOT_FOUND"],
  ["claims(first: -1) { totalCount }", "INVALID_ARGUMENT"],
  ["claims(first: 101) { totalCount }", "INVALID_ARGUMENT"],
  ["claims(first: 1, last: 1) { totalCount }", "INVALID_ARGUMENT"],
  ['claims(after: "x") { totalCount }', "INVALID_ARGUMENT"],
  ['claims(filter: { entity: "nobody" }) { totalCount }', "NOT_FOUND"],
  ['claims(filter: { outlet: "nobody" }) { totalCount }', "NOT_FOUND"],
  ['claims(filter: { author: "nobody" }) { totalCount }', "NOT_FOUND"],
  ['claims(filter: { metric: "nothing" }) { totalCount }', "NOT_FOUND"],
  ['claims(filter: { measure: "nothing" }) { totalCount }', "NOT_FOUND"],
  ['claims(filter: { document: "nothing" }) { totalCount }', "NOT_FOUND"],
  ['claims(filter: { story: "nothing" }) { totalCount }', "NOT_FOUND"],
  ['claims(filter: { period: "someday" }) { totalCount }', "INVALID_ARGUMENT"],
  ["claims(filter: { value: {} }) { totalCount }", "INVALID_ARGUMENT"],
  ['claims(filter: { value: { from: "2", to: "1" } }) { totalCount }', "INVALID_ARGUMENT"],
  [`claims(filter: { text: "${"x".repeat(201)}" }) { totalCount }`, "INVALID_ARGUMENT"],
  ["measures(filter: { minClaims: -1 }) { totalCount }", "INVALID_ARGUMENT"],
  ['findings(filter: { node: "nothing" }) { totalCount }', "NOT_FOUND"],
  ['contradictions(filter: { claim: "nothing" }) { totalCount }', "NOT_FOUND"],
  ['suggestedDependence(filter: { document: "nothing" }) { totalCount }', "NOT_FOUND"],
  ['compareFigures(a: "$5", b: "?") { relation }', "UNREADABLE_FIGURE"],
  ['compareClaims(a: "quoted", b: "nothing") { relation }', "NOT_FOUND"],
  [`nodes(ids: [${'"a",'.repeat(101)}]) { id }`, "INVALID_ARGUMENT"],
])("{ %s } fails with the code %s", async (field, code) => {
  const name = field.slice(0, field.indexOf("("));
  expect(await codes(graph, `{ ${field} }`)).toEqual([[name, code]]);
});

test.each<[string, string]>([
  ['quoted: claim(id: "quoted") { solveFor(input: "seed") { kind } }', "quoted.solveFor"],
  ['sum: claim(id: "sum") { solveFor(input: "nothing") { kind } }', "sum.solveFor"],
])("{ %s } fails at %s as an argument that does not fit", async (field, path) => {
  expect(await codes(graph, `{ ${field} }`)).toEqual([[path, "INVALID_ARGUMENT"]]);
});

test("a getter answers null for an id of no or of another kind, and nodes null in its place", async () => {
  const { data, errors } = await ask(
    graph,
    `{
      claim(id: "seed-doc") { id }
      document(id: "seed") { id }
      entity(id: "nobody") { id }
      measure(id: "seed") { id }
      metric(id: "seed") { id }
      story(id: "seed") { id }
      node(id: "nothing") { id }
      nodes(ids: ["seed", "nothing", "seed-doc"]) { __typename id }
    }`,
  );
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    claim: null,
    document: null,
    entity: null,
    measure: null,
    metric: null,
    story: null,
    node: null,
    nodes: [{ __typename: "Claim", id: "seed" }, null, { __typename: "Document", id: "seed-doc" }],
  });
});

test("a field that fails leaves the fields beside it standing", async () => {
  const { data, errors } = await ask(graph, `{ graphVersion trace(claims: ["nothing"]) { complete } }`);
  expect(data).toEqual({ graphVersion: graph.version, trace: null });
  expect(errors).toHaveLength(1);
});

test("an unknown claim is an error that names the nearest", async () => {
  const { errors = [] } = await ask(graph, `{ trace(claims: ["qouted"]) { complete } }`);
  expect(errors[0]?.message).toContain('"quoted"');
});

test("a day that the calendar does not have is refused with a code before anything is answered", async () => {
  const query = `{ trace(claims: ["quoted"], asOf: { known: "2025-02-30" }) { complete } }`;
  expect(await codes(graph, query)).toEqual([["", "INVALID_ARGUMENT"]]);
});

test("a decimal variable given as a JSON number is refused with a code", async () => {
  const query = `query ($from: Decimal) { claims(filter: { value: { from: $from } }) { totalCount } }`;
  const { errors = [] } = await ask(graph, query, { from: 0.1 });
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "INVALID_ARGUMENT" }]);
  expect(await codes(graph, query, { from: "0.1" })).toEqual([]);
});

test("an unexpected error carries no code and keeps its cause, for the server to mask", async () => {
  const broken = { ...createContext(graph), whole: undefined };
  const { errors = [] } = await graphql({
    schema,
    source: "{ findings { totalCount } }",
    contextValue: broken,
  });
  expect(errors[0]?.extensions).toEqual({});
  expect(errors[0]?.originalError).toBeInstanceOf(TypeError);
});

test("toGraphQLError() codes a HeadwaterError and leaves every other error as it is", () => {
  expect(toGraphQLError(new HeadwaterError("NOT_FOUND", "Gone"))).toMatchObject({
    message: "Gone",
    extensions: { code: "NOT_FOUND" },
    originalError: undefined,
  });
  const other = new RangeError("Maximum call stack size exceeded");
  expect(toGraphQLError(other)).toBe(other);
  const coded = codedError("INVALID_ARGUMENT", "No");
  expect(toGraphQLError(coded)).toBe(coded);
  expect(coded).toBeInstanceOf(GraphQLError);
});

import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { expect, test } from "vitest";
import type { LiveRecords } from "../../src/api/graph-change.ts";
import { answer, schema } from "./ask.ts";
import { richGraph } from "./rich-graph.ts";

/** Example arguments of the root fields that need some, or are worth asking more than once. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "Query.node": ['(id: "a")'],
  "Query.nodes": [
    '(ids: ["a", "a2", "top", "total", "twin", "bare", "blur", "filing", "y", "rich-company", "rich-person", "rich-agent"])',
  ],
  "Query.entity": ['(id: "rich-company")'],
  "Query.document": ['(id: "a-doc")'],
  "Query.story": ['(id: "drawn")'],
  "Query.claim": ['(id: "a")'],
  "Query.measure": [
    '(id: "spending/rich-company/rich-person/2024-07/2025-06/net/cash/actual")',
    '(id: "flow/rich-company/-/-")',
  ],
  "Query.metric": ['(id: "spending")'],
  "Query.compareFigures": [
    '(a: "at least $5 million", b: "$6 million")',
    '(a: "about $5 million", b: "$5 million")',
  ],
  "Query.compareClaims": [
    '(a: "sure", b: "hedged")',
    '(a: "p1", b: "q2")',
    '(a: "p1", b: "sure")',
    '(a: "a", b: "twin")',
  ],
  "Query.contradictions": ["(first: 100)", "(first: 100, filter: { explained: true })"],
  "Query.checkText": [
    '(text: "Name of rich-company: spending of $71.1 million in 2011. Name of rich-company: rainfall of $5 million.", published: "2026-06-01", url: "https://example.org/a")',
    '(text: "\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001")',
  ],
  "Query.draftFromText": [
    '(text: "It was $3.", recordedBy: "tester", recordedAt: "2026-01-02", url: "https://example.org/a")',
    '(text: "\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001", recordedBy: "tester", recordedAt: "2026-01-02")',
  ],
  "Query.find": ['(figure: "$865.8 million")'],
  "Query.search": ['(text: "rich", first: 100)', '(figure: "$5 million")'],
  "Query.trace": [
    '(claims: ["top"], excludeDisputed: true, asOf: { known: "2026-06-01", recorded: "2026-06-01" }, mergeBy: [AUTHOR, DOCUMENT])',
    '(claims: ["top"], mergeBy: [AUTHOR])',
    '(claims: ["top"], depth: 1, asOf: { known: "2020-01-01" })',
    '(claims: ["top"], depth: 1)',
    '(claims: ["a"])',
    '(claims: ["once"])',
    '(claims: ["sure"])',
    '(claims: ["total"])',
  ],
};

/** Types that answer over time; tests/server watches them. */
const WATCHED = ["Subscription", "GraphChange", "ChangedFinding"];

const LIVE: LiveRecords = {
  problems: [
    {
      code: "WRONG_TYPE",
      message: "Wrong",
      path: ["claims", 0],
      location: { file: "a.yaml", line: 1, column: 2 },
    },
  ],
  changes: async function* () {},
};

/** Returns a selection of everything that can be reached from `type` in `depth` steps, each field as Type__field. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => selectField(type, field, depth));
  return `{ ${["__typename", ...fields].join(" ")} }`;
}

function selectField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  example = "",
): string[] {
  if (example === "" && field.args.some(isRequiredArgument)) return [];
  const target = getNamedType(field.type);
  const head = `${type.name}__${field.name}: ${field.name}${example}`;
  if (isLeafType(target)) return [head];
  // A step leads to a node; what belongs to a node, such as a page or a figure, comes with it.
  const left = isNode(target) ? depth - 1 : depth;
  if (left < 0) return [`${head} { __typename }`];
  if (isObjectType(target)) return [`${head} ${selectionOf(target, left)}`];
  if (!isAbstractType(target)) return [];
  const parts = schema
    .getPossibleTypes(target)
    .map((part) => `... on ${part.name} ${selectionOf(part, left)}`);
  return [`${head} { ${parts.join(" ")} }`];
}

function isNode(type: GraphQLNamedType): boolean {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).some(isNode);
  return isObjectType(type) && "id" in type.getFields();
}

/** Adds every Type.field that has a value somewhere in `answered`. */
function collectSeen(answered: unknown, seen: Set<string>): void {
  if (Array.isArray(answered)) for (const item of answered) collectSeen(item, seen);
  else if (typeof answered === "object" && answered !== null) {
    for (const [key, value] of Object.entries(answered)) {
      if (value === null || (Array.isArray(value) && value.length === 0)) continue;
      seen.add(key.replace("__", "."));
      collectSeen(value, seen);
    }
  }
}

test("every field of every type answers with a value on a graph that has everything", async () => {
  const root = schema.getQueryType();
  if (root == null) throw new TypeError("The schema has no root");
  const seen = new Set<string>();
  const graph = richGraph();
  for (const field of Object.values(root.getFields())) {
    for (const example of EXAMPLES[`Query.${field.name}`] ?? [""]) {
      const part = selectField(root, field, isNode(getNamedType(field.type)) ? 1 : 0, example);
      expect([field.name, part]).not.toEqual([field.name, []]);
      for (const limits of [{}, { traceNodes: 4 }]) {
        collectSeen(await answer(graph, `{ ${part.join(" ")} }`, {}, { limits, live: LIVE }), seen);
      }
    }
  }
  const claim = schema.getType("Claim");
  if (!isObjectType(claim)) throw new TypeError("The schema has no claims");
  const { solveFor } = claim.getFields();
  if (solveFor === undefined) throw new TypeError("The schema has no solveFor");
  const part = selectField(claim, solveFor, 0, '(input: "x")').join(" ");
  collectSeen(await answer(graph, `{ claim(id: "total") { ${part} } }`), seen);
  const all = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !WATCHED.includes(type.name))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
  expect(all.filter((field) => !seen.has(field))).toEqual([]);
});

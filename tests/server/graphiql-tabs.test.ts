import { readdirSync } from "node:fs";
import { getOperationAST, Kind, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/api/schema.ts";
import { createHandler } from "../../src/server/create-handler.ts";
import { graphiqlTabs } from "../../src/server/graphiql-tabs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

const schema = createSchema();
const names = graphiqlTabs.map(({ query }) => getOperationAST(parse(query))?.name?.value);

test("there are as many tabs as a reader can look over, each with a name of its own that shows whole", () => {
  expect(graphiqlTabs.length).toBeGreaterThanOrEqual(8);
  expect(graphiqlTabs.length).toBeLessThanOrEqual(18);
  expect(new Set(names).size).toBe(graphiqlTabs.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z0-9_]{5,25}$/);
});

test("every file of the tabs' folder is a tab", () => {
  const folder = new URL("../../src/server/graphiql-tabs/", import.meta.url);
  expect(readdirSync(folder)).toHaveLength(graphiqlTabs.length);
});

for (const [position, { query, variables, permalink }] of graphiqlTabs.entries()) {
  test(`tab ${names[position]} states its question, and is valid with exactly the variables that it declares`, () => {
    const lines = query.split("\n");
    expect(lines[0]).toMatch(/^# .*\?$/);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(70);
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const declared = document.definitions
      .flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : []))
      .map(({ variable }) => variable.name.value);
    expect(Object.keys(variables ?? {}).sort()).toEqual(declared.sort());
  });

  test.runIf(permalink !== undefined)(`tab ${names[position]} has a page of its own`, async () => {
    const handler = createHandler({ graph: await loadStoryGraph() });
    const { status, headers } = await handler.fetch(`http://localhost${permalink}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("text/html");
  });
}

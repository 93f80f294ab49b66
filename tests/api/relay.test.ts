import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, expect, test } from "vitest";
import { typeDefs } from "../../src/api/generated/type-defs.ts";

/** The compiler's own binary for this machine; its package holds those of all platforms. */
const compiler = String(createRequire(import.meta.url)("relay-compiler"));

/** What a Relay application over this schema would hold: components with their data, paged and refetched. */
const APPLICATION = `
import { graphql } from "relay-runtime";

graphql\`
  query appQuery($figure: String!, $claim: ID!) {
    find(figure: $figure) {
      matches {
        measure { id ...app_measure }
        trace { hops { key from { id } to { __typename ... on Node { id } } } pathCount complete }
      }
    }
    node(id: $claim) { ...app_claim @alias }
    ...app_findings
  }
\`;

graphql\`
  fragment app_claim on Claim
    @refetchable(queryName: "appClaimRefetchQuery")
    @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) {
    text
    figure { text value }
    citedBy(first: $first, after: $after) @connection(key: "app_claim_citedBy") {
      totalCount
      edges { key manner attribution node { id text document { id title } } }
    }
  }
\`;

graphql\`
  fragment app_measure on Measure
    @refetchable(queryName: "appMeasureRefetchQuery")
    @argumentDefinitions(
      first: { type: "Int", defaultValue: 10 }
      after: { type: "String" }
      order: { type: "ClaimOrder", defaultValue: EARLIEST_FIRST }
    ) {
    metric { id name }
    claims(first: $first, after: $after, orderBy: $order)
      @connection(key: "app_measure_claims", filters: ["orderBy"]) {
      edges { node { id text } }
    }
  }
\`;

graphql\`
  fragment app_document on Document
    @refetchable(queryName: "appDocumentRefetchQuery")
    @argumentDefinitions(last: { type: "Int", defaultValue: 5 }, before: { type: "String" }) {
    title
    claims(last: $last, before: $before) @connection(key: "app_document_claims") {
      edges { node { id } }
    }
  }
\`;

graphql\`
  fragment app_entity on Organization
    @refetchable(queryName: "appEntityRefetchQuery")
    @argumentDefinitions(
      first: { type: "Int" }
      after: { type: "String" }
      last: { type: "Int" }
      before: { type: "String" }
    ) {
    name
    publishes(first: $first, after: $after, last: $last, before: $before)
      @connection(key: "app_entity_publishes") {
      edges { node { id title } }
    }
  }
\`;

graphql\`
  fragment app_findings on Query
    @refetchable(queryName: "appFindingsRefetchQuery")
    @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    findings(first: $first, after: $after, filter: { severity: WARNING }) @connection(key: "app_findings") {
      edges { node { key code message nodes { id } } }
    }
  }
\`;

graphql\`
  subscription appSubscription {
    graphChanged { graphVersion addedCount }
  }
\`;
`;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Compiles the application against a schema and returns what the compiler says and the files that it makes. */
async function compile(
  sdl: string,
): Promise<{ readonly ok: boolean; readonly said: string; made: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "headwater-relay-"));
  folders.push(folder);
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "schema.graphql"), sdl);
  await writeFile(join(folder, "src/app.js"), APPLICATION);
  const config = {
    src: "./src",
    schema: "./schema.graphql",
    language: "typescript",
    artifactDirectory: "./artifacts",
    eagerEsModules: true,
  };
  await mkdir(join(folder, "artifacts"));
  await writeFile(join(folder, "relay.config.json"), JSON.stringify(config));
  const outcome = await promisify(execFile)(compiler, ["relay.config.json"], { cwd: folder }).then(
    ({ stdout, stderr }) => ({ ok: true, said: `${stdout}${stderr}` }),
    (failure: { stdout: string; stderr: string }) => ({
      ok: false,
      said: `${failure.stdout}${failure.stderr}`,
    }),
  );
  return { ...outcome, made: (await readdir(join(folder, "artifacts"))).sort() };
}

test("relay-compiler accepts the schema with fragments that use @connection and @refetchable", async () => {
  const { ok, said, made } = await compile(typeDefs);
  expect(ok, said).toBe(true);
  expect(made).toEqual([
    "appClaimRefetchQuery.graphql.ts",
    "appDocumentRefetchQuery.graphql.ts",
    "appEntityRefetchQuery.graphql.ts",
    "appFindingsRefetchQuery.graphql.ts",
    "appMeasureRefetchQuery.graphql.ts",
    "appQuery.graphql.ts",
    "appSubscription.graphql.ts",
    "app_claim.graphql.ts",
    "app_document.graphql.ts",
    "app_entity.graphql.ts",
    "app_findings.graphql.ts",
    "app_measure.graphql.ts",
  ]);
});

test.each([
  ["page information without hasNextPage", /hasNextPage: Boolean!/, "next: Boolean!", "hasNextPage"],
  ["claims that are no Node", /type Claim implements Node \{/, "type Claim {", "can never occur"],
])("relay-compiler refuses %s, so its word counts", async (_name, pattern, replacement, reason) => {
  const broken = typeDefs.replace(pattern, replacement);
  expect(broken).not.toBe(typeDefs);
  const { ok, said } = await compile(broken);
  expect(ok).toBe(false);
  expect(said).toContain(reason);
});

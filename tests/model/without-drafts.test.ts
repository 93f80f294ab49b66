import { expect, test } from "vitest";
import { trace } from "../../src/analysis/trace.ts";
import { findNode } from "../../src/graph/accessors.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { withoutDrafts } from "../../src/model/without-drafts.ts";
import { datasetOf } from "../support/graphs.ts";

/**
 *     echo -> draft -> leak      sum = draft * leak      copy, late: of the draft
 */
const DRAWING = `
  echo -> draft leak
  only -> draft
  by_document -> @draft
  sum = draft * leak
  draft -> leak
  leak : DOCUMENT_LEAK
`;

const DRAFT = { draft: { status: "DRAFT" }, only: { syndicatedFrom: "draft-doc" } };

function records(documents: Record<string, Record<string, unknown>> = DRAFT): Dataset {
  const claims = {
    echo: { contradicts: [{ claim: "x#y", reason: "drawn" }] },
    only: { supersedes: "x#y" },
  };
  const dataset = datasetOf(DRAWING, { documents, claims });
  // The drawing has short ids, which the schema of these two keys refuses.
  return {
    ...dataset,
    claims: dataset.claims.map((claim) => ({
      ...claim,
      contradicts: claim.contradicts.map((edge) => ({ ...edge, claim: "draft" })),
      ...(claim.supersedes === undefined ? {} : { supersedes: "draft" }),
    })),
  };
}

test("withoutDrafts() returns the same dataset where there is no draft", () => {
  const dataset = records({});
  expect(withoutDrafts(dataset)).toBe(dataset);
});

test("withoutDrafts() leaves nothing that names a draft", () => {
  const before = records();
  const kept = structuredClone(before);
  const dataset = withoutDrafts(before);
  expect(before).toEqual(kept);
  expect(dataset.documents.map(({ id }) => id)).not.toContain("draft-doc");
  expect(dataset.claims.map(({ id }) => id).sort()).toEqual(["by_document", "echo", "leak", "only", "sum"]);
  expect(JSON.stringify([dataset.documents, dataset.claims])).not.toMatch(/"draft"|draft-doc/);
});

test("withoutDrafts() points citations of a draft at its publisher, and drops half computations", () => {
  const claims = new Map(withoutDrafts(records()).claims.map((claim) => [claim.id, claim]));
  expect(claims.get("echo")?.cites.map(({ claim, entity }) => claim ?? entity)).toEqual([
    "draft-outlet",
    "leak",
  ]);
  expect(claims.get("by_document")?.cites.map(({ entity }) => entity)).toEqual(["draft-outlet"]);
  expect(claims.get("sum")).toMatchObject({ cites: [], unsourced: "NOT_RECORDED" });
  expect(claims.get("sum")).not.toHaveProperty("derives");
  expect(claims.get("only")).not.toHaveProperty("supersedes");
});

test("withoutDrafts() drops citations of a draft whose publisher is unknown", () => {
  const before = records();
  const documents = before.documents.map(({ publisher, ...rest }) =>
    rest.id === "draft-doc" || publisher === undefined ? rest : { ...rest, publisher },
  );
  const only = withoutDrafts({ ...before, documents }).claims.find(({ id }) => id === "only");
  expect(only).toMatchObject({ cites: [], unsourced: "NOT_RECORDED" });
});

test("buildGraph() leaves drafts out unless they are asked for", () => {
  const accepted = buildGraph(records());
  expect(findNode(accepted, "draft")).toBeNull();
  expect(trace(accepted, ["only"])).toMatchObject({
    origins: [],
    unsourced: [{ id: "draft-outlet", reason: "NOT_RECORDED" }],
  });
  const all = buildGraph(records(), { includeDrafts: true });
  expect(trace(all, ["only"]).origins.map(({ id }) => id)).toEqual(["leak"]);
  expect(all.version).not.toBe(accepted.version);
});

import { expect, test } from "vitest";
import { checkDataset } from "../../src/model/check-dataset.ts";
import { type Claim, ClaimRecord } from "../../src/model/claim.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { Document } from "../../src/model/document.ts";
import { Story } from "../../src/model/story.ts";

function claimOf(name: string, keys: object = {}): Claim {
  const record = ClaimRecord.parse({ id: name, text: "An assertion", modality: "ASSERTED", ...keys });
  return { ...record, id: `doc#${name}`, document: "doc" };
}

function datasetOf(claims: readonly Claim[]): Dataset {
  const recorded = { by: "tester", at: "2025-12-01" };
  return {
    entities: [],
    metrics: [],
    stories: [Story.parse({ id: "story", title: "A story", summary: "For a test" })],
    documents: [Document.parse({ id: "doc", kind: "ARTICLE", title: "A title", story: "story", recorded })],
    claims,
  };
}

const evidence = { note: "It says so" };

test("checkDataset() finds nothing in a sound dataset, circles of citation included", () => {
  const claims = [
    claimOf("a", { cites: [{ claim: "doc#b", evidence }] }),
    claimOf("b", { cites: [{ claim: "doc#a", evidence }] }),
  ];
  expect(checkDataset(datasetOf(claims))).toEqual([]);
});

test("checkDataset() names the path of each problem by position", () => {
  const claims = [
    claimOf("a"),
    claimOf("b", {
      cites: [
        { claim: "doc#a", evidence },
        { claim: "doc#c", evidence },
      ],
    }),
  ];
  const problems = checkDataset(datasetOf(claims));
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ["DANGLING_REFERENCE", ["claims", 1, "cites", 1, "claim"]],
  ]);
});

test("checkDataset() lets pass what may exist, but not what is of another kind", () => {
  const claims = [claimOf("a", { about: ["unread", "story"], cites: [{ claim: "unread#x", evidence }] })];
  const problems = checkDataset(datasetOf(claims), {
    mayExist: (id) => id.startsWith("unread") || id === "story",
  });
  expect(problems.map(({ path }) => path)).toEqual([["claims", 0, "about", 1]]);
});

test("checkDataset() finds a circle of 100,000 derivations and bounds its message", () => {
  const size = 100_000;
  const sample = claimOf("sample");
  const claims = Array.from({ length: size }, (_, index): Claim => {
    const inputs = { x: `doc#c${(index + 1) % size}` };
    return {
      ...sample,
      id: `doc#c${index}`,
      derives: { formula: "x", inputs, attribution: "STATED", evidence },
    };
  });
  const problems = checkDataset(datasetOf(claims));
  expect(problems.map(({ code }) => code)).toEqual(["DERIVES_CYCLE"]);
  expect(problems[0]?.message.length).toBeLessThan(1000);
  const chain = [...claims.slice(0, -1), { ...sample, id: `doc#c${size - 1}` }];
  expect(checkDataset(datasetOf(chain))).toEqual([]);
});

test("checkDataset() does not search for names without bound", () => {
  const claims = Array.from({ length: 20_000 }, (_, index) =>
    claimOf(`c${index}`, { cites: [{ claim: `doc#d${index}`, evidence }] }),
  );
  expect(checkDataset(datasetOf(claims))).toHaveLength(20_000);
});

import { expect, test } from "vitest";
import { canonicalUrl } from "../../src/analysis/canonical-url.ts";
import { MERGE_RULES, mergeOrigins } from "../../src/analysis/independence-domains.ts";
import { type DrawingDetails, graphOf } from "../support/graphs.ts";

const TWO = "a : DOCUMENT_LEAK\nb : DOCUMENT_LEAK";

function rulesOf(details: DrawingDetails, drawing = TWO): string[] {
  const graph = graphOf(drawing, details);
  return MERGE_RULES.filter((rule) => mergeOrigins(graph, ["a", "b"], { mergeBy: [rule] }).length === 1);
}

test("mergeOrigins() keeps origins apart that share nothing", () => {
  expect(mergeOrigins(graphOf(TWO), ["a", "b"], { mergeBy: MERGE_RULES })).toEqual([
    { origins: ["a"], reasons: [] },
    { origins: ["b"], reasons: [] },
  ]);
});

test("mergeOrigins() merges by each rule for its own reason only", () => {
  const text = { sha256: "0".repeat(64), length: 1 };
  expect(rulesOf({ documents: { a: { snapshot: text }, b: { snapshot: text } } })).toEqual(["DOCUMENT"]);
  expect(rulesOf({ documents: { b: { syndicatedFrom: "a-doc" } } })).toEqual(["SYNDICATION"]);
  const person = [{ id: "ann", kind: "PERSON", name: "Ann" }];
  expect(
    rulesOf({ entities: person, documents: { a: { authors: ["ann"] }, b: { authors: ["ann"] } } }),
  ).toEqual(["AUTHOR"]);
});

test("mergeOrigins() follows owners up to the last", () => {
  const entities = [
    { id: "holding", kind: "ORGANIZATION", name: "Holding" },
    { id: "group", kind: "ORGANIZATION", name: "Group", ownedBy: "holding" },
    { id: "a-outlet", kind: "ORGANIZATION", name: "A", ownedBy: "group" },
    { id: "b-outlet", kind: "ORGANIZATION", name: "B", ownedBy: "holding" },
  ];
  expect(rulesOf({ entities })).toEqual(["OWNER"]);
  expect(mergeOrigins(graphOf(TWO, { entities }), ["a", "b"], { mergeBy: ["OWNER"] })[0]?.reasons).toEqual([
    { rule: "OWNER", origins: ["a", "b"], through: "holding" },
  ]);
});

test("mergeOrigins() ends on owners that own each other", () => {
  const entities = [
    { id: "a-outlet", kind: "ORGANIZATION", name: "A", ownedBy: "b-outlet" },
    { id: "b-outlet", kind: "ORGANIZATION", name: "B", ownedBy: "a-outlet" },
  ];
  expect(rulesOf({ entities })).toEqual(["OWNER"]);
});

test("mergeOrigins() takes a stated citation between documents for declared, an inferred one not", () => {
  expect(rulesOf({}, `${TWO}\na -> b`)).toEqual(["DECLARED"]);
  expect(rulesOf({ claims: { a: { cites: [{ claim: "b", attribution: "INFERRED" }] } } })).toEqual([]);
});

test("mergeOrigins() gives one reason fewer than a domain has origins", () => {
  const graph = graphOf("a : FILING\nb : FILING\nc : FILING\nd : FILING", {
    documents: { b: { syndicatedFrom: "a-doc" }, c: { syndicatedFrom: "b-doc" } },
  });
  const domains = mergeOrigins(graph, ["a", "b", "c", "d"]);
  expect(domains.map(({ origins }) => origins)).toEqual([["a", "b", "c"], ["d"]]);
  expect(domains.map(({ reasons }) => reasons.length)).toEqual([2, 0]);
});

test("mergeOrigins() merges suggested pairs only when they are given, and says so", () => {
  const graph = graphOf(TWO);
  const suggested = [
    { documents: ["a-doc", "b-doc"] as const },
    { documents: ["a-doc", "elsewhere"] as const },
  ];
  expect(mergeOrigins(graph, ["a", "b"], { suggested })).toEqual([
    { origins: ["a", "b"], reasons: [{ rule: "SUGGESTED", origins: ["a", "b"], through: "a-doc b-doc" }] },
  ]);
});

test("canonicalUrl() drops what does not change the page", () => {
  const page = "example.org/a?id=7&z=1";
  expect(canonicalUrl("https://www.example.org/a/?z=1&id=7&utm_campaign=x#top")).toBe(page);
  expect(canonicalUrl("https://web.archive.org/web/20251114/http://example.org/a?id=7&z=1")).toBe(page);
  expect(canonicalUrl("https://example.org/b")).toBe("example.org/b");
  expect(canonicalUrl("no address")).toBe("no address");
});

test("mergeOrigins() gives the first reason only where two rules say the same", () => {
  const graph = graphOf(TWO, {
    entities: [{ id: "ann", kind: "PERSON", name: "Ann" }],
    documents: { a: { authors: ["ann"] }, b: { authors: ["ann"], syndicatedFrom: "a-doc" } },
  });
  expect(mergeOrigins(graph, ["a", "b"], { mergeBy: MERGE_RULES })).toEqual([
    { origins: ["a", "b"], reasons: [{ rule: "SYNDICATION", origins: ["a", "b"], through: "a-doc" }] },
  ]);
});

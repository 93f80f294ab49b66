import { expect, test } from "vitest";
import { claimsOfDocument, claimsOfMeasure, documentOf, getClaim } from "../../src/graph/accessors.ts";
import { claimsAbout } from "../../src/graph/claims-about.ts";
import { type DocumentFilter, selectDocuments } from "../../src/graph/select-documents.ts";
import { type EntityFilter, selectEntities } from "../../src/graph/select-entities.ts";
import { type MeasureFilter, selectMeasures } from "../../src/graph/select-measures.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import type { Entity } from "../../src/model/entity.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

const graph = await loadStoryGraph();
const documents = selectDocuments(graph).map(({ record }) => record);
const entities = selectEntities(graph).map(({ record }) => record);
const measures = selectMeasures(graph).map(({ record }) => record);

test.each<[DocumentFilter, (document: Document) => boolean]>([
  [{ text: "microsoft" }, ({ id, title, note }) => /microsoft/i.test(`${id} ${title} ${note ?? ""}`)],
  [{ kind: ["FILING", "STATEMENT"] }, ({ kind }) => kind === "FILING" || kind === "STATEMENT"],
  [{ outlet: "techcrunch" }, ({ publisher }) => publisher === "techcrunch"],
  [{ story: "openai-microsoft" }, () => true],
  [{ publishedBefore: "2025-01-01" }, ({ published }) => (published ?? "9999") < "2025"],
  [
    { metric: "revenue-share" },
    (document) => claimsIn(document).some(({ measure }) => measure?.metric === "revenue-share"),
  ],
  [{ entity: "coreweave" }, (document) => claimsIn(document).some((claim) => isAbout(claim, "coreweave"))],
])("selectDocuments() by %o gives exactly the documents that it means", (filter, holds) => {
  const expected = documents.filter(holds);
  expect(expected.length).toBeGreaterThan(0);
  expect(selectDocuments(graph, [filter]).map(({ record }) => record)).toEqual(expected);
});

test.each<[EntityFilter, (entity: Entity) => boolean]>([
  [
    { text: "open" },
    ({ id, name, aliases, description }) => /open/i.test([id, name, ...aliases, description].join("\n")),
  ],
  [{ kind: ["SOFTWARE_AGENT"] }, ({ kind }) => kind === "SOFTWARE_AGENT"],
  [{ outlet: ["REPORTER"] }, ({ outlet }) => outlet === "REPORTER"],
  [
    { story: "openai-microsoft" },
    ({ id }) =>
      claimsAbout(graph, id).length > 0 ||
      documents.some(({ publisher, authors }) => publisher === id || authors.includes(id)),
  ],
])("selectEntities() by %o gives exactly the entities that it means", (filter, holds) => {
  const expected = entities.filter(holds);
  expect(expected.length).toBeGreaterThan(0);
  expect(selectEntities(graph, filter).map(({ record }) => record)).toEqual(expected);
});

test.each<[MeasureFilter, (id: string) => boolean]>([
  [{ metric: "revenue-share" }, (id) => id.startsWith("revenue-share/")],
  [{ entity: "microsoft" }, (id) => id.split("/").slice(1, 3).includes("microsoft")],
  [{ minClaims: 5 }, (id) => claimsOfMeasure(graph, id).length >= 5],
  [{ story: "openai-microsoft" }, () => true],
])("selectMeasures() by %o gives exactly the measures that it means", (filter, holds) => {
  const expected = measures.map(({ id }) => id).filter(holds);
  expect(expected.length).toBeGreaterThan(0);
  expect(selectMeasures(graph, [filter]).map(({ id }) => id)).toEqual(expected);
});

test("selectMeasures() by period gives measures that share days with it, and none without days", () => {
  const found = selectMeasures(graph, [{ period: "2025-Q3" }]).map(({ record }) => record.period);
  expect(found.length).toBeGreaterThan(0);
  for (const period of found) {
    expect(period?.kind).not.toBe("UNDATED");
    expect((period?.first ?? "0000") <= "2025-09-30" && (period?.last ?? "9999") >= "2025-07-01").toBe(true);
  }
});

test("claimsAbout() gives each claim about an entity once, whichever way it is about it", () => {
  for (const id of ["openai", "microsoft", "coreweave"]) {
    const found = claimsAbout(graph, id);
    expect(new Set(found).size).toBe(found.length);
    const all = documents.flatMap(claimsIn).filter((claim) => isAbout(claim, id));
    expect([...found].sort()).toEqual(all.map((claim) => claim.id).sort());
  }
});

function claimsIn({ id }: Document): Claim[] {
  return claimsOfDocument(graph, id).map((claim) => getClaim(graph, claim).claim);
}

function isAbout({ id, measure, about }: Claim, entity: string): boolean {
  expect(documentOf(graph, id).id).toBe(id.split("#")[0]);
  return [measure?.entity, measure?.counterparty, ...about].includes(entity);
}

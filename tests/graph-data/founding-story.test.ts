import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Claim } from "../../src/model/claim.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";
import { LINEAGE_QUESTIONS } from "./lineage-table.ts";

const here = dirname(fileURLToPath(import.meta.url));
const loading = await loadDataset(join(here, "../../graph-data"));
const dataset: Dataset = loading.dataset ?? {
  entities: [],
  metrics: [],
  stories: [],
  documents: [],
  claims: [],
};
const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));

/** Every figure of the five texts: where it stands, how it is printed, and what bends it. */
const TEXTS = z
  .array(
    z.strictObject({
      document: z.string(),
      sha256: z.string(),
      length: z.int(),
      figures: z.array(z.tuple([z.int(), z.int(), z.string(), z.string().nullable()])),
    }),
  )
  .parse(JSON.parse(readFileSync(join(here, "figures-of-the-texts.json"), "utf8")));

function claimsOf(document: string): readonly Claim[] {
  return dataset.claims.filter((claim) => claim.document === document);
}

/** Claims and documents one hop upstream; an entity leads nowhere. */
function upstreamOf(claim: Claim): string[] {
  const cited = claim.cites.flatMap((edge) => edge.claim ?? edge.document ?? []);
  return [...cited, ...Object.values(claim.derives?.inputs ?? {})];
}

/** Documents reached upstream from `starts`, by walking every edge. */
function documentsUpstream(starts: readonly Claim[]): Set<string> {
  const seen = new Set(starts.map((claim) => claim.id));
  const open = [...seen];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const claim = claims.get(id);
    for (const next of claim === undefined ? [] : upstreamOf(claim)) {
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  for (const start of starts) seen.delete(start.id);
  return new Set([...seen].map((id) => id.split("#")[0] ?? id));
}

/** Documents with a claim that contradicts one of `starts`, whichever of the two carries the record. */
function documentsAgainst(starts: readonly Claim[]): Set<string> {
  const ids = new Set(starts.map((claim) => claim.id));
  const against = starts.flatMap((claim) => claim.contradicts.map((edge) => edge.claim));
  for (const claim of dataset.claims)
    if (claim.contradicts.some((edge) => ids.has(edge.claim))) against.push(claim.id);
  return new Set(against.map((id) => id.split("#")[0] ?? id));
}

function claimsAt(document: string, at: number | string): readonly Claim[] {
  return claimsOf(document).filter((claim) =>
    typeof at === "string"
      ? claim.id === `${document}#${at}`
      : claim.anchors.some((anchor) => anchor.start === at),
  );
}

test("the records of the founding story load without a problem", () => {
  expect(loading.problems).toEqual([]);
  expect(dataset.stories.map((story) => story.id)).toContain("openai-microsoft");
});

test("the snapshots of the five texts carry their digest and length", () => {
  for (const text of TEXTS) {
    const document = dataset.documents.find((candidate) => candidate.id === text.document);
    expect(document?.snapshot, text.document).toEqual({ sha256: text.sha256, length: text.length });
  }
});

test("every one of the 54 figures is an anchor of a claim, or left out with a reason", () => {
  const missing: string[] = [];
  for (const text of TEXTS) {
    const document = dataset.documents.find((candidate) => candidate.id === text.document);
    for (const [start, end, literal, qualifier] of text.figures) {
      const stated = claimsAt(text.document, start).filter(
        (claim) => claim.anchors.some((anchor) => anchor.end === end) && claim.figure?.printed === literal,
      );
      const bent = stated.some((claim) => (claim.figure?.qualifier ?? null) === qualifier);
      const left = document?.leftOut.some(
        (entry) => entry.anchor.start === start && entry.anchor.end === end && entry.printed === literal,
      );
      if (!bent && left !== true) missing.push(`${text.document} ${start} ${literal} ${qualifier ?? ""}`);
    }
  }
  expect(TEXTS.flatMap((text) => text.figures)).toHaveLength(54);
  expect(missing).toEqual([]);
});

test("nothing is both a claim and left out", () => {
  for (const document of dataset.documents)
    for (const entry of document.leftOut)
      expect(claimsAt(document.id, entry.anchor.start), `${document.id} ${entry.printed}`).toEqual([]);
});

test("a document without a text has no anchors", () => {
  for (const document of dataset.documents) {
    if (document.snapshot !== undefined) continue;
    const anchors = claimsOf(document.id).flatMap((claim) => [
      ...claim.anchors,
      ...claim.cites.flatMap((edge) => edge.evidence.anchor ?? []),
      ...(claim.derives?.evidence.anchor === undefined ? [] : [claim.derives.evidence.anchor]),
    ]);
    expect(anchors, document.id).toEqual([]);
  }
});

test("every claim of the five texts has an anchor inside its text", () => {
  for (const text of TEXTS) {
    for (const claim of claimsOf(text.document)) {
      expect(claim.anchors.length, claim.id).toBeGreaterThan(0);
      for (const anchor of claim.anchors) expect(anchor.end, claim.id).toBeLessThanOrEqual(text.length);
    }
  }
});

test.each(LINEAGE_QUESTIONS.map((question) => [question.id, question] as const))(
  "the lineage of question %s is on record",
  (_, question) => {
    const starts = claimsAt(question.document, question.at);
    expect(starts.length).toBeGreaterThan(0);
    const reached = documentsUpstream(starts);
    if (question.upstream.length === 0) expect([...reached]).toEqual([]);
    expect([...reached]).toEqual(expect.arrayContaining([...question.upstream]));
    expect([...documentsAgainst(starts)]).toEqual(expect.arrayContaining([...question.contradictedBy]));
  },
);

test("every claim of the leaked figures ends at one set of internal documents", () => {
  const leaked = dataset.claims.filter(
    (claim) =>
      claim.figure !== undefined &&
      ["revenue-share", "inference-spend"].includes(claim.measure?.metric ?? "") &&
      claim.measure?.counterparty !== undefined &&
      claim.measure.basis?.status === undefined &&
      claim.document !== "microsoft-internal-2025",
  );
  expect(leaked.length).toBeGreaterThan(40);
  for (const claim of leaked)
    expect(documentsUpstream([claim]).has("microsoft-internal-2025"), claim.id).toBe(true);
});

test("what an unnamed early report or the leak is said to hold has no edge to the leak", () => {
  const unknown = claimsOf("congenai-2025-11-18").filter((claim) => claim.unsourced === "SOURCE_UNKNOWN");
  expect(unknown.length).toBeGreaterThan(8);
  for (const claim of claimsOf("congenai-2025-11-18"))
    expect(documentsUpstream([claim]).has("microsoft-internal-2025"), claim.id).toBe(false);
});

test("an edge that the curator inferred says why", () => {
  const inferred = dataset.claims.flatMap((claim) =>
    claim.cites.filter((edge) => edge.attribution === "INFERRED"),
  );
  expect(inferred.length).toBeGreaterThan(20);
  for (const edge of inferred) expect(edge.evidence.note.length).toBeGreaterThan(20);
  const hidden = claims.get("whatthefuture-2025-11#revenue-share-2025-9m")?.cites[0];
  expect(hidden).toMatchObject({
    claim: "the-decoder-2025-11#revenue-share-2025-9m",
    attribution: "INFERRED",
  });
});

test("the author who declares herself no human is a software agent", () => {
  expect(dataset.entities.find((entity) => entity.id === "emma-gordon")?.kind).toBe("SOFTWARE_AGENT");
});

import fc from "fast-check";
import { ClaimRecord } from "../../src/model/claim.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { Document } from "../../src/model/document.ts";
import { Entity } from "../../src/model/entity.ts";
import { Metric } from "../../src/model/metric.ts";

const RECORDED = { by: "test", at: "2026-01-01" };
const EVIDENCE = { note: "drawn" };
const PRINTED = ["$10 million", "$10.4 million", "about $10 million", "$1.2 billion", "more than $9 million"];

/** One claim as numbers; each is taken modulo what there is to choose from. */
const drawnClaim = fc.record({
  document: fc.nat(),
  printed: fc.option(fc.nat({ max: PRINTED.length - 1 })),
  metric: fc.nat(1),
  entity: fc.nat(),
  cites: fc.array(fc.record({ kind: fc.constantFrom("claim", "document", "entity"), target: fc.nat() }), {
    maxLength: 3,
  }),
  derives: fc.option(fc.nat(), { freq: 4 }),
  contradicts: fc.option(fc.nat(), { freq: 5 }),
  supersedes: fc.option(fc.nat(), { freq: 6 }),
  origin: fc.boolean(),
});

/** Batches of sound records, each of which names only itself and those before it; the first may be empty. */
export const recordBatches: fc.Arbitrary<Dataset[]> = fc
  .array(fc.array(drawnClaim, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((drawn) => {
    const documents: string[] = [];
    const claims: { readonly id: string; readonly document: string }[] = [];
    const outlets: string[] = [];
    let before = 0;
    return drawn.map((batch, number): Dataset => {
      const outlet = `outlet-${number}`;
      outlets.push(outlet);
      const own = batch.map((_, place) => `d${before + place}`).filter((_, place) => place % 2 === 0);
      documents.push(...own);
      const ids = batch.map((claim, place) => {
        const document = documents[claim.document % documents.length] ?? "";
        return { id: `${document}#c${before + place}`, document };
      });
      claims.push(...ids);
      const dataset: Dataset = {
        entities: [Entity.parse({ id: outlet, kind: "ORGANIZATION", name: outlet, outlet: "REPORTER" })],
        metrics: number === 0 ? [metric("revenue"), metric("cost")] : [],
        stories: number === 0 ? [{ id: "drawn", title: "Drawn", summary: "Drawn", questions: [] }] : [],
        documents: own.map((id) => documentOf(id, outlet)),
        claims: batch.map((claim, place) => {
          const { id, document } = ids[place] ?? { id: "", document: "" };
          const at = before + place;
          const others = claims.filter((other) => other.id !== id);
          const earlier = claims.slice(0, at);
          const pick = <T>(list: readonly T[], draw: number): T | undefined => list[draw % list.length];
          const cites = claim.cites.flatMap(({ kind, target }) => {
            const elsewhere = documents.filter((other) => other !== document);
            const found =
              kind === "claim"
                ? pick(others, target)?.id
                : pick(kind === "document" ? elsewhere : outlets, target);
            return found === undefined ? [] : [{ [kind]: found, evidence: EVIDENCE }];
          });
          const input = claim.derives === null ? undefined : pick(earlier, claim.derives);
          const contradicted = claim.contradicts === null ? undefined : pick(others, claim.contradicts);
          const superseded = claim.supersedes === null ? undefined : pick(earlier, claim.supersedes);
          const isEnd = cites.length === 0 && input === undefined;
          const record = ClaimRecord.parse({
            id: `c${at}`,
            text: `Says ${at}`,
            modality: "ASSERTED",
            measure: {
              metric: claim.metric === 0 ? "revenue" : "cost",
              entity: outlets[claim.entity % outlets.length] ?? "",
              period: "2024",
            },
            ...(claim.printed === null ? {} : { figure: { printed: PRINTED[claim.printed] } }),
            cites,
            ...(input === undefined
              ? {}
              : { derives: { formula: "x * 2", inputs: { x: input.id }, evidence: EVIDENCE } }),
            contradicts: contradicted === undefined ? [] : [{ claim: contradicted.id, reason: "other" }],
            ...(superseded === undefined ? {} : { supersedes: superseded.id }),
            ...(isEnd && claim.origin ? { origin: "FILING" } : {}),
          });
          return { ...record, id, document };
        }),
      };
      before += batch.length;
      return dataset;
    });
  });

/** Returns the records of all batches in one dataset, in their order. */
export function joined(batches: readonly Dataset[]): Dataset {
  return {
    entities: batches.flatMap(({ entities }) => entities),
    metrics: batches.flatMap(({ metrics }) => metrics),
    stories: batches.flatMap(({ stories }) => stories),
    documents: batches.flatMap(({ documents }) => documents),
    claims: batches.flatMap(({ claims }) => claims),
  };
}

function metric(id: string): Metric {
  return Metric.parse({ id, name: id, definition: "Drawn" });
}

function documentOf(id: string, publisher: string): Document {
  return Document.parse({
    id,
    kind: "ARTICLE",
    title: `Document ${id}`,
    publisher,
    story: "drawn",
    recorded: RECORDED,
  });
}

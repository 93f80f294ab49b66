/**
 * Records for a generated lineage: documents of four claims each by 500 outlets, figures that are copied, rounded or
 * (rarely) changed from hop to hop, so that every analysis has something to find.
 */
import type { Claim } from "../../../src/model/claim.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Document } from "../../../src/model/document.ts";
import type { Entity } from "../../../src/model/entity.ts";
import { type GeneratedLineage, generateLineage, SEED, seededRandom } from "./generate-lineage.ts";

const OUTLETS = 500;
const COMPANIES = 300;
const CLAIMS_PER_DOCUMENT = 4;
const RECORDED = { by: "generator", at: "2026-01-01" } as const;

/** Returns the id of the claim with this number. */
export function generatedClaimId(claim: number): string {
  return `d${Math.floor(claim / CLAIMS_PER_DOCUMENT)}#c${claim}`;
}

/** Returns the ids of at most `most` evenly spread claims of so many, none twice. */
export function sampleClaimIds(claimCount: number, most: number): string[] {
  const count = Math.min(most, claimCount);
  return Array.from({ length: count }, (_, place) =>
    generatedClaimId(Math.floor(((place + 0.5) * claimCount) / count)),
  );
}

/** Returns a dataset of `claimCount` claims with their lineage. */
export function generateDataset(
  claimCount: number,
  seed = SEED,
): { dataset: Dataset; lineage: GeneratedLineage } {
  const lineage = generateLineage(claimCount, seed);
  return { dataset: datasetOf(lineage, seed), lineage };
}

/** Returns records that have this lineage. */
export function datasetOf(lineage: GeneratedLineage, seed = SEED): Dataset {
  const { claimCount } = lineage;
  const random = seededRandom(seed + 1);
  const entities: Entity[] = [];
  for (let outlet = 0; outlet < OUTLETS; outlet++) {
    entities.push({
      id: `outlet-${outlet}`,
      kind: "ORGANIZATION",
      name: `Outlet ${outlet}`,
      aliases: [],
      outlet: "REPORTER",
    });
  }
  for (let company = 0; company < COMPANIES; company++) {
    entities.push({
      id: `company-${company}`,
      kind: "ORGANIZATION",
      name: `Company ${company}`,
      aliases: [],
    });
  }
  const metrics = ["revenue", "cost", "loss", "investment", "headcount"].map((id) => ({
    id,
    name: id,
    aliases: [],
    definition: `Generated ${id}`,
    broader: [],
    partOf: [],
  }));

  const documents: Document[] = [];
  const claims: Claim[] = [];
  /** Printed tenths of a million dollars of each claim. */
  const amounts = new Uint32Array(claimCount);
  let edge = 0;
  for (let claim = 0; claim < claimCount; claim++) {
    const document = Math.floor(claim / CLAIMS_PER_DOCUMENT);
    if (claim % CLAIMS_PER_DOCUMENT === 0) documents.push(documentOf(document, claim, claimCount));
    const story = lineage.stories[claim] ?? 0;
    const cites: Claim["cites"] = [];
    const inputs: Record<string, string> = {};
    let amount = 10 + Math.floor(random() * 99_000);
    let computed = 0;
    for (; lineage.from[edge] === claim; edge++) {
      const target = lineage.to[edge] ?? 0;
      if (lineage.derives[edge] === 1) {
        inputs[`input${Object.keys(inputs).length}`] = generatedClaimId(target);
        computed += amounts[target] ?? 0;
        continue;
      }
      amount = changed(amounts[target] ?? 0);
      cites.push({
        claim: generatedClaimId(target),
        manner: "REPORTS",
        attribution: "STATED",
        evidence: { note: "names it in the same sentence" },
      });
    }
    if (computed > 0) amount = computed;
    amounts[claim] = amount;
    const names = Object.keys(inputs);
    const isEnd = cites.length === 0 && names.length === 0;
    claims.push({
      id: generatedClaimId(claim),
      document: `d${document}`,
      text: `Says that the value is ${amount / 10} million dollars`,
      figure: { printed: `$${Math.floor(amount / 10)}.${amount % 10} million` },
      measure: {
        metric: metrics[story % metrics.length]?.id ?? "revenue",
        entity: `company-${(story * 7) % COMPANIES}`,
        period: String(2010 + (Math.floor(story / 40) % 15)),
      },
      about: [],
      modality: cites.length > 0 ? "REPORTED" : "ASSERTED",
      anchors: [],
      cites,
      ...(names.length === 0
        ? {}
        : {
            derives: {
              formula: names.join(" + "),
              inputs,
              attribution: "STATED" as const,
              evidence: { note: "states the sum" },
            },
          }),
      contradicts: [],
      ...(isEnd && random() < 0.7 ? { origin: "DOCUMENT_LEAK" as const } : {}),
    });
  }
  for (const [claim, other] of lineage.contradictions) {
    claims[claim]?.contradicts.push({ claim: generatedClaimId(other), reason: "gives another value" });
  }
  return {
    entities,
    metrics,
    stories: [{ id: "generated", title: "Generated", summary: "Generated", questions: [] }],
    documents,
    claims,
  };

  /** Returns the amount as the next outlet prints it: mostly the same, at times rounded, rarely changed. */
  function changed(amount: number): number {
    const draw = random();
    if (draw < 0.8) return amount;
    if (draw < 0.97) return Math.round(amount / 10) * 10;
    return amount + 1 + Math.floor(random() * 9);
  }
}

function documentOf(document: number, claim: number, claimCount: number): Document {
  const day = new Date(Date.UTC(2010, 0, 1) + Math.floor((claim / claimCount) * 5000) * 86_400_000);
  return {
    id: `d${document}`,
    kind: "ARTICLE",
    title: `Document ${document}`,
    publisher: `outlet-${(document * 31) % OUTLETS}`,
    authors: [],
    published: day.toISOString().slice(0, 10),
    language: "en",
    archives: [],
    leftOut: [],
    status: "ACCEPTED",
    story: "generated",
    recorded: RECORDED,
  };
}

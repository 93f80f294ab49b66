/**
 * Which findings a graph has more, and which less, than the one that it has grown out of.
 *
 * Method: a finding rests on few records, so that records that are added can only change those near them. The records
 * near the new ones are put in a graph of their own, once with the new ones and once without, and the findings of the
 * two are told apart: what is near, but not whole there, has the same findings in both. Near are what a new claim names,
 * all claims about the entity that it measures, and whatever cites its document or those who published it; and for
 * each claim that cites a document or an entity, every claim on record there.
 * Cost: that of the findings of those records, which hangs on how much is on record about one entity, not on the graph.
 */
import { claimsOfDocument, findNode, getClaim, getDocument, sourcesOf } from "../../graph/accessors.ts";
import { buildGraph } from "../../graph/build-graph.ts";
import { claimsAbout } from "../../graph/claims-about.ts";
import { nodesGrownBetween } from "../../graph/grown-graph.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Cites, Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Document } from "../../model/document.ts";
import type { Entity } from "../../model/entity.ts";
import type { Finding } from "./finding.ts";
import { findings } from "./findings.ts";

/** The findings near what is new, with it and without it: what both have says nothing. */
export interface GrowthFindings {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/** Returns the findings near what `after` has and `before` lacks, or null where it has not grown out of it. */
export function findingsOfGrowth(before: KnowledgeGraph, after: KnowledgeGraph): GrowthFindings | null {
  const grown = nodesGrownBetween(before.graph, after.graph);
  if (grown === null) return null;
  const isNew = new Set(grown);
  const near = recordsAround(after, claimsNear(after, grown));
  const isOld = ({ id }: { readonly id: string }): boolean => !isNew.has(id);
  const old: Dataset = {
    entities: near.entities.filter(isOld),
    metrics: [...before.metrics.values()],
    stories: [...before.stories.values()],
    documents: near.documents.filter(isOld),
    claims: near.claims.filter(isOld),
  };
  const options = { includeDrafts: true, version: "near" };
  return { before: findings(buildGraph(old, options)), after: findings(buildGraph(near, options)) };
}

/** Returns the ids of the claims whose findings the new nodes could change, and of those that these findings rest on. */
function claimsNear(graph: KnowledgeGraph, grown: readonly string[]): Set<string> {
  const near = new Set<string>();
  const add = (ids: Iterable<string>): void => {
    for (const id of ids) near.add(id);
  };
  const addAllAbout = ({ measure }: Claim): void => {
    if (measure !== undefined) add(claimsAbout(graph, measure.entity));
  };
  /** Claims each of whose citations is judged by all that is on record at its other end. */
  const citing = new Set<string>();
  for (const id of grown) {
    const node = findNode(graph, id);
    if (node?.kind !== "CLAIM") continue;
    const { claim } = node;
    near.add(id);
    citing.add(id);
    add(namedClaims(claim));
    addAllAbout(claim);
    // What a claim contradicts or corrects may be explained by it from now on.
    for (const other of namedClaims(claim)) addAllAbout(getClaim(graph, other).claim);
    for (const stated of [claim.document, ...makersOf(getDocument(graph, claim.document).document)])
      for (const other of sourcesOf(graph, stated, "CITES")) citing.add(other);
  }
  for (const id of citing) {
    const { claim } = getClaim(graph, id);
    near.add(id);
    add(namedClaims(claim));
    for (const { document, entity } of claim.cites) {
      if (document !== undefined) add(claimsOfDocument(graph, document));
      if (entity === undefined) continue;
      for (const kind of ["PUBLISHED_BY", "AUTHORED_BY"] as const)
        for (const made of sourcesOf(graph, entity, kind)) add(claimsOfDocument(graph, made));
    }
  }
  return near;
}

/** Returns the records of the claims, in the order of the graph, with all that they name; edges to other claims are left out. */
function recordsAround(graph: KnowledgeGraph, near: ReadonlySet<string>): Dataset {
  const entities = new Map<string, Entity>();
  const documents = new Map<string, Document>();
  const addEntity = (id: string | undefined): void => {
    const node = id === undefined || entities.has(id) ? null : findNode(graph, id);
    if (node?.kind !== "ENTITY") return;
    entities.set(node.entity.id, node.entity);
    addEntity(node.entity.ownedBy);
  };
  const addDocument = (id: string | undefined): void => {
    const node = id === undefined || documents.has(id) ? null : findNode(graph, id);
    if (node?.kind !== "DOCUMENT") return;
    documents.set(node.document.id, node.document);
    for (const maker of makersOf(node.document)) addEntity(maker);
    addDocument(node.document.syndicatedFrom);
  };
  const rowOf = (id: string): number => graph.lineage.rows.get(id) ?? 0;
  const claims = [...near].sort((a, b) => rowOf(a) - rowOf(b)).map((id) => getClaim(graph, id).claim);
  for (const { document, about, measure, cites } of claims) {
    addDocument(document);
    for (const id of [...about, measure?.entity, measure?.counterparty]) addEntity(id);
    for (const edge of cites) {
      addDocument(edge.document);
      addEntity(edge.entity);
    }
  }
  return {
    entities: [...entities.values()],
    metrics: [...graph.metrics.values()],
    stories: [...graph.stories.values()],
    documents: [...documents.values()],
    claims: claims.map((claim) => within(claim, near)),
  };
}

/** Returns the claim with its edges among `near` alone. */
function within(claim: Claim, near: ReadonlySet<string>): Claim {
  if (namedClaims(claim).every((id) => near.has(id))) return claim;
  const { derives, supersedes, ...rest } = claim;
  const isWhole = derives !== undefined && Object.values(derives.inputs).every((input) => near.has(input));
  const isNear = (edge: Pick<Cites, "claim">): boolean => edge.claim === undefined || near.has(edge.claim);
  return {
    ...rest,
    cites: claim.cites.filter(isNear),
    contradicts: claim.contradicts.filter(isNear),
    ...(isWhole ? { derives } : {}),
    ...(supersedes !== undefined && near.has(supersedes) ? { supersedes } : {}),
  };
}

/** Returns the ids of the claims that a claim names. */
function namedClaims({ cites, contradicts, derives, supersedes }: Claim): string[] {
  const named = [
    ...cites.map(({ claim }) => claim),
    ...contradicts.map(({ claim }) => claim),
    ...Object.values(derives?.inputs ?? {}),
    supersedes,
  ];
  return named.filter((id) => id !== undefined);
}

function makersOf({ publisher, authors }: Document): string[] {
  return publisher === undefined ? authors : [publisher, ...authors];
}

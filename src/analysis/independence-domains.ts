/**
 * Independence domains: origins that count as one voice, and the reason of every merge.
 *
 * Method: union-find in which each union keeps its reason (the proof forest of Nieuwenhuis and Oliveras, "Fast
 * congruence closure and extensions", 2007), so that a domain of n origins comes with exactly n - 1 reasons.
 * Two origins merge by a rule where both have the same key under it; the rules are the caller's choice, so that the
 * count can be repeated and contested. The default, DOCUMENT and SYNDICATION, merges only what is the same text:
 * two claims of one document, two copies of one text. That the same person, owner or declared source stands behind
 * two texts is a reason to doubt their independence, not a proof, and has to be asked for.
 * Cost: O(origins · keys) with near-constant union.
 */
import { edgesOf, findNode, getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Document } from "../model/document.ts";
import { canonicalUrl } from "./canonical-url.ts";

/**
 * By what two origins count as one: the same DOCUMENT (or two records of one address or one text), a common AUTHOR,
 * publishers of one OWNER, copies by SYNDICATION, or DECLARED: the document of one says itself that it takes
 * something from the document of the other.
 */
export type MergeRule = "DOCUMENT" | "AUTHOR" | "OWNER" | "SYNDICATION" | "DECLARED";

/** All rules, in the order in which they are tried. */
export const MERGE_RULES: readonly MergeRule[] = ["DOCUMENT", "SYNDICATION", "AUTHOR", "OWNER", "DECLARED"];

export const DEFAULT_MERGE_RULES: readonly MergeRule[] = ["DOCUMENT", "SYNDICATION"];

/** Why two origins were merged. */
export interface MergeReason {
  /** The rule, or SUGGESTED for a hidden dependence that the caller asked to include. */
  readonly rule: MergeRule | "SUGGESTED";
  /** Ids of the two origins. */
  readonly origins: readonly [string, string];
  /** What they share: id of a document or entity, an address, a digest, or the key of the edge that declares it. */
  readonly through: string;
}

export interface IndependenceDomain {
  /** Ids of the origins, in the given order. */
  readonly origins: readonly string[];
  /** One reason fewer than there are origins. */
  readonly reasons: readonly MergeReason[];
}

/** Two documents that a caller wants to count as one voice. */
export interface SuggestedPair {
  readonly documents: readonly [string, string];
}

export interface DomainOptions {
  readonly mergeBy?: readonly MergeRule[] | undefined;
  /** Hidden dependences to count as if they were known; default: none. */
  readonly suggested?: readonly SuggestedPair[];
}

/** Returns the origins (claims or documents, by id) in domains, in order of their first members. */
export function mergeOrigins(
  graph: KnowledgeGraph,
  origins: readonly string[],
  options: DomainOptions = {},
): IndependenceDomain[] {
  const { mergeBy = DEFAULT_MERGE_RULES, suggested = [] } = options;
  const parents = origins.map((_, place) => place);
  const reasons: MergeReason[] = [];
  const documents = origins.map((origin) => documentOfOrigin(graph, origin));

  for (const rule of MERGE_RULES) {
    if (!mergeBy.includes(rule) || rule === "DECLARED") continue;
    const holders = new Map<string, number>();
    for (const [place, document] of documents.entries()) {
      for (const key of document === null ? [] : keysOf(graph, document, rule)) {
        const holder = holders.get(key);
        if (holder === undefined) holders.set(key, place);
        else merge(holder, place, rule, key.slice(key.indexOf(" ") + 1));
      }
    }
  }
  const placeOf = new Map<string, number>();
  for (const [place, document] of documents.entries()) {
    if (document !== null && !placeOf.has(document.id)) placeOf.set(document.id, place);
  }
  if (mergeBy.includes("DECLARED")) {
    for (const [document, place] of placeOf) {
      for (const { key, target } of declaredSources(graph, document)) {
        const other = placeOf.get(target);
        if (other !== undefined) merge(place, other, "DECLARED", key);
      }
    }
  }
  if (suggested.length > 0) {
    // A suggestion is about documents: it joins every origin of the one with every origin of the other.
    const places = new Map<string, number[]>();
    for (const [place, document] of documents.entries()) {
      if (document === null) continue;
      places.set(document.id, [...(places.get(document.id) ?? []), place]);
    }
    for (const { documents: pair } of suggested) {
      const [first, ...others] = [...(places.get(pair[0]) ?? []), ...(places.get(pair[1]) ?? [])];
      if (first === undefined || !places.has(pair[0]) || !places.has(pair[1])) continue;
      for (const other of others) merge(first, other, "SUGGESTED", `${pair[0]} ${pair[1]}`);
    }
  }

  const domains = new Map<number, { origins: string[]; reasons: MergeReason[] }>();
  const domainOf = new Map<string, number>();
  for (const [place, origin] of origins.entries()) {
    const root = find(place);
    domainOf.set(origin, root);
    const domain = domains.get(root);
    if (domain === undefined) domains.set(root, { origins: [origin], reasons: [] });
    else domain.origins.push(origin);
  }
  for (const reason of reasons) domains.get(domainOf.get(reason.origins[0]) ?? -1)?.reasons.push(reason);
  return [...domains.values()];

  function find(place: number): number {
    let root = place;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] ?? 0] ?? 0;
      root = parents[root] ?? 0;
    }
    return root;
  }

  function merge(a: number, b: number, rule: MergeReason["rule"], through: string): void {
    const left = find(a);
    const right = find(b);
    if (left === right) return;
    parents[Math.max(left, right)] = Math.min(left, right);
    reasons.push({ rule, origins: [origins[a] ?? "", origins[b] ?? ""], through });
  }
}

function documentOfOrigin(graph: KnowledgeGraph, origin: string): Document | null {
  const node = findNode(graph, origin);
  if (node?.kind === "DOCUMENT") return node.document;
  const document = node?.kind === "CLAIM" ? findNode(graph, node.claim.document) : null;
  return document?.kind === "DOCUMENT" ? document.document : null;
}

/** Returns the keys of a document under a rule, each with a word before it that keeps kinds of key apart. */
function keysOf(graph: KnowledgeGraph, document: Document, rule: Exclude<MergeRule, "DECLARED">): string[] {
  switch (rule) {
    case "DOCUMENT": {
      const keys = [`id ${document.id}`];
      if (document.url !== undefined) keys.push(`url ${canonicalUrl(document.url)}`);
      if (document.snapshot !== undefined) keys.push(`text ${document.snapshot.sha256}`);
      return keys;
    }
    case "AUTHOR":
      return document.authors.map((author) => `author ${author}`);
    case "OWNER":
      return document.publisher === undefined
        ? []
        : [`owner ${lastOf(document.publisher, (id) => ownerOf(graph, id))}`];
    case "SYNDICATION":
      return [`document ${lastOf(document.id, (id) => syndicatedFrom(graph, id))}`];
  }
}

/** Returns the end of a chain of ids; of a chain that circles, the least id of the circle. */
function lastOf(first: string, next: (id: string) => string | undefined): string {
  let id = next(first);
  if (id === undefined) return first;
  const seen = new Set([first]);
  for (;;) {
    if (seen.has(id)) {
      const chain = [...seen];
      return chain.slice(chain.indexOf(id)).sort()[0] ?? id;
    }
    seen.add(id);
    const further = next(id);
    if (further === undefined) return id;
    id = further;
  }
}

function ownerOf(graph: KnowledgeGraph, id: string): string | undefined {
  const node = findNode(graph, id);
  return node?.kind === "ENTITY" ? node.entity.ownedBy : undefined;
}

function syndicatedFrom(graph: KnowledgeGraph, id: string): string | undefined {
  const node = findNode(graph, id);
  return node?.kind === "DOCUMENT" ? node.document.syndicatedFrom : undefined;
}

/** Returns the documents that a document states as sources of any of its claims, with the edges that say so. */
function declaredSources(graph: KnowledgeGraph, document: string): { key: string; target: string }[] {
  const sources: { key: string; target: string }[] = [];
  for (const states of edgesOf(graph, document, "STATES", "OUT")) {
    const claim = getEdge(graph, states).to;
    for (const kind of ["CITES", "DERIVES"] as const) {
      for (const key of edgesOf(graph, claim, kind, "OUT")) {
        const { attributes, to } = getEdge(graph, key);
        if (attributes.kind !== kind || attributes.attribution !== "STATED") continue;
        const target = documentOfOrigin(graph, to)?.id;
        if (target !== undefined && target !== document) sources.push({ key, target });
      }
    }
  }
  return sources;
}

import type { MultiDirectedGraph } from "graphology";
import type { Figure } from "../figures/figure.ts";
import type { Period } from "../figures/period.ts";
import type { Cites, Claim, Contradicts, Derives, Evidence } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Measure } from "../model/measure.ts";
import type { Recorded } from "../model/recorded.ts";

/** What a node of the graph is. The node's key is the public id. */
export type NodeAttributes = EntityNode | DocumentNode | PlacedClaimNode | MeasureNode;

export interface EntityNode {
  readonly kind: "ENTITY";
  readonly entity: Entity;
}

export interface DocumentNode {
  readonly kind: "DOCUMENT";
  readonly document: Document;
}

export interface ClaimNode {
  readonly kind: "CLAIM";
  readonly claim: Claim;
  /** The number, read from the record; null for an assertion without one. */
  readonly figure: Figure | null;
  /** Key of the measure's node; null where the claim has none. */
  readonly measure: string | null;
}

/** A claim of the graph. */
export interface PlacedClaimNode extends ClaimNode {
  /** Its row in the lineage index. */
  readonly row: number;
}

export interface MeasureNode {
  readonly kind: "MEASURE";
  readonly measure: Measure;
  /** The measure's period as days; null where the claims give none. */
  readonly period: Period | null;
}

/** What an edge of the graph is. Lineage edges run from the claim that takes to what it takes from. */
export type EdgeAttributes = CitesEdge | DerivesEdge | ContradictsEdge | StructuralEdge;

export interface CitesEdge {
  readonly kind: "CITES";
  readonly manner: Cites["manner"];
  readonly attribution: Cites["attribution"];
  readonly disputed: string | null;
  readonly evidence: Evidence;
  readonly recorded: Recorded;
}

export interface DerivesEdge {
  readonly kind: "DERIVES";
  /** Name of this input in the formula. */
  readonly input: string;
  readonly formula: string;
  readonly attribution: Derives["attribution"];
  readonly disputed: string | null;
  readonly evidence: Evidence;
  readonly recorded: Recorded;
}

export interface ContradictsEdge {
  readonly kind: "CONTRADICTS";
  readonly reason: Contradicts["reason"];
  readonly recorded: Recorded;
}

/** Edges that hold the graph together: document to claim, document to publisher and authors, claim to its matter. */
export interface StructuralEdge {
  readonly kind:
    | "STATES"
    | "PUBLISHED_BY"
    | "AUTHORED_BY"
    | "ABOUT"
    | "MEASURES"
    | "OWNED_BY"
    | "SYNDICATED_FROM"
    | "SUPERSEDES";
}

/** The graphology graph under everything. */
export type GraphologyGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Takes an edge, its attributes and its two ends. */
export type EdgeVisitor = (key: string, attributes: EdgeAttributes, source: string, target: string) => void;

/**
 * What is read of a graph, by graphology's own names: a graphology graph is one, and so is one that has grown.
 * Nodes and edges come in the order in which they were added, those of one kind in the order of their records.
 */
export interface ProvenanceGraph {
  readonly order: number;
  readonly size: number;
  hasNode(id: string): boolean;
  /** @throws where the graph has no such node */
  getNodeAttributes(id: string): NodeAttributes;
  forEachNode(visit: (id: string, attributes: NodeAttributes) => void): void;
  hasEdge(key: string): boolean;
  /** @throws where the graph has no such edge */
  getEdgeAttributes(key: string): EdgeAttributes;
  /** @throws where the graph has no such edge */
  extremities(key: string): [source: string, target: string];
  forEachEdge(visit: EdgeVisitor): void;
  forEachOutEdge(node: string, visit: EdgeVisitor): void;
  forEachInEdge(node: string, visit: EdgeVisitor): void;
}

/** What writes a graph, by graphology's own names. */
export interface GraphWriter {
  hasNode(id: string): boolean;
  addNode(id: string, attributes: NodeAttributes): unknown;
  addEdgeWithKey(key: string, source: string, target: string, attributes: EdgeAttributes): unknown;
}

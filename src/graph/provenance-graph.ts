import type { MultiDirectedGraph } from "graphology";
import type { Figure } from "../figures/figure.ts";
import type { Period } from "../figures/period.ts";
import type { Cites, Claim, Contradicts, Derives, Evidence } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Measure } from "../model/measure.ts";
import type { Recorded } from "../model/recorded.ts";

/** What a node of the graph is. The node's key is the public id. */
export type NodeAttributes = EntityNode | DocumentNode | ClaimNode | MeasureNode;

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
export type ProvenanceGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

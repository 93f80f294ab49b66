import type { Drift } from "../analysis/drift.ts";
import type { EvidenceFilter, EvidenceOptions } from "../analysis/evidence-options.ts";
import type { SharedOrder, SharedReading } from "../analysis/hidden-dependence.ts";
import type { Independence } from "../analysis/independence.ts";
import type { DeadEnd, Hop, Origin, Trace } from "../analysis/trace.ts";
import type { KeyedMeasure } from "../graph/select-measures.ts";
import type { Slice } from "../graph/slice.ts";
import type { FoundFigure } from "../ingest/text-reading.ts";
import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Metric } from "../model/metric.ts";
import type { Story } from "../model/story.ts";
import type { Finding as TextFinding } from "../review/checked-text.ts";
import type { SearchHit, SearchResult } from "../search/search.ts";
import type { Connection } from "./connection.ts";

/** What stands behind `Measure`. */
export type MeasureParent = KeyedMeasure;

/** What stands behind `Node`. */
export type NodeParent = Entity | Document | Claim | MeasureParent | Metric | Story;

/** What stands behind `Source`. */
export type SourceParent = Claim | Document | Entity;

/** What stands behind `Trace`: one slice, and the analyses of it that are made when a field asks for them. */
export interface TraceParent {
  readonly trace: Trace;
  readonly slice: Slice;
  readonly filter: EvidenceFilter;
  readonly options: EvidenceOptions;
  readonly hopsByKey: () => ReadonlyMap<string, Hop>;
  readonly independence: () => Independence;
}

/** What stands behind `Origin`. */
export interface OriginParent extends Origin {
  readonly trace: TraceParent;
}

/** What stands behind `DeadEnd`. */
export interface DeadEndParent extends DeadEnd {
  readonly trace: TraceParent;
}

/** What stands behind `Witness`: ids of origins. */
export interface WitnessParent {
  readonly origins: readonly string[];
}

/** What stands behind `DependenceEvidence`. */
export type DependenceEvidenceParent = SharedReading | SharedOrder;

/** What stands behind `Drift`: the drift, where its path leads, and the trace that it belongs to. */
export interface DriftParent extends Drift {
  readonly leadsTo: string;
  readonly trace: TraceParent;
}

/** What stands behind `ClaimPair`: ids of claims. */
export type ClaimPairParent = readonly [string, string];

/** What stands behind `TextFinding`: a finding with the figure that it is about. */
export interface TextFindingParent extends TextFinding {
  readonly found: FoundFigure | null;
}

/** What stands behind `SearchConnection`: one page, and all that was found. */
export interface SearchParent extends Connection<SearchEdgeParent> {
  readonly found: SearchResult;
}

/** What stands behind `SearchEdge`. */
export interface SearchEdgeParent {
  readonly cursor: string;
  readonly hit: SearchHit;
}

import type { DeadEnd, Hop, Origin, Trace } from "../analysis/trace.ts";
import type { KeyedMeasure } from "../graph/select-measures.ts";
import type { Slice } from "../graph/slice.ts";
import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Metric } from "../model/metric.ts";
import type { Story } from "../model/story.ts";

/** What stands behind `Measure`. */
export type MeasureParent = KeyedMeasure;

/** What stands behind `Node`. */
export type NodeParent = Entity | Document | Claim | MeasureParent | Metric | Story;

/** What stands behind `Source`. */
export type SourceParent = Claim | Document | Entity;

/** What stands behind `Trace`: the trace with the slice that it was made from. */
export interface TraceParent extends Trace {
  readonly slice: Slice;
  readonly hopsByKey: () => ReadonlyMap<string, Hop>;
}

/** What stands behind `Origin`. */
export interface OriginParent extends Origin {
  readonly trace: TraceParent;
}

/** What stands behind `DeadEnd`. */
export interface DeadEndParent extends DeadEnd {
  readonly trace: TraceParent;
}

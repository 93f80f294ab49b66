import type { Claim } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Metric } from "./metric.ts";
import type { Story } from "./story.ts";

/** Everything that was loaded: plain records, each kind in order of its id. */
export interface Dataset {
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly stories: readonly Story[];
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
}

import type { GeneratedLineage } from "../support/generate-lineage.ts";
import type { StructuralTrace } from "../support/structural-trace.ts";

/** An engine that holds the generated lineage and answers structural traces. */
export interface Engine {
  readonly version: string;
  readonly trace: (id: string) => StructuralTrace | Promise<StructuralTrace>;
  readonly close: () => unknown;
}

/** What each file of `engines/` exports as `load`. */
export type LoadEngine = (lineage: GeneratedLineage) => Engine | Promise<Engine>;

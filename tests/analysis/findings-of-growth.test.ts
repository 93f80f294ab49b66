import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../src/analysis/findings/finding.ts";
import { findings } from "../../src/analysis/findings/findings.ts";
import { findingsOfGrowth } from "../../src/analysis/findings/findings-of-growth.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { extendGraph } from "../../src/graph/extend-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { graphOf } from "../support/graphs.ts";
import { recordBatches } from "../support/random-records.ts";

/** Returns the findings of the one list that the other has not, as text. */
function beyond(list: readonly Finding[], other: readonly Finding[]): string[] {
  const known = new Set(other.map((finding) => JSON.stringify(finding)));
  return list.map((finding) => JSON.stringify(finding)).filter((text) => !known.has(text));
}

test("findingsOfGrowth() tells the findings of the whole graphs apart, from the records near the new ones alone", () => {
  let told = 0;
  fc.assert(
    fc.property(recordBatches, ([first, ...more]) => {
      if (first === undefined) return;
      const start = buildGraph(first);
      let before: KnowledgeGraph = start;
      for (const batch of more) {
        const { graph: after } = extendGraph(before, batch);
        if (after === null) throw new Error("The records have problems");
        for (const old of new Set([before, start])) {
          const near = findingsOfGrowth(old, after);
          const [was, is] = [findings(old), findings(after)];
          const appeared = beyond(is, was);
          expect(beyond(near?.after ?? [], near?.before ?? [])).toEqual(appeared);
          expect(beyond(near?.before ?? [], near?.after ?? [])).toEqual(beyond(was, is));
          told += appeared.length;
        }
        before = after;
      }
    }),
    { seed: 42, numRuns: 150 },
  );
  expect(told).toBeGreaterThan(100);
});

test("findingsOfGrowth() knows nothing of graphs that have not grown out of each other", () => {
  expect(findingsOfGrowth(graphOf("a"), graphOf("a -> b"))).toBeNull();
});

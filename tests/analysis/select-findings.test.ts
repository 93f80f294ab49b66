import { expect, test } from "vitest";
import type { Contradiction } from "../../src/analysis/contradictions/contradiction.ts";
import { contradictions } from "../../src/analysis/contradictions/contradictions.ts";
import {
  type ContradictionSelection,
  contradictionsByClaim,
  rankContradictions,
  selectContradictions,
} from "../../src/analysis/contradictions/select-contradictions.ts";
import type { Finding } from "../../src/analysis/findings/finding.ts";
import { findings } from "../../src/analysis/findings/findings.ts";
import {
  type FindingSelection,
  findingsByNode,
  rankFindings,
  selectFindings,
} from "../../src/analysis/findings/select-findings.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

const graph = await loadStoryGraph();
const ranked = rankFindings(findings(graph));
const pairs = rankContradictions(contradictions(graph));

test.each<[FindingSelection, (finding: Finding) => boolean]>([
  [{ code: ["CONFLICT", "UNSOURCED"] }, ({ code }) => code === "CONFLICT" || code === "UNSOURCED"],
  [{ severity: "SERIOUS" }, ({ severity }) => severity === "SERIOUS"],
  [{ severity: "NONE" }, () => true],
  [{ story: "openai-microsoft" }, () => true],
  [
    { document: "congenai-2025-11-18" },
    ({ nodes }) => nodes.some((id) => id.split("#")[0] === "congenai-2025-11-18"),
  ],
])("selectFindings() by %o gives exactly the findings that it means, in their order", (filter, holds) => {
  const expected = ranked.filter(({ record }) => holds(record));
  expect(expected.length).toBeGreaterThan(0);
  expect(selectFindings(graph, ranked, [filter])).toEqual(expected);
});

test("findingsByNode() gives what selectFindings() gives by node and by document", () => {
  const byNode = findingsByNode(graph, ranked);
  for (const node of new Set(ranked.flatMap(({ record }) => record.nodes))) {
    const filter = node.includes("#") ? { node } : { document: node };
    expect(byNode.get(node)).toEqual(selectFindings(graph, ranked, [filter]));
  }
});

test("rankFindings() gives each finding a key and a place of its own", () => {
  expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
  expect(rankFindings(findings(graph)).map(({ record }) => record.key)).toEqual(
    ranked.map(({ record }) => record.key),
  );
});

test.each<[ContradictionSelection, (each: Contradiction) => boolean]>([
  [{ source: "ASSERTED" }, ({ source }) => source === "ASSERTED"],
  [{ rule: ["SAME_MEASURE"] }, ({ rule }) => rule === "SAME_MEASURE"],
  [{ explained: true }, ({ explainedBy }) => explainedBy.length > 0],
  [
    { explained: false, severity: "SERIOUS" },
    ({ explainedBy, severity }) => explainedBy.length === 0 && severity === "SERIOUS",
  ],
  [
    { document: "congenai-2025-11-18" },
    ({ claims }) => claims.some((id) => id.startsWith("congenai-2025-11-18#")),
  ],
])("selectContradictions() by %o gives exactly those that it means, in their order", (filter, holds) => {
  const expected = pairs.filter(({ record }) => holds(record));
  expect(expected.length).toBeGreaterThan(0);
  expect(selectContradictions(graph, pairs, [filter])).toEqual(expected);
});

test("contradictionsByClaim() gives what selectContradictions() gives by claim", () => {
  const byClaim = contradictionsByClaim(pairs);
  for (const [claim, found] of byClaim) {
    expect(found).toEqual(selectContradictions(graph, pairs, [{ claim }]));
  }
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
});

test("selectFindings() and selectContradictions() refuse ids that do not exist", () => {
  const unknown = expect.objectContaining({ code: "NOT_FOUND" });
  expect(() => selectFindings(graph, ranked, [{ node: "nothing" }])).toThrow(unknown);
  expect(() => selectFindings(graph, ranked, [{ document: "nothing" }])).toThrow(unknown);
  expect(() => selectContradictions(graph, pairs, [{ measure: "nothing" }])).toThrow(unknown);
});

import { expect, test } from "vitest";
import { findLateCorrections } from "../../src/analysis/late-corrections.ts";
import { graphOf } from "../support/graphs.ts";
import { patchedGraph } from "../support/patched-graph.ts";

//   early ── late
//     │
//   wrong ── undated        right corrects wrong
//     │
//   aware ── right
const DRAWING =
  "early -> wrong\nlate -> early\nundated -> wrong\naware -> wrong right\nright : FILING\nwrong : FILING";
const DOCUMENTS = {
  wrong: { published: "2025-01-01" },
  early: { published: "2025-01-05" },
  right: { published: "2025-01-11" },
  late: { published: "2025-02" },
  aware: { published: "2025-03-01" },
};

test("findLateCorrections() lists what still rests on a corrected claim, with the days", () => {
  const graph = patchedGraph(DRAWING, { right: { supersedes: "wrong" } }, { documents: DOCUMENTS });
  expect(findLateCorrections(graph)).toEqual([
    {
      correction: "right",
      corrected: "wrong",
      daysExposed: { least: 10, most: 10 },
      repeats: [
        { claim: "early", daysAfter: { least: -6, most: -6 }, late: false },
        { claim: "undated", daysAfter: null, late: false },
        { claim: "late", daysAfter: { least: 21, most: 48 }, late: true },
      ],
    },
  ]);
});

test("findLateCorrections() is empty where nothing was corrected", () => {
  expect(findLateCorrections(graphOf(DRAWING, { documents: DOCUMENTS }))).toEqual([]);
});

test("findLateCorrections() does not count a correction that cites what it corrects", () => {
  const graph = patchedGraph(`${DRAWING}\nright -> wrong`, { right: { supersedes: "wrong" } });
  expect(findLateCorrections(graph)[0]?.repeats.map(({ claim }) => claim)).toEqual([
    "early",
    "undated",
    "late",
  ]);
});

import { expect, test } from "vitest";
import { suggestDependence } from "../../src/analysis/hidden-dependence.ts";
import { independenceOf } from "../../src/analysis/independence.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { patchedGraph } from "../support/patched-graph.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

/** One text: the figures that it gives, in the order of the text, by year. */
interface Text {
  readonly figures: readonly (readonly [year: string, printed: string])[];
  readonly published?: string;
}

/** Returns a graph in which each text is a document of claims about one metric. */
function graphOfTexts(texts: Readonly<Record<string, Text>>, lines: readonly string[] = []): KnowledgeGraph {
  const drawing: string[] = [];
  const claims: Record<string, Record<string, unknown>> = {};
  const patches: Record<string, { document: string }> = {};
  const documents: Record<string, Record<string, unknown>> = {};
  for (const [text, { figures, published }] of Object.entries(texts)) {
    for (const [place, [year, printed]] of figures.entries()) {
      const name = `${text}_${year}`;
      drawing.push(`${name} : INTERVIEW`);
      const digest = "0".repeat(16);
      const anchors = [
        { start: 10 * place, end: 10 * place + 5, exact: digest, prefix: digest, suffix: digest },
      ];
      claims[name] = {
        figure: { printed },
        measure: { metric: "share", entity: "acme", period: year },
        anchors,
      };
      patches[name] = { document: `${text}-${figures[0]?.[0]}-doc` };
      if (place === 0 && published !== undefined) documents[name] = { published };
    }
  }
  return patchedGraph([...drawing, ...lines].join("\n"), patches, { claims, documents });
}

const COMMON = [["2024", "$5 billion"]] as const;
const ODD = [["2024", "$4.7 billion"]] as const;

test("suggestDependence() suspects two texts that share a rare reading, with its evidence", () => {
  const graph = graphOfTexts({
    a: { figures: ODD, published: "2025-01-02" },
    b: { figures: ODD, published: "2025-01-05" },
    c: { figures: COMMON },
    d: { figures: COMMON },
    e: { figures: COMMON },
    f: { figures: COMMON },
    g: { figures: COMMON },
    h: { figures: COMMON },
  });
  expect(suggestDependence(graph)).toEqual([
    {
      documents: ["a-2024-doc", "b-2024-doc"],
      earlier: "a-2024-doc",
      score: Math.log(8),
      evidence: [
        {
          kind: "RARE_READING",
          measure: expect.stringContaining("2024"),
          claims: ["a_2024", "b_2024"],
          carriers: 2,
          documents: 8,
          weight: Math.log(8),
        },
      ],
    },
  ]);
  expect(suggestDependence(graph, { minScore: 3 })).toEqual([]);
});

test("suggestDependence() finds nothing in what everybody says", () => {
  const graph = graphOfTexts({ a: { figures: COMMON }, b: { figures: COMMON }, c: { figures: COMMON } });
  expect(suggestDependence(graph, { minScore: 0.01 })).toEqual([]);
});

test("suggestDependence() finds nothing where the lineage explains the agreement", () => {
  const texts = {
    a: { figures: ODD },
    b: { figures: ODD },
    c: { figures: COMMON },
    d: { figures: COMMON },
    e: { figures: COMMON },
    f: { figures: COMMON },
    g: { figures: COMMON },
    h: { figures: COMMON },
  };
  expect(suggestDependence(graphOfTexts(texts, ["a_2024 -> b_2024"]))).toEqual([]);
  const common = ["a_2024 -> wire", "b_2024 -> wire", "wire ? NONE_GIVEN"];
  expect(suggestDependence(graphOfTexts(texts, common))).toEqual([]);
});

test("suggestDependence() weighs a shared mistake twice", () => {
  const texts = { a: { figures: ODD }, b: { figures: ODD }, c: { figures: COMMON }, d: { figures: COMMON } };
  expect(suggestDependence(graphOfTexts(texts))).toEqual([]);
  const isMistaken = (claim: string): boolean => claim === "a_2024";
  expect(suggestDependence(graphOfTexts(texts), { isMistaken })).toMatchObject([
    {
      documents: ["a-2024-doc", "b-2024-doc"],
      evidence: [{ kind: "SHARED_ERROR", weight: 2 * Math.log(4) }],
    },
  ]);
});

test("suggestDependence() weighs the same figures in the same order", () => {
  const years = ["2019", "2021", "2020", "2024", "2022", "2023"];
  const figures = years.map((year, place) => [year, `$${place + 1}.5 billion`] as const);
  const [suggestion, ...others] = suggestDependence(graphOfTexts({ a: { figures }, b: { figures } }));
  expect(others).toEqual([]);
  expect(suggestion?.evidence).toMatchObject([{ kind: "SAME_ORDER", shared: 6, inOrder: 6 }]);
  expect(suggestion?.score).toBeCloseTo(Math.log(720) / 2, 9);
  const backwards = { a: { figures }, b: { figures: [...figures].reverse() } };
  expect(suggestDependence(graphOfTexts(backwards))).toEqual([]);
});

test("suggestDependence() is used by independenceOf() only when it is passed on", () => {
  const texts = Object.fromEntries(
    ["a", "b", "c", "d", "e", "f", "g", "h"].map((text) => [text, { figures: text < "c" ? ODD : COMMON }]),
  );
  const graph = graphOfTexts(texts);
  const suggested = suggestDependence(graph);
  expect(independenceOf(graph, ["a_2024", "b_2024"]).independentOrigins?.lower).toBe(2);
  expect(independenceOf(graph, ["a_2024", "b_2024"], { suggested })).toMatchObject({
    independentOrigins: { lower: 1, upper: 1, exact: true },
    domains: [{ reasons: [{ rule: "SUGGESTED" }] }],
  });
});

test("suggestDependence() refuses senseless bounds", () => {
  expect(() => suggestDependence(graphOfTexts({}), { minScore: 0 })).toThrow(RangeError);
});

test("suggestDependence() finds nothing in the reading of the majority", () => {
  const texts = { a: { figures: ODD }, b: { figures: ODD }, c: { figures: COMMON } };
  expect(suggestDependence(graphOfTexts(texts), { minScore: 0.5 })).toEqual([]);
  const minority = { ...texts, d: { figures: COMMON }, e: { figures: COMMON } };
  expect(suggestDependence(graphOfTexts(minority), { minScore: 0.5 })).toMatchObject([
    { documents: ["a-2024-doc", "b-2024-doc"] },
  ]);
});

test("suggestDependence() sees through a common source that has another figure, and halves what may be its rounding", () => {
  const rows = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(texts).map(([text, figure]) => [text, { figures: [["2024", figure]] as const }]),
    );
  const others = { c: "$5 billion", d: "$5 billion", e: "$5 billion", f: "$5 billion", g: "$5 billion" };
  const common = ["a_2024 -> w_2024", "b_2024 -> w_2024"];
  // Both name w, which prints 4.2: that they both have 4.7 is not from there.
  const changed = graphOfTexts(
    rows({ a: "$4.7 billion", b: "$4.7 billion", w: "$4.2 billion", ...others }),
    common,
  );
  expect(suggestDependence(changed).map(({ score }) => score)).toEqual([Math.log(8)]);
  // Both name w, which prints 4.74: they may have rounded it alike.
  const rounded = graphOfTexts(
    rows({ a: "$4.7 billion", b: "$4.7 billion", w: "$4.74 billion", ...others }),
    common,
  );
  expect(suggestDependence(rounded, { minScore: 1 }).map(({ score }) => score)).toEqual([Math.log(8) / 2]);
  // Both name w, which prints 4.7 itself.
  const same = graphOfTexts(
    rows({ a: "$4.7 billion", b: "$4.7 billion", w: "$4.7 billion", ...others }),
    common,
  );
  expect(suggestDependence(same, { minScore: 0.1 })).toEqual([]);
});

test("suggestDependence() finds the intermediates that pages of the founding story do not name", async () => {
  const pairs = suggestDependence(await loadStoryGraph()).map(({ documents }) => documents.join(" "));
  expect(pairs).toContain("the-decoder-2025-11 whatthefuture-2025-11");
  expect(pairs).toContain("techcrunch-2025-11-14 zealnews-2025-11");
  expect(pairs).toContain("evolmagazine-2025-11 techcrunch-2025-11-14");
});

import { expect, test } from "vitest";
import { auditFigure, suspicionOf } from "../../src/analysis/audit-figure.ts";
import { graphOf } from "../support/graphs.ts";

test("auditFigure() starts from what passes the figure on, not from the origin", () => {
  const graph = graphOf("a -> b\nb : FILING");
  expect(auditFigure(graph, ["b", "a"])?.start).toBe("a");
});

test("auditFigure() starts from the origin where nothing else states the figure", () => {
  const graph = graphOf("b : FILING");
  expect(auditFigure(graph, ["b"])?.start).toBe("b");
});

test("auditFigure() starts from the origin where what passes the figure on is not grounded", () => {
  const graph = graphOf("a ? NONE_GIVEN\nb : FILING");
  expect(auditFigure(graph, ["a", "b"])?.start).toBe("b");
});

test("auditFigure() is null where nothing is grounded", () => {
  expect(auditFigure(graphOf("a ? NONE_GIVEN"), ["a"])).toBe(null);
});

test("suspicionOf() distrusts a hop that is disputed, inferred or changes the number", () => {
  const graph = graphOf("a -> c\nb -> c\nc : FILING", {
    claims: {
      a: { cites: [{ claim: "c", attribution: "INFERRED", disputed: "in doubt" }] },
      b: {
        figure: { value: "900", decimals: 0, unit: "USD" },
        measure: { metric: "cost", entity: "mill" },
      },
      c: {
        figure: { value: "100", decimals: 0, unit: "USD" },
        measure: { metric: "cost", entity: "mill" },
      },
    },
  });
  expect(suspicionOf(graph, "a/cites/0")).toBe(3);
  expect(suspicionOf(graph, "b/cites/0")).toBeGreaterThanOrEqual(2);
  expect(suspicionOf(graphOf("a -> b\nb : FILING"), "a/cites/0")).toBe(0);
});

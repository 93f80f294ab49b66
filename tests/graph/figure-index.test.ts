import fc from "fast-check";
import { expect, test } from "vitest";
import { readFigure } from "../../src/figures/read-figure.ts";
import { claimsNear } from "../../src/graph/figure-index.ts";
import { graphOf } from "../support/graphs.ts";

const amount = fc.record({
  value: fc.integer({ min: -50, max: 50 }),
  width: fc.nat(20),
  decimals: fc.integer({ min: -1, max: 1 }),
});

test("claimsNear() misses no claim whose reading meets the figure asked for", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), amount, (stated, wanted) => {
      const names = stated.map((_, place) => `c${place}`);
      const claims = Object.fromEntries(
        stated.map(({ value, width, decimals }, place) => [
          `c${place}`,
          {
            figure: {
              value: String(value),
              unit: "USD",
              decimals,
              ...(width > 0 ? { high: String(value + width) } : {}),
            },
            measure: { metric: "cost", entity: "someone" },
          },
        ]),
      );
      const graph = graphOf(names.join("\n"), { claims });
      const read = readFigure({
        value: String(wanted.value),
        high: String(wanted.value + wanted.width),
        unit: "USD",
      });
      if ("problem" in read) throw new Error(read.problem.message);
      const near = new Set(claimsNear(graph.figures, read.figure));
      for (const [place, { value, width, decimals }] of stated.entries()) {
        const half = 10 ** -decimals / 2;
        const meets = value - half <= wanted.value + wanted.width && value + width + half >= wanted.value;
        if (meets) expect(near).toContain(`c${place}`);
      }
      expect([...near].length).toBeLessThanOrEqual(stated.length);
    }),
    { seed: 42, numRuns: 200 },
  );
});

test("claimsNear() leaves out figures far away", () => {
  const claims = Object.fromEntries(
    ["1", "10", "1000", "1001", "100000"].map((value) => [
      `c${value}`,
      { figure: { value, unit: "USD", decimals: 0 }, measure: { metric: "cost", entity: "someone" } },
    ]),
  );
  const graph = graphOf(Object.keys(claims).join("\n"), { claims });
  const read = readFigure({ value: "1000", unit: "USD", decimals: 0 });
  if ("problem" in read) throw new Error(read.problem.message);
  expect(claimsNear(graph.figures, read.figure)).toEqual(["c1000", "c1001"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildGrounding,
  findGrounded,
  firstWitness,
  groundedRows,
  reachableNodes,
} from "../../src/analysis/grounding.ts";
import { compact, drawnGroundings, groundedNaively } from "../support/groundings.ts";

test("findGrounded() grounds a derivation only where all its inputs are", () => {
  // 0 = 1 * 2, 1 : origin, 2 nothing
  expect([...findGrounded(buildGrounding([[[1, 2]], [], []], [1])).nodes]).toEqual([0, 1, 0]);
  expect([...findGrounded(buildGrounding([[[1, 2]], [], []], [1, 2])).nodes]).toEqual([1, 1, 1]);
});

test("findGrounded() grounds nothing in a closed circle, and all of a circle with one exit", () => {
  const circle = [[[1]], [[2]], [[0]], []];
  expect([...findGrounded(buildGrounding(circle, [])).nodes]).toEqual([0, 0, 0, 0]);
  expect([...findGrounded(buildGrounding([[[1]], [[2], [3]], [[0]], []], [3])).nodes]).toEqual([1, 1, 1, 1]);
});

test("findGrounded() takes the same input twice for one input", () => {
  expect([...findGrounded(buildGrounding([[[1, 1]], []], [1])).nodes]).toEqual([1, 1]);
});

test("findGrounded() equals plain repetition on random graphs", () => {
  fc.assert(
    fc.property(drawnGroundings(8, 4), (drawn) => {
      const { nodes } = findGrounded(compact(drawn));
      expect([...nodes].map((mark) => mark === 1)).toEqual(groundedNaively(drawn, drawn.firstHand));
    }),
    { seed: 42, numRuns: 500 },
  );
});

test("firstWitness() grounds its node by itself", () => {
  fc.assert(
    fc.property(drawnGroundings(8, 4), (drawn) => {
      const grounding = compact(drawn);
      const grounded = findGrounded(grounding);
      for (let node = 0; node < grounding.size; node++) {
        const witness = firstWitness(grounding, grounded, node);
        expect(witness.length > 0).toBe(grounded.nodes[node] === 1);
        if (witness.length > 0) expect(groundedNaively(drawn, witness)[node]).toBe(true);
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("reachableNodes() follows grounded alternatives only", () => {
  // 0 -> 1, 0 = 2 * 3, where 3 is not grounded
  const grounding = buildGrounding([[[1], [2, 3]], [], [], []], [1, 2]);
  expect(reachableNodes(groundedRows(grounding, findGrounded(grounding)), [0])).toEqual([0, 1]);
});

test("buildGrounding() refuses an alternative without inputs", () => {
  expect(() => buildGrounding([[[]]], [])).toThrow(RangeError);
});

test("findGrounded() walks a chain of 100,000 hops", () => {
  const size = 100_000;
  const nodes = Array.from({ length: size }, (_, node) => (node + 1 < size ? [[node + 1]] : []));
  const { nodes: grounded } = findGrounded(buildGrounding(nodes, [size - 1]));
  expect(grounded.every((mark) => mark === 1)).toBe(true);
});

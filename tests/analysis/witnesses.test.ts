import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGrounding, findGrounded, type Grounding } from "../../src/analysis/grounding.ts";
import type { WitnessList } from "../../src/analysis/witness-sets.ts";
import { findWitnesses, type WitnessOptions } from "../../src/analysis/witnesses.ts";
import { compact, drawnGroundings, groundedNaively, witnessesNaively } from "../support/groundings.ts";

function plain(list: WitnessList): number[][] {
  return list.sets.map((set) => [...set.labels]);
}

function witnessesOf(grounding: Grounding, node: number, options?: WitnessOptions): WitnessList {
  return findWitnesses(grounding, findGrounded(grounding), options).of(node);
}

function sorted(sets: readonly (readonly number[])[]): string[] {
  return sets.map((set) => set.join(" ")).sort();
}

test("findWitnesses() takes citations as alternatives and inputs together", () => {
  //   0 -> 1 2     1 = 3 * 4     2 -> 5
  const grounding = buildGrounding([[[1], [2]], [[3, 4]], [[5]], [], [], []], [3, 4, 5]);
  expect(plain(witnessesOf(grounding, 0))).toEqual([[5], [3, 4]]);
});

test("findWitnesses() drops a witness that contains another", () => {
  //   0 = 1 * 2     2 -> 1 3
  const grounding = buildGrounding([[[1, 2]], [], [[1], [3]], []], [1, 3]);
  expect(plain(witnessesOf(grounding, 0))).toEqual([[1]]);
});

test("findWitnesses() keeps own knowledge beside what a node takes from others", () => {
  expect(plain(witnessesOf(buildGrounding([[[1]], []], [0, 1]), 0))).toEqual([[0], [1]]);
});

test("findWitnesses() gives nothing for a closed circle and the exit for an open one", () => {
  expect(plain(witnessesOf(buildGrounding([[[1]], [[0]]], []), 0))).toEqual([]);
  expect(plain(witnessesOf(buildGrounding([[[1]], [[0], [2]], []], [2]), 0))).toEqual([[2]]);
});

test("findWitnesses() solves a circle that runs through a derivation", () => {
  //   0 = 1 * 2     1 -> 0 3     2 : origin     3 : origin
  const grounding = buildGrounding([[[1, 2]], [[0], [3]], [], []], [2, 3]);
  expect(plain(witnessesOf(grounding, 0))).toEqual([[2, 3]]);
  expect(plain(witnessesOf(grounding, 1))).toEqual([[3]]);
});

test("findWitnesses() equals the enumeration of all sets of origins on random graphs", () => {
  fc.assert(
    fc.property(drawnGroundings(8, 5), (drawn) => {
      const grounding = compact(drawn);
      const witnesses = findWitnesses(grounding, findGrounded(grounding));
      for (let node = 0; node < grounding.size; node++) {
        const list = witnesses.of(node);
        expect(list.truncated).toBe(false);
        expect(sorted(plain(list))).toEqual(sorted(witnessesNaively(drawn, [node])));
      }
      const all = drawn.nodes.map((_, node) => node);
      expect(sorted(plain(witnesses.ofAny(all)))).toEqual(sorted(witnessesNaively(drawn, all)));
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("findWitnesses() under a small cap or budget gives sets that ground the node, and says that it cut", () => {
  const bounds = fc.record({ cap: fc.integer({ min: 1, max: 3 }), budget: fc.integer({ min: 0, max: 60 }) });
  fc.assert(
    fc.property(drawnGroundings(8, 5), bounds, (drawn, options) => {
      const grounding = compact(drawn);
      const witnesses = findWitnesses(grounding, findGrounded(grounding), options);
      for (let node = 0; node < grounding.size; node++) {
        const list = witnesses.of(node);
        const exact = witnessesNaively(drawn, [node]);
        expect(list.sets.length > 0).toBe(exact.length > 0);
        for (const set of plain(list)) expect(groundedNaively(drawn, set)[node]).toBe(true);
        if (!list.truncated) expect(sorted(plain(list))).toEqual(sorted(exact));
      }
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("findWitnesses() counts nodes of one label as one", () => {
  //   0 -> 1 2 3
  const grounding = buildGrounding([[[1], [2], [3]], [], [], []], [1, 2, 3]);
  expect(plain(witnessesOf(grounding, 0, { labels: [0, 7, 7, 9] }))).toEqual([[7], [9]]);
});

test("findWitnesses() refuses a cap below 1", () => {
  expect(() => witnessesOf(buildGrounding([[]], [0]), 0, { cap: 0 })).toThrow(RangeError);
});

test("findWitnesses() keeps the 256 smallest of 2^20 witnesses and says so", () => {
  // 0 = 1 * 2 * … * 20, each input citing two origins
  const rungs = 20;
  const nodes: number[][][] = [[Array.from({ length: rungs }, (_, rung) => rung + 1)]];
  for (let rung = 0; rung < rungs; rung++) nodes.push([[1 + rungs + 2 * rung], [2 + rungs + 2 * rung]]);
  for (let origin = 0; origin < 2 * rungs; origin++) nodes.push([]);
  const list = witnessesOf(
    buildGrounding(
      nodes,
      Array.from({ length: 2 * rungs }, (_, origin) => 1 + rungs + origin),
    ),
    0,
  );
  expect(list.truncated).toBe(true);
  expect(list.sets).toHaveLength(256);
  expect(list.sets.every((set) => set.labels.length === rungs)).toBe(true);
});

test("findWitnesses() climbs a ladder of 2^200 paths to its one origin", () => {
  const nodes: number[][][] = [];
  for (let rung = 0; rung < 200; rung++) {
    const next = 2 * rung + 2;
    nodes.push([[next], [next + 1]], [[next], [next + 1]]);
  }
  nodes.push([[402]], [[402]], []);
  const list = witnessesOf(buildGrounding(nodes, [402]), 0);
  expect({ sets: plain(list), truncated: list.truncated }).toEqual({ sets: [[402]], truncated: false });
});

test("findWitnesses() walks a chain of 100,000 derivations within its bounds", () => {
  // n = (n + 1) * origin of n: the witness of the start has 100,000 members
  const size = 100_000;
  const nodes: number[][][] = [];
  for (let node = 0; node < size; node++)
    nodes.push(node + 1 < size ? [[node + 1, size + node]] : [[size + node]]);
  for (let node = 0; node < size; node++) nodes.push([]);
  const grounding = buildGrounding(
    nodes,
    Array.from({ length: size }, (_, node) => size + node),
  );
  const list = witnessesOf(grounding, 0);
  expect(list.truncated).toBe(true);
  expect(list.sets[0]?.labels).toHaveLength(size);
});

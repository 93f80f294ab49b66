import fc from "fast-check";
import { expect, test } from "vitest";
import { connectionOf, type PageArguments } from "../../src/api/connection.ts";
import { DEFAULT_LIMITS } from "../../src/api/limits.ts";
import { type Ranked, rank } from "../../src/graph/ranked.ts";

interface Thing {
  readonly id: string;
  readonly key: string;
}

/** Things with few keys, so that many share one and the id must decide. */
const things = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), key: fc.constantFrom("", "a", "b", "~") }),
  { selector: ({ id }) => id, maxLength: 30 },
);
const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });

function ranked(list: readonly Thing[]): Ranked<Thing>[] {
  return rank(list, ({ key }) => key);
}

function page(list: readonly Ranked<Thing>[], given: PageArguments) {
  return connectionOf(list, given, DEFAULT_LIMITS);
}

/** Walks forward; before each page but the first, `listAt` may give another list. */
function walkForward(listAt: (step: number) => readonly Ranked<Thing>[], steps: readonly number[]): string[] {
  const seen: string[] = [];
  let after: string | null = null;
  for (let step = 0; ; step++) {
    const got = page(listAt(step), { first: steps[step % steps.length] ?? 1, after });
    seen.push(...got.edges.map(({ node }) => node.id));
    if (!got.pageInfo.hasNextPage) return seen;
    after = got.pageInfo.endCursor;
  }
}

function walkBackward(
  listAt: (step: number) => readonly Ranked<Thing>[],
  steps: readonly number[],
): string[] {
  const seen: string[] = [];
  let before: string | null = null;
  for (let step = 0; ; step++) {
    const got = page(listAt(step), { last: steps[step % steps.length] ?? 1, before });
    seen.unshift(...got.edges.map(({ node }) => node.id));
    if (!got.pageInfo.hasPreviousPage) return seen;
    before = got.pageInfo.startCursor;
  }
}

test("connectionOf() walked forward and backward gives exactly the whole list", () => {
  fc.assert(
    fc.property(things, sizes, (list, steps) => {
      const whole = ranked(list);
      const ids = whole.map(({ id }) => id);
      expect(walkForward(() => whole, steps)).toEqual(ids);
      expect(walkBackward(() => whole, steps)).toEqual(ids);
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("connectionOf() walked while records come and go shows every record that stays exactly once, in order", () => {
  fc.assert(
    fc.property(
      things,
      sizes,
      fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
      (list, steps, stays) => {
        const staying = ranked(list.filter((_, place) => stays[place]));
        const whole = ranked(list);
        // What does not stay is there on even pages only, so that cursors point to records that are gone.
        const listAt = (step: number) => (step % 2 === 0 ? whole : staying);
        for (const seen of [walkForward(listAt, steps), walkBackward(listAt, steps)]) {
          expect(new Set(seen).size).toBe(seen.length);
          const ids = new Set(staying.map(({ id }) => id));
          expect(seen.filter((id) => ids.has(id))).toEqual(staying.map(({ id }) => id));
        }
      },
    ),
    { seed: 42, numRuns: 300 },
  );
});

test("connectionOf() counts the whole list and says what lies on either side of a page", () => {
  const list = ranked(["a", "b", "c", "d"].map((id) => ({ id, key: "" })));
  const first = page(list, { first: 2 });
  expect(first.totalCount).toBe(4);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(first.pageInfo.startCursor).toBe(first.edges[0]?.cursor);
  expect(first.pageInfo.endCursor).toBe(first.edges[1]?.cursor);
  const between = page(list, {
    after: first.edges[0]?.cursor ?? "",
    before: page(list, { last: 1 }).pageInfo.startCursor,
  });
  expect(between.edges.map(({ node }) => node.id)).toEqual(["b", "c"]);
  expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  expect(page(list, { first: 0 })).toMatchObject({
    edges: [],
    pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    totalCount: 4,
  });
});

test("connectionOf() gives the default page where no size is asked for", () => {
  const list = ranked(Array.from({ length: 30 }, (_, place) => ({ id: `i${place}`, key: "" })));
  expect(page(list, {}).edges).toHaveLength(DEFAULT_LIMITS.defaultPageSize);
});

test.each<[string, PageArguments]>([
  ["a negative first", { first: -1 }],
  ["a negative last", { last: -1 }],
  ["first and last together", { first: 1, last: 1 }],
  ["a page above the maximum", { first: DEFAULT_LIMITS.pageSize + 1 }],
  ["a cursor that is none", { after: "no cursor" }],
  ["a cursor of another shape", { after: Buffer.from('{"a":1}').toString("base64url") }],
  ["a cursor of another order", { after: Buffer.from('["LATEST_FIRST","","a"]').toString("base64url") }],
  ["a cursor without end", { before: "x".repeat(100_000) }],
])("connectionOf() refuses %s", (_name, given) => {
  expect(() => page(ranked([{ id: "a", key: "" }]), given)).toThrow(
    expect.objectContaining({ extensions: { code: "INVALID_ARGUMENT" } }),
  );
});

import { expect, test } from "vitest";
import { createBoundedCache } from "../../src/server/bounded-cache.ts";

const cacheOf = (bytes: number) => createBoundedCache<string>(bytes, (_key, value) => value.length);

test("createBoundedCache() drops the oldest entry that nobody asked for once the bytes are spent", () => {
  const cache = cacheOf(80);
  for (let position = 0; position < 8; position++) cache.set(`k${position}`, "x".repeat(10));
  expect(cache.get("k0")).toBeDefined();
  cache.set("k8", "x".repeat(10));
  expect(cache.get("k1")).toBeUndefined();
  expect(cache.get("k0")).toBeDefined();
  expect(cache.get("k8")).toBeDefined();
});

test("createBoundedCache() takes a new entry in where all others have been asked for", () => {
  const cache = cacheOf(80);
  for (let position = 0; position < 8; position++) cache.set(`k${position}`, "x".repeat(10));
  for (let position = 0; position < 8; position++) cache.get(`k${position}`);
  cache.set("k8", "x".repeat(10));
  expect(cache.get("k8")).toBeDefined();
  const kept = Array.from({ length: 8 }, (_, position) => cache.get(`k${position}`));
  expect(kept.filter((value) => value !== undefined)).toHaveLength(7);
});

test("createBoundedCache() counts a replaced entry once", () => {
  const cache = cacheOf(80);
  for (let round = 0; round < 100; round++) cache.set("same", "x".repeat(10));
  for (let position = 0; position < 7; position++) cache.set(`k${position}`, "x".repeat(10));
  expect(cache.get("same")).toBeDefined();
});

test("createBoundedCache() keeps no entry above an eighth, and forgets the one that it replaces", () => {
  const cache = cacheOf(80);
  cache.set("k", "small");
  cache.set("k", "x".repeat(11));
  expect(cache.get("k")).toBeUndefined();
});

test("createBoundedCache() of 0 bytes keeps nothing", () => {
  const cache = cacheOf(0);
  cache.set("k", "v");
  expect(cache.get("k")).toBeUndefined();
});

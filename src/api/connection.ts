/**
 * Relay connections over lists that are in order already.
 *
 * A cursor holds the sort key and id of its record, never an offset, so a walk goes on at the right place when
 * records were added or removed in between, even the record of the cursor itself.
 */
import { compareRank, type Ranked } from "../graph/ranked.ts";
import { codedError } from "./errors.ts";
import type { Limits } from "./limits.ts";

/** The paging arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<E> {
  readonly edges: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * Returns one page of `list`, which is in the order of `compareRank`. `order` names that order, so that a cursor
 * of another order is refused. Cost: O(log n + page).
 *
 * @throws GraphQLError INVALID_ARGUMENT for a negative, doubled or too large page size, or a foreign cursor
 */
export function connectionOf<T>(
  list: readonly Ranked<T>[],
  page: PageArguments,
  limits: Limits,
  order = "ID",
): Connection<Edge<T>> {
  return connectionWith(list, page, limits, order, (record) => ({ node: record }));
}

/** Returns the connection as `connectionOf` does, its edges with the keys of `edgeOf`. */
export function connectionWith<T, E extends object>(
  list: readonly Ranked<T>[],
  page: PageArguments,
  limits: Limits,
  order: string,
  edgeOf: (record: T) => E,
): Connection<E & { readonly cursor: string }> {
  const size = pageSize(page, limits);
  const after = page.after == null ? 0 : placeOf(list, readCursor(page.after, order, "after"), "AFTER");
  const before =
    page.before == null ? list.length : placeOf(list, readCursor(page.before, order, "before"), "AT");
  const end = Math.max(after, before);
  const backward = page.last != null;
  const from = backward ? Math.max(after, end - size) : after;
  const to = backward ? end : Math.min(end, after + size);

  const edges = list
    .slice(from, to)
    .map((place) => ({ ...edgeOf(place.record), cursor: writeCursor(place, order) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: to < list.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.length,
  };
}

function pageSize({ first, last }: PageArguments, limits: Limits): number {
  if (first != null && last != null) throw invalid("first and last were both given: give one of them");
  const size = first ?? last ?? limits.defaultPageSize;
  const name = first != null ? "first" : "last";
  if (size < 0) throw invalid(`${name} is ${size}: give a number from 0 to ${limits.pageSize}`);
  if (size > limits.pageSize) throw invalid(`${name} is ${size}: give at most ${limits.pageSize}`);
  return size;
}

/** Returns the first position whose record comes after (`AFTER`), or not before (`AT`), the cursor's place. */
function placeOf(
  list: readonly Ranked<unknown>[],
  cursor: { readonly key: string; readonly id: string },
  side: "AFTER" | "AT",
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = list[middle];
    const difference = entry === undefined ? 0 : compareRank(entry, cursor);
    if (difference < 0 || (difference === 0 && side === "AFTER")) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest cursor that is read: two ids of the longest kind, and room. */
const MOST_CURSOR_LENGTH = 2000;

function writeCursor({ key, id }: Ranked<unknown>, order: string): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString("base64url");
}

function readCursor(
  cursor: string,
  order: string,
  name: string,
): { readonly key: string; readonly id: string } {
  const parts = cursor.length > MOST_CURSOR_LENGTH ? null : decode(cursor);
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === "string")) {
    throw invalid(`${name} is no cursor of this list: take one from its edges or pageInfo`);
  }
  const [ofOrder = "", key = "", id = ""] = parts;
  if (ofOrder !== order)
    throw invalid(`${name} is a cursor of the order ${String(ofOrder).slice(0, 40)}, not of ${order}`);
  return { key, id };
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

function invalid(message: string) {
  return codedError("INVALID_ARGUMENT", `Cannot page the list: ${message}`);
}

import { spanOf } from "../model/published-order.ts";

/** A record with its place in an order: by `key`, then by `id`, both as text. */
export interface Ranked<T> {
  readonly key: string;
  readonly id: string;
  readonly record: T;
}

/** By id, or by day of publication with unknown days last. */
export type PublicationOrder = "ID" | "EARLIEST_FIRST" | "LATEST_FIRST";

/** Returns the records in order of their ids. */
export function rankById<T extends { readonly id: string }>(records: Iterable<T>): Ranked<T>[] {
  return rank(records, () => "");
}

/** Returns the records in order of `keyOf`, then of their ids. */
export function rank<T extends { readonly id: string }>(
  records: Iterable<T>,
  keyOf: (record: T) => string,
): Ranked<T>[] {
  return Array.from(records, (record) => ({ key: keyOf(record), id: record.id, record })).sort(compareRank);
}

/** Returns below 0, 0 or above 0 as `a` comes before, at or after `b`; the order of code units, in every locale. */
export function compareRank(a: Omit<Ranked<unknown>, "record">, b: Omit<Ranked<unknown>, "record">): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Moves days (from year 0) and instants above 0, so that they compare as text of one width. */
const DAYS = 1_000_000;
const INSTANTS = 100_000_000_000_000;

/** Returns the sort key of a date of publication in `order`: its first day, then the time where one is known. */
export function publicationKey(published: string | undefined, order: PublicationOrder): string {
  if (order === "ID") return "";
  const span = published === undefined ? null : spanOf(published);
  if (span === null) return "~";
  const day = DAYS + span.firstDay;
  const instant = span.hasTime ? INSTANTS + span.earliest : 0;
  return order === "EARLIEST_FIRST"
    ? `${pad(day)} ${pad(instant)}`
    : `${pad(10 * DAYS - day)} ${pad(10 * INSTANTS - instant)}`;
}

function pad(count: number): string {
  return String(count).padStart(16, "0");
}

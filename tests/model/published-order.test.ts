import { expect, test } from "vitest";
import { isCertainlyBefore, isPossibleDate } from "../../src/model/published-order.ts";

test("isCertainlyBefore() is true only where every reading of the dates agrees", () => {
  const certain: [string, string][] = [
    ["2025-11-13", "2025-11-14"],
    ["2024", "2025"],
    ["2025-10", "2025-11-01"],
    ["2025-11-30", "2025-12"],
    ["2025-12", "2026-01"],
    ["2025-11-12/2025-11-13", "2025-11-14"],
    ["2025-11-14T09:00:00Z", "2025-11-14T09:00:01Z"],
    ["2025-11-14T09:00Z", "2025-11-14T10:30+01:00"],
    ["2025-11-12", "2025-11-14T13:00:00Z"],
  ];
  for (const [a, b] of certain) expect([a, b, isCertainlyBefore(a, b)]).toEqual([a, b, true]);
});

test("isCertainlyBefore() is false where the dates may coincide, or are the other way round", () => {
  const open: [string, string][] = [
    ["2025-11-14", "2025-11-14"],
    ["2025-11-15", "2025-11-14"],
    ["2025", "2025-11-14"],
    ["2025-11-14", "2025"],
    ["2025-11", "2025-11-30"],
    ["2025-11-14", "2025-11-12/2025-11-14"],
    ["2025-11-14", "2025-11-14/2025-11-16"],
    ["2025-11-13", "2025-11-14T09:00:00Z"],
    ["2025-11-14T09:00Z", "2025-11-14T09:00:30Z"],
    ["2025-11-14T09:00:00Z", "2025-11-14T10:00:00+01:00"],
    ["2025-02-31", "2026"],
    ["", "2026"],
  ];
  for (const [a, b] of open) expect([a, b, isCertainlyBefore(a, b)]).toEqual([a, b, false]);
});

test("isPossibleDate() knows the calendar and the order of a range", () => {
  for (const date of ["2024-02-29", "2025-12", "0001", "9999", "9999-12", "2025-11-12/2025-11-12"]) {
    expect([date, isPossibleDate(date)]).toEqual([date, true]);
  }
  for (const date of ["2025-02-29", "2025-04-31", "2025-11-13/2025-11-12", "2025-02-30T00:00:00Z"]) {
    expect([date, isPossibleDate(date)]).toEqual([date, false]);
  }
});

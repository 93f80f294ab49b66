import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePeriods, type PeriodRelation } from "../../src/figures/compare-periods.ts";
import { formatPeriod } from "../../src/figures/format-period.ts";
import { parsePeriod } from "../../src/figures/parse-period.ts";
import type { Period } from "../../src/figures/period.ts";

function period(text: string, fiscalYearStart?: string): Period {
  const result = parsePeriod(text, { fiscalYearStart });
  if ("problem" in result) throw new Error(result.problem.message);
  return result.period;
}

const CALENDAR: readonly (readonly [
  text: string,
  id: string,
  first: string | null,
  last: string | null,
  said: string,
])[] = [
  ["2024", "2024", "2024-01-01", "2024-12-31", "2024"],
  ["2025-H1", "2025-H1", "2025-01-01", "2025-06-30", "first half of 2025"],
  ["2025-H2", "2025-H2", "2025-07-01", "2025-12-31", "second half of 2025"],
  ["2025-Q3", "2025-Q3", "2025-07-01", "2025-09-30", "third quarter of 2025"],
  ["2025-09", "2025-09", "2025-09-01", "2025-09-30", "September 2025"],
  ["2024-02", "2024-02", "2024-02-01", "2024-02-29", "February 2024"],
  ["2025-12-31", "2025-12-31", "2025-12-31", "2025-12-31", "31 December 2025"],
  ["2025-01/2025-09", "2025-01/2025-09", "2025-01-01", "2025-09-30", "January to September 2025"],
  ["2025-9M", "2025-01/2025-09", "2025-01-01", "2025-09-30", "January to September 2025"],
  ["P9M/2025-09-30", "2025-01/2025-09", "2025-01-01", "2025-09-30", "January to September 2025"],
  ["2025-Q1/2025-Q3", "2025-01/2025-09", "2025-01-01", "2025-09-30", "January to September 2025"],
  ["2025-01-01/2025-09-30", "2025-01/2025-09", "2025-01-01", "2025-09-30", "January to September 2025"],
  ["2025-6M", "2025-H1", "2025-01-01", "2025-06-30", "first half of 2025"],
  ["2025-12M", "2025", "2025-01-01", "2025-12-31", "2025"],
  ["2025-H1/2025-H2", "2025", "2025-01-01", "2025-12-31", "2025"],
  ["2025-07/2025-09", "2025-Q3", "2025-07-01", "2025-09-30", "third quarter of 2025"],
  ["P12M/2025-09-30", "2024-10/2025-09", "2024-10-01", "2025-09-30", "October 2024 to September 2025"],
  ["P1Y/2025-12-31", "2025", "2025-01-01", "2025-12-31", "2025"],
  ["P1M/2025-02-28", "2025-02", "2025-02-01", "2025-02-28", "February 2025"],
  ["P90D/2025-03-31", "2025-Q1", "2025-01-01", "2025-03-31", "first quarter of 2025"],
  ["P1W/2025-03-09", "2025-03-03/2025-03-09", "2025-03-03", "2025-03-09", "3 March 2025 to 9 March 2025"],
  ["2024/2025", "2024/2025", "2024-01-01", "2025-12-31", "2024 to 2025"],
  ["2025-12-31/2025-12-31", "2025-12-31/2025-12-31", "2025-12-31", "2025-12-31", "31 December 2025"],
  ["2024/..", "2024/..", "2024-01-01", null, "since 2024"],
  ["2024-01-01/..", "2024/..", "2024-01-01", null, "since 2024"],
  ["2024-09/..", "2024-09/..", "2024-09-01", null, "since September 2024"],
  ["../2025", "../2025", null, "2025-12-31", "until 2025"],
  ["../2025-09-30", "../2025-09", null, "2025-09-30", "until September 2025"],
];

test.each(CALENDAR)("parsePeriod() reads %s as %s", (text, id, first, last, said) => {
  const read = period(text);
  expect(read).toMatchObject({ id, first, last, basis: "CALENDAR", fiscal: null });
  expect(formatPeriod(read)).toBe(said);
  // The canonical spelling stands for itself.
  expect(period(id)).toEqual(read);
});

const FISCAL: readonly (readonly [
  text: string,
  start: string | undefined,
  id: string,
  first: string | null,
  last: string | null,
  said: string,
])[] = [
  ["FY2025", undefined, "FY2025", null, null, "fiscal year 2025"],
  ["FY2026-Q1", undefined, "FY2026-Q1", null, null, "first quarter of fiscal year 2026"],
  ["FY2026-6M", undefined, "FY2026-H1", null, null, "first six months of fiscal year 2026"],
  ["FY2025", "01-01", "2025", "2025-01-01", "2025-12-31", "fiscal year 2025"],
  ["FY2025", "07-01", "2024-07/2025-06", "2024-07-01", "2025-06-30", "fiscal year 2025"],
  ["FY2026-Q1", "07-01", "2025-Q3", "2025-07-01", "2025-09-30", "first quarter of fiscal year 2026"],
  ["FY2026-H1", "07-01", "2025-H2", "2025-07-01", "2025-12-31", "first half of fiscal year 2026"],
  [
    "FY2026-9M",
    "07-01",
    "2025-07/2026-03",
    "2025-07-01",
    "2026-03-31",
    "first nine months of fiscal year 2026",
  ],
  ["FY2026", "02-01", "2025-02/2026-01", "2025-02-01", "2026-01-31", "fiscal year 2026"],
  ["FY2025", "09-29", "2024-09-29/2025-09-28", "2024-09-29", "2025-09-28", "fiscal year 2025"],
  [
    "FY2024/FY2025",
    "07-01",
    "2023-07/2025-06",
    "2023-07-01",
    "2025-06-30",
    "fiscal year 2024 to fiscal year 2025",
  ],
];

test.each(FISCAL)("parsePeriod() reads %s of a year from %s as %s", (text, start, id, first, last, said) => {
  const read = period(text, start);
  expect(read).toMatchObject({ id, first, last, basis: "FISCAL", fiscal: text });
  expect(formatPeriod(read)).toBe(said);
});

test("parsePeriod() keeps instants, open ends and unknown calendars apart", () => {
  expect(period("2025-12-31").kind).toBe("INSTANT");
  expect(period("2025-12-31/2025-12-31").kind).toBe("DURATION");
  expect(period("2024/..").kind).toBe("SINCE");
  expect(period("../2024").kind).toBe("UNTIL");
  expect(period("FY2024").kind).toBe("UNDATED");
});

const UNREADABLE = [
  "",
  " ",
  "25",
  "2025 ",
  "2025-13",
  "2025-02-30",
  "2025-00",
  "2025-Q5",
  "2025-H3",
  "2025-13M",
  "2025-9m",
  "fy2025",
  "FY25",
  "FY2025-09",
  "2025/2024",
  "FY2025/FY2024",
  "../..",
  "2024/",
  "/2024",
  "2024/2025/2026",
  "P0M/2025-09-30",
  "PT5H/2025-09-30",
  "P12M/2025-09",
  "P12M/..",
  "Q3 2025",
  "since 2024",
  "0999",
  "9999",
  `2025-09-30T00:00:00Z`,
  "2".repeat(1_000_000),
];

test.each(UNREADABLE.map((text) => [text.slice(0, 30), text] as const))(
  "parsePeriod() does not guess at '%s'",
  (_name, text) => {
    expect(parsePeriod(text)).toMatchObject({ problem: { code: "UNREADABLE_PERIOD" } });
  },
);

const RELATIONS: readonly (readonly [a: string, b: string, relation: PeriodRelation])[] = [
  ["2025", "2025", "EQUAL"],
  ["2025-9M", "2025-01/2025-09", "EQUAL"],
  ["2025", "2025-H1", "CONTAINS"],
  ["2025-Q1", "2025", "WITHIN"],
  ["2025-H1", "2025-Q2/2025-Q3", "OVERLAPS"],
  ["2024", "2025", "DISJOINT"],
  ["2025-12-31", "2025", "WITHIN"],
  ["2025-12-31", "2024", "DISJOINT"],
  ["2025-12-31", "2025-12-31/2025-12-31", "WITHIN"],
  ["2024/..", "2025", "CONTAINS"],
  ["2024/..", "2023", "DISJOINT"],
  ["2024/..", "2023/2025", "OVERLAPS"],
  ["../2025", "2024/..", "OVERLAPS"],
  ["../2025", "../2024", "CONTAINS"],
  ["FY2025", "FY2025", "EQUAL"],
  ["FY2025", "FY2025-Q1", "CONTAINS"],
  ["FY2025-Q3", "FY2025-H2", "WITHIN"],
  ["FY2025-9M", "FY2025-H2", "OVERLAPS"],
  ["FY2025", "FY2024", "DISJOINT"],
  ["FY2025", "2025", "UNKNOWN"],
];

test.each(RELATIONS)("comparePeriods() finds %s and %s %s", (a, b, relation) => {
  const mirrored = { CONTAINS: "WITHIN", WITHIN: "CONTAINS" } as const;
  expect(comparePeriods(period(a), period(b))).toBe(relation);
  const back = relation === "CONTAINS" || relation === "WITHIN" ? mirrored[relation] : relation;
  expect(comparePeriods(period(b), period(a))).toBe(back);
});

test("parsePeriod() gives the same days the same id, and different days different ones", () => {
  const day = fc
    .date({ min: new Date("2019-12-01"), max: new Date("2026-02-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const month = day.map((text) => text.slice(0, 7));
  const text = fc.oneof(
    fc.tuple(fc.oneof(day, month), fc.oneof(day, month)).map((ends) => ends.sort().join("/")),
    fc
      .tuple(
        fc.constantFrom("2020", "2024", "2025"),
        fc.constantFrom("", "-H1", "-H2", "-Q1", "-Q4", "-9M", "-3M", "-12M"),
      )
      .map((parts) => parts.join("")),
    month,
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [first, second] = [period(a), period(b)];
      const sameDays = first.first === second.first && first.last === second.last;
      expect(first.id === second.id).toBe(sameDays && first.kind === second.kind);
      expect(period(first.id)).toEqual(first);
    }),
    { seed: 42, numRuns: 2000 },
  );
});

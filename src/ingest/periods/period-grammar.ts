/**
 * Builds the patterns by which a language writes periods from its words.
 *
 * Each pattern is tried on one sentence, whose length is bounded; none has a repetition within a repetition. Of two
 * patterns that match at one place the earlier counts, so the more special stand before the more general.
 */
import {
  absolute,
  dayOfYear,
  daysBetween,
  firstMonths,
  half,
  monthsBetween,
  monthsUpTo,
  type PeriodGroups,
  type PeriodMeaning,
  type PeriodPattern,
  partOfYear,
  quarter,
} from "./period-meaning.ts";
import type { PeriodWords } from "./period-words.ts";

const START = "(?<![a-zß-ɏ\\d$€£.,-])";
const END = "(?![a-zß-ɏ\\d])";
const NO_DIGITS_BEHIND = "(?![\\d.,]*\\d)";

/** Returns a year as a named group. */
function year(name: string): string {
  return `(?<${name}>(?:19|20)\\d\\d)${NO_DIGITS_BEHIND}`;
}

/** Returns the patterns of a language, the more special before the more general. */
export function buildPatterns(words: PeriodWords): PeriodPattern[] {
  const monthNames = words.months.flatMap((names) => names.split("|"));
  const anyMonth = [...monthNames].sort((a, b) => b.length - a.length).join("|");
  const month = (name: string): string => `(?<${name}>${anyMonth})(?![a-zß-ɏ])\\.?`;
  const count = (name: string): string => `(?<${name}>\\d{1,2}|${words.counts.join("|")})`;
  const ordinal = `(?<o>${words.ordinals.join("|")})`;
  const of = words.of;
  const monthNumber = numberOf(words.months);
  const monthOf = (name: string | undefined): number => monthNumber(name) + 1;
  const countNumber = numberOf(words.counts);
  const countOf = (name: string | undefined): number =>
    /^\d/.test(name ?? "") ? Number(name) : countNumber(name) + 2;
  const ordinalForms = words.ordinals.map((forms) => new RegExp(`^(?:${forms})$`, "iu"));
  const ordinalOf = (g: PeriodGroups): number =>
    ordinalForms.findIndex((form) => form.test(g["o"] ?? "")) + 1;
  const patterns: PeriodPattern[] = [];
  const add = (name: string, source: string, meaning: PeriodPattern["meaning"]): void => {
    patterns.push({
      name,
      expression: new RegExp(`${START}(?:${source})${END}`, "giu"),
      needs: { month: source.includes(anyMonth), year: source.includes("(?:19|20)") },
      meaning,
    });
  };
  const relative = (
    name: string,
    source: string,
    unit: "YEAR" | "QUARTER" | "MONTH" | "FISCAL_YEAR" | "FISCAL_QUARTER",
    shift: number,
  ): void => add(name, source, () => ({ kind: "RELATIVE", unit, shift }));

  // The first months of a year, or its first quarters.
  const firsts = (noun: string): string =>
    `(?:(?:${words.first})\\s+${count("n")}|${count("n2")}\\s+(?:${words.first}))\\s+(?:${noun})`;
  add("first-months", `${firsts(words.monthNoun)}${of}${year("y")}`, (g) =>
    firstMonths(g["y"] ?? "", countOf(g["n"] ?? g["n2"])),
  );
  add("first-quarters", `${firsts(words.quarterNoun)}${of}${year("y")}`, (g) =>
    firstMonths(g["y"] ?? "", 3 * countOf(g["n"] ?? g["n2"])),
  );
  for (const [shift, source] of [
    [0, words.thisYear],
    [-1, words.lastYear],
  ] as const) {
    const part = (name: string, unit: string, of_: (g: PeriodGroups) => string): void =>
      add(name, `${unit}(?:\\s+[a-zß-ɏ]{1,3})?\\s+(?:${source})`, (g) => ({
        kind: "RELATIVE",
        unit: "YEAR",
        shift,
        part: of_(g),
      }));
    part("first-months-of-year", firsts(words.monthNoun), (g) => `M${countOf(g["n"] ?? g["n2"])}`);
    part("half-of-year", `${ordinal}[\\s-]+(?:${words.halfNoun})`, (g) => `H${ordinalOf(g)}`);
    part("quarter-of-year", `${ordinal}[\\s-]+(?:${words.quarterNoun})`, (g) => `Q${ordinalOf(g)}`);
  }
  add("first-months-of-year", firsts(words.monthNoun), (g) => partOfYear(`M${countOf(g["n"] ?? g["n2"])}`));
  add("first-quarters-of-year", firsts(words.quarterNoun), (g) =>
    partOfYear(`M${3 * countOf(g["n"] ?? g["n2"])}`),
  );
  const day = `(?:(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s+(?:of\\s+|de\\s+)?)?${month("m")}(?:\\s+(?<d2>\\d{1,2}),?(?!\\d))?`;
  add(
    "months-to",
    `${count("n")}[\\s-]+(?:${words.monthNoun})\\s+(?:${words.ending})\\s+(?:in\\s+|the\\s+|el\\s+|le\\s+|den\\s+)?${day}(?:${of}${year("y")}|\\s+${year("y2")})`,
    (g) => {
      const y = g["y"] ?? g["y2"] ?? "";
      return monthsUpTo(y, monthOf(g["m"]), countOf(g["n"]));
    },
  );
  add(
    "quarter-to",
    `(?:${words.quarterNoun})\\s+(?:${words.ending})\\s+(?:the\\s+|el\\s+|le\\s+|den\\s+)?${day}(?:${of}${year("y")}|\\s+${year("y2")})`,
    (g) => monthsUpTo(g["y"] ?? g["y2"] ?? "", monthOf(g["m"]), 3),
  );
  add(
    "months-to-day",
    `${count("n")}[\\s-]+(?:${words.monthNoun})\\s+(?:${words.ending})\\s+(?:the\\s+|el\\s+|le\\s+|den\\s+)?${day}`,
    (g) => ({
      kind: "TRAILING_TO",
      months: countOf(g["n"]),
      month: monthOf(g["m"]),
      day: Number(g["d"] ?? g["d2"] ?? 0),
    }),
  );
  add("months-of", `${count("n")}\\s+(?:${words.monthNoun})${of}${year("y")}`, (g) =>
    firstMonths(g["y"] ?? "", countOf(g["n"])),
  );

  // Halves and quarters.
  add("half", `${ordinal}[\\s-]+(?:${words.halfNoun})${of}${year("y")}`, (g) =>
    half(g["y"] ?? "", ordinalOf(g)),
  );
  add("half", `(?:H(?<h>[12])(?:${of}(?:FY)?|\\s?['’]?)${year("y")}|${year("y2")}[\\s-]*H(?<h2>[12]))`, (g) =>
    half(g["y"] ?? g["y2"] ?? "", Number(g["h"] ?? g["h2"])),
  );
  add("half", "(?<h>[12])H\\s?['’]?(?<s>\\d\\d)", (g) => half(`20${g["s"]}`, Number(g["h"])));
  add(
    "fiscal-quarter",
    `${ordinal}[\\s-]+(?:(?:${words.fiscalWord})\\s+(?:${words.quarterNoun})|(?:${words.quarterNoun})\\s+(?:of\\s+)?)\\s*(?:of\\s+|de\\s+|des\\s+)?${words.fiscal}(?<y>\\d{4})`,
    (g) => (ordinalOf(g) > 0 ? absolute(`FY${g["y"]}-Q${ordinalOf(g)}`) : null),
  );
  // A quarter named by the month in which it ends: "the June 2026 quarter", "the March quarter".
  add("quarter-of-month", `${month("m")}\\s+${year("y")}[\\s-]+(?:${words.quarterNoun})`, (g) =>
    monthsUpTo(g["y"] ?? "", monthOf(g["m"]), 3),
  );
  add("quarter-of-month", `${month("m")}[\\s-]+(?:${words.quarterNoun})`, (g) => {
    const to = monthOf(g["m"]);
    return to % 3 === 0 ? { kind: "MONTHS", from: to - 2, to, edge: "IN" } : null;
  });
  add("quarter", `${ordinal}[\\s-]+(?:${words.quarterNoun})${of}${year("y")}`, (g) =>
    quarter(g["y"] ?? "", ordinalOf(g)),
  );
  add(
    "quarter",
    `(?:[QT](?<q>[1-4])(?:${of}|\\s?['’]?|[\\s/-])${year("y")}|${year("y2")}[\\s/-]*[QT](?<q2>[1-4]))`,
    (g) => quarter(g["y"] ?? g["y2"] ?? "", Number(g["q"] ?? g["q2"])),
  );
  add("quarter", "(?<q>[1-4])Q\\s?['’]?(?<s>\\d\\d)", (g) => quarter(`20${g["s"]}`, Number(g["q"])));
  add("half-of-year", `${ordinal}[\\s-]+(?:${words.halfNoun})`, (g) =>
    ordinalOf(g) >= 1 && ordinalOf(g) <= 2 ? partOfYear(`H${ordinalOf(g)}`) : null,
  );
  add(
    "quarter-of-year",
    `(?<f>(?:${words.fiscalWord})\\s+)?${ordinal}[\\s-]+(?<f2>(?:${words.fiscalWord})\\s+)?(?:${words.quarterNoun})`,
    (g) =>
      ordinalOf(g) > 0 ? partOfYear(`Q${ordinalOf(g)}`, g["f"] !== undefined || g["f2"] !== undefined) : null,
  );
  add("quarter-of-year", "[QT](?<q>[1-4])", (g) => partOfYear(`Q${g["q"]}`));
  add("half-of-year", "H(?<h>[12])", (g) => partOfYear(`H${g["h"]}`));
  add("fiscal-year", `${words.fiscal}(?<y>\\d{4})`, (g) => absolute(`FY${g["y"]}`));
  add("fiscal-year", "(?:FY|fiscal\\s+)['’]?(?<s>\\d{2})", (g) => absolute(`FY20${g["s"]}`));

  // Months and days.
  const lastYear = new RegExp(`^(?:${words.lastYear})$`, "iu");
  const range = `(?:${words.to}|${words.and})`;
  add(
    "month-range",
    `(?:(?:${words.between})\\s+)?${month("m")}${of}${year("y")}\\s*${range}\\s*${month("m2")}${of}${year("y2")}`,
    (g) => monthsBetween(g["y"] ?? "", monthOf(g["m"]), g["y2"] ?? "", monthOf(g["m2"])),
  );
  add(
    "month-range",
    `(?:(?:${words.between})\\s+)?${month("m")}\\s*${range}\\s*(?:(?:${words.endOf})\\s+)?${month("m2")}${of}${year("y")}`,
    (g) => monthsBetween(g["y"] ?? "", monthOf(g["m"]), g["y"] ?? "", monthOf(g["m2"])),
  );
  add(
    "month-range-of-year",
    `(?:(?:${words.between})\\s+${month("m")}\\s*${range}|${month("m3")}\\s*[-–—])\\s*${month("m2")}(?:(?:${of}|\\s+)(?<r>${words.thisYear}|${words.lastYear}))?`,
    (g) => ({
      kind: "MONTHS",
      from: monthOf(g["m"] ?? g["m3"]),
      to: monthOf(g["m2"]),
      edge: "IN",
      ...(g["r"] === undefined ? {} : { shift: lastYear.test(g["r"]) ? -1 : 0 }),
    }),
  );
  // "Between 21 June and 15 November 2019", "from June 21 to November 15, 2019".
  const the = "(?:the\\s+|le\\s+|el\\s+|den\\s+|dem\\s+)?";
  const ofMonth = "(?:\\.|st|nd|rd|th|er|º)?\\s+(?:of\\s+|de\\s+)?";
  add(
    "day-range",
    `(?:(?:${words.between})\\s+)?${the}(?:(?<d>\\d{1,2})${ofMonth}${month("m")}\\s*${range}\\s*${the}(?<d2>\\d{1,2})${ofMonth}${month("m2")}${of}${year("y")}|${month("m3")}\\s+(?<d3>\\d{1,2})\\s*${range}\\s*${month("m4")}\\s+(?<d4>\\d{1,2}),?\\s+${year("y2")})`,
    (g) =>
      daysBetween(
        g["y"] ?? g["y2"] ?? "",
        [monthOf(g["m"] ?? g["m3"]), Number(g["d"] ?? g["d3"])],
        [monthOf(g["m2"] ?? g["m4"]), Number(g["d2"] ?? g["d4"])],
      ),
  );
  add(
    "day",
    `(?:${month("m")}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year("y")}|(?<d2>\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s+(?:of\\s+|de\\s+)?${month("m2")},?\\s+(?:de\\s+)?${year("y2")})`,
    (g) => dayOfYear(g["y"] ?? g["y2"] ?? "", monthOf(g["m"] ?? g["m2"]), Number(g["d"] ?? g["d2"])),
  );
  add(
    "year-to-month",
    `(?:${words.through})\\s+(?:(?:${words.endOf})\\s+)?${month("m")}${of}${year("y")}`,
    (g) => monthsBetween(g["y"] ?? "", 1, g["y"] ?? "", monthOf(g["m"])),
  );
  add(
    "year-to-quarter",
    `(?:${words.through})\\s+(?:the\\s+)?${ordinal}\\s+(?:${words.quarterNoun})${of}${year("y")}`,
    (g) => firstMonths(g["y"] ?? "", 3 * ordinalOf(g)),
  );
  add("since-month", `(?:${words.since})\\s+${month("m")}${of}${year("y")}`, (g) =>
    absolute(`${g["y"]}-${String(monthOf(g["m"])).padStart(2, "0")}/..`),
  );
  add("month-end", `(?:${words.endOf})\\s*${month("m")}${of}${year("y")}`, (g) =>
    dayOfYear(g["y"] ?? "", monthOf(g["m"]), lengthOf(Number(g["y"]), monthOf(g["m"]))),
  );
  // A day of a year that is not named; a number behind "May" may count something.
  const counted = "(?!\\s*(?:[a-zß-ɏ]*ill?i[a-zß-ɏ]+|bn|per|%|[.,]\\d))";
  const dayAlone = `(?:${month("m")}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${counted}|(?<d2>\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s+(?:of\\s+|de\\s+)?${month("m2")})`;
  const dayMeant = (g: PeriodGroups): PeriodMeaning => ({
    kind: "DAY",
    month: monthOf(g["m"] ?? g["m2"]),
    day: Number(g["d"] ?? g["d2"]),
  });
  add("month", `${month("m")}(?:${of}|\\s+)${year("y")}`, (g) =>
    monthsBetween(g["y"] ?? "", monthOf(g["m"]), g["y"] ?? "", monthOf(g["m"])),
  );

  add("same-period", `(?:${words.same})${of}${year("y")}`, (g) => ({ kind: "SAME", year: Number(g["y"]) }));
  // Years.
  add(
    "year-range",
    `(?:(?:${words.between})\\s+(?:(?:${words.startOf}|${words.endOf}|${words.middleOf})\\s+)?${year("y")}\\s*${range}\\s*(?:(?:${words.startOf}|${words.endOf}|${words.middleOf})\\s*)?${year("y2")}|${year("y3")}\\s*(?:${words.to})\\s*${year("y4")})`,
    (g) => {
      const from = g["y"] ?? g["y3"] ?? "";
      const to = g["y2"] ?? g["y4"] ?? "";
      return Number(from) < Number(to) ? absolute(`${from}/${to}`) : null;
    },
  );
  add(
    "since-year",
    `(?:${words.since})\\s+(?:(?:${words.startOf}|${words.endOf}|${words.middleOf})\\s+)?(?:the\\s+|el\\s+año\\s+)?${year("y")}`,
    (g) => absolute(`${g["y"]}/..`),
  );
  add(
    "until-year",
    `(?:${words.until})\\s+(?:(?:the|la|el|o|zum)\\s+)?(?:(?:${words.startOf}|${words.endOf}|${words.middleOf})\\s*)?(?:el\\s+año\\s+)?${year("y")}`,
    (g) => absolute(`../${g["y"]}`),
  );
  add("until-year", `(?:${words.through})\\s+(?:(?:${words.endOf})\\s+)?${year("y")}`, (g) =>
    absolute(`../${g["y"]}`),
  );
  add("year-end", `(?:${words.endOf})\\s*${year("y")}`, (g) => absolute(`${g["y"]}-12-31`));
  add("part-of-year", `(?:${words.startOf}|${words.middleOf})\\s*${year("y")}`, (g) =>
    absolute(g["y"] ?? ""),
  );
  // A year that begins in one and ends in the next: nothing says on which day.
  add("season-year", "(?<y>(?:19|20)\\d\\d)[/–-](?<s>\\d\\d)", (g) =>
    (Number(g["y"]) + 1) % 100 === Number(g["s"]) ? { kind: "UNRESOLVED" } : null,
  );
  add("calendar-year", year("y"), (g) => absolute(g["y"] ?? ""));

  // What counts from the publication, or from what the text speaks of.
  add("year-earlier", words.yearEarlier, () => ({ kind: "YEAR_EARLIER" }));
  relative("last-fiscal-year", words.lastFiscalYear, "FISCAL_YEAR", -1);
  relative("this-fiscal-year", words.thisFiscalYear, "FISCAL_YEAR", 0);
  relative("last-year", words.lastYear, "YEAR", -1);
  relative("this-year", words.thisYear, "YEAR", 0);
  add("year-to-date", words.yearToDate, () => ({ kind: "YEAR_TO_DATE" }));
  relative("next-year", words.nextYear, "YEAR", 1);
  relative("last-quarter", words.lastQuarter, "QUARTER", -1);
  relative("this-quarter", words.thisQuarter, "QUARTER", 0);
  relative("last-month", words.lastMonth, "MONTH", -1);
  relative("this-month", words.thisMonth, "MONTH", 0);
  add("same-period", words.same, () => ({ kind: "SAME" }));
  add(
    "trailing",
    `(?:${words.past})\\s+${count("n")}\\s+(?:${words.monthNoun})`,
    (g): PeriodMeaning => ({
      kind: "TRAILING",
      months: countOf(g["n"]),
    }),
  );
  add("trailing", words.pastYear, () => ({ kind: "TRAILING", months: 12 }));
  add("until-year-end", words.untilYearEnd, () => ({ kind: "UNTIL_YEAR_END" }));
  add("years-later", `${count("n")}\\s+(?:${words.yearsLater})`, (g) => ({
    kind: "LATER",
    years: countOf(g["n"]),
  }));
  add("whole-year", words.wholeYear, () => ({ kind: "WHOLE_YEAR" }));
  add("week", words.weeks, () => ({ kind: "UNRESOLVED" }));
  add("season", words.seasons, () => ({ kind: "UNRESOLVED" }));
  add("unresolved", words.unresolved, () => ({ kind: "UNRESOLVED" }));

  add("as-of-day", `(?:${words.asOf})\\s+(?:the\\s+)?${dayAlone}`, dayMeant);
  add("day", dayAlone, dayMeant);
  // A month alone: the latest.
  const inMonth = (g: PeriodGroups): PeriodMeaning => {
    const number = monthOf(g["m"] ?? g["m2"] ?? g["m3"]);
    return { kind: "MONTHS", from: number, to: number, edge: "IN" };
  };
  add(
    "month-in",
    `(?:${words.lastBefore})\\s+${month("m")}(?!\\s+\\d)|${month("m2")}\\s+(?:${words.lastBehind})|${month("m3")}\\s+(?:${words.monthOf})`,
    inMonth,
  );
  const alone = (name: string, source: string, edge: "IN" | "SINCE" | "YEAR_TO" | "END"): void =>
    add(name, `(?:${source})\\s*${month("m")}(?!\\s+\\d{1,2}(?!\\d))`, (g) => ({
      kind: "MONTHS",
      from: monthOf(g["m"]),
      to: monthOf(g["m"]),
      edge,
    }));
  alone("month-end", words.endOf, "END");
  alone("month-since", words.since, "SINCE");
  alone("month-through", words.through, "YEAR_TO");
  alone("month-in", words.in, "IN");
  return patterns;
}

/** Returns a function from a name to its position in a list of names with other spellings behind bars; −1 for none. */
function numberOf(names: readonly string[]): (name: string | undefined) => number {
  const positions = new Map(
    names.flatMap((all, index) => all.split("|").map((name) => [name, index] as const)),
  );
  return (name) => positions.get((name ?? "").toLowerCase().replace(".", "")) ?? Number.NaN;
}

function lengthOf(yearNumber: number, monthNumber: number): number {
  return new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
}

/**
 * Builds the patterns by which a language writes periods from its words.
 *
 * Each pattern is tried on one sentence, whose length is bounded; none has a repetition within a repetition. Of two
 * patterns that match at one place the earlier counts, so the more special stand before the more general.
 */
import { type GrammarTerms, grammarTerms, year } from "./grammar-terms.ts";
import { addLoneMonthPatterns, addMonthPatterns } from "./month-patterns.ts";
import { addPartPatterns } from "./part-patterns.ts";
import { absolute, type PeriodMeaning, type PeriodPattern } from "./period-meaning.ts";
import type { PeriodWords } from "./period-words.ts";

/** Returns the patterns of a language, the more special before the more general. */
export function buildPatterns(words: PeriodWords): PeriodPattern[] {
  const { terms, patterns } = grammarTerms(words);
  addPartPatterns(terms);
  addMonthPatterns(terms);
  addYearPatterns(terms);
  addLoneMonthPatterns(terms);
  return patterns;
}

function addYearPatterns({ words, add, count, countOf, range }: GrammarTerms): void {
  const { of } = words;
  const relative = (
    name: string,
    source: string,
    unit: "YEAR" | "QUARTER" | "MONTH" | "FISCAL_YEAR" | "FISCAL_QUARTER",
    shift: number,
  ): void => add(name, source, () => ({ kind: "RELATIVE", unit, shift }));

  add("same-period", `(?:${words.same})${of}${year("y")}`, (g) => ({ kind: "SAME", year: Number(g["y"]) }));
  // Years.
  add("year-to-date", `${year("y")}\\s+to\\s+date`, (g) => ({ kind: "TO_DATE", year: Number(g["y"]) }));
  // Of years that begin within one nothing says on which day, but for a fiscal year that the text tells of.
  add(
    "season-year",
    `${year("y")}\\s*[-–/]\\s*(?:(?:19|20)\\d\\d|\\d\\d)\\s+(?:(?:school|academic|tax)\\s+year|season)`,
    () => ({ kind: "UNRESOLVED" }),
  );
  add(
    "season-year",
    `${year("y")}\\s*[-–/]\\s*(?:(?:19|20)\\d\\d|\\d\\d)\\s+(?:financial|fiscal|budget)\\s+year`,
    (g) => ({ kind: "SEASON", year: Number(g["y"]) + 1 }),
  );
  add(
    "year-range",
    `(?:(?:${words.between})\\s+(?:(?:${words.startOf}|${words.endOf}|${words.middleOf})\\s+)?${year("y")}\\s*${range}\\s*(?:(?:${words.startOf}|${words.endOf}|${words.middleOf})\\s*)?${year("y2")}|${year("y3")}\\s*(?:${words.to})\\s*${year("y4")})`,
    (g) => {
      const from = g["y"] ?? g["y3"] ?? "";
      const to = g["y2"] ?? g["y4"] ?? "";
      return Number(from) < Number(to) ? absolute(`${from}/${to}`) : null;
    },
  );
  // "In the three years to 2024".
  add("years-to", `${count("n")}\\s+(?:${words.yearNoun})s?\\s+(?:${words.ending})\\s+${year("y")}`, (g) =>
    absolute(`${Number(g["y"]) - countOf(g["n"]) + 1}/${g["y"]}`),
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
  // "In 2028 or 2029".
  add("year-range", `${year("y")}\\s+(?:${words.or})\\s+${year("y2")}`, (g) =>
    Number(g["y"]) + 1 === Number(g["y2"]) ? absolute(`${g["y"]}/${g["y2"]}`) : null,
  );
  add("year-start", `(?:${words.firstDayOf})\\s*${year("y")}`, (g) => absolute(`${g["y"]}-01-01`));
  add("year-end", `(?:${words.closing})\\s+${year("y")}(?=\\s+(?:${words.closingWith})\\s)`, (g) =>
    absolute(`${g["y"]}-12-31`),
  );
  add("year-end", `(?:${words.endOf})\\s*${year("y")}`, (g) => absolute(`${g["y"]}-12-31`));
  add("part-of-year", `(?:${words.startOf}|${words.middleOf})\\s*${year("y")}`, (g) =>
    absolute(g["y"] ?? ""),
  );
  // A year that begins in one and ends in the next: nothing says on which day.
  add("season-year", "(?<y>(?:19|20)\\d\\d)[/–-](?<s>\\d\\d)", (g) =>
    (Number(g["y"]) + 1) % 100 === Number(g["s"]) ? { kind: "SEASON", year: Number(g["y"]) + 1 } : null,
  );
  add("calendar-year", year("y"), (g) => absolute(g["y"] ?? ""));

  // What counts from the publication, or from what the text speaks of.
  add("year-earlier", words.yearEarlier, () => ({ kind: "YEAR_EARLIER" }));
  relative("last-fiscal-year", words.lastFiscalYear, "FISCAL_YEAR", -1);
  relative("this-fiscal-year", words.thisFiscalYear, "FISCAL_YEAR", 0);
  add("year-to-date", words.yearToDate, () => ({ kind: "YEAR_TO_DATE" }));
  add("quarter-earlier", words.quarterEarlier, () => ({ kind: "EARLIER", months: 3 }));
  add("quarter-later", words.quarterLater, () => ({ kind: "EARLIER", months: -3 }));
  add("year-later", words.yearLater, () => ({ kind: "LATER", years: 1 }));
  add("month-earlier", words.monthEarlier, () => ({ kind: "EARLIER", months: 1 }));
  const edge = (source: string, at: "START" | "END", shift: number): void =>
    add(at === "START" ? "year-start" : "year-end", source, () => ({ kind: "YEAR_EDGE", edge: at, shift }));
  add("until-year-end", words.untilYearEnd, () => ({ kind: "UNTIL_YEAR_END" }));
  edge(`(?:${words.firstDayOf})\\s*(?:${words.thisYear})`, "START", 0);
  edge(`(?:${words.firstDayOf})\\s*(?:${words.lastYear})`, "START", -1);
  add("year-start", `(?:${words.firstDayOf})\\s*the\\s+year`, () => ({ kind: "YEAR_EDGE", edge: "START" }));
  edge(`(?:${words.endOf})\\s*(?:${words.lastYear})`, "END", -1);
  edge(`(?:${words.endOf})\\s*(?:${words.thisYear})`, "END", 0);
  add("year-end", `(?:${words.endOf})\\s*the\\s+year`, () => ({ kind: "YEAR_EDGE", edge: "END" }));
  add("year-end", `(?:${words.closing})\\s+the\\s+year(?=\\s+(?:${words.closingWith})\\s)`, () => ({
    kind: "YEAR_EDGE",
    edge: "END",
  }));
  edge(`(?:${words.closing})\\s+(?:${words.thisYear})(?=\\s+(?:${words.closingWith})\\s)`, "END", 0);
  edge(`(?:${words.closing})\\s+(?:${words.lastYear})(?=\\s+(?:${words.closingWith})\\s)`, "END", -1);
  relative("last-year", words.lastYear, "YEAR", -1);
  relative("this-year", words.thisYear, "YEAR", 0);
  relative("next-year", words.nextYear, "YEAR", 1);
  relative("next-quarter", words.nextQuarter, "QUARTER", 1);
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
  const years = (source: string): string => source.replace("{n}", count("n"));
  add("years-ago", years(words.yearsAgo), (g) => ({
    kind: "RELATIVE",
    unit: "YEAR",
    shift: -countOf(g["n"]),
  }));
  add("years-earlier", years(words.yearsEarlier), (g) => ({ kind: "LATER", years: -countOf(g["n"]) }));
  add("years-later", `${count("n")}\\s+(?:${words.yearsLater})`, (g) => ({
    kind: "LATER",
    years: countOf(g["n"]),
  }));
  add("whole-year", words.wholeYear, () => ({ kind: "WHOLE_YEAR" }));
  add("weekend", words.thisWeekend, () => ({ kind: "WEEKEND", isLast: false }));
  add("weekend", words.lastWeekend, () => ({ kind: "WEEKEND", isLast: true }));
  add("weekday", `(?<w>${words.weekdays.join("|")})`, (g) => ({
    kind: "WEEKDAY",
    weekday: words.weekdays.indexOf((g["w"] ?? "").toLowerCase()) + 1,
  }));
  add("week", words.weeks, () => ({ kind: "UNRESOLVED" }));
  add("season", words.seasons, () => ({ kind: "UNRESOLVED" }));
  add("unresolved", words.unresolved, () => ({ kind: "UNRESOLVED" }));
}

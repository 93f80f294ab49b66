import { type GrammarTerms, year } from "./grammar-terms.ts";
import {
  absolute,
  dayOfYear,
  daysBetween,
  firstMonths,
  lastDayOf,
  monthsBetween,
  type PeriodGroups,
  type PeriodMeaning,
} from "./period-meaning.ts";

/** Adds the patterns of months and days of a year that is named. */
export function addMonthPatterns({
  words,
  add,
  month,
  monthOf,
  ordinal,
  ordinalOf,
  range,
}: GrammarTerms): void {
  const { of } = words;
  // Months and days.
  const lastYear = new RegExp(`^(?:${words.lastYear})$`, "iu");
  add(
    "month-range",
    `(?:(?:${words.between})\\s+)?${month("m")}${of}${year("y")}\\s*${range}\\s*${month("m2")}${of}${year("y2")}`,
    (g) => monthsBetween(g["y"] ?? "", monthOf(g["m"]), g["y2"] ?? "", monthOf(g["m2"])),
  );
  add(
    "month-range",
    `(?:(?:${words.between})\\s+)?${month("m")}\\s*${range}\\s*(?:(?:${words.endOf})\\s+)?${month("m2")}(?:\\s+(?:${words.quarterNoun}))?${of}${year("y")}`,
    (g) => monthsBetween(g["y"] ?? "", monthOf(g["m"]), g["y"] ?? "", monthOf(g["m2"])),
  );
  add(
    "month-range-of-year",
    `(?:(?:${words.between}|${words.in})\\s+${month("m")}\\s*${range}|${month("m3")}\\s*[-–—](?:${range}[-–—])?)\\s*(?:(?:${words.endOf})\\s+)?${month("m2")}(?:(?:${of}|\\s+)(?<r>${words.thisYear}|${words.lastYear}))?`,
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
  // "From April 1, 2024, to April 1, 2025".
  add(
    "day-range",
    `(?:(?:${words.between})\\s+)?${month("m")}\\s+(?<d>\\d{1,2}),?\\s+${year("y")},?\\s*${range}\\s*${month("m2")}\\s+(?<d2>\\d{1,2}),?\\s+${year("y2")}`,
    (g) => {
      const from = dayOfYear(g["y"] ?? "", monthOf(g["m"]), Number(g["d"]));
      const to = dayOfYear(g["y2"] ?? "", monthOf(g["m2"]), Number(g["d2"]));
      const isRange = from?.kind === "ABSOLUTE" && to?.kind === "ABSOLUTE" && from.id < to.id;
      return isRange ? absolute(`${from.id}/${to.id}`) : null;
    },
  );
  const daysMeant = (g: PeriodGroups): PeriodMeaning => {
    const begun = monthOf(g["m"] ?? g["m3"]);
    const until = g["m2"] ?? g["m4"];
    return {
      kind: "DAYS",
      from: [begun, Number(g["d"] ?? g["d3"])],
      to: [until === undefined ? begun : monthOf(until), Number(g["d2"] ?? g["d4"])],
    };
  };
  // "Between January 1 and August 20", "between August 15 and 20".
  add(
    "days-of-year",
    `(?:${words.between})\\s+${the}(?:(?<d>\\d{1,2})${ofMonth}${month("m")}\\s+(?:${words.and})\\s+${the}(?<d2>\\d{1,2})${ofMonth}${month("m2")}|${month("m3")}\\s+(?<d3>\\d{1,2})\\s+(?:${words.and})\\s+(?:${month("m4")}\\s+)?(?<d4>\\d{1,2}))(?!,?\\s+(?:(?:of\\s+)?\\d{4}|\\p{L}*\\s?illi|per)|[.,]?\\d|\\s?%)`,
    daysMeant,
  );
  // "From January 1 to April 11", "October 3-10".
  add(
    "days-of-year",
    `(?:(?:${words.between})\\s+)?${the}(?:(?<d>\\d{1,2})${ofMonth}${month("m")}\\s*(?:${words.to})\\s*${the}(?<d2>\\d{1,2})${ofMonth}${month("m2")}|${month("m3")}\\s+(?<d3>\\d{1,2})\\s*(?:${words.to})\\s*(?:${month("m4")}\\s+)?(?<d4>\\d{1,2}))(?!,?\\s+(?:(?:of\\s+)?\\d{4}|\\p{L}*\\s?illi|per)|[.,]?\\d|\\s?%)`,
    daysMeant,
  );
  add("day", "(?<y>(?:19|20)\\d\\d)-(?<n>\\d\\d)-(?<d>\\d\\d)", (g) =>
    dayOfYear(g["y"] ?? "", Number(g["n"]), Number(g["d"])),
  );
  const fullDay = `(?:${month("m")}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year("y")}|(?<d2>\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s+(?:of\\s+|de\\s+)?${month("m2")},?\\s+(?:de\\s+)?${year("y2")})`;
  const fullDayMeant = (g: PeriodGroups): PeriodMeaning | null =>
    dayOfYear(g["y"] ?? g["y2"] ?? "", monthOf(g["m"] ?? g["m2"]), Number(g["d"] ?? g["d2"]));
  add("until-day", `(?:${words.until})\\s+(?:the\\s+)?${fullDay}`, (g) => {
    const meant = fullDayMeant(g);
    return meant?.kind === "ABSOLUTE" ? absolute(`../${meant.id}`) : null;
  });
  add("as-of-day", `(?:${words.asOf})\\s+(?:the\\s+)?${fullDay}`, fullDayMeant);
  add("day", fullDay, fullDayMeant);
  add(
    "year-to-month",
    `(?:${words.through})\\s+(?:(?:${words.endOf})\\s+)?${month("m")}${of}${year("y")}`,
    (g): PeriodMeaning => ({ kind: "THROUGH", year: g["y"] ?? "", month: monthOf(g["m"]) }),
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
    lastDayOf(g["y"] ?? "", monthOf(g["m"])),
  );
  // "In June last year".
  add("month-in", `${month("m")}\\s+(?:of\\s+|de\\s+)?(?<r>${words.lastYear}|${words.thisYear})`, (g) => ({
    kind: "MONTHS",
    from: monthOf(g["m"]),
    to: monthOf(g["m"]),
    edge: "IN",
    shift: lastYear.test(g["r"] ?? "") ? -1 : 0,
  }));
  add("month", `${month("m")}(?:${of}|\\s+)${year("y")}`, (g) =>
    monthsBetween(g["y"] ?? "", monthOf(g["m"]), g["y"] ?? "", monthOf(g["m"])),
  );
}

/** Adds the patterns of days and months of a year that is not named. */
export function addLoneMonthPatterns({ words, add, month, monthOf }: GrammarTerms): void {
  // A day of a year that is not named; a number behind "May" may count something.
  const counted = "(?!\\s*(?:[a-zß-ɏ]*ill?i[a-zß-ɏ]+|bn|per|%|[.,]\\d))";
  const dayAlone = `(?:${month("m")}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${counted}|(?<d2>\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s+(?:of\\s+|de\\s+)?${month("m2")})`;
  const dayMeant = (g: PeriodGroups): PeriodMeaning => ({
    kind: "DAY",
    month: monthOf(g["m"] ?? g["m2"]),
    day: Number(g["d"] ?? g["d2"]),
  });
  add("until-day", `(?:${words.until})\\s+(?:the\\s+)?${dayAlone}`, (g) => ({
    kind: "UNTIL_DAY",
    month: monthOf(g["m"] ?? g["m2"]),
    day: Number(g["d"] ?? g["d2"]),
  }));
  add("as-of-day", `(?:${words.asOf})\\s+(?:the\\s+)?${dayAlone}`, dayMeant);
  add("day", dayAlone, dayMeant);
  const alone = (name: string, source: string, edge: "IN" | "SINCE" | "YEAR_TO" | "END"): void =>
    add(name, `(?:${source})\\s*${month("m")}(?!\\s+\\d{1,2}(?!\\d))`, (g) => ({
      kind: "MONTHS",
      from: monthOf(g["m"]),
      to: monthOf(g["m"]),
      edge,
    }));
  add("month-end", `(?:${words.endOf})\\s*(?:${words.lastBefore})\\s+${month("m")}(?!\\s+\\d)`, (g) => ({
    kind: "MONTHS",
    from: monthOf(g["m"]),
    to: monthOf(g["m"]),
    edge: "END",
    isOver: true,
  }));
  // "Since the start of January".
  alone("month-since", `(?:${words.since})\\s+(?:${words.startOf}|${words.endOf})`, "SINCE");
  // "Since last October".
  add("month-since", `(?:${words.since})\\s+(?:${words.lastBefore})\\s+${month("m")}(?!\\s+\\d)`, (g) => ({
    kind: "MONTHS",
    from: monthOf(g["m"]),
    to: monthOf(g["m"]),
    edge: "SINCE",
  }));
  // A month alone: the latest.
  const inMonth = (g: PeriodGroups): PeriodMeaning => {
    const number = monthOf(g["m"] ?? g["m2"]);
    const isOver = g["l"] !== undefined && !/^(?:this|dies|este|ce)/iu.test(g["l"]);
    const isThis = g["l"] !== undefined && !isOver;
    return { kind: "MONTHS", from: number, to: number, edge: "IN", isOver, ...(isThis ? { isThis } : {}) };
  };
  add(
    "month-in",
    `(?<l>${words.lastBefore})\\s+${month("m")}(?!\\s+\\d)|${month("m2")}\\s+(?:${words.lastBehind})`,
    inMonth,
  );
  // "September's round"; what is said of it may be told of another time.
  add(
    "month-of",
    `${month("m")}['’]s(?=\\s[a-z])|${month("m2")}\\s+(?:(?!(?:said|says|told|has|had|is|was|will|that|the|which|when|and|to|its|their)\\s)[a-zß-ɏ-]+\\s+){0,2}(?:${words.monthOf})`,
    (g) =>
      // "It may lift sales".
      /^(?:may|march)$/.test(g["m2"] ?? "") ? null : inMonth(g),
  );
  alone("month-end", words.endOf, "END");
  add("month-end", `(?:${words.closing})\\s+${month("m")}(?=\\s+(?:${words.closingWith})\\s)`, (g) => ({
    kind: "MONTHS",
    from: monthOf(g["m"]),
    to: monthOf(g["m"]),
    edge: "END",
  }));
  alone("month-since", words.since, "SINCE");
  alone("month-through", words.through, "YEAR_TO");
  alone("month-in", words.in, "IN");
}

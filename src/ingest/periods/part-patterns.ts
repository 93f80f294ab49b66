import { type GrammarTerms, year } from "./grammar-terms.ts";
import {
  absolute,
  firstMonths,
  half,
  lastDayOf,
  monthsToDay,
  monthsUpTo,
  type PeriodGroups,
  type PeriodMeaning,
  partOfYear,
  quarter,
} from "./period-meaning.ts";

/** Adds the patterns of the parts of a year: its first months, halves, quarters, fiscal years. */
export function addPartPatterns({
  words,
  add,
  month,
  monthOf,
  count,
  countOf,
  ordinal,
  ordinalOf,
  day,
}: GrammarTerms): void {
  const { of } = words;
  const dayIn = (g: PeriodGroups): number => Number(g["d"] ?? g["d2"] ?? 0);
  // The first months of a year, or its first quarters.
  const firsts = (noun: string): string =>
    `(?:(?:${words.first})\\s+${count("n")}|${count("n2")}\\s+(?:${words.first}))\\s+(?:${noun})`;
  // "2025's first three quarters".
  const whose = `${year("y")}['’]s\\s+`;
  add("first-months", `${whose}${firsts(words.monthNoun)}`, (g) =>
    firstMonths(g["y"] ?? "", countOf(g["n"] ?? g["n2"])),
  );
  add("first-quarters", `${whose}${firsts(words.quarterNoun)}`, (g) =>
    firstMonths(g["y"] ?? "", 3 * countOf(g["n"] ?? g["n2"])),
  );
  add("half", `${whose}${ordinal}\\s+(?:${words.halfNoun})`, (g) => half(g["y"] ?? "", ordinalOf(g)));
  add("quarter", `${whose}${ordinal}\\s+(?:${words.quarterNoun})`, (g) =>
    quarter(g["y"] ?? "", ordinalOf(g)),
  );

  add("first-months", `${firsts(words.monthNoun)}${of}${year("y")}`, (g) =>
    firstMonths(g["y"] ?? "", countOf(g["n"] ?? g["n2"])),
  );
  add("first-quarters", `${firsts(words.quarterNoun)}${of}${year("y")}`, (g) =>
    firstMonths(g["y"] ?? "", 3 * countOf(g["n"] ?? g["n2"])),
  );
  for (const [shift, source] of [
    [0, words.thisYear],
    [-1, words.lastYear],
    [1, words.nextYear],
  ] as const) {
    const part = (name: string, unit: string, of_: (g: PeriodGroups) => string): void =>
      add(name, `${unit}(?:\\s+[a-zß-ɏ]{1,3})?\\s+(?:${source})`, (g) => ({
        kind: "RELATIVE",
        unit: "YEAR",
        shift,
        part: of_(g),
      }));
    part("first-months-of-year", firsts(words.monthNoun), (g) => `M${countOf(g["n"] ?? g["n2"])}`);
    part("first-quarters-of-year", firsts(words.quarterNoun), (g) => `M${3 * countOf(g["n"] ?? g["n2"])}`);
    part("half-of-year", `${ordinal}[\\s-]+(?:${words.halfNoun})`, (g) => `H${ordinalOf(g)}`);
    part("quarter-of-year", `${ordinal}[\\s-]+(?:${words.quarterNoun})`, (g) => `Q${ordinalOf(g)}`);
    // "This year's first quarter", "the end of last year's second quarter".
    add(
      "quarter-end",
      `(?:${words.endOf})\\s*(?:${source})['’]s\\s+${ordinal}\\s+(?:${words.quarterNoun})`,
      (g) => ({ kind: "MONTHS", from: 3 * ordinalOf(g), to: 3 * ordinalOf(g), edge: "END", shift }),
    );
    add("quarter-of-year", `(?:${source})['’]s\\s+${ordinal}\\s+(?:${words.quarterNoun})`, (g) => ({
      kind: "RELATIVE",
      unit: "YEAR",
      shift,
      part: `Q${ordinalOf(g)}`,
    }));
  }
  add("first-months-of-year", firsts(words.monthNoun), (g) => partOfYear(`M${countOf(g["n"] ?? g["n2"])}`));
  add("first-quarters-of-year", firsts(words.quarterNoun), (g) =>
    partOfYear(`M${3 * countOf(g["n"] ?? g["n2"])}`),
  );
  add(
    "months-to",
    `${count("n")}[\\s-]+(?:${words.monthNoun})\\s+(?:${words.ending})\\s+(?:in\\s+|the\\s+|el\\s+|le\\s+|den\\s+)?${day}(?:${of}${year("y")}|\\s+${year("y2")})`,
    (g) => {
      const y = g["y"] ?? g["y2"] ?? "";
      return monthsToDay(y, monthOf(g["m"]), dayIn(g), countOf(g["n"]));
    },
  );
  // "The 13 weeks to December 29".
  const weeksTo = `${count("n")}[\\s-]+(?:${words.weekNoun})\\s+(?:${words.ending})\\s+(?:on\\s+)?${day}`;
  const weeksMeant = (g: PeriodGroups): PeriodMeaning | null => {
    const onDay = Number(g["d"] ?? g["d2"] ?? 0);
    if (onDay === 0) return null;
    const named = g["y"] === undefined ? null : Number(g["y"]);
    return { kind: "WEEKS_TO", weeks: countOf(g["n"]), month: monthOf(g["m"]), day: onDay, year: named };
  };
  add("weeks-to", `${weeksTo},?\\s+${year("y")}`, weeksMeant);
  add("weeks-to", weeksTo, weeksMeant);
  // "The week ended October 24".
  const weekTo = `(?<!\\d\\s|-)${words.weekNoun.replace(/s\?$/u, "")}\\s+(?:${words.ending})\\s+(?:on\\s+)?${day}`;
  add("weeks-to", `${weekTo},?\\s+${year("y")}`, (g) => weeksMeant({ ...g, n: "1" }));
  add("weeks-to", weekTo, (g) => weeksMeant({ ...g, n: "1" }));
  // "In the four quarters through June 2016".
  const quartersTo = `${count("n")}\\s+(?:${words.quarterNoun})\\s+(?:${words.ending})\\s+${day}(?:${of}${year("y")}|\\s+${year("y2")})`;
  add("quarters-to", quartersTo, (g) =>
    countOf(g["n"]) <= 4 ? monthsUpTo(g["y"] ?? g["y2"] ?? "", monthOf(g["m"]), 3 * countOf(g["n"])) : null,
  );
  // "Its fourth quarter, which ended on 28 January".
  const quarterTo = `(?:${ordinal}\\s+(?:(?:${words.fiscalWord})\\s+)?)?(?:${words.quarterNoun}),?\\s+(?:${words.ending})\\s+(?:on\\s+|in\\s+|the\\s+|el\\s+|le\\s+|den\\s+)?${day}`;
  add("quarter-to", `${quarterTo}(?:${of}${year("y")}|\\s+${year("y2")})`, (g) =>
    monthsToDay(g["y"] ?? g["y2"] ?? "", monthOf(g["m"]), dayIn(g), 3),
  );
  add(
    "months-to-day",
    `${count("n")}[\\s-]+(?:${words.monthNoun})\\s+(?:${words.ending})\\s+(?:the\\s+|el\\s+|le\\s+|den\\s+)?${day}`,
    (g) => ({
      kind: "TRAILING_TO",
      months: countOf(g["n"]),
      month: monthOf(g["m"]),
      day: dayIn(g),
    }),
  );
  add("last-months", `(?:${words.final})\\s+${count("n")}\\s+(?:${words.monthNoun})${of}${year("y")}`, (g) =>
    monthsUpTo(g["y"] ?? "", 12, countOf(g["n"])),
  );
  // "In the year to December 2024", "the fiscal year that ended in September 2021".
  const yearTo = `(?:${words.yearNoun}),?\\s+(?:${words.ending})\\s+(?:on\\s+|in\\s+|the\\s+)?${day}`;
  add("year-to", `${yearTo}(?:${of}${year("y")}|\\s+${year("y2")})`, (g) =>
    monthsToDay(g["y"] ?? g["y2"] ?? "", monthOf(g["m"]), dayIn(g), 12),
  );
  for (const [isNext, verb] of [
    [true, words.begins],
    [false, words.begun],
  ] as const) {
    const yearFrom = `(?:(?:${words.fiscalWord}|budget)\\s+)?(?:${words.yearNoun})\\s+(?:${verb})\\s+${day}`;
    add("year-from", `${yearFrom}(?:${of}${year("y")}|\\s+${year("y2")})`, (g) =>
      monthsUpTo(
        String(Number(g["y"] ?? g["y2"]) + (monthOf(g["m"]) === 1 ? 0 : 1)),
        ((monthOf(g["m"]) + 10) % 12) + 1,
        12,
      ),
    );
    add("year-from", yearFrom, (g) => ({
      kind: "YEAR_FROM",
      month: monthOf(g["m"]),
      day: Math.max(1, dayIn(g)),
      isNext,
    }));
  }
  // "In the year to next March".
  add(
    "year-to-day",
    `(?:${words.yearNoun}),?\\s+(?:${words.ending})\\s+(?:${words.nextBefore})\\s+${month("m")}`,
    (g) => ({ kind: "TRAILING_TO", months: 12, month: monthOf(g["m"]), day: 0, isNext: true }),
  );
  add("year-to-day", `${yearTo}(?!\\s+\\d{4})`, (g) => ({
    kind: "TRAILING_TO",
    months: 12,
    month: monthOf(g["m"]),
    day: dayIn(g),
  }));
  add("quarter-to-day", quarterTo, (g) => ({
    kind: "TRAILING_TO",
    months: 3,
    month: monthOf(g["m"]),
    day: dayIn(g),
  }));
  add("months-of", `(?<!same\\s)${count("n")}\\s+(?:${words.monthNoun})${of}${year("y")}`, (g) =>
    firstMonths(g["y"] ?? "", countOf(g["n"])),
  );

  const quarterEnd = `(?:${words.endOf})\\s*(?:the\\s+)?(?:${ordinal}[\\s-]+(?:${words.quarterNoun})|[QT](?<q>[1-4]))`;
  const endOfQuarter = (g: PeriodGroups): number =>
    3 * (g["q"] === undefined ? ordinalOf(g) : Number(g["q"]));
  add("quarter-end", `${quarterEnd}${of}${year("y")}`, (g) => lastDayOf(g["y"] ?? "", endOfQuarter(g)));
  add("quarter-end", quarterEnd, (g) => ({
    kind: "MONTHS",
    from: endOfQuarter(g),
    to: endOfQuarter(g),
    edge: "END",
  }));

  add(
    "end-of-same",
    `(?:${words.endOf})\\s*(?:[a-zß-ɏ]{2,4}\\s+)?(?:${words.quarterNoun}|${words.halfNoun}|${words.monthNoun})(?!\\s+(?:of|to|ended|ending|de|des|del|do|d['’]))`,
    () => ({ kind: "SAME", edge: "END" }),
  );

  add(
    "end-of-same",
    `(?:${words.closing})\\s+the\\s+(?:${words.quarterNoun}|${words.halfNoun}|${words.monthNoun})(?=\\s+(?:${words.closingWith})\\s)`,
    () => ({ kind: "SAME", edge: "END" }),
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
  add(
    "year-to-quarter",
    `(?:${words.through})\\s+(?:the\\s+)?(?:[QT](?<q>[1-4])|${ordinal}\\s+(?:${words.quarterNoun}))(?:(?:${of}|\\s)${year("y")})?`,
    (g) => {
      const months = 3 * (g["q"] === undefined ? ordinalOf(g) : Number(g["q"]));
      return g["y"] === undefined ? partOfYear(`M${months}`) : firstMonths(g["y"], months);
    },
  );
  // Nothing says when that year begins.
  add(
    "half-of-year",
    `${ordinal}[\\s-]+(?:${words.halfNoun})\\s+(?:[a-zß-ɏ]{1,3}\\s+){0,2}(?:${words.fiscalWord})\\s+year`,
    () => ({ kind: "UNRESOLVED" }),
  );
  add("half-of-year", `${ordinal}[\\s-]+(?:${words.halfNoun})`, (g) =>
    ordinalOf(g) >= 1 && ordinalOf(g) <= 2 ? partOfYear(`H${ordinalOf(g)}`) : null,
  );
  add(
    "quarter-of-year",
    `(?<f>(?:${words.fiscalWord})\\s+)?${ordinal}[\\s-]+(?<f2>(?:${words.fiscalWord})\\s+)?(?:${words.quarterNoun})`,
    (g) =>
      ordinalOf(g) > 0 ? partOfYear(`Q${ordinalOf(g)}`, g["f"] !== undefined || g["f2"] !== undefined) : null,
  );
  add("quarter-of-year", "(?<q>[1-4])Q", (g) => partOfYear(`Q${g["q"]}`));
  add("quarter-of-year", "[QT](?<q>[1-4])", (g) => partOfYear(`Q${g["q"]}`));
  add("half-of-year", "H(?<h>[12])", (g) => partOfYear(`H${g["h"]}`));
  add("fiscal-year", `${year("y")}\\s+(?:${words.fiscalWord})\\s+year`, (g) => absolute(`FY${g["y"]}`));
  add("fiscal-year", `${words.fiscal}(?<y>\\d{4})(?![-–/]\\d\\d(?!\\d))`, (g) => absolute(`FY${g["y"]}`));
  add("fiscal-year", "(?:FY|fiscal\\s+)['’]?(?<s>\\d{2})", (g) => absolute(`FY20${g["s"]}`));
}

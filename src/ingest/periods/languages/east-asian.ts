/** How Chinese and Japanese texts write periods: no spaces, so no words to build patterns from. */
import {
  absolute,
  dayOfYear,
  firstMonths,
  half,
  monthsBetween,
  type PeriodMeaning,
  type PeriodPattern,
  partOfYear,
  quarter,
} from "../period-meaning.ts";

const Y = "(?<y>(?:19|20)\\d\\d)\\s?年";
const N = "(?<n>[一二两兩三四五六七八九十]|\\d{1,2})";

function pattern(name: string, source: string, meaning: PeriodPattern["meaning"]): PeriodPattern {
  return {
    name,
    expression: new RegExp(source, "gu"),
    needs: { month: false, year: source.includes("(?:19|20)") },
    meaning,
  };
}

function number(word: string | undefined): number {
  const index = "〇一二三四五六七八九十".indexOf(word ?? "");
  return word === "两" || word === "兩" ? 2 : index > 0 ? index : Number(word);
}

/** 上 and 前 are the first of two. */
function which(word: string | undefined): number {
  return word === "上" || word === "前" ? 1 : 2;
}

function ofYear(shift: number, part: string): PeriodMeaning {
  return { kind: "RELATIVE", unit: "YEAR", shift, part };
}

const SHIFTS: readonly (readonly [string, number])[] = [
  ["今年|本年|今期", 0],
  ["去年|昨年", -1],
  ["明年|来年", 1],
];

const COMMON: readonly PeriodPattern[] = [
  pattern("first-quarters", `${Y}(?:度)?(?:的)?前${N}(?:个|個)?季(?:度)?`, (g) =>
    firstMonths(g["y"] ?? "", 3 * number(g["n"])),
  ),
  pattern("first-months", `${Y}(?:的|の)?(?:前|最初の)?${N}(?:个|個|か|ヶ|カ|箇)月間?`, (g) =>
    firstMonths(g["y"] ?? "", number(g["n"])),
  ),
  pattern(
    "month-range",
    `${Y}\\s?(?<m>\\d{1,2})\\s?月?\\s?(?:-|–|─|~|～|〜|至|到|から)\\s?(?:同年|(?<y2>(?:19|20)\\d\\d)\\s?年)?\\s?(?<m2>\\d{1,2})\\s?月`,
    (g) => monthsBetween(g["y"] ?? "", Number(g["m"]), g["y2"] ?? g["y"] ?? "", Number(g["m2"])),
  ),
  pattern(
    "year-to-part",
    `(?:从|從|自)?\\s?${Y}\\s?(?:至|到|から)\\s?(?:今年)(?:的)?第${N}(?:季(?:度)?|四半期)`,
    (g) => ({ kind: "UP_TO_PART", from: g["y"] ?? "", part: `Q${number(g["n"])}` }),
  ),
  pattern("half", `${Y}(?:度)?(?:の|的)?\\s?(?<h>[上下前後])(?:\\s?半(?:年|期)|期)`, (g) =>
    half(g["y"] ?? "", which(g["h"])),
  ),
  pattern("quarter", `${Y}(?:度)?(?:的|の)?第${N}(?:季(?:度)?|四半期)`, (g) =>
    quarter(g["y"] ?? "", number(g["n"])),
  ),
  pattern("quarter", `${Y}\\s?(?<a>1|4|7|10)\\s?[〜～~─–-]\\s?(?<b>3|6|9|12)月期`, (g) =>
    monthsBetween(g["y"] ?? "", Number(g["a"]), g["y"] ?? "", Number(g["b"])),
  ),
  ...SHIFTS.flatMap(([word, shift]) => [
    pattern("first-quarters-of-year", `(?:${word})(?:的)?前${N}(?:个|個)?季(?:度)?`, (g) =>
      ofYear(shift, `M${3 * number(g["n"])}`),
    ),
    pattern("first-months-of-year", `(?:${word})(?:的|の)?(?:前|最初の)${N}(?:个|個|か|ヶ|カ)月間?`, (g) =>
      ofYear(shift, `M${number(g["n"])}`),
    ),
    pattern("half-of-year", `(?:${word})(?:的|の)?(?<h>[上下前後])半(?:年|期)`, (g) =>
      ofYear(shift, `H${which(g["h"])}`),
    ),
    pattern("quarter-of-year", `(?:${word})(?:的|の)?第${N}(?:季(?:度)?|四半期)`, (g) =>
      ofYear(shift, `Q${number(g["n"])}`),
    ),
  ]),
  pattern("first-quarters-of-year", `前${N}(?:个|個)?季(?:度)?`, (g) => partOfYear(`M${3 * number(g["n"])}`)),
  pattern("first-months-of-year", `前${N}(?:个|個|か|ヶ)月`, (g) => partOfYear(`M${number(g["n"])}`)),
  pattern("half-of-year", "(?<h>[上下])半(?:年|期)", (g) => partOfYear(`H${which(g["h"])}`)),
  pattern("quarter-of-year", `第${N}(?:季度|季|四半期)`, (g) =>
    number(g["n"]) <= 4 ? partOfYear(`Q${number(g["n"])}`) : null,
  ),
  pattern("since-year", `(?:自|从|從)\\s?${Y}(?:以来|以來|起|开始|開始)?(?!的)`, (g) =>
    absolute(`${g["y"]}/..`),
  ),
  pattern("since-year", `${Y}(?:以来|以來|以降|起|から)`, (g) => absolute(`${g["y"]}/..`)),
  pattern("until-year", `(?<![增升涨漲降跌减減提加])(?:到|至|截至)\\s?${Y}(?:底|末)?(?!的)`, (g) =>
    absolute(`../${g["y"]}`),
  ),
  pattern("until-year", `${Y}(?:底|末)?(?:まで|前)`, (g) => absolute(`../${g["y"]}`)),
  pattern("year-end", `${Y}(?:底|末)`, (g) => absolute(`${g["y"]}-12-31`)),
  pattern(
    "months-to-day",
    `截[至止]\\s?(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?日的${N}(?:个|個)月`,
    (g) => ({
      kind: "TRAILING_TO",
      months: number(g["n"]),
      month: Number(g["m"]),
      day: Number(g["d"]),
    }),
  ),
  pattern("as-of-day", "截[至止]\\s?(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?日", (g) => ({
    kind: "DAY",
    month: Number(g["m"]),
    day: Number(g["d"]),
  })),
  pattern("year-end", "(?:到|至)?(?:今年)?年[底末](?:まで)?", () => ({ kind: "YEAR_EDGE", edge: "END" })),
  pattern("day", `${Y}\\s?(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?日`, (g) =>
    dayOfYear(g["y"] ?? "", Number(g["m"]), Number(g["d"])),
  ),
  pattern("month", `${Y}\\s?(?<m>\\d{1,2})\\s?月`, (g) =>
    monthsBetween(g["y"] ?? "", Number(g["m"]), g["y"] ?? "", Number(g["m"])),
  ),
  pattern(
    "year-earlier",
    "(?:前年|去年|上年|昨年)(?:の)?(?:同じ時期|同期|同時期|同月|同季)|前(?:の)?(?:期|年度)",
    () => ({
      kind: "YEAR_EARLIER",
    }),
  ),
  pattern("same-period", "同期間?|同時期|同年", () => ({ kind: "SAME" })),
  pattern("last-year", "(?:去年|昨年|前年)(?:全年)?", () => ({ kind: "RELATIVE", unit: "YEAR", shift: -1 })),
  pattern("this-year", "(?:今年|本年)(?:全年)?", () => ({ kind: "RELATIVE", unit: "YEAR", shift: 0 })),
  pattern("next-year", "明年|来年", () => ({ kind: "RELATIVE", unit: "YEAR", shift: 1 })),
  pattern("last-quarter", "上季(?:度)?|上一季(?:度)?|前四半期", () => ({
    kind: "RELATIVE",
    unit: "QUARTER",
    shift: -1,
  })),
  pattern("this-quarter", "本季(?:度)?|今四半期", () => ({ kind: "RELATIVE", unit: "QUARTER", shift: 0 })),
  pattern("last-month", "上(?:个|個)?月|先月", () => ({ kind: "RELATIVE", unit: "MONTH", shift: -1 })),
  pattern("trailing", `(?:过去|過去)(?:的)?${N}(?:个|個|か|ヶ)月`, (g) => ({
    kind: "TRAILING",
    months: number(g["n"]),
  })),
  pattern("whole-year", "全年|通期", () => ({ kind: "WHOLE_YEAR" })),
  pattern(
    "months-of-year",
    "(?<![\\d.])(?<m>\\d{1,2})\\s?月?(?:と|～|〜|-|–|─|至|到|から)\\s?(?<m2>\\d{1,2})\\s?月(?!\\s?\\d)",
    (g) => ({
      kind: "MONTHS",
      from: Number(g["m"]),
      to: Number(g["m2"]),
      edge: "IN",
    }),
  ),
  pattern("month-in", "(?<![\\d年])(?<m>\\d{1,2})\\s?月(?![\\d期間\\s]|と|分)", (g) => ({
    kind: "MONTHS",
    from: Number(g["m"]),
    to: Number(g["m"]),
    edge: "IN",
  })),
];
const YEAR = pattern("calendar-year", `${Y}`, (g) => absolute(g["y"] ?? ""));

export const CHINESE: readonly PeriodPattern[] = [
  pattern("calendar-year", `${Y}度`, (g) => absolute(g["y"] ?? "")),
  ...COMMON,
  YEAR,
];

/** A Japanese business year is named by the month in which it ends, and a 年度 by the April in which it begins. */
const JAPANESE_OWN: readonly PeriodPattern[] = [
  pattern("business-year", `${Y}\\s?(?<m>\\d{1,2})\\s?月期`, (g) => {
    const last = Number(g["m"]);
    if (last === 12) return absolute(g["y"] ?? "");
    return monthsBetween(String(Number(g["y"]) - 1), last + 1, g["y"] ?? "", last);
  }),
  pattern("business-year", `${Y}度(?!第|の?[上下])`, (g) =>
    monthsBetween(g["y"] ?? "", 4, String(Number(g["y"]) + 1), 3),
  ),
  ...COMMON,
  YEAR,
];

/** Newspapers leave the century out: 25年6〜8月期, 34年までに. */
const SHORT_YEAR = "(?<![\\d.,年第])(?<y>[1-5]\\d)\\s?年";

const SHORT: readonly PeriodPattern[] = [
  ...JAPANESE_OWN.filter(({ expression, name }) => expression.source.includes(Y) && name !== "calendar-year"),
  pattern(
    "year-range",
    "(?<![\\d.,])(?<y>[1-5]\\d)\\s?[〜～~–-]\\s?(?<z>[1-5]\\d)年(?=の|に|で|度|、)",
    (g) => {
      const [from, to] = [Number(`20${g["y"]}`), Number(`20${g["z"]}`)];
      return from < to ? absolute(`${from}/${to}`) : null;
    },
  ),
].map((own) => (own.expression.source.includes(Y) ? shortened(own) : own));

/** Returns the pattern for years without a century. */
function shortened({ name, expression, meaning }: PeriodPattern): PeriodPattern {
  const source = expression.source.replaceAll(Y, SHORT_YEAR);
  return pattern(name, source, (g) => meaning({ ...g, y: `20${g["y"]}` }));
}

export const JAPANESE: readonly PeriodPattern[] = [
  ...JAPANESE_OWN,
  ...SHORT,
  pattern("calendar-year", `${SHORT_YEAR}(?=の(?!歴史|実績|経験)|に|は|ごろ|度|末)(?!に[わ渡]たり)`, (g) =>
    absolute(`20${g["y"]}`),
  ),
];

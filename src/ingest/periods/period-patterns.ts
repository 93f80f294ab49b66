/**
 * The ways in which texts write periods, as patterns with what they mean.
 *
 * Each pattern is tried on one sentence, whose length is bounded; none has a repetition within a repetition. A
 * meaning is a period as parsePeriod() writes it, or a relative one that `resolve-period.ts` turns into one.
 */

/** What the words of a period mean, before the publication date or the entity's calendar is applied. */
export type PeriodMeaning =
  | { readonly kind: "ABSOLUTE"; readonly id: string }
  /** A part of a year that is not named: the third quarter. `part` as in 2025-Q3. */
  | { readonly kind: "PART"; readonly part: string; readonly shift: number; readonly fiscal: boolean }
  /** A year, quarter, month relative to the publication: last year is YEAR −1. */
  | {
      readonly kind: "RELATIVE";
      readonly unit: "YEAR" | "QUARTER" | "MONTH" | "HALF" | "FISCAL_YEAR" | "FISCAL_QUARTER";
      readonly shift: number;
    }
  /** The months up to the publication. */
  | { readonly kind: "TRAILING"; readonly months: number }
  /** A month without a year: the latest before the publication. */
  | { readonly kind: "MONTH"; readonly month: number; readonly edge: "IN" | "SINCE" | "UNTIL" | "YEAR_TO" }
  /** Words that tell of a period which cannot be resolved. */
  | { readonly kind: "UNRESOLVED" };

/** A pattern and what its match means; null where the match is none after all. */
export interface PeriodPattern {
  readonly name: string;
  readonly expression: RegExp;
  /** What a sentence must have for the pattern to match at all. */
  readonly needs: { readonly month: boolean; readonly year: boolean; readonly ideographs: boolean };
  readonly meaning: (match: RegExpExecArray) => PeriodMeaning | null;
}

const MONTH_LISTS: readonly string[] = [
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "januar februar mars april mai juni juli august september oktober november desember",
];
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_LISTS.flatMap((list) => list.split(" ").map((name, index) => [name, index + 1] as const)),
  ["sept", 9],
]);
const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
/** Returns true where the sentence has the name of a month. */
export function hasMonth(sentence: string): boolean {
  return ANY_MONTH.test(sentence);
}
const ANY_MONTH = new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, "iu");
const YEAR = "((?:19|20)\\d\\d)(?![\\d.,]*\\d)";
const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    zwei: 2,
    drei: 3,
    sechs: 6,
    neun: 9,
    dos: 2,
    tres: 3,
    seis: 6,
    nueve: 9,
    deux: 2,
    trois: 3,
    six_: 6,
    neuf: 9,
    dois: 2,
    três: 3,
    nove: 9,
    to: 2,
    tre: 3,
    seks: 6,
    ni: 9,
  }).map(([word, value]) => [word.replace("_", ""), value]),
);
const COUNT =
  "(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|sechs|neun|dos|tres|seis|nueve|deux|trois|neuf|dois|três|nove|to|tre|seks|ni)";
const ORDINAL =
  "(first|second|third|fourth|1st|2nd|3rd|4th|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|prim(?:er|era)|segund[oa]|terce?r[oa]?|cuart[oa]|premier|première|deuxième|second|troisième|quatrième|primeir[oa]|terceir[oa]|quart[oa]|første|andre|tredje|fjerde)";
const OF =
  "(?:\\s+(?:of|in|de|del|do|da|des|von|im|i|av)|,)?\\s+(?:the\\s+(?:calendar\\s+)?year\\s+|the\\s+|el\\s+año\\s+|l['’]année\\s+|jahres?\\s+)?";
const START = "(?<![\\p{L}\\p{N}$€£.,-])";
const END = "(?![\\p{L}\\p{N}])";

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:first|1st|erste|primer|premi|første)/, 1],
  [/^(?:second|2nd|zweite|segund|deux|andre)/, 2],
  [/^(?:third|3rd|dritte|terce|trois|tredje|terceir)/, 3],
  [/^(?:fourth|4th|vierte|cuart|quat|quart|fjerde)/, 4],
];

function ordinal(word: string | undefined): number {
  const lower = (word ?? "").toLowerCase();
  return ORDINALS.find(([form]) => form.test(lower))?.[1] ?? 0;
}

function count(word: string | undefined): number {
  const lower = (word ?? "").toLowerCase();
  return COUNTS.get(lower) ?? Number(lower);
}

function month(word: string | undefined): number {
  return MONTHS.get((word ?? "").toLowerCase().replace(".", "")) ?? 0;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function absolute(id: string): PeriodMeaning {
  return { kind: "ABSOLUTE", id };
}

/** Returns the first `months` months of `year`; null where there is no such stretch. */
function firstMonths(year: string, months: number): PeriodMeaning | null {
  if (!(months >= 1 && months <= 12)) return null;
  return absolute(months === 12 ? year : `${year}-01/${year}-${two(months)}`);
}

function pattern(name: string, source: string, meaning: PeriodPattern["meaning"]): PeriodPattern {
  const needs = {
    month: source.includes(MONTH),
    year: source.includes(YEAR) || source.includes("(?:19|20)"),
    ideographs: name.startsWith("cjk"),
  };
  return { name, expression: new RegExp(source, "giu"), needs, meaning };
}

function latin(name: string, source: string, meaning: PeriodPattern["meaning"]): PeriodPattern {
  return pattern(name, START + source + END, meaning);
}

const FIRST =
  "(?:first|initial|ersten|primeros|primeras|premiers|premières|primeiros|primeiras|første|de\\s+første)";
const NUMBERED_MONTHS = "(?:months|monaten?|meses|mois|månede(?:r|ne))";
const NUMBERED_QUARTERS = "(?:quarters|quartalen?|trimestres|kvartale(?:r|ne))";
const HALF = "(?:half|halbjahr|hälfte|semestre|halvår|mitad|moitié|metade)";
const QUARTER = "(?:quarter|quartal|trimestre|kvartal)";
const FISCAL =
  "(?:fiscal\\s+(?:year\\s+)?|financial\\s+year\\s+|FY\\s?['’]?|geschäftsjahr\\s+|ejercicio\\s+fiscal\\s+(?:de\\s+)?|exercice\\s+|regnskapsåret\\s+)";

/** The patterns, the more special before the more general: of two matches at one place the longer counts. */
export const PERIOD_PATTERNS: readonly PeriodPattern[] = [
  latin("first-months", `${FIRST}\\s+${COUNT}\\s+${NUMBERED_MONTHS}${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", count(match[1])),
  ),
  latin("first-months", `${COUNT}\\s+premiers\\s+mois${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", count(match[1])),
  ),
  latin("first-months", `${COUNT}\\s+primeros\\s+meses${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", count(match[1])),
  ),
  latin("first-quarters", `${FIRST}\\s+${COUNT}\\s+${NUMBERED_QUARTERS}${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", 3 * count(match[1])),
  ),
  latin("first-quarters", `${COUNT}\\s+(?:premiers|primeros|primeiros)\\s+trimestres${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", 3 * count(match[1])),
  ),
  latin("first-months", `${COUNT}\\s+første\\s+${NUMBERED_MONTHS}${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", count(match[1])),
  ),
  latin("first-quarters", `${COUNT}\\s+første\\s+${NUMBERED_QUARTERS}${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", 3 * count(match[1])),
  ),
  latin("first-months-of-year", `${FIRST}\\s+${COUNT}\\s+${NUMBERED_MONTHS}`, (match) =>
    part(`M${count(match[1])}`),
  ),
  latin("first-months-of-year", `${COUNT}\\s+(?:premiers\\s+mois|primeros\\s+meses)`, (match) =>
    part(`M${count(match[1])}`),
  ),
  latin("first-quarters-of-year", `${FIRST}\\s+${COUNT}\\s+${NUMBERED_QUARTERS}`, (match) =>
    part(`M${3 * count(match[1])}`),
  ),
  latin(
    "months-to",
    `${COUNT}[\\s-]+months?\\s+(?:ended|ending|through|to)\\s+(?:in\\s+)?${MONTH}(?:\\s+\\d{1,2},?)?\\s+${YEAR}`,
    (match) => trailingTo(match[3] ?? "", month(match[2]), count(match[1])),
  ),
  latin("nine-months-of", `${COUNT}\\s+months${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", count(match[1])),
  ),
  latin("half", `${ORDINAL}[\\s-]+${HALF}${OF}${YEAR}`, (match) => half(match[2] ?? "", ordinal(match[1]))),
  latin("half", `H([12])${OF}(?:FY)?${YEAR}`, (match) => half(match[2] ?? "", Number(match[1]))),
  latin("half", `${YEAR}[\\s-]*H([12])`, (match) => half(match[1] ?? "", Number(match[2]))),
  latin("half", `([12])H\\s?'?(\\d\\d)`, (match) => half(`20${match[2]}`, Number(match[1]))),
  latin("half-of-year", `(?:the\\s+|im\\s+|el\\s+|le\\s+|o\\s+)?${ORDINAL}[\\s-]+${HALF}`, (match) =>
    ordinal(match[1]) <= 2 && ordinal(match[1]) > 0 ? part(`H${ordinal(match[1])}`) : null,
  ),
  latin(
    "fiscal-quarter",
    `${ORDINAL}[\\s-]+(?:fiscal\\s+${QUARTER}|quarter\\s+of)\\s*(?:of\\s+)?${FISCAL}(\\d{4})`,
    (match) => absolute(`FY${match[2]}-Q${ordinal(match[1])}`),
  ),
  latin("quarter", `${ORDINAL}[\\s-]+${QUARTER}${OF}${YEAR}`, (match) =>
    quarter(match[2] ?? "", ordinal(match[1])),
  ),
  latin("quarter", `[QT]([1-4])${OF}${YEAR}`, (match) => quarter(match[2] ?? "", Number(match[1]))),
  latin("quarter", `${YEAR}[\\s-]*[QT]([1-4])`, (match) => quarter(match[1] ?? "", Number(match[2]))),
  latin("quarter-of-year", `(?:the\\s+|fiscal\\s+)?${ORDINAL}[\\s-]+(fiscal\\s+)?${QUARTER}`, (match) =>
    ordinal(match[1]) > 0
      ? {
          kind: "PART",
          part: `Q${ordinal(match[1])}`,
          shift: 0,
          fiscal: match[2] !== undefined || /^fiscal/i.test(match[0]),
        }
      : null,
  ),
  latin("quarter-of-year", "Q([1-4])", (match) => part(`Q${match[1]}`)),
  latin("half-of-year", "H([12])", (match) => part(`H${match[1]}`)),
  latin("fiscal-year", `${FISCAL}(\\d{4})`, (match) => absolute(`FY${match[1]}`)),
  latin("fiscal-year", `(?:FY|fiscal\\s+)['’]?(\\d{2})`, (match) => absolute(`FY20${match[1]}`)),
  latin(
    "month-range",
    `${MONTH}\\s*(?:-|–|—|to|through|until|bis|a|à|até|til|and|und|y|et|e|og)\\s*(?:end\\s+of\\s+)?${MONTH}${OF}${YEAR}`,
    (match) => months(match[3] ?? "", month(match[1]), match[3] ?? "", month(match[2])),
  ),
  latin(
    "month-range",
    `${MONTH}${OF}${YEAR}\\s*(?:-|–|—|to|through|until|bis|a|à|até|til|and|und|y|et|e|og)\\s*${MONTH}${OF}${YEAR}`,
    (match) => months(match[2] ?? "", month(match[1]), match[4] ?? "", month(match[3])),
  ),
  latin(
    "year-to-month",
    `(?:through|thru|bis(?:\\s+(?:ende|einschließlich))?|hasta|jusqu['’](?:à|en)|até|t\\.?o\\.?m\\.?|til\\s+og\\s+med|frem\\s+til)\\s+(?:the\\s+end\\s+of\\s+)?${MONTH}${OF}${YEAR}`,
    (match) => months(match[2] ?? "", 1, match[2] ?? "", month(match[1])),
  ),
  latin("year-to-quarter", `(?:through)\\s+(?:the\\s+)?${ORDINAL}\\s+quarter${OF}${YEAR}`, (match) =>
    firstMonths(match[2] ?? "", 3 * ordinal(match[1])),
  ),
  latin("since-month", `(?:since|from|seit|desde|depuis|siden|fra)\\s+${MONTH}${OF}${YEAR}`, (match) =>
    absolute(`${match[2]}-${two(month(match[1]))}/..`),
  ),
  latin(
    "year-range",
    `(?:from\\s+|between\\s+|von\\s+|zwischen\\s+|entre\\s+|de\\s+|fra\\s+|mellom\\s+)?${YEAR}\\s*(?:-|–|—|to|through|and|bis|und|a|y|à|et|e|til|og)\\s*${YEAR}`,
    (match) => (Number(match[1]) < Number(match[2]) ? years(match) : null),
  ),
  latin(
    "since-year",
    `(?:since|seit|desde|depuis|siden)\\s+(?:the\\s+(?:start|beginning)\\s+of\\s+|early\\s+|late\\s+|anfang\\s+|el\\s+año\\s+)?${YEAR}`,
    (match) => absolute(`${match[1]}/..`),
  ),
  latin(
    "until-year",
    `(?:by|until|before|bis|hasta|para|antes\\s+de|d['’]ici|jusqu['’]en|até|innen|inntil)\\s+(?:the\\s+)?(?:end\\s+of\\s+|year-end\\s+|late\\s+|early\\s+|mid-?\\s*|ende\\s+|zum\\s+ende\\s+|finales\\s+de\\s+|(?:la\\s+)?fin\\s+(?:de\\s+)?|(?:o\\s+)?final\\s+de\\s+|el\\s+año\\s+|utgangen\\s+av\\s+)?${YEAR}`,
    (match) => absolute(`../${match[1]}`),
  ),
  latin("through-year", `through\\s+(?:the\\s+end\\s+of\\s+)?${YEAR}`, (match) => absolute(`../${match[1]}`)),
  latin("day", `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, (match) =>
    day(match[3] ?? "", month(match[1]), Number(match[2])),
  ),
  latin(
    "day",
    `(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+|de\\s+)?${MONTH},?\\s+(?:de\\s+)?${YEAR}`,
    (match) => day(match[3] ?? "", month(match[2]), Number(match[1])),
  ),
  latin("day", `${YEAR}-(0[1-9]|1[0-2])-([0-3]\\d)`, (match) =>
    day(match[1] ?? "", Number(match[2]), Number(match[3])),
  ),
  latin(
    "end-of-year",
    `(?:(?:at|by)\\s+)?(?:the\\s+)?(?:end\\s+of|year-end|ende|finales\\s+de|fin|final\\s+de|slutten\\s+av)\\s+${YEAR}`,
    (match) => absolute(`../${match[1]}`),
  ),
  latin("month", `${MONTH}${OF}${YEAR}`, (match) => absolute(`${match[2]}-${two(month(match[1]))}`)),
  latin("calendar-year", YEAR, (match) => absolute(match[1] ?? "")),
  latin(
    "last-fiscal-year",
    "(?:the\\s+|its\\s+|their\\s+|just\\s+)?(?:last|previous|past|prior|most\\s+recent|latest)\\s+(?:fiscal|financial)\\s+year",
    () => ({ kind: "RELATIVE", unit: "FISCAL_YEAR", shift: -1 }),
  ),
  latin("this-fiscal-year", "(?:this|the\\s+current)\\s+(?:fiscal|financial)\\s+year", () => ({
    kind: "RELATIVE",
    unit: "FISCAL_YEAR",
    shift: 0,
  })),
  latin("last-fiscal-quarter", "(?:last|previous|latest|most\\s+recent)\\s+fiscal\\s+quarter", () => ({
    kind: "RELATIVE",
    unit: "FISCAL_QUARTER",
    shift: -1,
  })),
  latin(
    "last-year",
    "(?:last\\s+year|the\\s+(?:previous|prior|preceding)\\s+year|letztes\\s+jahr|letzten\\s+jahr|vergangenen?\\s+jahr|im\\s+vorjahr|vorjahr|el\\s+año\\s+pasado|l['’]an(?:née)?\\s+derni(?:er|ère)|l['’]année\\s+précédente|(?:o\\s+|no\\s+)?ano\\s+passado|i\\s+fjor)",
    () => ({ kind: "RELATIVE", unit: "YEAR", shift: -1 }),
  ),
  latin(
    "this-year",
    "(?:this\\s+year|so\\s+far\\s+this\\s+year|dieses\\s+jahr|diesem\\s+jahr|este\\s+año|cette\\s+année|este\\s+ano|i\\s+år)",
    () => ({ kind: "RELATIVE", unit: "YEAR", shift: 0 }),
  ),
  latin(
    "next-year",
    "(?:next\\s+year|nächstes\\s+jahr|nächsten\\s+jahr|kommenden\\s+jahr|el\\s+próximo\\s+año|el\\s+año\\s+que\\s+viene|l['’]année\\s+prochaine|l['’]an\\s+prochain|(?:no\\s+)?próximo\\s+ano|neste\\s+år)",
    () => ({ kind: "RELATIVE", unit: "YEAR", shift: 1 }),
  ),
  latin(
    "last-quarter",
    "(?:last\\s+quarter|the\\s+(?:previous|prior|latest|most\\s+recent)\\s+quarter|letzten\\s+quartal|vergangenen\\s+quartal|último\\s+trimestre|dernier\\s+trimestre|siste\\s+kvartal|forrige\\s+kvartal)",
    () => ({ kind: "RELATIVE", unit: "QUARTER", shift: -1 }),
  ),
  latin("this-quarter", "(?:this\\s+quarter|the\\s+current\\s+quarter)", () => ({
    kind: "RELATIVE",
    unit: "QUARTER",
    shift: 0,
  })),
  latin(
    "last-month",
    "(?:last\\s+month|the\\s+previous\\s+month|letzten\\s+monat|vergangenen\\s+monat|el\\s+mes\\s+pasado|le\\s+mois\\s+dernier|mês\\s+passado|forrige\\s+måned)",
    () => ({ kind: "RELATIVE", unit: "MONTH", shift: -1 }),
  ),
  latin("trailing", `(?:the\\s+)?(?:last|past|trailing|previous)\\s+${COUNT}\\s+months`, (match) => ({
    kind: "TRAILING",
    months: count(match[1]),
  })),
  latin("trailing", "(?:over|in|during)\\s+the\\s+past\\s+year", () => ({ kind: "TRAILING", months: 12 })),
  latin(
    "unresolved",
    "(?:(?:the\\s+)?next\\s+(?:few|several|two|three|four|five|\\d{1,2})\\s+years|(?:within\\s+|by\\s+the\\s+end\\s+of\\s+|over\\s+)?(?:this|the|the\\s+next)\\s+decade|in\\s+recent\\s+years|kommenden\\s+jahren|próximos\\s+años|prochaines\\s+années|próximos\\s+anos)",
    () => ({ kind: "UNRESOLVED" }),
  ),
  latin("month-in", `(?:in|im|en|em|i)\\s+${MONTH}`, (match) => ({
    kind: "MONTH",
    month: month(match[1]),
    edge: "IN",
  })),
  latin("month-since", `(?:since|seit|desde|depuis|siden)\\s+${MONTH}`, (match) => ({
    kind: "MONTH",
    month: month(match[1]),
    edge: "SINCE",
  })),
  latin("month-through", `(?:through|bis|hasta|jusqu['’]en|até|til)\\s+${MONTH}`, (match) => ({
    kind: "MONTH",
    month: month(match[1]),
    edge: "YEAR_TO",
  })),
  pattern(
    "cjk-first-quarters",
    "((?:19|20)\\d\\d)\\s?年(?:度)?(?:的)?前([一二两兩三四1-4])(?:个|個)?季(?:度)?",
    (match) => firstMonths(match[1] ?? "", 3 * cjk(match[2])),
  ),
  pattern(
    "cjk-first-months",
    "((?:19|20)\\d\\d)\\s?年(?:的)?前([一二两兩三四五六七八九十]|\\d{1,2})(?:个|個|か|ヶ|カ)月",
    (match) => firstMonths(match[1] ?? "", cjk(match[2])),
  ),
  pattern(
    "cjk-first-months",
    "((?:19|20)\\d\\d)\\s?年(?:の)?(?:最初の)?(\\d{1,2})(?:か|ヶ|カ)月間?",
    (match) => firstMonths(match[1] ?? "", cjk(match[2])),
  ),
  pattern(
    "cjk-month-range",
    "((?:19|20)\\d\\d)\\s?年\\s?(\\d{1,2})\\s?月?\\s?(?:-|–|~|～|〜|至|到|から)\\s?(\\d{1,2})\\s?月",
    (match) => months(match[1] ?? "", Number(match[2]), match[1] ?? "", Number(match[3])),
  ),
  pattern("cjk-half", "((?:19|20)\\d\\d)\\s?年(?:度)?(?:の|的)?\\s?(上|下|前|後)\\s?半(?:年|期)", (match) =>
    half(match[1] ?? "", match[2] === "上" || match[2] === "前" ? 1 : 2),
  ),
  pattern("cjk-half", "((?:19|20)\\d\\d)\\s?年(?:度)?(上|下)期", (match) =>
    half(match[1] ?? "", match[2] === "上" ? 1 : 2),
  ),
  pattern(
    "cjk-quarter",
    "((?:19|20)\\d\\d)\\s?年(?:度)?(?:的|の)?第([一二三四1-4])(?:季(?:度)?|四半期)",
    (match) => quarter(match[1] ?? "", cjk(match[2])),
  ),
  pattern("cjk-first-quarters-of-year", "前([一二两兩三四])(?:个|個)?季(?:度)?", (match) =>
    part(`M${3 * cjk(match[1])}`),
  ),
  pattern("cjk-half-of-year", "(上|下)半年", (match) => part(match[1] === "上" ? "H1" : "H2")),
  pattern("cjk-quarter-of-year", "第([一二三四1-4])(?:季度|四半期)", (match) => part(`Q${cjk(match[1])}`)),
  pattern("cjk-until-year", "(?:到|至)\\s?((?:19|20)\\d\\d)\\s?年(?:底|末)?", (match) =>
    absolute(`../${match[1]}`),
  ),
  pattern("cjk-until-year", "((?:19|20)\\d\\d)\\s?年(?:底|末)(?:まで|前)?", (match) =>
    absolute(`../${match[1]}`),
  ),
  pattern("cjk-since-year", "(?:自)\\s?((?:19|20)\\d\\d)\\s?年(?:以来|以來|起)?", (match) =>
    absolute(`${match[1]}/..`),
  ),
  pattern("cjk-since-year", "((?:19|20)\\d\\d)\\s?年(?:以来|以來|以降|起)", (match) =>
    absolute(`${match[1]}/..`),
  ),
  pattern("cjk-day", "((?:19|20)\\d\\d)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日", (match) =>
    day(match[1] ?? "", Number(match[2]), Number(match[3])),
  ),
  pattern("cjk-month", "((?:19|20)\\d\\d)\\s?年\\s?(\\d{1,2})\\s?月", (match) =>
    months(match[1] ?? "", Number(match[2]), match[1] ?? "", Number(match[2])),
  ),
  pattern("cjk-year", "((?:19|20)\\d\\d)\\s?年", (match) => absolute(match[1] ?? "")),
  pattern("cjk-last-year", "去年|昨年|前年度", () => ({ kind: "RELATIVE", unit: "YEAR", shift: -1 })),
  pattern("cjk-this-year", "今年", () => ({ kind: "RELATIVE", unit: "YEAR", shift: 0 })),
  pattern("cjk-next-year", "明年|来年", () => ({ kind: "RELATIVE", unit: "YEAR", shift: 1 })),
];

function cjk(word: string | undefined): number {
  const index = "〇一二三四五六七八九十".indexOf(word ?? "");
  return word === "两" || word === "兩" ? 2 : index > 0 ? index : Number(word);
}

function part(name: string): PeriodMeaning {
  return { kind: "PART", part: name, shift: 0, fiscal: false };
}

function half(year: string, which: number): PeriodMeaning | null {
  return which === 1 || which === 2 ? absolute(`${year}-H${which}`) : null;
}

function quarter(year: string, which: number): PeriodMeaning | null {
  return which >= 1 && which <= 4 ? absolute(`${year}-Q${which}`) : null;
}

function years(match: RegExpExecArray): PeriodMeaning {
  return absolute(`${match[1]}/${match[2]}`);
}

function months(fromYear: string, from: number, toYear: string, to: number): PeriodMeaning | null {
  if (!(from >= 1 && from <= 12 && to >= 1 && to <= 12)) return null;
  const first = `${fromYear}-${two(from)}`;
  const last = `${toYear}-${two(to)}`;
  if (first > last) return null;
  return absolute(first === last ? first : `${first}/${last}`);
}

function trailingTo(year: string, last: number, length: number): PeriodMeaning | null {
  if (!(last >= 1 && last <= 12) || !(length >= 1 && length <= 12)) return null;
  const first = last - length + 1;
  return first >= 1
    ? months(year, first, year, last)
    : months(String(Number(year) - 1), first + 12, year, last);
}

function day(year: string, monthNumber: number, date: number): PeriodMeaning | null {
  if (!(monthNumber >= 1 && monthNumber <= 12 && date >= 1 && date <= 31)) return null;
  return absolute(`${year}-${two(monthNumber)}-${two(date)}`);
}

import type { FoundFigure, TextReading } from "../../src/ingest/text-reading.ts";
import type { Vocabulary } from "../../src/ingest/vocabulary.ts";
import type { GoldFigure, GoldText } from "./gold.ts";

/** What is compared. */
export const FIELDS = [
  "span",
  "value",
  "unit",
  "span+value+unit",
  "qualifier",
  "period",
  "attribution",
] as const;
export type Field = (typeof FIELDS)[number];

/** How often the engine was right, found too much, and missed. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
  /** For fields of a figure: how many figures stand in both, and for how many the field is right. */
  compared: number;
  agreed: number;
}

export type Score = Record<Field, Tally>;

/** A difference, for whoever works on the engine. */
export interface Miss {
  readonly slug: string;
  readonly field: Field;
  readonly literal: string;
  readonly start: number;
  readonly wanted: string;
  readonly got: string;
}

export function emptyScore(): Score {
  const tally = (): Tally => ({ right: 0, found: 0, gold: 0, compared: 0, agreed: 0 });
  return {
    span: tally(),
    value: tally(),
    unit: tally(),
    "span+value+unit": tally(),
    qualifier: tally(),
    period: tally(),
    attribution: tally(),
  };
}

/** Adds the tallies of `other` to `score`. */
export function addScore(score: Score, other: Score): void {
  for (const field of FIELDS) {
    for (const key of ["right", "found", "gold", "compared", "agreed"] as const)
      score[field][key] += other[field][key];
  }
}

/** Least score at which an inference counts as said. */
const SAID = 0.5;

/** Returns how the reading of a text compares with its gold. */
export function scoreText(
  gold: GoldText,
  reading: TextReading,
  vocabulary: Vocabulary,
  misses: Miss[],
): Score {
  const score = emptyScore();
  const wanted = gold.figures.filter((figure) => !figure.isVague);
  // A magnitude without a number is found apart, and not held against the engine.
  const places = new Map(
    reading.figures.map((found) => [`${found.passage.start}-${found.passage.end}`, found]),
  );
  const matched = new Set<FoundFigure>();
  const note = (
    field: Field,
    figure: { literal: string; start: number },
    want: string,
    got: string,
  ): void => {
    misses.push({ slug: gold.slug, field, literal: figure.literal, start: figure.start, wanted: want, got });
  };
  for (const figure of wanted) {
    const found = places.get(`${figure.start}-${figure.end}`);
    if (found === undefined) {
      note("span", figure, figure.literal, "nothing");
      continue;
    }
    matched.add(found);
    const value = sameValue(figure, found);
    // Gold sets that know one unit of shares tell points from percent by the literal.
    const isPoints = figure.unit === "percent" && /point/iu.test(figure.literal);
    const unit = unitOf(found) === (isPoints ? "points" : goldUnit(figure.unit));
    if (!value) note("value", figure, String(figure.value), found.figure.value);
    if (!unit) note("unit", figure, figure.unit, unitOf(found));
    count(score.span, true);
    count(score.value, value);
    count(score.unit, unit);
    count(score["span+value+unit"], value && unit);
    const qualifier = qualifierOf(found);
    if (qualifier !== figure.qualifier)
      note("qualifier", figure, String(figure.qualifier), String(qualifier));
    compare(score.qualifier, figure.qualifier, qualifier);
    if (figure.period !== undefined) {
      const { same, got, said } = comparePeriod(figure.period, found);
      if (!same) note("period", figure, String(figure.period), got);
      score.period.compared++;
      if (same) score.period.agreed++;
      // A label that asks for no date ("daily") is met by silence, and counts on neither side then.
      const silent = same && !said;
      if (figure.period !== null && !silent) score.period.gold++;
      if (said) score.period.found++;
      if (same && said && figure.period !== null) score.period.right++;
    }
    if (figure.attributedTo !== undefined) {
      const keyOf = (name: string) => nameKey(inFull(name, gold.text), vocabulary);
      const want = new Set(figure.attributedTo.map(keyOf));
      const got = new Set(sourcesOf(found).map((name) => sameAs(name, figure.attributedTo ?? [], keyOf)));
      const right = [...got].filter((name) => want.has(name)).length;
      score.attribution.right += right;
      score.attribution.found += got.size;
      score.attribution.gold += want.size;
      score.attribution.compared++;
      if (right === want.size && right === got.size) score.attribution.agreed++;
      else note("attribution", figure, [...want].join(", "), [...got].join(", "));
    }
  }
  for (const found of reading.figures) {
    if (!matched.has(found))
      note("span", { literal: found.printed, start: found.passage.start }, "nothing", found.printed);
  }
  for (const field of ["span", "value", "unit", "span+value+unit"] as const) {
    score[field].found = reading.figures.length;
    score[field].gold = wanted.length;
  }
  return score;
}

function count(tally: Tally, right: boolean): void {
  tally.compared++;
  if (right) {
    tally.agreed++;
    tally.right++;
  }
}

function compare(tally: Tally, wanted: string | null, got: string | null): void {
  tally.compared++;
  if (wanted === got) tally.agreed++;
  if (wanted !== null) tally.gold++;
  if (got !== null) tally.found++;
  if (wanted !== null && wanted === got) tally.right++;
}

/** Values agree to one part in a million; parts such as a fifteenth, which the gold rounds, to one in a hundred. */
function sameValue(gold: GoldFigure, found: FoundFigure): boolean {
  const { figure } = found;
  const factor = figure.unit.kind === "PERCENT" || figure.unit.kind === "PERCENTAGE_POINT" ? 100 : 1;
  const isPart = gold.value < 1 && (figure.unit.kind === "RATIO" || /^\p{L}/u.test(found.printed));
  const tolerance = isPart ? 0.02 : 1e-6;
  const near = (a: number, b: number): boolean =>
    Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  if (!near(Number(figure.value) * factor, gold.value)) return false;
  if (gold.high === null) return figure.high === null;
  return figure.high !== null && near(Number(figure.high) * factor, gold.high);
}

const UNITS: Readonly<Record<string, string>> = {
  "%": "percent",
  multiple: "x",
  fraction: "x",
  ratio: "x",
  times: "x",
  ml: "ml",
  mL: "ml",
  "percentage points": "points",
  "percentage point": "points",
  in: "inches",
  inch: "inches",
  ft: "feet",
  foot: "feet",
  m: "metres",
  meters: "metres",
  metre: "metres",
  mi: "miles",
  yd: "yards",
  s: "seconds",
  min: "minutes",
  h: "hours",
  "°C": "degrees Celsius",
  "°F": "degrees Fahrenheit",
  "sq km": "km²",
  km2: "km²",
  "square kilometres": "km²",
  "square metres": "m²",
  m2: "m²",
  tonnes: "t",
  ha: "hectares",
  L: "l",
  kmh: "km/h",
  acre: "acres",
  bbl: "barrels",
  sqmi: "square miles",
  mph: "miles/h",
};

function goldUnit(unit: string): string {
  return UNITS[unit] ?? unit;
}

function unitOf(found: FoundFigure): string {
  const { unit } = found.figure;
  switch (unit.kind) {
    case "PERCENT":
      return "percent";
    case "PERCENTAGE_POINT":
      return "points";
    case "RATIO":
      return "x";
    case "COUNT":
      return "count";
    case "CURRENCY":
      return unit.code ?? "";
    case "PHYSICAL":
      return goldUnit(
        `${unit.code}${unit.per === "hour" && (unit.code === "km" || unit.code === "miles") ? "/h" : ""}`,
      );
  }
}

function qualifierOf(found: FoundFigure): string | null {
  const qualifier = found.figure.qualifier ?? found.inferred.qualifier?.value ?? null;
  return qualifier === "NEARLY" ? "ABOUT" : qualifier;
}

function sourcesOf(found: FoundFigure): string[] {
  return found.inferred.attributions
    .filter(({ value, score }) => value.kind === "NAMED" && score >= SAID)
    .map(({ value }) => value.entity ?? value.name);
}

/** Returns the name that an acronym stands for, where the text gives both: "American Cancer Society (ACS)". */
function inFull(name: string, text: string): string {
  if (!/^[A-Z]{2,8}$/.test(name)) return name;
  const before = text.split(` (${name})`)[0] ?? "";
  if (before.length === text.length) return name;
  return (
    /(?:[\p{Lu}][\p{L}-]*(?: (?:und|für|of|for|and|de|del|des|du|do|da|dos|y|e|et|la|las|los|para|pour|og))? ?){2,9}$/u.exec(
      before,
    )?.[0] ?? name
  );
}

/** Returns the key of a name, or of the wanted one that it only says in more words or in fewer: "Acme Holdings" for "Acme". */
function sameAs(name: string, wanted: readonly string[], keyOf: (name: string) => string): string {
  const key = keyOf(name);
  if (wanted.some((other) => keyOf(other) === key)) return key;
  const longer = wanted.find(
    (other) =>
      other.startsWith(`${name} `) ||
      name.startsWith(`${other} `) ||
      // "GAO" and "Government Accountability Office".
      (/^\p{Lu}{2,8}$/u.test(other) && (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("") === other),
  );
  return longer === undefined ? key : keyOf(longer);
}

/** Returns one key for all names of an entity. */
function nameKey(printed: string, vocabulary: Vocabulary): string {
  const name = printed.replace(/ \([^()]{2,12}\)$/, "");
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = plain(name);
  const entity = vocabulary.entities.find(
    ({ id, name: own, aliases }) => id === name || [own, ...aliases].some((text) => plain(text) === wanted),
  );
  return entity?.id ?? wanted;
}

/** Returns whether the period found is the gold's; labels that are no dates only ask that no wrong date be given. */
function comparePeriod(
  gold: string | null,
  found: FoundFigure,
): { same: boolean; got: string; said: boolean } {
  const best = found.inferred.periods.find(({ score }) => score >= SAID);
  const period = best?.value.period ?? null;
  const got = best === undefined ? "none" : (best.value.id ?? `unresolved "${best.value.printed}"`);
  const said = best !== undefined;
  // Words of time that stay unresolved ("this year" where nothing tells the year) give no date, wrong or right.
  if (gold === null) return { same: period === null, got, said: period !== null };
  const days = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(gold);
  if (days !== null)
    return { same: period?.first === days[1] && period?.last === (days[2] ?? days[1]), got, said };
  const since = /^(?:since|from (?:end of )?)\s*(?:[A-Z][a-z]+ )?(\d{4})/.exec(gold)?.[1];
  if (since !== undefined)
    return { same: period?.first?.startsWith(since) === true && period.last === null, got, said };
  const until =
    /^(?:by|through|by end of|by the end of)\s+(?:end of\s+|the end of\s+)?(?:[A-Z][a-z]+ (?:\d{1,2}, )?)?(\d{4})/.exec(
      gold,
    )?.[1];
  if (until !== undefined) return { same: period?.last?.startsWith(until) === true, got, said };
  const month = /^([A-Z][a-z]+) (\d{4})$/.exec(gold);
  if (month !== null) {
    const number = new Date(`${month[1]} 1, ${month[2]} UTC`).getUTCMonth() + 1;
    return { same: period?.id === `${month[2]}-${String(number).padStart(2, "0")}`, got, said };
  }
  if (/^(?:annual|yearly|daily|weekly|monthly|quarterly|hourly|now)$/.test(gold))
    return { same: !said || period === null, got, said };
  return {
    same: best !== undefined && (period === null || best.value.id?.startsWith("FY") === true),
    got,
    said,
  };
}

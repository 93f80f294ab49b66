/**
 * Gives the numbers of tables the scale and unit that stand in the head of their column, the label of their row, a
 * line between the rows or the caption: "in millions of dollars", "USD m", "%".
 *
 * Method: a table's first rows without numbers are its head; what stands nearest to a number wins. What a cell says
 * itself is never changed. Cost: linear in the tables' text.
 */
import type { Words } from "../languages/words-of.ts";
import { codeOf, isNumeral } from "../literals/characters.ts";
import { type Literal, plainLiteral } from "../literals/literal.ts";
import { numberToken } from "../literals/number-token.ts";
import type { PreparedText } from "../prepared-text.ts";
import { type Cell, type Table, tablesOf } from "./table-rows.ts";
import { type UnitHint, unitHint } from "./unit-hint.ts";

/** Returns the literals of the text with those of table cells completed, in order. */
export function completeTables(
  prepared: PreparedText,
  literals: readonly Literal[],
  words: Words,
): readonly Literal[] {
  const found = tablesOf(prepared.text, prepared.blocks).flatMap((table) =>
    cellLiterals(prepared.text, table, words),
  );
  if (found.length === 0) return literals;
  const all: Literal[] = [];
  let next = 0;
  for (const literal of literals) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= literal.start)
      all.push(...found.slice(next, ++next));
    const cell = found[next];
    // The cell's number with its head says more than the bare one that was found there.
    if (cell === undefined || cell.start >= literal.end) all.push(literal);
  }
  return [...all, ...found.slice(next)];
}

/** A hint with the rule that found it. */
interface Said extends UnitHint {
  readonly rule: string;
}

/** A number that fills its cell. */
interface CellNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly isNegative: boolean;
  /** Sign or code of money in the cell. */
  readonly currency: string;
  readonly isYear: boolean;
}

function cellLiterals(text: string, table: Table, words: Words): Literal[] {
  const said = (cell: Cell | null, rule: string): Said | null => {
    const hint = cell === null || cell.end <= cell.start ? null : unitHint(text, cell.start, cell.end, words);
    return hint === null ? null : { ...hint, rule };
  };
  const caption = captionHint(text, table, said);
  const literals: Literal[] = [];
  let heads: (Said | null)[] = [];
  const counted = new Set<number>();
  let section: Said | null = null;
  let isHead = true;
  for (const row of table.rows) {
    const numbers = row.map((cell) => numberOf(text, cell, words));
    const filled = row.filter(({ start, end }) => end > start);
    if (!numbers.some((number, column) => number !== null && !(number.isYear && (isHead || column === 0)))) {
      if (filled.length === 1 && row.length > 1) section = said(filled[0] ?? null, "table-section");
      else if (isHead) {
        heads = mergedHeads(
          heads,
          row.map((cell) => said(cell, "table-column-head")),
        );
        for (const [column, { start, end }] of row.entries())
          if (COUNTS.test(text.slice(start, end))) counted.add(column);
      }
      continue;
    }
    isHead = false;
    const label = numbers[0] === null ? said(row[0] ?? null, "table-row-label") : null;
    const name = row[0] === undefined ? "" : text.slice(row[0].start, row[0].end);
    const wide = wholeTable(numbers[0] === null ? (heads[0] ?? null) : null, caption, name);
    for (const [column, number] of numbers.entries()) {
      if (number === null || (column === 0 && number.isYear)) continue;
      const own = column === 0 ? null : (heads[column] ?? null);
      const hints = [label, own, section, ...(counted.has(column) ? [] : wide)].filter(
        (hint) => hint !== null,
      );
      const literal = completed(number, hints);
      if (literal !== null) literals.push(literal);
    }
  }
  return literals;
}

/** Labels of rows that the money of the whole table does not measure, and of those that it measures by the share. */
const COUNTS =
  /employees|headcount|seats|users|people|units|plantilla|anzahl|effectif|pessoal|antall|人数|台数|\bstaff\b|customers|stores|\bshares\b|number of|mitarbeiter|beschäftigte|empleados|salariés|funcionários|ansatte|员工|従業員/i;
const PER_SHARE =
  /per (?:\w+ ){0,2}share|\beps\b|je aktie|par action|por acción|por ação|per aksje|每股|1株当たり/i;

/** Returns what holds for the whole table, as the row of that name takes it: the corner of the head, and the caption. */
function wholeTable(corner: Said | null, caption: Said | null, name: string): (Said | null)[] {
  const wide = [corner === null ? null : { ...corner, rule: "table-corner" }, caption];
  if (PER_SHARE.test(name)) return wide.map((hint) => (hint === null ? null : { ...hint, power: null }));
  return COUNTS.test(name) ? [] : wide;
}

/** Returns what the caption says, if it is no sentence with numbers of its own. */
function captionHint(
  text: string,
  { caption }: Table,
  said: (cell: Cell | null, rule: string) => Said | null,
): Said | null {
  if (caption === null) return null;
  // "Results for 2024 (in millions)": what the last bracket or the words behind "in" say.
  const words = text.slice(caption.start, caption.end);
  const open = Math.max(words.lastIndexOf("("), words.lastIndexOf("（"));
  const from =
    open >= 0
      ? open + 1
      : (/(?:^|[\s,;:–—-])(?:in|en|em|i|单位[：:]?|單位[：:]?|単位[：:]?)\s?(?=\D{3,}$)/iu.exec(words)
          ?.index ?? -1);
  if (from < 0) return null;
  const hint = said({ start: caption.start + from, end: caption.end }, "table-caption");
  return hint?.power === null && hint.kind === "PHYSICAL" ? null : hint;
}

function mergedHeads(before: readonly (Said | null)[], row: readonly (Said | null)[]): (Said | null)[] {
  const length = Math.max(before.length, row.length);
  return Array.from({ length }, (_, column) => row[column] ?? before[column] ?? null);
}

/** Returns the number that fills the cell, or null where something else stands in it too. */
function numberOf(text: string, cell: Cell, words: Words): CellNumber | null {
  let at = cell.start;
  while (at < cell.end && at < cell.start + 8 && !isNumeral(codeOf(text, at))) at++;
  if (at >= cell.end || !isNumeral(codeOf(text, at))) return null;
  const before = /^([(\-−–+]?)\s?([A-Z]{0,2}[$€£¥₹]|[A-Z]{3})?\s?([(\-−–+]?)$/u.exec(
    text.slice(cell.start, at),
  );
  const token = before === null ? null : numberToken(text, at, words.language);
  if (before === null || token === null || token.end > cell.end) return null;
  if (!/^\)?\s?(?:[*†‡]|[¹²³])?$/.test(text.slice(token.end, Math.min(cell.end, token.end + 8)))) return null;
  const sign = `${before[1]}${before[3]}`;
  const closes = codeOf(text, token.end) === 0x29;
  if (sign.includes("(") !== closes) return null;
  const isNegative = /[(\-−–]/.test(sign);
  const currency = before[2] ?? "";
  const start = isNegative
    ? cell.start
    : at - (before[3] === "" ? before[0].length - (before[1] ?? "").length : 0);
  return {
    start: text.charAt(start) === " " ? at : start,
    end: closes ? token.end + 1 : token.end,
    digits: token.digits,
    isNegative,
    currency,
    isYear: currency === "" && sign === "" && /^(?:19|20)\d\d$/.test(token.digits),
  };
}

/** Returns the number with what is said of it, the nearest first, or null where that adds nothing. */
function completed(number: CellNumber, hints: readonly Said[]): Literal | null {
  const nearest = hints[0];
  if (nearest === undefined) return null;
  const ofUnit = number.currency !== "" ? null : (hints.find(({ kind }) => kind !== null) ?? null);
  // A percentage is in no millions, whatever the caption says of the money.
  const isPure = ofUnit?.kind === "PERCENT";
  const ofScale = isPure
    ? null
    : (hints.find(({ power, kind }) => power !== null && kind !== "PERCENT") ?? null);
  if (ofUnit === null && ofScale === null) return null;
  // Without money in sight, a scale alone makes a count.
  const unit = ofUnit?.unit ?? "";
  const from = ofScale ?? ofUnit ?? nearest;
  const exponent = ofScale?.power == null ? "" : `e${ofScale.power}`;
  const money =
    number.currency === "" || !/\p{L}$/u.test(number.currency) ? number.currency : `${number.currency} `;
  const tail = unit === "" ? "" : unit === "%" ? "%" : ` ${unit}`;
  return {
    ...plainLiteral(
      number.start,
      number.end,
      `${number.isNegative ? "-" : ""}${money}${number.digits}${exponent}${tail}`,
      ofUnit?.kind ?? (number.currency === "" ? null : "CURRENCY"),
    ),
    unit,
    completion: ofScale === null ? "UNIT" : ofUnit === null ? "SCALE" : "SCALE_AND_UNIT",
    completedFrom: { start: from.start, end: from.end },
    completedBy: from.rule,
  };
}

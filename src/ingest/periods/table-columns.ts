import type { FigureToDate } from "./figure-to-date.ts";
import type { FoundPeriod } from "./find-periods.ts";
import type { PeriodAttachment } from "./period-attachment.ts";
import type { PeriodMemory } from "./period-memory.ts";

/**
 * Returns the periods of the figures of a table's row by its head, "Item | 2024 | 2025"; null where there is no head.
 * A row that is such a head itself is noted.
 */
export function columnPeriods(
  text: string,
  row: { readonly blockStart: number; readonly start: number; readonly end: number },
  figures: readonly FigureToDate[],
  periods: readonly FoundPeriod[],
  memory: PeriodMemory,
): PeriodAttachment[][] | null {
  const cells = cellsOf(text, row.blockStart, row.end);
  const own = cells.map(({ start, end }) => {
    const inside = periods.find((period) => period.start >= start && period.end <= end);
    const isAlone = inside !== undefined && end - start - (inside.end - inside.start) <= 12;
    return isAlone ? inside : null;
  });
  const dated = own.filter((period) => period !== null).length;
  if (figures.length === 0 && dated > 0 && cells.length > 1) {
    memory.columns = own;
    return [];
  }
  // "2024 | 5 million | 27%": the row is of that time.
  const [head] = own;
  if (head != null && dated === 1 && cells.length > 2)
    return figures.map(() => [{ period: head, rule: "table-row", score: 0.9 }]);
  if (memory.columns.length === 0 || figures.length === 0 || dated > 0) return null;
  return figures.map((figure) => {
    const column = cells.findIndex(({ start, end }) => figure.start >= start && figure.end <= end);
    const period = memory.columns[column] ?? null;
    return period === null ? [] : [{ period, rule: "table-column", score: 0.9 }];
  });
}

function cellsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const unit = text[at];
    if (at < end && unit !== "|" && unit !== "\t") continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}

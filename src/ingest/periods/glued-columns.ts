import { parsePeriod } from "../../figures/parse-period.ts";
import type { FigureToDate, SentencePlace } from "./figure-to-date.ts";
import type { FoundPeriod } from "./find-periods.ts";
import type { PeriodAttachment } from "./period-attachment.ts";
import type { PeriodMemory } from "./period-memory.ts";

/** The head of a table whose cells ran together when its page was made plain text: "Line item20242025". */
const HEAD = /^\D{0,40}((?:(?:19|20)\d\d){2,6})$/u;

/**
 * Returns the years of the figures of such a table's row ("Revenue$3.7B$13.07B"), where it has one for each column; null
 * for any other line. A line that is a head itself is noted, and one that is none of a table ends it.
 */
export function gluedColumns(
  text: string,
  { start, end, form }: SentencePlace,
  figures: readonly FigureToDate[],
  memory: PeriodMemory,
): PeriodAttachment[][] | null {
  if (form !== "HEADING") {
    memory.glued = [];
    return null;
  }
  const years = HEAD.exec(text.slice(start, end))?.[1];
  if (years !== undefined) {
    const first = end - years.length;
    memory.glued = Array.from({ length: years.length / 4 }, (_, column) => yearAt(text, first + 4 * column));
    return [];
  }
  const [first] = figures;
  if (first === undefined || figures.length !== memory.glued.length || !isGlued(text, start, first.start))
    return null;
  return memory.glued.map((period) => [{ period, rule: "table-column", score: 0.85 }]);
}

/** Whether the first cell stands right behind the label of its row. */
function isGlued(text: string, start: number, at: number): boolean {
  return at > start && /[\p{L})]/u.test(text.charAt(at - 1));
}

function yearAt(text: string, start: number): FoundPeriod {
  const id = text.slice(start, start + 4);
  const parsed = parsePeriod(id);
  return {
    start,
    end: start + 4,
    period: "problem" in parsed ? null : parsed.period,
    id,
    rule: "calendar-year",
    isRelative: false,
    isCompared: false,
    asideUntil: null,
  };
}

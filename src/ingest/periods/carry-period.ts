import { parsePeriod } from "../../figures/parse-period.ts";
import type { PeriodAttachment } from "./attach-periods.ts";
import type { FigureToDate, SentencePlace } from "./figure-to-date.ts";
import type { FoundPeriod } from "./find-periods.ts";
import type { PeriodLanguage } from "./languages/patterns-for.ts";
import { carriedPeriod, type PeriodMemory } from "./period-memory.ts";
import { resolvePeriod } from "./resolve-period.ts";

/** What a period is carried over by. */
interface Carrying {
  readonly language: PeriodLanguage;
  readonly memory: PeriodMemory;
  /** Whether the figure behind has a time of its own. */
  readonly hasNextOwn: boolean;
}

/** Returns the time of a figure that has none of its own, from the figure before it or from the text; null for none. */
export function carryPeriod(
  text: string,
  sentence: SentencePlace,
  figures: readonly FigureToDate[],
  index: number,
  isChange: boolean,
  { language, memory, hasNextOwn }: Carrying,
): PeriodAttachment | null {
  const figure = figures[index];
  if (figure === undefined || figure.isRate) return null;
  const { partOf, lasting, fromNumber, toNumber, thatIs } = language.statement;
  const from = figures[index - 1]?.end ?? sentence.start;
  const before = text.slice(Math.max(from, figure.start - 80), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 24));
  if (memory.last !== null) {
    if (!figure.isPure && (partOf.test(before) || partOf.test(behind)))
      return { period: memory.last, rule: "part-of-figure-before", score: 0.65 };
    if (figure.isPercent && index === 0 && thatIs.test(before))
      return { period: memory.last, rule: "restates-figure", score: 0.6 };
  }
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  const next = figures[index + 1];
  const isFrom =
    next !== undefined &&
    next.isPercent === figure.isPercent &&
    fromNumber.test(before) &&
    toNumber.test(text.slice(figure.end, next.start));
  // "They have 5 million goats and 3,000 sheep": what is listed behind a count that lasts does so too.
  const followsUndated = index > 0 && !figures[index - 1]?.isPure && memory.last === null;
  const isTold =
    isFrom ||
    sentence.form === "TABLE_ROW" ||
    (figure.isPure
      ? isChange
      : (figure.isMoney || (figure.isCount && language.carriesFarther && !followsUndated)) &&
        !lasting.test(clause) &&
        !lasting.test(subjectBehind(behind)));
  const carried = isTold ? carriedPeriod(memory, language.carriesFarther) : null;
  // A month is mostly when one thing happened; only changes are told of it one after the other.
  if (carried === null || (!isChange && !isFrom && sentence.form !== "TABLE_ROW" && isMonth(carried)))
    return null;
  if (!isFrom) return { period: carried, rule: "period-of-text", score: 0.6 };
  // The first number of a change is of the time before.
  const earlier = hasNextOwn ? null : yearBefore(carried);
  return earlier === null ? null : { period: earlier, rule: "from-number", score: 0.55 };
}

function isMonth({ rule }: FoundPeriod): boolean {
  return /^(?:month(?:-in|-range)?|last-month|this-month)$/.test(rule);
}

/** Returns the same time one year before; null where that is open. */
function yearBefore(found: FoundPeriod): FoundPeriod | null {
  const id = resolvePeriod(
    { kind: "YEAR_EARLIER" },
    { published: null, latestYear: null, fiscalYearStart: null, year: null, current: found.period },
  );
  const parsed = id === null ? null : parsePeriod(id);
  return parsed === null || "problem" in parsed ? null : { ...found, id, period: parsed.period };
}

/** Returns the words right behind a figure in which the verb stands whose subject it is: "2 million deaths have". */
function subjectBehind(behind: string): string {
  return /^(?:\s\p{L}+){1,2}/u.exec(behind)?.[0] ?? "";
}

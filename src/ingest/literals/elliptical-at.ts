import { peekEntry } from "../../figures/cursor.ts";
import { codeOf, isBlank, wordAfter } from "./characters.ts";
import type { Literal } from "./literal-at.ts";
import { windowCursor } from "./scan-amount-in-text.ts";

/** How far behind a quantity a number may leave out its unit. */
const REACH = 240;

/**
 * Returns the spelt number from `start` to `end` that leaves out the unit of the quantity before it ("from 12 seconds
 * in 2000 to eight"), or null where it counts something of its own.
 */
export function ellipticalAt(
  text: string,
  start: number,
  end: number,
  previous: Literal | null,
): Literal | null {
  if (previous === null || previous.unitKind !== "PHYSICAL" || start - previous.end > REACH) return null;
  if (text.slice(previous.end, start).includes("\n\n")) return null;
  const entry = peekEntry(windowCursor(text, start, "en"));
  if (entry?.kind !== "CARDINAL" || entry.value < 2) return null;
  const code = codeOf(text, end);
  const next = isBlank(code) ? wordAfter(text, end) : null;
  const stops = code === 0 || '.,;:!?)”"—–'.includes(String.fromCharCode(code));
  if (!stops && !(next !== null && /^(?:in|by|now|today|according|per)$/.test(next.lower))) return null;
  return {
    start,
    end,
    spoken: `${text.slice(start, end)} ${previous.unit}`,
    unitKind: "PHYSICAL",
    unit: previous.unit,
    isVague: false,
    noun: null,
    completion: "UNIT",
    completedFrom: { start: previous.start, end: previous.end },
  };
}

import { markSideMatter } from "./mark-side-matter.ts";
import { NO_METADATA, type PreparedBlock, type PreparedText } from "./prepared-text.ts";

/** Whether a line goes on in the next. */
export type GoesOn = (line: string, next: string) => boolean;

/**
 * Returns the blocks of a normalised plain text: paragraphs, or lines where each line is one; `goesOn` says which lines
 * are one block with the next. Cost: linear.
 */
export function preparePlain(text: string, goesOn: GoesOn = isWrapped): PreparedText {
  const lines = linesOf(text);
  const blocks: PreparedBlock[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.start === line.end) continue;
    const start = line.start;
    let end = line.end;
    for (
      let last = line, next = lines[index + 1];
      next !== undefined &&
      next.start < next.end &&
      goesOn(text.slice(last.start, last.end), text.slice(next.start, next.end));
      last = next, next = lines[index + 1]
    ) {
      end = next.end;
      index++;
    }
    const form = formOf(text, start, end);
    const isListed = form === "HEADING" && isOfList(text, start, blocks.at(-1));
    blocks.push({ start, end, kind: "MAIN", form: isListed ? "LIST_ITEM" : form, rule: "text" });
  }
  return {
    text,
    blocks: markSideMatter(text, blocks),
    links: [],
    metadata: titleOf(text, blocks),
    problems: [],
  };
}

/** A line right below one that ends with a colon, or below such a line: "2025: 4.7 million". */
function isOfList(text: string, start: number, before: PreparedBlock | undefined): boolean {
  if (before === undefined) return false;
  const breaks = text.slice(before.end, start).split("\n").length - 1;
  const leadsOn = text.charAt(before.end - 1) === ":";
  // Below an empty line a heading may begin as well.
  if (breaks === 2 && leadsOn) return LABELLED.test(text.slice(start, start + 60));
  return breaks === 1 && (before.form === "LIST_ITEM" || leadsOn);
}

const LABELLED = /^[^:.]{1,40}:\s\S/u;

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 ? text.length : found;
    let from = start;
    let to = stop;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    lines.push({ start: from, end: to });
    start = stop + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x0c || code === 0x0b || code === 0x3000;
}

/**
 * A line that ends with a comma, or one of usual width that ends within a sentence, before one that starts in lower case:
 * it was wrapped.
 */
function isWrapped(line: string, next: string): boolean {
  if (line.length > 110) return false;
  if (line.endsWith(",") && /^[\p{L}\d$€£(]/u.test(next)) return true;
  return line.length >= 45 && !/[.!?:;"”»。]$/.test(line) && /^[\p{Ll}\d$€£(]/u.test(next);
}

function formOf(text: string, start: number, end: number): PreparedBlock["form"] {
  const head = text.slice(start, start + 8);
  if (/^(?:[-*•–·▪◦]|\d{1,2}[.)])\s/u.test(head)) return "LIST_ITEM";
  const line = text.slice(start, end);
  if (line.length < 2000 && /\t|\s\|\s/.test(line) && line.split(/\t|\|/).length >= 3) return "TABLE_ROW";
  if (end - start <= 120 && !/[.!?。:;,"”]$/u.test(text.slice(end - 1, end))) return "HEADING";
  return "PARAGRAPH";
}

function titleOf(text: string, blocks: readonly PreparedBlock[]): PreparedText["metadata"] {
  const first = blocks[0];
  if (first === undefined || first.form !== "HEADING" || first.kind !== "MAIN" || blocks.length < 2)
    return NO_METADATA;
  const value = text.slice(first.start, first.end);
  return { ...NO_METADATA, title: { value, rule: "first-line", score: 0.5, passage: null } };
}

import type { PreparedBlock } from "../prepared-text.ts";

/** A cell of a row, without the gaps at its ends, in code units. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A table: its rows, and the block before it where that is short enough for a caption. */
export interface Table {
  readonly caption: PreparedBlock | null;
  readonly rows: readonly (readonly Cell[])[];
}

const LONGEST_CAPTION = 300;
const MOST_CELLS = 100;

/** Returns the tables of a text: runs of two rows or more. Cost: linear in the blocks and the rows' text. */
export function tablesOf(text: string, blocks: readonly PreparedBlock[]): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index]?.form !== "TABLE_ROW") continue;
    const before = blocks[index - 1];
    const rows: Cell[][] = [];
    for (let row = blocks[index]; row?.form === "TABLE_ROW"; row = blocks[++index]) {
      // A block of Markdown may hold the whole table.
      for (const line of linesOf(text, row)) {
        if (!/^[\s|:+-]*$/.test(text.slice(line.start, Math.min(line.end, line.start + 400))))
          rows.push(cellsOf(text, line));
      }
    }
    const caption = before !== undefined && before.end - before.start <= LONGEST_CAPTION ? before : null;
    if (rows.length > 1) tables.push({ caption, rows });
  }
  return tables;
}

function linesOf(text: string, block: Cell): Cell[] {
  const lines: Cell[] = [];
  let start = block.start;
  while (start < block.end) {
    const found = text.indexOf("\n", start);
    const end = found < 0 || found > block.end ? block.end : found;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Returns the cells of a line, told apart by tabs or, where it has none, by bars; outer bars make no cell. */
function cellsOf(text: string, line: Cell): Cell[] {
  const mark = text.slice(line.start, line.end).includes("\t") ? 0x09 : 0x7c;
  let { start, end } = line;
  if (mark === 0x7c) {
    ({ start, end } = trimmed(text, start, end));
    if (text.charCodeAt(start) === mark) start++;
    if (end > start && text.charCodeAt(end - 1) === mark) end--;
  }
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end && cells.length < MOST_CELLS; at++) {
    if (at < end && text.charCodeAt(at) !== mark) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
}

function trimmed(text: string, start: number, end: number): Cell {
  let from = start;
  let to = end;
  while (from < to && /[\s*]/.test(text.charAt(from))) from++;
  while (to > from && /[\s*]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

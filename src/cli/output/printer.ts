import { sanitise, sanitiseJson, toAscii } from "./sanitise.ts";
import type { Terminal } from "./terminal.ts";
import { type Line, type Style, spansOf } from "./text.ts";
import { wrapLine } from "./wrap-line.ts";

/** The only way in which commands print: everything is sanitised on its way out. */
export interface Printer {
  readonly terminal: Terminal;
  /** Prints a line, wrapped on a terminal: `first` stands before it, `rest` before the lines it is wrapped to. */
  line(line?: Line, first?: string, rest?: string): void;
  /** Prints a value as JSON. */
  json(value: unknown): void;
  /** Prints the text of a file as it is, never wrapped or put into ASCII; only what a terminal obeys is escaped. */
  verbatim(text: string): void;
  /** Returns the same printer without wrapping, for lines that programs read. */
  unwrapped(): Printer;
}

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  BOLD: [1, 22],
  DIM: [2, 22],
  RED: [31, 39],
  YELLOW: [33, 39],
  GREEN: [32, 39],
  CYAN: [36, 39],
};

/** Returns a printer that hands what it prints to `write`. */
export function createPrinter(terminal: Terminal, write: (text: string) => void): Printer {
  const clean = (text: string): string => {
    const safe = sanitise(text);
    return terminal.ascii ? toAscii(safe) : safe;
  };
  return {
    terminal,
    line(line = [], first = "", rest = first) {
      // Cleaned before it is wrapped, for cleaning changes the width.
      const safe = spansOf(line).map((span) => ({ ...span, text: clean(span.text) }));
      const lines = terminal.width === null ? [safe] : wrapLine(safe, terminal.width - first.length);
      for (const [place, part] of lines.entries()) {
        const text = (place === 0 ? first : rest) + render(part, terminal.colour);
        write(`${text.trimEnd()}\n`);
      }
    },
    json(value) {
      write(`${sanitiseJson(JSON.stringify(value, null, 2))}\n`);
    },
    verbatim(text) {
      for (const line of text.replace(/\n$/, "").split("\n")) write(`${sanitise(line)}\n`);
    },
    unwrapped: () => createPrinter({ ...terminal, width: null }, write),
  };
}

function render(line: Line, colour: boolean): string {
  let text = "";
  for (const span of spansOf(line)) {
    if (!colour || span.style === null) {
      text += span.text;
      continue;
    }
    const [on, off] = CODES[span.style];
    text += `\u001b[${on}m${span.text}\u001b[${off}m`;
  }
  return text;
}

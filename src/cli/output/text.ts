/** How a piece of text looks on a terminal with colour. */
export type Style = "BOLD" | "DIM" | "RED" | "YELLOW" | "GREEN" | "CYAN";

/** A piece of text in one look. */
export interface Span {
  readonly text: string;
  readonly style: Style | null;
  /** Kept on one line where it fits, spaces and all: a figure reads badly in two. */
  readonly solid?: true;
}

/** One line of output as pieces; plain text where nothing else is said. */
export type Line = readonly (Span | string)[];

/** Returns the text as a piece in that look. */
export function styled(style: Style, text: string): Span {
  return { text, style };
}

/** Returns a figure as a piece of a line. */
export function figureSpan(text: string, style: Style = "CYAN"): Span {
  return { text, style, solid: true };
}

/** Returns the line's pieces, none empty. */
export function spansOf(line: Line): Span[] {
  return line
    .map((part) => (typeof part === "string" ? { text: part, style: null } : part))
    .filter((span) => span.text !== "");
}

/** Returns "1 claim", "2 claims", "1,234 claims". */
export function counted(count: number | bigint, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${Number(count) === 1 ? noun : plural}`;
}

/** Returns a whole number with commas between groups of three digits. */
export function grouped(count: number | bigint): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

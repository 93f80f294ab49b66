/** A piece of a line: plain text, text that leads somewhere, or text that stands out. */
export type Inline = string | Link | Mark;

interface Link {
  readonly text: string;
  readonly href: string;
}

interface Mark {
  readonly text: string;
  readonly mark: "STRONG" | "QUIET" | "WARNING" | "SERIOUS" | "GOOD";
}

export type Line = readonly Inline[];

/** A line with what is said below it, and the lines that hang from it. */
export interface Branch {
  readonly line: Line;
  readonly notes: readonly Line[];
  readonly branches: readonly Branch[];
}

/** A part of a page, in the order of reading. */
export type Block =
  | { readonly kind: "HEADING"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "PARAGRAPH"; readonly line: Line }
  | { readonly kind: "LIST"; readonly items: readonly Line[] }
  | { readonly kind: "TREE"; readonly branches: readonly Branch[] };

/** An answer for people, apart from how it is written down. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Returns the path of the page of a claim, a document or a trace. */
export function pathOf(kind: "claims" | "documents" | "trace", id: string): string {
  return `/${kind}/${encodeURIComponent(id)}`;
}

/** Returns a heading with a list, or nothing where the list is empty. */
export function listed(heading: string, items: readonly Line[], level: 2 | 3 = 2): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "HEADING", level, text: heading },
    { kind: "LIST", items },
  ];
}

/** Returns "… and n more" as an item of a list that shows `shown` of `total`, or nothing where it shows all. */
export function more(total: number, shown: number): Inline[][] {
  return total > shown ? [[`… and ${total - shown} more`]] : [];
}

/** Returns a number with the word for what is counted: "1 claim", "2 claims". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

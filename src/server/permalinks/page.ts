/** A piece of a line: plain text, or text that leads somewhere. */
export type Inline = string | { readonly text: string; readonly href: string };

/** A part of a page, in the order of reading. */
export type Block =
  | { readonly kind: "HEADING"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "PARAGRAPH"; readonly line: readonly Inline[] }
  | { readonly kind: "LIST"; readonly items: readonly (readonly Inline[])[] };

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
export function listed(heading: string, items: readonly (readonly Inline[])[], level: 2 | 3 = 2): Block[] {
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

import { markSideMatter } from "./mark-side-matter.ts";
import { preparePlain } from "./prepare-plain.ts";
import type { PreparedBlock, PreparedLink, PreparedText } from "./prepared-text.ts";
import type { Inference, TextMetadata } from "./text-reading.ts";

/** Keys of a front matter that are read. */
const KEY = /^(title|author|authors|date|published|lang|language|url|canonical|publisher|site)\s*:\s*(.+)$/i;
/** Links with their text; neither part may hold brackets, so that no step can be long. */
const LINK = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})(?:\s"[^"\n]{0,300}")?\)/g;

/**
 * Returns the blocks of a normalised Markdown text. Nothing is taken out: marks stay in the text, so that places are
 * those of the file; code blocks and the front matter are no part of the article. Cost: linear.
 */
export function prepareMarkdown(text: string): PreparedText {
  const front = /^---\n([\s\S]{0,20000}?)\n---(?:\n|$)/.exec(text);
  const plain = preparePlain(text, isSameParagraph);
  const blocks: PreparedBlock[] = [];
  let inCode = false;
  for (const block of plain.blocks) {
    const head = text.slice(block.start, block.start + 12);
    const fence = /^(?:```|~~~)/.test(head);
    if (front !== null && block.end <= front[0].length)
      blocks.push({ ...block, kind: "SIDE_MATTER", form: "CODE", rule: "front-matter" });
    else if (fence || inCode)
      blocks.push({ ...block, kind: "SIDE_MATTER", form: "CODE", rule: "code-block" });
    else blocks.push({ ...block, kind: "MAIN", form: formOf(text, block, head), rule: "text" });
    if (fence) inCode = !inCode;
  }
  const links: PreparedLink[] = [];
  for (const match of text.matchAll(LINK)) {
    links.push({
      start: match.index + 1,
      end: match.index + 1 + (match[1] ?? "").length,
      url: match[2] ?? "",
    });
  }
  return {
    text,
    blocks: markSideMatter(text, blocks),
    links,
    metadata: metadataOf(front?.[1] ?? "", text, blocks),
    problems: [],
  };
}

/** Begins a block of its own: a head, an item, a quotation, a row of a table, a code fence, a rule, a key, a footnote. */
const BLOCK_START = /^(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|>|\||```|~~~|---|===|\*\*\*|\[\^)/;
/** A block of a single line. */
const ONE_LINE = /^(?:#{1,6}\s|\||```|~~~|---|===|\*\*\*)/;

/** Lines of one paragraph go on until an empty line or another block (CommonMark, "Paragraphs"). */
function isSameParagraph(line: string, next: string): boolean {
  return !ONE_LINE.test(line) && !BLOCK_START.test(next);
}

function formOf(text: string, block: PreparedBlock, head: string): PreparedBlock["form"] {
  if (/^#{1,6}\s/.test(head)) return "HEADING";
  if (/^(?:[-*+]|\d{1,3}[.)])\s/.test(head)) return "LIST_ITEM";
  if (head.startsWith(">")) return "QUOTE";
  if (head.startsWith("|")) return "TABLE_ROW";
  return block.form === "HEADING" && text.slice(block.end - 1, block.end) !== "*" ? "PARAGRAPH" : block.form;
}

function metadataOf(front: string, text: string, blocks: readonly PreparedBlock[]): TextMetadata {
  const values = new Map<string, string>();
  for (const line of front.split("\n")) {
    const match = KEY.exec(line);
    const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (match !== null && value !== undefined && value !== "")
      values.set((match[1] ?? "").toLowerCase(), value);
  }
  const heading = blocks.find((block) => block.form === "HEADING" && block.kind === "MAIN");
  const title = values.get("title") ?? null;
  const of = (value: string | undefined | null): Inference<string> | null =>
    value === undefined || value === null ? null : { value, rule: "front-matter", score: 0.9, passage: null };
  const date = /^\d{4}-\d\d-\d\d/.exec(values.get("published") ?? values.get("date") ?? "")?.[0];
  return {
    title:
      of(title) ??
      (heading === undefined
        ? null
        : {
            value: text.slice(heading.start, heading.end).replace(/^#{1,6}\s+/, ""),
            rule: "first-heading",
            score: 0.8,
            passage: null,
          }),
    authors: (values.get("author") ?? values.get("authors") ?? "")
      .replace(/^\[|\]$/g, "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .flatMap((name) => of(name) ?? []),
    publisher: of(values.get("publisher") ?? values.get("site")),
    published: of(date),
    modified: null,
    language: of(values.get("lang") ?? values.get("language")),
    canonicalUrl: of(values.get("canonical") ?? values.get("url")),
  };
}

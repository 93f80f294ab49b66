import type { Block, Branch, Line, Page } from "./page.ts";
import { isSafe } from "./render-html.ts";

/** Returns a page as Markdown; a text of the records is shown as it stands and never read as markup. */
export function renderMarkdown(page: Page): string {
  return `${[`# ${escapeMarkdown(page.title)}`, ...page.blocks.map(renderBlock)].join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "HEADING":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "PARAGRAPH":
      return renderLine(block.line);
    case "LIST":
      return block.items.map((line) => `- ${renderLine(line)}`).join("\n");
    case "TREE":
      return renderTree(block.branches, "");
  }
}

/** Renders a tree, which is no deeper than its maker allows; notes are further lines of their item. */
function renderTree(branches: readonly Branch[], indent: string): string {
  return branches
    .map(({ line, notes, branches: below }) => {
      const lines = [line, ...notes].map(renderLine).join(`\\\n${indent}  `);
      const rest = below.length === 0 ? "" : `\n${renderTree(below, `${indent}  `)}`;
      return `${indent}- ${lines}${rest}`;
    })
    .join("\n");
}

function renderLine(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === "string") return escapeMarkdown(part);
      if ("mark" in part)
        return part.mark === "STRONG" ? `**${escapeMarkdown(part.text)}**` : escapeMarkdown(part.text);
      if (!isSafe(part.href)) return escapeMarkdown(part.text);
      return `[${escapeMarkdown(part.text)}](<${part.href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
    })
    .join("");
}

/** Escapes what Markdown could read as markup; line ends become spaces, so that no text can begin a block. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(/^( ?)([#+-])/, "$1\\$2")
    .replace(/^( ?\d+)([.)])/, "$1\\$2");
}

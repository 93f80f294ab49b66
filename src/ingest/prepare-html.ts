import { findMainText, textKey } from "./find-main-text.ts";
import { readHtmlPage } from "./html-blocks.ts";
import { metadataOfPage } from "./html-metadata.ts";
import { markSideMatter } from "./mark-side-matter.ts";
import { normaliseText } from "./normalise-text.ts";
import type { PreparedBlock, PreparedText } from "./prepared-text.ts";

/**
 * Returns the text of a page: all that it shows, in blocks, the article's told from side matter by the extractor or,
 * where that cannot be asked, by the page's own elements and class names.
 */
export function prepareHtml(input: string): PreparedText {
  // Normalised before it is taken apart, so that nothing moves afterwards; entities may still bring forms that NFC changes.
  const page = readHtmlPage(normaliseText(input));
  const normal = page.text.normalize("NFC") === page.text;
  const main = findMainText(input, page.elements, page.depth);
  const blocks = page.blocks.map((block) => judge(page.text, block, main));
  const marked = main === null ? markSideMatter(page.text, blocks) : blocks;
  const prepared = {
    text: page.text,
    blocks: marked,
    links: page.links,
    metadata: metadataOfPage(page),
    problems: [],
  };
  return normal ? prepared : renormalised(prepared);
}

function judge(text: string, block: PreparedBlock, main: ReadonlySet<string> | null): PreparedBlock {
  if (main === null) return block;
  if (main.has(textKey(text.slice(block.start, block.end))))
    return { ...block, kind: "MAIN", rule: "readability" };
  // The extractor takes the page's heading out; it is the article's all the same.
  if (block.form === "HEADING" && block.kind === "MAIN" && block.start < 2000) return block;
  return {
    ...block,
    kind: "SIDE_MATTER",
    rule: block.kind === "SIDE_MATTER" ? block.rule : "not-in-readability",
  };
}

/** Moves all places where entities brought characters that the normal form joins. */
function renormalised(prepared: PreparedText): PreparedText {
  const { text, blocks, links } = prepared;
  const parts: string[] = [];
  const moved: PreparedBlock[] = [];
  const movedLinks: { start: number; end: number; url: string }[] = [];
  let length = 0;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) {
      parts.push("\n\n");
      length += 2;
    }
    const words = text.slice(block.start, block.end).normalize("NFC");
    while (next < links.length && (links[next]?.start ?? 0) < block.start) next++;
    for (; next < links.length && (links[next]?.end ?? 0) <= block.end; next++) {
      const link = links[next];
      if (link === undefined) break;
      const start = length + text.slice(block.start, link.start).normalize("NFC").length;
      const end = length + text.slice(block.start, link.end).normalize("NFC").length;
      if (end > start) movedLinks.push({ start, end, url: link.url });
    }
    moved.push({ ...block, start: length, end: length + words.length });
    parts.push(words);
    length += words.length;
  }
  return { ...prepared, text: parts.join(""), blocks: moved, links: movedLinks };
}

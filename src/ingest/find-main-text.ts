import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readHtmlPage } from "./html-blocks.ts";

/** Limits beyond which the extractor is not asked: its time grows with the square of the nesting. */
const MOST_ELEMENTS = 15_000;
const MOST_DEPTH = 40;
const MOST_LENGTH = 2_000_000;
/** Shortest main text that is believed. */
const LEAST_TEXT = 200;

/**
 * Returns the texts of the blocks that the extractor takes for the article, or null where the page is too large for
 * it, or it finds none.
 */
export function findMainText(html: string, elements: number, depth: number): ReadonlySet<string> | null {
  if (elements > MOST_ELEMENTS || depth > MOST_DEPTH || html.length > MOST_LENGTH) return null;
  let content: string | null | undefined;
  try {
    const { document } = parseHTML(html);
    content = new Readability(document, { maxElemsToParse: 6000 }).parse()?.content;
  } catch {
    // The extractor throws on pages without a body and the like: the page's own structure decides then.
    return null;
  }
  if (typeof content !== "string") return null;
  const { text, blocks } = readHtmlPage(content);
  if (text.length < LEAST_TEXT) return null;
  return new Set(blocks.map(({ start, end }) => textKey(text.slice(start, end))));
}

/** Returns the words of a block, as they are compared. */
export function textKey(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

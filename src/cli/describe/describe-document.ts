import { entityName } from "../../analysis/compare-claims.ts";
import { findNode } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Document } from "../../model/document.ts";
import { DOCUMENT_WORDS, describePublished } from "../../model/words.ts";

/** A longer title crowds out the rest of its line. */
const MOST_TITLE = 60;

/** Returns whose document it is and what it is where that is no article: "TechCrunch", "Microsoft, filing". */
export function describeDocument(graph: KnowledgeGraph, document: Document): string {
  if (document.publisher === undefined) return shorten(document.title);
  const name = entityName(graph, document.publisher);
  return document.kind === "ARTICLE" ? name : `${name} (${DOCUMENT_WORDS[document.kind]})`;
}

/** Returns when the document was published in words: "2025-11-14", "between … and …", "undated". */
export function describeDate(document: Document): string {
  return describePublished(document.published);
}

/** Returns the names of the document's authors that are software, for a reader should know. */
export function softwareAuthors(graph: KnowledgeGraph, document: Document): string[] {
  const names: string[] = [];
  for (const author of document.authors) {
    const node = findNode(graph, author);
    if (node?.kind === "ENTITY" && node.entity.kind === "SOFTWARE_AGENT") names.push(node.entity.name);
  }
  return names;
}

/** Returns an order of documents by date of publication, the undated last. */
export function compareDates(a: Document, b: Document): number {
  const [first, second] = [a.published ?? "9999", b.published ?? "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Returns a title cut at a word where it is too long to stand in a line. */
function shorten(title: string): string {
  if (title.length <= MOST_TITLE) return title;
  const words = title.slice(0, MOST_TITLE);
  const space = words.lastIndexOf(" ");
  return `${(space > 0 ? words.slice(0, space) : words).replace(/[,;:.]$/, "")}…`;
}

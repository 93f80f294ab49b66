import { entityName } from "../analysis/compare-claims.ts";
import { quoteFigure } from "../analysis/figure-words.ts";
import { documentOf, getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Document } from "../model/document.ts";

/** Longer titles and texts are cut, for they stand in sentences. */
const MOST_TITLE = 80;

/** Returns whose document it is and of when: "TechCrunch, 2025-11-14". */
export function namePlace(graph: KnowledgeGraph, document: Document): string {
  const { publisher, title, published } = document;
  const name = publisher === undefined ? `"${shorten(title)}"` : entityName(graph, publisher);
  return published === undefined ? name : `${name}, ${sayDate(published)}`;
}

/** Returns the date without the time of day: "2025-11-12 to 2025-11-13". */
function sayDate(published: string): string {
  const [from = "", to = from] = published.split("/");
  return from === to ? from.slice(0, 10) : `${from} to ${to}`;
}

/** Returns the claim as a reader knows it: "TechCrunch, 2025-11-14: $493.8 million". */
export function nameClaim(graph: KnowledgeGraph, claim: string): string {
  const { figure, claim: record } = getClaim(graph, claim);
  const place = namePlace(graph, documentOf(graph, claim));
  return `${place}: ${figure === null ? shorten(record.text) : quoteFigure(figure)}`;
}

/** Returns up to `most` of the names with commas between, and how many there are beside. */
export function listNames(names: readonly string[], most = 3): string {
  const different = [...new Set(names)];
  const shown = different.slice(0, most).join("; ");
  return different.length > most ? `${shown} and ${different.length - most} more` : shown;
}

function shorten(text: string): string {
  const whole = text.replace(/\.$/, "");
  return whole.length > MOST_TITLE ? `${whole.slice(0, MOST_TITLE - 1)}…` : whole;
}

import { quoteFigure } from "../../analysis/figure-words.ts";
import { documentOf, findNode } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Modality, OriginKind, Unsourced } from "../../model/claim.ts";
import { ORIGIN_WORDS, UNSOURCED_WORDS } from "../../model/words.ts";
import { figureSpan, type Line, styled } from "../output/text.ts";
import { describeDate, describeDocument } from "./describe-document.ts";

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  ASSERTED: "",
  REPORTED: "",
  HEDGED: ", with a doubt",
  DENIED: ", as not so",
};

/** Returns what makes the end of a trail first-hand, in words. */
export function describeOrigin(kind: OriginKind): string {
  return ORIGIN_WORDS[kind];
}

/** Returns why nothing is known beyond the end of a trail, in words. */
export function describeUnsourced(reason: Unsourced): string {
  return UNSOURCED_WORDS[reason];
}

/** Whose a claim, document or entity is, and when it was published; null for an entity. */
interface Place {
  readonly name: string;
  readonly date: string | null;
}

function placeOf(graph: KnowledgeGraph, id: string): Place {
  const node = findNode(graph, id);
  if (node?.kind === "ENTITY") return { name: node.entity.name, date: null };
  if (node?.kind === "MEASURE" || node === null) return { name: id, date: null };
  const document = node.kind === "CLAIM" ? documentOf(graph, id) : node.document;
  return { name: describeDocument(graph, document), date: describeDate(document) };
}

/** Returns whose claim, document or entity the node is and when: "TechCrunch, 2025-11-14". */
export function describePlace(graph: KnowledgeGraph, id: string): string {
  const { name, date } = placeOf(graph, id);
  return date === null ? name : `${name}, ${date}`;
}

/** Returns the line that names a claim, document or entity: outlet, date and, for a claim, its figure. */
export function headline(graph: KnowledgeGraph, id: string): Line {
  const { name, date } = placeOf(graph, id);
  const place = [styled("BOLD", name), date === null ? "" : `, ${date}`];
  const node = findNode(graph, id);
  if (node?.kind !== "CLAIM") return place;
  const { figure, claim } = node;
  const words = MODALITY_WORDS[claim.modality];
  return figure === null ? [...place, words] : [...place, ": ", figureSpan(quoteFigure(figure)), words];
}

/**
 * Finds the text of each document.
 *
 * Method: a text belongs to the document whose snapshot has the digest of its normalised form. A text that fits none
 * may be an edited one: it goes to the document whose id its name holds (the longest such id), else to the one of
 * whose anchors it holds the most contexts, if that is clear. No text goes to two documents, except by digest.
 * Cost: linear in the texts; a digest a code point for each text that neither digest nor name places.
 */
import type { Anchor } from "../model/anchor.ts";
import type { Document } from "../model/document.ts";
import { indexCodePoints, sliceCodePoints } from "./code-points.ts";
import { CONTEXT_LENGTH } from "./create-anchor.ts";
import { digestPassage } from "./digest-text.ts";

/** A normalised text with its whole digest. */
export interface PreparedText {
  readonly name: string;
  readonly digest: string;
  readonly text: string;
}

/** The text of a document, and by what it was recognised. */
export interface TextMatch {
  readonly text: PreparedText;
  readonly by: "DIGEST" | "NAME" | "CONTEXTS";
}

/** How many of a document's contexts a text must hold to be taken for it without its name. */
const LEAST_CONTEXTS = 3;

/** Returns the text of each document that has one, by the document's id. */
export function matchTexts(
  documents: readonly Document[],
  anchorsOf: ReadonlyMap<string, readonly Anchor[]>,
  texts: readonly PreparedText[],
): Map<string, TextMatch> {
  const matches = new Map<string, TextMatch>();
  const byDigest = new Map(texts.map((text) => [text.digest, text]));
  const used = new Set<string>();
  const assign = (document: string, text: PreparedText, by: TextMatch["by"]): void => {
    matches.set(document, { text, by });
    used.add(text.digest);
  };
  for (const { id, snapshot } of documents) {
    const text = snapshot === undefined ? undefined : byDigest.get(snapshot.sha256);
    if (text !== undefined) assign(id, text, "DIGEST");
  }
  for (const text of texts) {
    if (used.has(text.digest)) continue;
    const named = documents.filter(({ id }) => !matches.has(id) && text.name.includes(id));
    const [longest] = named.toSorted((a, b) => b.id.length - a.id.length);
    if (longest !== undefined) assign(longest.id, text, "NAME");
  }
  const contexts = contextsOf(
    documents.filter(({ id }) => !matches.has(id)),
    anchorsOf,
  );
  for (const text of texts) {
    if (used.has(text.digest) || contexts.size === 0) continue;
    const best = bestByContexts(text.text, contexts);
    if (best !== null && !matches.has(best)) assign(best, text, "CONTEXTS");
  }
  return matches;
}

/** Returns the documents that have an anchor with this context, by the context's digest; whole contexts only. */
function contextsOf(
  documents: readonly Document[],
  anchorsOf: ReadonlyMap<string, readonly Anchor[]>,
): Map<string, Set<string>> {
  const contexts = new Map<string, Set<string>>();
  const add = (digest: string, document: string): void => {
    const known = contexts.get(digest);
    if (known === undefined) contexts.set(digest, new Set([document]));
    else known.add(document);
  };
  for (const { id, snapshot } of documents) {
    for (const anchor of anchorsOf.get(id) ?? []) {
      if (anchor.start >= CONTEXT_LENGTH) add(anchor.prefix, id);
      if (snapshot === undefined || anchor.end + CONTEXT_LENGTH <= snapshot.length) add(anchor.suffix, id);
    }
  }
  return contexts;
}

/** Returns the document of which the text holds most contexts, or null where they are too few or two are level. */
function bestByContexts(text: string, contexts: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const points = indexCodePoints(text);
  const found = new Set<string>();
  for (let start = 0; start + CONTEXT_LENGTH <= points.length; start++) {
    const digest = digestPassage(sliceCodePoints(points, start, start + CONTEXT_LENGTH));
    if (contexts.has(digest)) found.add(digest);
  }
  const counts = new Map<string, number>();
  for (const digest of found) {
    for (const document of contexts.get(digest) ?? []) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_CONTEXTS || first[1] === second?.[1]) return null;
  return first[0];
}

/**
 * Verifies every anchor of a dataset against texts at hand.
 *
 * Method: `match-texts.ts` finds the text of each document, `verify-anchors.ts` says what became of each anchor.
 * Pure: the texts come in as data.
 * Hostile input: texts beyond `MOST_CODE_UNITS` are not searched; the budget of `window-search.ts` bounds the rest.
 * Cost: one pass over each text where all is EXACT; else a digest a code point for each length searched.
 */
import type { Anchor } from "../model/anchor.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Document } from "../model/document.ts";
import { sliceCodePoints } from "./code-points.ts";
import { digestText } from "./digest-text.ts";
import { matchTexts, type PreparedText, type TextMatch } from "./match-texts.ts";
import { normaliseText } from "./normalise-text.ts";
import { type AnchorFinding, type AnchorState, verifyAnchor } from "./verify-anchors.ts";
import { createWindowSearch, type WindowSearch } from "./window-search.ts";

/** A text at hand, by the name of its file. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What became of one anchor of a document. */
export interface AnchorVerification extends AnchorFinding {
  /** CLAIM: where the claim stands; EVIDENCE: where the text supports an edge; LEFT_OUT: a figure that is no claim. */
  readonly role: "CLAIM" | "EVIDENCE" | "LEFT_OUT";
  /** Id of the claim; null for LEFT_OUT. */
  readonly claim: string | null;
  /** Path within the claim, or within the document for LEFT_OUT. */
  readonly path: readonly (string | number)[];
  readonly anchor: Anchor;
  /** The literal as recorded; null where the anchor covers no figure. */
  readonly printed: string | null;
  /** Whether the passage found holds that literal, white space aside; null where there is none to compare. */
  readonly holdsPrinted: boolean | null;
}

/** A document with the text that was found for it. */
export interface DocumentVerification {
  readonly document: string;
  /** Name of the text. */
  readonly text: string;
  /** By what the text was recognised; other than by DIGEST it is an edited or another text. */
  readonly matchedBy: TextMatch["by"];
  readonly anchors: readonly AnchorVerification[];
}

/** What became of all anchors for which there is a text. */
export interface VerificationReport {
  /** In order of the documents' ids. */
  readonly documents: readonly DocumentVerification[];
  /** Documents that have a snapshot or anchors, but no text here. */
  readonly withoutText: readonly string[];
  /** Texts that belong to no document, by name. */
  readonly withoutDocument: readonly string[];
  /** Texts too long to be searched, by name. */
  readonly tooLong: readonly string[];
  readonly counts: Readonly<Record<AnchorState, number>>;
}

/** The longest text that is verified, in UTF-16 code units. */
export const MOST_CODE_UNITS = 2_000_000;
/** An anchor of a document before it is verified. */
interface PlacedAnchor {
  readonly role: AnchorVerification["role"];
  readonly claim: string | null;
  readonly path: readonly (string | number)[];
  readonly anchor: Anchor;
  readonly printed: string | null;
}

/** Returns what became of every anchor of the documents whose texts are given. */
export function verifyDocuments(dataset: Dataset, texts: Iterable<NamedText>): VerificationReport {
  const tooLong: string[] = [];
  const prepared: PreparedText[] = [];
  for (const { name, text } of texts) {
    if (text.length > MOST_CODE_UNITS) tooLong.push(name);
    else {
      const normalised = normaliseText(text);
      prepared.push({ name, text: normalised, digest: digestText(normalised) });
    }
  }
  const anchorsOf = placedAnchors(dataset);
  const wanted = dataset.documents.filter(
    (document) => document.snapshot !== undefined || (anchorsOf.get(document.id)?.length ?? 0) > 0,
  );
  const matches = matchTexts(
    wanted,
    new Map([...anchorsOf].map(([id, placed]) => [id, placed.map(({ anchor }) => anchor)])),
    prepared,
  );
  const counts: Record<AnchorState, number> = {
    EXACT: 0,
    MOVED: 0,
    CONTEXT_CHANGED: 0,
    FIGURE_CHANGED: 0,
    AMBIGUOUS: 0,
    ORPHANED: 0,
  };
  const documents: DocumentVerification[] = [];
  for (const document of wanted) {
    const match = matches.get(document.id);
    if (match === undefined) continue;
    const search = createWindowSearch(match.text.text);
    const anchors = (anchorsOf.get(document.id) ?? []).map((placed) =>
      verifyPlaced(search, placed, document),
    );
    for (const { state } of anchors) counts[state] += 1;
    documents.push({ document: document.id, text: match.text.name, matchedBy: match.by, anchors });
  }
  const used = new Set([...matches.values()].map((match) => match.text.digest));
  return {
    documents,
    withoutText: wanted.filter((document) => !matches.has(document.id)).map((document) => document.id),
    withoutDocument: prepared.filter((text) => !used.has(text.digest)).map((text) => text.name),
    tooLong,
    counts,
  };
}

function verifyPlaced(search: WindowSearch, placed: PlacedAnchor, document: Document): AnchorVerification {
  const known = { printed: placed.printed ?? undefined, length: document.snapshot?.length };
  const finding = verifyAnchor(search, placed.anchor, known);
  const place = finding.places.length === 1 ? finding.places[0] : undefined;
  if (placed.printed === null || place === undefined) return { ...placed, ...finding, holdsPrinted: null };
  const covered = collapseSpace(sliceCodePoints(search.points, place.start, place.end));
  return { ...placed, ...finding, holdsPrinted: covered.includes(collapseSpace(placed.printed)) };
}

function collapseSpace(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ");
}

/** Returns the anchors of each document, in the order of its record. */
function placedAnchors(dataset: Dataset): Map<string, PlacedAnchor[]> {
  const anchors = new Map<string, PlacedAnchor[]>();
  for (const document of dataset.documents) {
    const leftOut = document.leftOut.map(({ anchor, printed }, index): PlacedAnchor => {
      return { role: "LEFT_OUT", claim: null, path: ["leftOut", index, "anchor"], anchor, printed };
    });
    anchors.set(document.id, leftOut);
  }
  for (const claim of dataset.claims) anchors.get(claim.document)?.push(...anchorsOfClaim(claim));
  return anchors;
}

function* anchorsOfClaim(claim: Claim): Generator<PlacedAnchor> {
  const printed = claim.figure?.printed ?? null;
  for (const [index, anchor] of claim.anchors.entries()) {
    yield { role: "CLAIM", claim: claim.id, path: ["anchors", index], anchor, printed };
  }
  for (const [index, { evidence }] of claim.cites.entries()) {
    if (evidence.anchor === undefined) continue;
    const path = ["cites", index, "evidence", "anchor"];
    yield { role: "EVIDENCE", claim: claim.id, path, anchor: evidence.anchor, printed: null };
  }
  const anchor = claim.derives?.evidence.anchor;
  if (anchor === undefined) return;
  yield { role: "EVIDENCE", claim: claim.id, path: ["derives", "evidence", "anchor"], anchor, printed: null };
}

import { findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { digestText } from "../ingest/digest-text.ts";
import type { TextReading } from "../ingest/text-reading.ts";
import type { Vocabulary } from "../ingest/vocabulary.ts";
import { type DocumentKind, PublishedDate } from "../model/document.ts";
import { isPossibleDate } from "../model/published-order.ts";
import type { DraftNote } from "./draft.ts";

/** What is known of a text's document beside the text. */
export interface DraftHeadOptions {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** Id or name of the entity that published it. */
  readonly outlet?: string | undefined;
  readonly kind?: DocumentKind | undefined;
}

/** The part of a record above its claims. */
export interface DraftHead {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: string[];
  readonly published?: string;
  readonly language: string;
  readonly url?: string;
  readonly snapshot: { readonly sha256: string; readonly length: number };
}

const MOST_TITLE = 300;
const MOST_SLUG = 40;
const MOST_URL = 2000;

/** Returns what the text and its page say of the document, names resolved to records where they have one. */
export function draftHead(
  graph: KnowledgeGraph,
  vocabulary: Vocabulary,
  reading: TextReading,
  options: DraftHeadOptions,
): { readonly head: DraftHead; readonly notes: DraftNote[] } {
  const { metadata } = reading;
  const notes: DraftNote[] = [];
  const url = usableUrl(options.url ?? metadata.canonicalUrl?.value);
  const title = cleanLine(options.title ?? metadata.title?.value ?? "").slice(0, MOST_TITLE);
  if (title === "")
    notes.push({ path: ["title"], lines: ["The text gives no title: describe it in your own words"] });
  const published = usableDate(reading.published ?? metadata.published?.value);
  const publisherName = options.outlet ?? metadata.publisher?.value;
  const publisher = findEntity(vocabulary, publisherName) ?? entityOfHost(vocabulary, url);
  if (publisher === null) {
    const name = publisherName === undefined ? "" : ` (the page says "${cleanLine(publisherName)}")`;
    notes.push({
      path: ["title"],
      lines: [`No publisher on record fits${name}: add it to entities.yaml and here`],
    });
  }
  const authors: string[] = [];
  for (const { value } of metadata.authors) {
    const author = findEntity(vocabulary, value);
    if (author === null) {
      notes.push({
        path: ["title"],
        lines: [`Author "${cleanLine(value)}" is not on record: add it to entities.yaml and here`],
      });
    } else if (author !== publisher && !authors.includes(author)) authors.push(author);
  }
  const head: DraftHead = {
    id: freeId(
      graph,
      [publisher ?? hostSlug(url) ?? "text", dateSlug(published) ?? (slugOf(title) || "undated")].join("-"),
    ),
    kind: options.kind ?? "ARTICLE",
    title: title === "" ? "Untitled text" : title,
    ...(publisher === null ? {} : { publisher }),
    authors,
    ...(published === undefined ? {} : { published }),
    language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(reading.language) ? reading.language : "en",
    ...(url === undefined ? {} : { url }),
    snapshot: { sha256: digestText(reading.text), length: reading.length },
  };
  return { head, notes };
}

/** Returns the text on one line, without what a terminal or editor would obey. */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
}

/** Returns lower-case letters and digits with single hyphens, cut at a word. */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  let slug = "";
  for (const word of words) {
    if (word === "") continue;
    const longer = slug === "" ? word.slice(0, MOST_SLUG) : `${slug}-${word}`;
    if (longer.length > MOST_SLUG) break;
    slug = longer;
  }
  return slug;
}

function usableUrl(url: string | undefined): string | undefined {
  if (url === undefined || url.length > MOST_URL || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

function usableDate(date: string | null | undefined): string | undefined {
  if (date == null || !PublishedDate.safeParse(date).success || !isPossibleDate(date)) return undefined;
  return date;
}

function findEntity({ entities }: Vocabulary, name: string | undefined): string | null {
  if (name === undefined) return null;
  const wanted = foldName(name);
  if (wanted === "") return null;
  const found = entities.find(
    ({ id, name: known, aliases }) =>
      id === name || [known, ...aliases].some((alias) => foldName(alias) === wanted),
  );
  return found?.id ?? null;
}

function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Returns the only outlet whose home page has the host of the address. */
function entityOfHost({ entities }: Vocabulary, url: string | undefined): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const found = entities.filter(({ url: home, isOutlet }) => isOutlet && hostOf(home ?? undefined) === host);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

function hostOf(url: string | undefined): string | null {
  return url === undefined || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, "");
}

function hostSlug(url: string | undefined): string | null {
  const host = hostOf(url);
  return host === null ? null : slugOf(host.replace(/\.[a-z]+$/, "")) || null;
}

function dateSlug(published: string | undefined): string | null {
  return published === undefined ? null : published.slice(0, 10);
}

function freeId(graph: KnowledgeGraph, wanted: string): string {
  const taken = (id: string): boolean =>
    findNode(graph, id) !== null || graph.metrics.has(id) || graph.stories.has(id);
  if (!taken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const id = `${wanted}-${number}`;
    if (!taken(id)) return id;
  }
}

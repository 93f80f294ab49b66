import { spanOf } from "../model/published-order.ts";
import type { HtmlPage } from "./html-blocks.ts";
import type { Inference, TextMetadata } from "./text-reading.ts";

/** JSON-LD deeper or wider than this is not searched. */
const MOST_NODES = 2000;
const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem|WebPage|LiveBlogPosting)$/;

/** Returns what the page says of itself: JSON-LD first, then Open Graph and other `meta`, then the visible page. */
export function metadataOfPage(page: HtmlPage): TextMetadata {
  const article = articleOf(page.data);
  const field = (name: string): string | null => textOf(article?.get(name));
  const meta = (...names: string[]): Inference<string> | null => {
    for (const name of names) {
      const value = page.meta.get(name);
      if (value !== undefined && value !== "")
        return { value, rule: `meta: ${name}`, score: 0.85, passage: null };
    }
    return null;
  };
  const data = (name: string): Inference<string> | null => {
    const value = field(name);
    return value === null ? null : { value, rule: `json-ld: ${name}`, score: 0.95, passage: null };
  };
  const seen = (value: string | null, rule: string, score: number): Inference<string> | null =>
    value === null ? null : { value, rule, score, passage: null };
  return {
    title:
      data("headline") ??
      meta("og:title", "twitter:title") ??
      seen(page.heading, "heading", 0.7) ??
      seen(page.title, "title-element", 0.6),
    authors: authorsOf(article, meta("author", "article:author", "parsely-author", "dc.creator", "byl")),
    publisher:
      named(article?.get("publisher"), "json-ld: publisher") ??
      meta("og:site_name", "application-name", "publisher"),
    published: dateOf(
      data("datePublished"),
      meta(
        "article:published_time",
        "og:published_time",
        "date",
        "dc.date",
        "dc.date.issued",
        "pubdate",
        "publish-date",
        "parsely-pub-date",
        "datepublished",
        "sailthru.date",
      ),
      seen(page.time, "time-element", 0.6),
    ),
    modified: dateOf(
      data("dateModified"),
      meta("article:modified_time", "og:updated_time", "last-modified", "datemodified"),
    ),
    language: languageOf(
      seen(page.language, "html-lang", 0.8),
      data("inLanguage"),
      meta("og:locale", "content-language"),
    ),
    canonicalUrl: seen(page.canonical, "link-canonical", 0.95) ?? meta("og:url") ?? data("url"),
  };
}

type Node = ReadonlyMap<string, unknown>;

/** Returns the first article of the JSON-LD, whose nodes may stand in lists and graphs. */
function articleOf(bodies: readonly string[]): Node | null {
  let left = MOST_NODES;
  for (const body of bodies) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(body);
    } catch {
      continue;
    }
    const queue: unknown[] = [parsed];
    for (let at = 0; at < queue.length && left > 0; at++, left--) {
      const value = queue[at];
      if (Array.isArray(value)) {
        for (const item of value.slice(0, 100)) queue.push(item);
        continue;
      }
      const node = nodeOf(value);
      if (node === null) continue;
      const type = node.get("@type");
      const types = Array.isArray(type) ? type : [type];
      if (
        types.some((name) => typeof name === "string" && ARTICLE.test(name)) &&
        (node.has("headline") || node.has("datePublished"))
      )
        return node;
      const graph = node.get("@graph") ?? node.get("mainEntity");
      if (graph !== undefined) queue.push(graph);
    }
  }
  return null;
}

function nodeOf(value: unknown): Node | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

function textOf(value: unknown): string | null {
  const text = typeof value === "string" ? value : nodeOf(value)?.get("@id");
  return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, 1000) : null;
}

function named(value: unknown, rule: string): Inference<string> | null {
  const first = Array.isArray(value) ? value[0] : value;
  const name = typeof first === "string" ? first : nodeOf(first)?.get("name");
  return typeof name === "string" && name.trim() !== ""
    ? { value: name.trim().slice(0, 300), rule, score: 0.95, passage: null }
    : null;
}

function authorsOf(article: Node | null, meta: Inference<string> | null): Inference<string>[] {
  const author = article?.get("author");
  const list = Array.isArray(author) ? author.slice(0, 20) : author === undefined ? [] : [author];
  const authors = list.flatMap((one) => named(one, "json-ld: author") ?? []);
  if (authors.length > 0) return authors;
  return meta === null || /^https?:/.test(meta.value)
    ? []
    : [{ ...meta, value: meta.value.replace(/^by\s+/i, "") }];
}

/** Returns the first that is a date, in the form that records use. */
function dateOf(...candidates: readonly (Inference<string> | null)[]): Inference<string> | null {
  for (const candidate of candidates) {
    if (candidate === null) continue;
    const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)/.exec(candidate.value)?.[0];
    const day =
      exact ?? /^\d{4}-\d\d-\d\d/.exec(candidate.value)?.[0] ?? /^\d{4}-\d\d$/.exec(candidate.value)?.[0];
    if (day !== undefined && spanOf(day) !== null) return { ...candidate, value: day };
  }
  return null;
}

function languageOf(...candidates: readonly (Inference<string> | null)[]): Inference<string> | null {
  for (const candidate of candidates) {
    const tag = candidate?.value.replace("_", "-") ?? "";
    if (candidate !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag))
      return { ...candidate, value: tag };
  }
  return null;
}

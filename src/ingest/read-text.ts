/**
 * Reads a text: blocks, figures, and what can be told of each of them.
 *
 * Precondition: none, the text may be hostile. Cost: linear in its length; a text beyond the limits is refused with a
 * problem, and what a part of it is worth is told by rule and score.
 */
import type { Problem } from "../errors.ts";
import { spanOf } from "../model/published-order.ts";
import { indexCodeUnits } from "./code-unit-index.ts";
import { findDateline } from "./find-dateline.ts";
import { findNames, indexNames } from "./find-mentions.ts";
import { groupsByComma } from "./groups-by-comma.ts";
import { guessLanguage } from "./guess-language.ts";
import { normaliseText } from "./normalise-text.ts";
import { prepareHtml } from "./prepare-html.ts";
import { prepareMarkdown } from "./prepare-markdown.ts";
import { preparePlain } from "./prepare-plain.ts";
import { NO_METADATA, type PreparedText } from "./prepared-text.ts";
import { indexMetrics } from "./rank-measures.ts";
import { MOST_FIGURES, readFigures } from "./read-figures.ts";
import { indexLinks } from "./resolve-links.ts";
import type { ReadTextOptions, TextFormat, TextReading } from "./text-reading.ts";
import { EMPTY_VOCABULARY } from "./vocabulary.ts";

/** Longest text that is read, in code units; a page in HTML may have no more either. */
const MOST_TEXT_LENGTH = 20_000_000;
/** Share of control characters beyond which a text is taken for no text. */
const MOST_CONTROLS = 0.02;

/** Returns what stands in the text: blocks, figures, and what can be told of each of them. */
export function readText(input: string, options: ReadTextOptions = {}): TextReading {
  const fault = faultOf(input);
  const format = options.format ?? guessFormat(input);
  const prepared = fault === null ? prepare(input, format) : emptyText(fault);
  const { text, blocks } = prepared;
  const vocabulary = options.vocabulary ?? EMPTY_VOCABULARY;
  const told = options.language ?? prepared.metadata.language?.value ?? guessLanguage(text) ?? "en";
  const language = told === "es" && groupsByComma(text) ? "es-419" : told;
  const metadata = {
    ...prepared.metadata,
    published: prepared.metadata.published ?? findDateline(text, blocks, languageFor(language), options.url),
  };
  const published = options.published ?? metadata.published?.value ?? null;
  const index = indexCodeUnits(text);
  const names = findNames(text, indexNames(vocabulary));
  const links = indexLinks(vocabulary)(prepared.links, options.url);
  const { figures, vague, leftOut } = readFigures(prepared, {
    text,
    language: languageFor(language),
    published: published === null ? null : dayOf(published),
    index,
    mentions: names,
    entities: new Map(vocabulary.entities.map((entity) => [entity.id, entity])),
    metrics: indexMetrics(vocabulary),
    documentOf: documentFinder(vocabulary.documents, published),
    links,
  });
  return {
    text,
    length: index.length,
    format,
    language,
    published,
    metadata,
    blocks: blocks.map(({ start, end, kind, form, rule }) => ({
      passage: index.passage(start, end),
      kind,
      form,
      rule,
    })),
    figures,
    vagueFigures: vague,
    mentions: names.map(({ entity, start, end }) => ({ entity, passage: index.passage(start, end) })),
    links: links.map(({ start, end, url, document, entity }) => ({
      passage: index.passage(start, end),
      url,
      document,
      entity,
    })),
    problems: leftOut === 0 ? prepared.problems : [...prepared.problems, tooMany(leftOut)],
  };
}

function prepare(input: string, format: TextFormat): PreparedText {
  switch (format) {
    case "html":
      return prepareHtml(input);
    case "markdown":
      return prepareMarkdown(normaliseText(input));
    case "text":
      return preparePlain(normaliseText(input));
  }
}

function emptyText(problem: Problem): PreparedText {
  return { text: "", blocks: [], links: [], metadata: NO_METADATA, problems: [problem] };
}

function tooMany(leftOut: number): Problem {
  const message = `The text has ${leftOut} figures more than the ${MOST_FIGURES} that are read: cut it into parts`;
  return { code: "TOO_LARGE", message, path: [] };
}

function faultOf(input: string): Problem | null {
  if (input.length > MOST_TEXT_LENGTH) {
    const message = `The text has ${input.length} characters, the most that is read is ${MOST_TEXT_LENGTH}: cut out the article itself`;
    return { code: "TOO_LARGE", message, path: [] };
  }
  const sample = input.slice(0, 65_536);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) || code === 0xfffd)
      controls++;
  }
  if (controls > 8 && controls > sample.length * MOST_CONTROLS) {
    const message =
      "The input is no text: too many of its characters are control characters; give HTML, Markdown or plain text in UTF-8";
    return { code: "UNREADABLE_FILE", message, path: [] };
  }
  return null;
}

/** Returns the format that the first characters show. */
function guessFormat(input: string): TextFormat {
  const head = input.slice(0, 2000).trimStart();
  if (/^(?:\ufeff)?\s*(?:<!doctype html|<html|<head|<body|<article|<\?xml|<!--)/i.test(head)) return "html";
  if (
    /<(?:p|div|h1|article|body|span|table)\b[^>]*>/i.test(head) &&
    /<\/(?:p|div|h1|article|body|span|table)>/i.test(head)
  )
    return "html";
  if (
    /^(?:---\n|#{1,6} \S)/.test(head) ||
    (/\n(?:#{1,6} |[-*] |>|```)/.test(head) && /\]\(https?:|\*\*\S|^#{1,6} /m.test(head))
  )
    return "markdown";
  return "text";
}

/** Returns the tag by which numbers are read: the place matters only where it changes how they are written. */
function languageFor(tag: string): string {
  const language = tag.split(/[-_]/)[0]?.toLowerCase() ?? "en";
  if (language === "zh") return /tw|hk|hant/i.test(tag) ? "zh-TW" : "zh";
  if (language === "no" || language === "nn") return "nb";
  if (/^(?:es-(?:MX|US|PR|DO|GT|HN|NI|PA|PE|SV|419)|de-CH)$/i.test(tag))
    return `${language}-${tag.slice(3).toUpperCase()}`;
  return language;
}

function dayOf(published: string): string | null {
  const span = spanOf(published);
  return span === null ? null : new Date(span.firstDay * 86_400_000).toISOString().slice(0, 10);
}

/** Returns a look-up of the only document of an entity that was there before the text. */
function documentFinder(
  documents: readonly {
    readonly id: string;
    readonly publisher: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
  }[],
  published: string | null,
): (entity: string) => string | null {
  const of = new Map<string, string[]>();
  for (const document of documents) {
    if (published !== null && document.published !== null && document.published > published) continue;
    for (const entity of new Set([document.publisher, ...document.authors])) {
      if (entity === null) continue;
      const ids = of.get(entity);
      if (ids === undefined) of.set(entity, [document.id]);
      else ids.push(document.id);
    }
  }
  return (entity) => {
    const [first, second] = of.get(entity) ?? [];
    return first !== undefined && second === undefined ? first : null;
  };
}

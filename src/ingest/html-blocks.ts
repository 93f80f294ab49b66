/**
 * Turns a page into blocks of text.
 *
 * Method: one pass over the events of a streaming parser (htmlparser2: linear, no tree, no recursion), which keeps
 * only the innermost elements that bear on what a block is. White space is laid as a browser would lay it.
 * Precondition: none, the page may be hostile: nesting beyond a limit is read as if it were flat. Cost: linear.
 */
import { Parser } from "htmlparser2";
import type { PreparedBlock, PreparedLink } from "./prepared-text.ts";

/** A page taken apart. */
export interface HtmlPage {
  readonly text: string;
  readonly blocks: readonly PreparedBlock[];
  readonly links: readonly PreparedLink[];
  /** Contents of `meta` elements by name or property, in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Bodies of the JSON-LD scripts. */
  readonly data: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  /** First date of a `time` element. */
  readonly time: string | null;
  /** First top-level heading. */
  readonly heading: string | null;
  /** Elements and stretches of text, as the parser saw them. */
  readonly elements: number;
  readonly depth: number;
}

const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption option".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "script style noscript template svg math head select textarea iframe object canvas audio video".split(" "),
);
const SIDE_ELEMENTS = new Set("nav aside footer form menu dialog button".split(" "));
/** Words of classes, ids and roles that show side matter. */
const SIDE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menus|sidebar|side-bar|footer|related|recommend(?:ed|ations)?|recirc\w*|trending|popular|share|sharing|social|socials|comments?|comment-list|disqus|advert\w*|ads?|adslot|sponsor\w*|promo\w*|newsletter|subscribe|subscription|signup|cookie\w*|consent|banner|breadcrumbs?|tags|taglist|author-(?:bio|box|info)|bio|about-author|teaser\w*|more-(?:news|stories|from)|read-more|widget\w*|popup|modal|pagination|skip-link|toolbar|outbrain|taboola|masthead|site-header|copyright|hidden|sr-only|screen-reader-text)(?:$|[\s_-])/i;
const SIDE_ROLE = /^(?:navigation|complementary|contentinfo|banner|search|menu|menubar|dialog)$/i;
/** The parser's time grows with the square of the nesting: what is nested deeper is read without its elements. */
const MOST_DEPTH = 2000;
const MOST_BLOCKS = 200_000;
/** Most columns that one cell spans, and longest row that paragraphs in its cells make. */
const MOST_SPAN = 50;
const LONGEST_ROW = 500;
const MOST_TABS = 1000;

/** Returns the page's text, blocks and what its head says. */
export function readHtmlPage(html: string): HtmlPage {
  const parts: string[] = [];
  let length = 0;
  let pending = "";
  let blockStart = -1;
  const blocks: PreparedBlock[] = [];
  const links: PreparedLink[] = [];
  const meta = new Map<string, string>();
  const data: string[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  let time: string | null = null;
  let heading: string | null = null;
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let skipping = 0;
  let capture: "title" | "data" | null = null;
  let captured = "";
  let preformatted = 0;
  // Open elements that bear on the block, with the depth at which each stands.
  const sides: { depth: number; rule: string }[] = [];
  const forms: { depth: number; form: PreparedBlock["form"] }[] = [];
  let link: { start: number; url: string } | null = null;
  let headingStart = -1;
  // The cell of the row that is open: how many began, how many columns the last spans, tabs still to be written.
  let column = 0;
  let span = 1;
  let tabs = "";

  const put = (words: string): void => {
    if (blockStart < 0) {
      if (parts.length > 0) {
        parts.push("\n\n");
        length += 2;
      }
      blockStart = length;
      pending = "";
    }
    if (tabs !== "") {
      pending = tabs;
      tabs = "";
    }
    if (pending !== "") {
      parts.push(pending);
      length += pending.length;
      pending = "";
    }
    parts.push(words);
    length += words.length;
  };
  const closeBlock = (): void => {
    pending = "";
    if (blockStart < 0) return;
    const side = sides.at(-1);
    const form = forms.at(-1)?.form ?? "PARAGRAPH";
    if (blocks.length < MOST_BLOCKS && length > blockStart) {
      blocks.push({
        start: blockStart,
        end: length,
        kind: side === undefined ? "MAIN" : "SIDE_MATTER",
        form,
        rule: side?.rule ?? "html",
      });
    }
    blockStart = -1;
  };
  const addText = (words: string): void => {
    if (preformatted > 0) {
      put(words.replace(/\r\n?/g, "\n"));
      return;
    }
    const pieces = words.split(/[ \t\n\r\f]+/);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0 && blockStart >= 0) pending = " ";
      if (piece !== "") put(piece);
    }
  };

  const startRow = (): void => {
    column = 0;
    span = 1;
    tabs = "";
  };
  /** Paragraphs in a cell belong to its row, unless the table only lays the page out. */
  const isInRow = (name: string): boolean =>
    (name === "p" || name === "div") && column > 0 && blockStart >= 0 && length - blockStart < LONGEST_ROW;

  const buffer: string[] = [];
  const flush = (): void => {
    if (buffer.length === 0) return;
    addText(buffer.join(""));
    buffer.length = 0;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        elements++;
        depth++;
        if (depth > deepest) deepest = depth;
        if (depth > MOST_DEPTH) throw new TooDeep();
        if (name === "html") language ??= attributes["lang"]?.slice(0, 20) ?? null;
        if (name === "meta") {
          const key = (
            attributes["property"] ??
            attributes["name"] ??
            attributes["itemprop"] ??
            ""
          ).toLowerCase();
          const content = attributes["content"];
          if (key !== "" && content !== undefined && meta.size < 500 && !meta.has(key))
            meta.set(key, content.slice(0, 2000).trim());
        }
        if (name === "link" && attributes["rel"]?.toLowerCase() === "canonical")
          canonical ??= attributes["href"] ?? null;
        if (name === "time") time ??= attributes["datetime"] ?? null;
        if (name === "title" && title === null) {
          capture = "title";
          captured = "";
        }
        if (name === "script" && /ld\+json/i.test(attributes["type"] ?? "") && data.length < 20) {
          capture = "data";
          captured = "";
        }
        if (skipping > 0 || SKIPPED.has(name)) {
          skipping++;
          return;
        }
        if (BLOCKS.has(name) || name === "br") {
          // Two line breaks make a paragraph.
          if (isInRow(name)) pending = " ";
          else if (name !== "br" || pending === "\n") closeBlock();
          else if (blockStart >= 0) pending = "\n";
        }
        if (name === "tr") startRow();
        if (name === "td" || name === "th") {
          // A tab a cell, the empty ones and those that one spans too, so that columns stay in line.
          if (column > 0 && tabs.length < MOST_TABS) tabs += "\t".repeat(span);
          column++;
          span = Math.max(1, Math.min(MOST_SPAN, Number(attributes["colspan"] ?? 1) || 1));
        }
        const form = formOf(name);
        if (form !== null) forms.push({ depth, form });
        const rule = sideRule(name, attributes);
        if (rule !== null) sides.push({ depth, rule });
        if (name === "pre") preformatted++;
        if (name === "a" && attributes["href"] !== undefined)
          link = { start: length, url: attributes["href"].slice(0, 2000) };
        if (name === "h1" && heading === null) headingStart = length;
      },
      ontext(words) {
        if (capture !== null) {
          if (captured.length < 500_000) captured += words;
          return;
        }
        elements++;
        if (skipping === 0) buffer.push(words);
      },
      onclosetag(name) {
        flush();
        if (capture !== null && (name === "title" || name === "script")) {
          if (capture === "title") title = captured.replace(/\s+/g, " ").trim().slice(0, 500) || null;
          else data.push(captured);
          capture = null;
        }
        const wasDepth = depth;
        depth--;
        if (skipping > 0) {
          skipping--;
          return;
        }
        if (name === "a" && link !== null) {
          const start = Math.max(link.start, blockStart);
          if (length > start && blockStart >= 0 && links.length < 20_000)
            links.push({ start: skipBlanks(parts, length, start), end: length, url: link.url });
          link = null;
        }
        if (name === "h1" && headingStart >= 0 && heading === null && length > headingStart)
          heading = parts.join("").slice(headingStart).trim().slice(0, 500) || null;
        if (BLOCKS.has(name) && !isInRow(name)) closeBlock();
        if (name === "tr" || name === "table") startRow();
        if (name === "pre") preformatted--;
        while ((sides.at(-1)?.depth ?? -1) >= wasDepth) sides.pop();
        while ((forms.at(-1)?.depth ?? -1) >= wasDepth) forms.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  try {
    parser.write(html);
    parser.end();
    flush();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    flush();
    closeBlock();
    skipping = 0;
    for (const line of flatten(html.slice(parser.endIndex + 1))) {
      addText(line);
      closeBlock();
    }
  }
  closeBlock();
  return {
    text: parts.join(""),
    blocks,
    links,
    meta,
    data,
    title,
    language,
    canonical,
    time,
    heading,
    elements,
    depth: deepest,
  };
}

/** Nesting beyond the limit. */
class TooDeep extends Error {}

/** Returns the pieces of text between the tags. Cost: linear. */
function* flatten(html: string): Generator<string> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) yield html.slice(at, end);
    const close = open < 0 ? -1 : html.indexOf(">", open);
    if (close < 0) return;
    at = close + 1;
  }
}

/** A gap before the link's words belongs to what stands before it. */
function skipBlanks(parts: readonly string[], length: number, start: number): number {
  let text = "";
  let from = length;
  for (let index = parts.length - 1; index >= 0 && from > start && parts.length - index < 200; index--) {
    text = (parts[index] ?? "") + text;
    from -= (parts[index] ?? "").length;
  }
  if (from > start) return start;
  const blanks = /^\s*/.exec(text.slice(start - from))?.[0].length ?? 0;
  return Math.min(length, start + blanks);
}

function formOf(name: string): PreparedBlock["form"] | null {
  if (/^h[1-6]$/.test(name)) return "HEADING";
  switch (name) {
    case "li":
    case "dd":
    case "dt":
      return "LIST_ITEM";
    case "tr":
      return "TABLE_ROW";
    case "blockquote":
      return "QUOTE";
    case "pre":
    case "code":
      return "CODE";
    case "p":
      return "PARAGRAPH";
    default:
      return null;
  }
}

function sideRule(name: string, attributes: Readonly<Record<string, string>>): string | null {
  if (SIDE_ELEMENTS.has(name)) return `html-element: ${name}`;
  if (SIDE_ROLE.test(attributes["role"] ?? "")) return "html-role";
  if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true") return "html-hidden";
  if (/display\s*:\s*none/i.test((attributes["style"] ?? "").slice(0, 200))) return "html-hidden";
  if (name === "body" || name === "html" || name === "main" || name === "article") return null;
  const names = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, 300);
  return SIDE_NAME.test(names) ? "html-class" : null;
}

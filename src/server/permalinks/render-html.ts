import { createHash } from "node:crypto";
import type { Block, Inline, Page } from "./page.ts";

const STYLE = `:root{color-scheme:light dark;font:17px/1.55 system-ui,sans-serif}
body{max-width:46rem;margin:2.5rem auto;padding:0 1rem}
h1{font-size:1.45rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2.2rem}h3{font-size:1rem;margin-top:1.4rem}
li{margin:.35rem 0}a{color:light-dark(#0b6478,#6ccbe0)}
nav,footer{font-size:.85rem}footer{margin-top:3rem;border-top:1px solid #8886;padding-top:.8rem}
input{font:inherit;padding:.3rem .5rem;width:16rem}button{font:inherit;padding:.3rem .8rem}`;

/** The policy under which a browser shows a page: nothing but its own style; a form only to this server. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export interface HtmlOptions {
  /** Path of the page, from which its other formats lead; none for a page that has none. */
  readonly path?: string;
  readonly graphVersion?: string;
  /** A field in which a figure can be given, on the first page. */
  readonly ask?: boolean;
}

/** Returns a page as HTML without any script; every text is escaped. */
export function renderHtml(page: Page, options: HtmlOptions = {}): string {
  const { path, graphVersion, ask = false } = options;
  const formats =
    path === undefined
      ? ""
      : `<link rel="alternate" type="application/json" href="${escapeHtml(path)}.json">
<link rel="alternate" type="text/markdown" href="${escapeHtml(path)}.md">`;
  const links =
    path === undefined
      ? ""
      : ` · <a href="${escapeHtml(path)}.json">JSON</a> · <a href="${escapeHtml(path)}.md">Markdown</a>`;
  const version = graphVersion === undefined ? "" : ` · graph ${escapeHtml(graphVersion)}`;
  const form = ask
    ? `<form action="/trace"><label>Figure <input name="figure" placeholder="$865.8 million" required maxlength="200"></label> <button>Trace</button></form>`
    : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} – Headwater</title>
${formats}
<style>${STYLE}</style>
</head>
<body>
<nav><a href="/">Headwater</a></nav>
<main>
<h1>${escapeHtml(page.title)}</h1>
${form}
${page.blocks.map(renderBlock).join("\n")}
</main>
<footer><a href="/graphql">GraphQL</a>${links}${version}</footer>
</body>
</html>
`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "HEADING":
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case "PARAGRAPH":
      return `<p>${renderLine(block.line)}</p>`;
    case "LIST":
      return `<ul>\n${block.items.map((line) => `<li>${renderLine(line)}</li>`).join("\n")}\n</ul>`;
  }
}

function renderLine(line: readonly Inline[]): string {
  return line
    .map((part) => {
      if (typeof part === "string") return escapeHtml(part);
      if (!isSafe(part.href)) return escapeHtml(part.text);
      return `<a href="${escapeHtml(part.href)}" rel="noreferrer">${escapeHtml(part.text)}</a>`;
    })
    .join("");
}

/** Returns whether an address may be a link: a path of this server, or a page of the web. */
export function isSafe(href: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/))/i.test(href);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

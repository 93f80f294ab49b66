import { createHash } from "node:crypto";
import type { Block, Branch, Line, Page } from "./page.ts";

const STYLE = `:root{color-scheme:light dark;font:17px/1.55 system-ui,sans-serif;--quiet:light-dark(#5b6470,#9aa4b0);--line:light-dark(#cfd6dd,#39424c);--link:light-dark(#0b6478,#6ccbe0)}
body{max-width:50rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere;background:light-dark(#fff,#14181c);color:light-dark(#1b2126,#e3e8ec)}
h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.2rem;margin-top:2.6rem;border-top:1px solid var(--line);padding-top:1.2rem}h3{font-size:1rem;margin-top:1.6rem}
ul{padding-left:1.3rem}li{margin:.35rem 0}a{color:var(--link)}
.trail,.trail ul{list-style:none;padding-left:0}.trail ul{margin-left:.45rem;padding-left:1rem;border-left:2px solid var(--line)}.trail li{margin:.7rem 0}
.note{font-size:.9rem;padding-left:1rem}.quiet{color:var(--quiet)}.good{color:light-dark(#1a6b3c,#7fd6a2)}.warning{color:light-dark(#8a5300,#f0b75a)}.serious{color:light-dark(#a4262c,#ff8d85)}
nav,footer{font-size:.85rem}footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.8rem}
input{font:inherit;padding:.3rem .5rem;width:16rem;max-width:100%;box-sizing:border-box}button{font:inherit;padding:.3rem .8rem}form{margin:1rem 0}`;

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
    case "TREE":
      return renderTree(block.branches, ' class="trail"');
  }
}

/** Renders a tree, which is no deeper than its maker allows. */
function renderTree(branches: readonly Branch[], attribute = ""): string {
  if (branches.length === 0) return "";
  const items = branches.map(({ line, notes, branches: below }) => {
    const said = notes.map((note) => `\n<div class="note">${renderLine(note)}</div>`).join("");
    return `<li>${renderLine(line)}${said}${renderTree(below)}</li>`;
  });
  return `\n<ul${attribute}>\n${items.join("\n")}\n</ul>`;
}

function renderLine(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === "string") return escapeHtml(part);
      const text = escapeHtml(part.text);
      if ("mark" in part)
        return part.mark === "STRONG"
          ? `<strong>${text}</strong>`
          : `<span class="${part.mark.toLowerCase()}">${text}</span>`;
      return isSafe(part.href) ? `<a href="${escapeHtml(part.href)}" rel="noreferrer">${text}</a>` : text;
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

import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { GraphiqlTab } from "./graphiql-tab.ts";

/** A stream that falls from a source: the mark of Headwater, drawn in the page so that nothing is fetched. */
const LOGO = `<svg viewBox="0 0 32 32" width="30" height="30" fill="none" stroke="#0c7f99" stroke-width="2.6" stroke-linecap="round" aria-hidden="true"><circle cx="16" cy="5.5" r="3" fill="#0c7f99"/><path d="M16 9v4c0 4-9 4-9 9v5"/><path d="M16 13c0 4 9 4 9 9v5"/><path d="M16 15v12"/></svg>`;

/** Tabs wrap to further rows: GraphiQL would hide all that do not fit into one. */
const STYLE = `
.graphiql-container .graphiql-session-header { height: auto; align-items: flex-start; }
.graphiql-container .graphiql-tabs { flex-wrap: wrap; overflow: visible; row-gap: 4px; }
.graphiql-container .graphiql-tab { transform: none !important; }
.graphiql-container .graphiql-tab > button { font-size: 13px; padding: 3px 6px; }
#records-status { position: fixed; left: 50%; bottom: 12px; transform: translateX(-50%); z-index: 10; max-width: 90vw; padding: 8px 14px; border-radius: 6px; background: #8a5300; color: #fff; font: 14px/1.4 system-ui, sans-serif; }
`;

/**
 * Says at the foot of the page what is wrong with the records, from the moment that it is: a broken edit changes nothing
 * in the answers, so nothing else would show it.
 */
const STATUS_SCRIPT = `addEventListener("DOMContentLoaded", () => {
  const bar = document.createElement("div");
  bar.id = "records-status";
  bar.setAttribute("role", "status");
  bar.hidden = true;
  document.body.append(bar);
  const look = async () => {
    const { ready, problems } = await (await fetch("/ready")).json();
    const words = problems === 1 ? "1 problem" : problems + " problems";
    const served = ready ? "those from before answer" : "nothing can be answered";
    bar.textContent = problems > 0
      ? words + " in the records: " + served + " until it is mended; { problems { message file line } } lists what is wrong"
      : ready ? "" : "No records are loaded yet";
    bar.hidden = bar.textContent === "";
  };
  const told = () => look().catch(() => {});
  const watch = () => {
    const changes = new EventSource("/graphql?query=" + encodeURIComponent("subscription { graphChanged { graphVersion } }"));
    changes.addEventListener("next", told);
    changes.addEventListener("open", told);
    changes.addEventListener("error", () => {
      if (changes.readyState === EventSource.CLOSED) setTimeout(watch, 10_000);
      told();
    });
  };
  watch();
  told();
});`;

/** Stands in the page where its script puts the address that the browser reached the server by. */
const ORIGIN = "@@ORIGIN@@";

/**
 * Returns the GraphiQL page with the example tabs: everything is in the page, which needs no other host.
 *
 * @throws TypeError where there is no tab
 */
export function renderGraphiqlPage(tabs: readonly GraphiqlTab[]): string {
  const [first] = tabs;
  if (first === undefined) throw new TypeError("Cannot render GraphiQL: no example tab is given");
  const html = renderGraphiQL({
    title: "Headwater",
    favicon: `data:image/svg+xml,${encodeURIComponent(LOGO)}`,
    logo: LOGO,
    defaultTabs: tabs.map((tab) => ({ query: withLink(tab), variables: printVariables(tab.variables) })),
    defaultEditorToolsVisibility: "variables",
    // Headers typed in are not kept in the browser's storage: they may hold a credential.
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
    schemaDescription: true,
  });
  return html
    .replace(
      "</head>",
      () => `<style>${STYLE}</style><script>${seedScript(first)}${STATUS_SCRIPT}</script></head>`,
    )
    .replaceAll(ORIGIN, '" + location.origin + "');
}

/** Returns the policy under which a browser shows the page: it may talk to its own server and nobody else. */
export function graphiqlPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline' blob:",
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** Returns the text of a tab; its comment ends with the address of the page of the same answer. */
function withLink({ query, permalink }: GraphiqlTab): string {
  if (permalink === undefined) return query;
  return query.replace(/^(?:#.*\n)+/, (comment) => `${comment}#\n# As a page: ${ORIGIN}${permalink}\n`);
}

/**
 * Returns a script that makes a first visit begin well: the documentation stands open beside the editor, and the
 * first tab has its variables. GraphiQL takes those of the tab in view from the browser's storage and not from its
 * tab, and shows an empty editor where the storage has none.
 */
function seedScript(first: GraphiqlTab): string {
  const variables = JSON.stringify(printVariables(first.variables) ?? "").replaceAll("<", "\\u003c");
  return `try {
  if (localStorage.getItem("graphiql:tabState") === null && !location.search) {
    localStorage.setItem("graphiql:variables", ${variables});
    localStorage.setItem("graphiql:visiblePlugin", "Documentation Explorer");
    localStorage.setItem("graphiql:docExplorerFlex", "0.22");
    localStorage.setItem("graphiql:editorFlex", "1.5");
  }
} catch {}`;
}

function printVariables(variables: GraphiqlTab["variables"]): string | null {
  return variables === undefined ? null : JSON.stringify(variables, null, 2);
}

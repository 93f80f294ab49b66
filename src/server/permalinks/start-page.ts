import type { Page } from "./page.ts";

/** Returns the first page: what the server is, and where to go. */
export function startPage(graphiql: boolean): Page {
  return {
    title: "Where does a figure come from?",
    blocks: [
      {
        kind: "PARAGRAPH",
        line: [
          "A knowledge graph of published claims: give it a figure, get back who first had it, through whom it travelled, and where the trail ends. It reports structure and judges nobody.",
        ],
      },
      ...(graphiql
        ? [
            {
              kind: "PARAGRAPH" as const,
              line: ["To ask more: ", { text: "GraphiQL, with worked examples", href: "/graphql" }],
            },
          ]
        : []),
      {
        kind: "PARAGRAPH",
        line: ["Every claim, document and trace has an address of its own, with .json and .md for machines."],
      },
    ],
  };
}

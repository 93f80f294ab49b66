import { Document, isMap, isPair, isScalar, isSeq, type Node, visit } from "yaml";
import type { DocumentRecord } from "../model/document.ts";
import type { Draft } from "./draft.ts";
import { cleanLine } from "./draft-head.ts";

const LINE_WIDTH = 110;
/** Longer reasons are cut: a draft is to be read. */
const MOST_COMMENT = 400;
/** Keys whose maps stand on one line. */
const FLAT = new Set(["snapshot", "recorded", "figure", "measure", "anchor"]);

/**
 * Returns the draft as a YAML file for a story's folder, with a comment at each proposal that says why and how sure.
 * Every comment is one line without anything that could end it, whatever the text holds.
 */
export function formatDraft(draft: Draft): string {
  const document = new Document(plainRecord(draft.record));
  for (const { path, lines } of draft.notes) addComment(document, path, lines);
  addComment(
    document,
    ["status"],
    ["ACCEPTED once a person has looked at everything below; until then no answer uses it"],
  );
  visit(document, {
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && FLAT.has(String(pair.key.value)) && isMap(pair.value)) pair.value.flow = true;
      if (isScalar(pair.key) && pair.key.value === "anchors" && isSeq(pair.value))
        for (const item of pair.value.items) if (isMap(item)) item.flow = true;
    },
  });
  const head = [
    "yaml-language-server: $schema=../../schemas/document.schema.json",
    "Drafted by headwater ingest. Digits and places were read from the text; measures, sources and wording are",
    "proposals, each with its reason and a score from 0 to 1, which is an order and no probability.",
  ];
  const body = document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: true });
  return `${head.map((line) => `# ${line}\n`).join("")}${body}${undecidedLines(draft)}`;
}

/** Returns the record without the keys that say nothing. */
function plainRecord(record: DocumentRecord): unknown {
  const { archives, authors, leftOut, claims, status, recorded, ...head } = record;
  return {
    ...head,
    ...(authors.length > 0 ? { authors } : {}),
    ...(archives.length > 0 ? { archives } : {}),
    status,
    recorded,
    claims: claims.map(({ about, contradicts, cites, ...claim }) => {
      return {
        ...claim,
        ...(about.length > 0 ? { about } : {}),
        ...(cites.length > 0 ? { cites } : {}),
        ...(contradicts.length > 0 ? { contradicts } : {}),
      };
    }),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

function addComment(document: Document, path: readonly (string | number)[], lines: readonly string[]): void {
  const node = commentable(document, path);
  if (node === null) return;
  const text = lines.map((line) => ` ${cleanLine(line).slice(0, MOST_COMMENT)}`).join("\n");
  node.commentBefore = node.commentBefore == null ? text : `${node.commentBefore}\n${text}`;
}

/** Returns what a comment at the path stands before: the item of a list, else the key. */
function commentable(document: Document, path: readonly (string | number)[]): Node | null {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isSeq(parent) && typeof last === "number") {
    const item = parent.items[last];
    return isMap(item) || isScalar(item) ? item : null;
  }
  if (!isMap(parent)) return null;
  const pair = parent.items.find((entry) => isPair(entry) && isScalar(entry.key) && entry.key.value === last);
  return pair !== undefined && isScalar(pair.key) ? pair.key : null;
}

/** Returns the figures of which no claim could be made, as comments at the end. */
function undecidedLines({ undecided }: Draft): string {
  if (undecided.length === 0) return "";
  const lines = undecided.map(
    ({ line, column, printed, passage }) =>
      `line ${line}, column ${column} (code points ${passage.start} to ${passage.end}): ${cleanLine(printed)}`,
  );
  const head =
    "No measure of the vocabulary fits these figures: add a claim for each that is one, or leave it out";
  return [head, ...lines].map((line) => `# ${line}\n`).join("");
}

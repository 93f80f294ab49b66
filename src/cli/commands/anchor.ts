import type { CodePointText } from "../../ingest/code-points.ts";
import { indexCodePoints } from "../../ingest/code-points.ts";
import { createAnchor } from "../../ingest/create-anchor.ts";
import { digestText } from "../../ingest/digest-text.ts";
import { normaliseText } from "../../ingest/normalise-text.ts";
import type { Anchor } from "../../model/anchor.ts";
import { CliError, EXIT, UsageError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { counted } from "../output/text.ts";

/** The longest text that is searched: what `verify` reads as well. */
const MOST_BYTES = 8 * 2 ** 20;
const MOST_LITERAL = 2000;
/** More places than this are no figure. */
const MOST_PLACES = 1000;

/** A place of the literal in the text, lines and columns from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly anchor: Anchor;
  /** Whether it is part of a longer number, as 3.8 of 3.85. */
  readonly cut: boolean;
}

/** `headwater anchor`: the anchors of a passage, ready for a record. */
export const anchorCommand: Command = {
  name: "anchor",
  arguments: "FILE <literal>",
  takes: [2, 20],
  about: [
    "Prints the anchors of a literal in a text, every place that holds it, as YAML for a record.",
    "The text is normalised first (NFC, line ends as LF) and white space of any kind and length counts as one space.",
  ],
  options: { json: { help: "Print the snapshot and the anchors as JSON" } },
  examples: ["headwater anchor article.txt '$865.8 million'"],

  async run({ arguments: args, effects, out }) {
    const [file = "", ...words] = args.positionals;
    const literal = normaliseText(words.join(" ")).trim();
    if (literal === "") throw new UsageError("The literal is empty: name one, such as '$865.8 million'");
    if (literal.length > MOST_LITERAL) {
      throw new CliError(`The literal is longer than ${MOST_LITERAL} characters: name the figure alone`);
    }
    const reading = await effects.readFile(file, MOST_BYTES);
    if (reading.kind === "FAULT") throw new CliError(`${file}: ${reading.message}`);
    const points = indexCodePoints(normaliseText(reading.text));
    const places = placesOf(points, literal);
    if (places.length === 0) {
      throw new CliError(`Cannot find "${literal}" in ${file}: copy it as the text prints it`);
    }
    const snapshot = { sha256: digestText(points.text), length: points.length };
    if (args.has("json")) {
      out.json({ snapshot, anchors: places });
      return EXIT.OK;
    }
    const yaml = out.unwrapped();
    yaml.line([`# ${counted(places.length, "place")} of "${literal}" in ${file}`]);
    yaml.line([`snapshot: { sha256: ${snapshot.sha256}, length: ${snapshot.length} }`]);
    yaml.line(["anchors:"]);
    for (const { line, column, anchor, cut } of places) {
      const { start, end, exact, prefix, suffix } = anchor;
      yaml.line([`# line ${line}, column ${column}${cut ? ": part of a longer number" : ""}`], "  ");
      // Quoted: a digest such as 12345678e1234567 would be read as a number.
      yaml.line(
        [`- { start: ${start}, end: ${end}, exact: "${exact}", prefix: "${prefix}", suffix: "${suffix}" }`],
        "  ",
      );
    }
    return EXIT.OK;
  },
};

function placesOf(points: CodePointText, literal: string): Place[] {
  const { text, offsets } = points;
  const pattern = literal
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("\\s+");
  const places: Place[] = [];
  let line = 1;
  let lineStart = 0;
  let point = 0;
  let read = 0;
  for (const match of text.matchAll(new RegExp(pattern, "gu"))) {
    if (places.length === MOST_PLACES) break;
    const from = match.index;
    const to = from + match[0].length;
    for (; read < from; read++) {
      if (text[read] === "\n") {
        line++;
        lineStart = read + 1;
      }
    }
    while ((offsets[point] ?? 0) < from) point++;
    let end = point;
    while ((offsets[end] ?? 0) < to) end++;
    places.push({
      line,
      column: [...text.slice(lineStart, from)].length + 1,
      anchor: createAnchor(points, point, end),
      cut: cutsNumber(text, from, to),
    });
  }
  return places;
}

function cutsNumber(text: string, from: number, to: number): boolean {
  return (
    (/^\p{Nd}/u.test(text.slice(from, from + 1)) &&
      /\p{Nd}[.,]?$/u.test(text.slice(Math.max(0, from - 2), from))) ||
    (/\p{Nd}$/u.test(text.slice(from, to)) && /^[.,]?\p{Nd}/u.test(text.slice(to, to + 2)))
  );
}

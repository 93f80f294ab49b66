import { join } from "node:path";
import type { AnchorState } from "../../ingest/verify-anchors.ts";
import {
  type AnchorVerification,
  type NamedText,
  type VerificationReport,
  verifyDocuments,
} from "../../ingest/verify-documents.ts";
import { loadDataset } from "../../store/load-dataset.ts";
import { CliError, EXIT, UsageError } from "../cli-error.ts";
import type { Command, CommandInput } from "../command.ts";
import { folderOf } from "../load-graph.ts";
import { DATA_OPTION } from "../options.ts";
import type { Printer } from "../output/printer.ts";
import { counted, styled } from "../output/text.ts";
import { printProblems } from "../print-problems.ts";

/** A text of more bytes than this is no article. */
const MOST_BYTES = 8 * 2 ** 20;
/** More names than this are counted, not listed. */
const MOST_NAMES = 5;

const STATE_WORDS: Readonly<Record<AnchorState, string>> = {
  EXACT: "stands where the record says",
  MOVED: "stands elsewhere, in the same words",
  CONTEXT_CHANGED: "stands there, but the words around it are others",
  FIGURE_CHANGED: "other text stands in its place",
  AMBIGUOUS: "could be any of several places",
  ORPHANED: "stands nowhere in the text",
};

/** `headwater verify`: whether the records still point at what the texts say. */
export const verifyCommand: Command = {
  name: "verify",
  arguments: "--sources DIR",
  takes: [0, 0],
  about: [
    "Checks every anchor of the documents whose text is in DIR: whether the figure still stands where the record says.",
    "A text belongs to the document whose snapshot has its digest, else to the one whose id its file name holds. Exits with 1 unless all anchors are exact.",
  ],
  options: {
    ...DATA_OPTION,
    sources: { value: "DIR", help: "Folder of the texts, one file each, in UTF-8" },
    all: { help: "List exact anchors as well" },
    json: { help: "Print the whole report as JSON" },
  },
  examples: ["headwater verify --sources ../texts"],

  async run(input) {
    const { arguments: args, out, err } = input;
    const sources = args.text("sources");
    if (sources === null) throw new UsageError("The folder of the texts is missing: --sources DIR");
    const folder = folderOf(input);
    const { dataset, problems, problemCount } = await loadDataset(folder);
    if (dataset === null) {
      printProblems(err, folder, problems, problemCount);
      return EXIT.FAILURE;
    }
    const texts = await readTexts(input, sources);
    const report = verifyDocuments(dataset, texts);
    const sound = isSound(report);
    if (args.has("json")) out.json(report);
    else printReport(out, report, args.has("all"));
    return sound ? EXIT.OK : EXIT.FAILURE;
  },
};

async function readTexts({ effects, err }: CommandInput, folder: string): Promise<NamedText[]> {
  const listing = await effects.listFiles(folder);
  if (typeof listing === "string") throw new CliError(`Cannot read the folder "${folder}": ${listing}`);
  const texts: NamedText[] = [];
  for (const name of listing) {
    const reading = await effects.readFile(join(folder, name), MOST_BYTES);
    if (reading.kind === "TEXT") texts.push({ name, text: reading.text });
    else err.line([`${join(folder, name)} ${reading.code} ${reading.message}`]);
  }
  if (texts.length === 0) throw new CliError(`Cannot verify: the folder "${folder}" holds no text`);
  return texts;
}

/** Returns whether there was something to check and all of it is as recorded. */
function isSound({ documents, counts, tooLong }: VerificationReport): boolean {
  const { EXACT: _, ...others } = counts;
  return (
    documents.length > 0 &&
    tooLong.length === 0 &&
    Object.values(others).every((count) => count === 0) &&
    documents.every(({ anchors }) => anchors.every(({ holdsPrinted }) => holdsPrinted !== false))
  );
}

function printReport(out: Printer, report: VerificationReport, all: boolean): void {
  for (const { document, text, matchedBy, anchors } of report.documents) {
    const exact = anchors.filter(({ state }) => state === "EXACT").length;
    const verdict = exact === anchors.length ? styled("GREEN", "all EXACT") : styled("RED", `${exact} EXACT`);
    const doubt = matchedBy === "DIGEST" ? "" : "; the text is not the one that was recorded";
    out.line([
      styled("BOLD", document),
      ` in ${text}: ${counted(anchors.length, "anchor")}, `,
      verdict,
      doubt,
    ]);
    for (const anchor of anchors) {
      if (all || anchor.state !== "EXACT" || anchor.holdsPrinted === false) printAnchor(out, anchor);
    }
  }
  printNames(out, "Without a text here", report.withoutText);
  printNames(out, "Texts of no document", report.withoutDocument);
  printNames(out, "Texts too long to be searched", report.tooLong);
  const states = Object.entries(report.counts).filter(([, count]) => count > 0);
  const total = states.reduce((sum, [, count]) => sum + count, 0);
  out.line([
    `${counted(total, "anchor")} in ${counted(report.documents.length, "document")}: ${states.map(([state, count]) => `${count} ${state}`).join(", ") || "none"}`,
  ]);
}

function printAnchor(out: Printer, anchor: AnchorVerification): void {
  const { state, printed, found, places, claim, path, complete } = anchor;
  const name = printed === null ? `${claim ?? ""} ${path.join(".")}`.trim() : `"${printed}"`;
  const where = places.map(({ start, end }) => `${start} to ${end}`).join(", ");
  const colour = state === "EXACT" ? "GREEN" : state === "MOVED" ? "YELLOW" : "RED";
  out.line(
    [
      styled(colour, state),
      ` ${name} ${STATE_WORDS[state]}`,
      found === null ? "" : `: "${found}"`,
      where === "" ? "" : ` (characters ${where})`,
      anchor.holdsPrinted === false && found === null ? "; what it covers is not that figure" : "",
      complete ? "" : "; the text was too long to search to the end",
      claim === null || printed === null ? "" : styled("DIM", `  ${claim}`),
    ],
    "  ",
    "    ",
  );
}

function printNames(out: Printer, title: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  out.line([`${title}: ${shown}${more}`]);
}

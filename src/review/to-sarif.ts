/**
 * A check as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), so that code-review tools show the
 * findings beside the lines. Columns count Unicode code points, as `columnKind` says.
 */
import type { FoundFigure } from "../ingest/text-reading.ts";
import { CHECK_RULES, RULE_SUMMARIES } from "./check-rules.ts";
import type { CheckedText, Finding } from "./checked-text.ts";

export interface SarifOptions {
  /** The file as the call names it; null for standard input. */
  readonly file: string | null;
  /** Version of Headwater. */
  readonly version: string;
  /** False where lines of the reading are not lines of the file, as for a web page. */
  readonly hasPlaces: boolean;
}

const LEVELS = { NOTE: "note", WARNING: "warning", SERIOUS: "error" } as const;

/** Returns the check as a SARIF log with one run. */
export function toSarif(checked: CheckedText, options: SarifOptions): Readonly<Record<string, unknown>> {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "headwater",
            version: options.version,
            rules: CHECK_RULES.map((id) => ({ id, shortDescription: { text: `${RULE_SUMMARIES[id]}.` } })),
          },
        },
        columnKind: "unicodeCodePoints",
        results: checked.findings.map((finding) => resultOf(checked, finding, options)),
      },
    ],
  };
}

function resultOf(
  { figures }: CheckedText,
  { rule, severity, message, figure }: Finding,
  { file, hasPlaces }: SarifOptions,
): Readonly<Record<string, unknown>> {
  const found = figure === null ? undefined : figures[figure]?.found;
  const text = found === undefined ? message : `${found.printed}: ${message}`;
  return {
    ruleId: rule,
    ruleIndex: CHECK_RULES.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${text}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(found === undefined || !hasPlaces ? {} : { region: regionOf(found) }),
        },
      },
    ],
  };
}

/** Returns the region that the literal covers; its end column is the one after its last code point. */
function regionOf({ line, column, passage, printed }: FoundFigure): Readonly<Record<string, number>> {
  const lines = printed.split("\n");
  const last = lines.at(-1) ?? "";
  const isOneLine = lines.length === 1;
  return {
    startLine: line,
    startColumn: column,
    endLine: line + lines.length - 1,
    endColumn: isOneLine ? column + (passage.end - passage.start) : [...last].length + 1,
  };
}

/** Returns the path as a relative reference of an address, every step escaped. */
function uriOf(file: string | null): string {
  if (file === null) return "stdin";
  if (/^https?:\/\//.test(file) && URL.canParse(file)) return new URL(file).href;
  const steps = file.replaceAll("\\", "/").split("/");
  return steps.map((step) => encodeURIComponent(step.toWellFormed())).join("/");
}

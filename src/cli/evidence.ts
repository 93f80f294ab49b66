import type { AsOf } from "../analysis/as-of.ts";
import { MERGE_RULES, type MergeRule } from "../analysis/independence-domains.ts";
import { UsageError } from "./cli-error.ts";
import type { OptionSpec } from "./options.ts";
import type { Arguments } from "./parse-arguments.ts";

/** The options that say what of the records may be used. */
export const EVIDENCE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  "as-of": { value: "DAY", help: "Leave out what had not been published by the end of that day" },
  recorded: { value: "DAY", help: "Leave out what had not been recorded by the end of that day" },
  "exclude-disputed": { help: "Leave out links that are themselves in doubt" },
};

/** The option by what two origins count as one voice. */
export const MERGE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  "merge-by": {
    value: "RULES",
    help: `By what two origins count as one, with commas between: ${MERGE_RULES.map((rule) => rule.toLowerCase()).join(", ")}, or none; default: document,syndication`,
  },
};

/** What of the records a call wants to be used. */
interface WantedEvidence {
  readonly asOf?: AsOf;
  readonly excludeDisputed?: boolean;
}

/** Returns what of the records the call wants to be used. */
export function readEvidence(args: Arguments): WantedEvidence {
  const known = readDay(args, "as-of");
  const recorded = readDay(args, "recorded");
  const asOf = { ...(known === null ? {} : { known }), ...(recorded === null ? {} : { recorded }) };
  return {
    ...(known === null && recorded === null ? {} : { asOf }),
    ...(args.has("exclude-disputed") ? { excludeDisputed: true } : {}),
  };
}

/** Returns the rules by which origins are merged, where the call names them. */
export function readMergeRules(args: Arguments): { readonly mergeBy?: readonly MergeRule[] } {
  const text = args.text("merge-by");
  if (text === null) return {};
  if (text.toLowerCase() === "none") return { mergeBy: [] };
  return {
    mergeBy: text.split(",").map((name) => {
      const rule = MERGE_RULES.find((known) => known === name.trim().toUpperCase());
      if (rule !== undefined) return rule;
      const known = MERGE_RULES.map((item) => item.toLowerCase()).join(", ");
      throw new UsageError(`Option "--merge-by" names "${name.trim()}": give some of ${known}, or none`);
    }),
  };
}

function readDay(args: Arguments, name: string): string | null {
  const day = args.text(name);
  if (day === null || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)) return day;
  throw new UsageError(`Option "--${name}" is "${day}": give a day as YYYY-MM-DD`);
}

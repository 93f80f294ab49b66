import { DEFAULT_SERVER_LIMITS, type ServerLimits } from "../../server/server-limits.ts";
import type { OptionSpec } from "../options.ts";
import type { Arguments } from "../parse-arguments.ts";

/** What each limit bounds, in the words of the help. */
const LIMIT_HELP: Readonly<Record<keyof ServerLimits, string>> = {
  bodyBytes: "Most bytes of a request's body",
  tokens: "Most tokens of a GraphQL document",
  depth: "Most fields inside fields",
  aliases: "Most renamed fields of an operation",
  cost: "Greatest cost of an operation",
  cheapCost: "Cost up to which an operation runs at once; a costlier one waits for its turn",
  waiting: "Most operations that wait for their turn",
  waitMilliseconds: "Longest wait for a turn",
  requestMilliseconds: "Time after which a request ends with an error",
  traceMilliseconds: "Time that a request has run after which its traces end early, marked",
  traceNodes: "Most nodes that one trace collects",
  textLength: "Longest text to check or to draft a record from, in characters",
  subscriptions: "Most subscriptions at a time",
  cacheBytes: "Memory for answers that are kept; 0 keeps none",
};

/** The option of each limit of the server, such as `--limit-body-bytes`. */
export const LIMIT_OPTIONS: Readonly<Record<string, OptionSpec>> = Object.fromEntries(
  limitNames().map((name) => [
    optionOf(name),
    { value: "N", help: `${LIMIT_HELP[name]}; default: ${DEFAULT_SERVER_LIMITS[name]}` },
  ]),
);

/** Returns the limits that a call sets. @throws UsageError for one that is no whole number */
export function readLimits(args: Arguments): Partial<ServerLimits> {
  const limits = limitNames().flatMap((name) => {
    const value = args.count(optionOf(name), name === "cacheBytes" ? 0 : 1);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(limits);
}

function limitNames(): (keyof ServerLimits)[] {
  // The keys of the literal above, which has each limit and nothing else.
  return Object.keys(LIMIT_HELP) as (keyof ServerLimits)[];
}

/** Returns the name of a limit as an option is written: "bodyBytes" as "limit-body-bytes". */
function optionOf(name: keyof ServerLimits): string {
  return `limit-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

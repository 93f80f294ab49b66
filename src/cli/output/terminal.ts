import type { Effects, Output } from "../effects.ts";

/** What may be sent to an output. */
export interface Terminal {
  readonly colour: boolean;
  readonly ascii: boolean;
  /** Columns to wrap at; null for no wrapping. */
  readonly width: number | null;
}

const DEFAULT_WIDTH = 80;
/** Narrower than this, wrapping makes things worse. */
const LEAST_WIDTH = 40;
/** Wider than this, lines are hard to read. */
const MOST_WIDTH = 120;

/**
 * Returns what `output` understands: colour on a terminal only, unless FORCE_COLOR says so, never under NO_COLOR or
 * a dumb terminal; ASCII where the locale (LC_ALL, LC_CTYPE, LANG: the first that is set) is not UTF-8.
 */
export function terminalOf(
  output: Output,
  { env, platform }: Pick<Effects, "env" | "platform">,
  options: { readonly ascii: boolean },
): Terminal {
  return {
    colour: wantsColour(output, env),
    ascii: options.ascii || !(platform === "win32" || isUtf8(env)),
    width: output.isTerminal ? Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columnsOf(output, env))) : null,
  };
}

/** Returns the columns of a terminal; some do not tell, or say 0. */
function columnsOf({ columns }: Output, env: Effects["env"]): number {
  if (columns !== null && columns > 0) return columns;
  const wanted = Number(env["COLUMNS"]);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : DEFAULT_WIDTH;
}

function wantsColour(output: Output, env: Effects["env"]): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return output.isTerminal;
}

function isUtf8(env: Effects["env"]): boolean {
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  return locale !== undefined && /utf-?8/i.test(locale);
}

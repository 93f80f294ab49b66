/** Exit codes of the command line. */
export const EXIT = {
  /** Done; for `validate`, `verify` and `findings`: and nothing to complain of. */
  OK: 0,
  /** An expected failure: nothing found, a fault in the data, a finding at the level asked for. */
  FAILURE: 1,
  /** The command was called wrongly. */
  USAGE: 2,
  /** A fault in Headwater itself (EX_SOFTWARE of sysexits.h). */
  SURPRISE: 70,
} as const;

/** An expected failure: its message is printed as one line and the process exits with 1. */
export class CliError extends Error {
  override readonly name: string = "CliError";
}

/** A wrong call: its message is printed with a hint at the help and the process exits with 2. */
export class UsageError extends CliError {
  override readonly name = "UsageError";
}

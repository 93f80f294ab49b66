/** One execution of a compiled operation. */
export interface Run {
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the time of the request is up. */
  readonly isOverdue: () => boolean;
  /** The arguments of fields that have variables in them, by the number of the field. */
  readonly given: (Readonly<Record<string, unknown>> | undefined)[];
  /** How many objects have been written. */
  objects: number;
}

/**
 * Why a compiled operation has no answer: something failed, which the ordinary execution words; it has a resolver
 * that waits, or a part that is not compiled, so that it never will have one.
 */
type GivenUp = "FAILS" | "WAITS" | "NOT_COMPILED";

/** What is thrown where a compiled operation ends without an answer; no error, since those cost their stack. */
export class GiveUp {
  readonly reason: GivenUp;
  constructor(reason: GivenUp) {
    this.reason = reason;
  }
}

const FAILS = new GiveUp("FAILS");
const WAITS = new GiveUp("WAITS");
const NOT_COMPILED = new GiveUp("NOT_COMPILED");

/** Ends the run. */
export function giveUp(reason: "FAILS" | "NOT_COMPILED"): never {
  throw reason === "FAILS" ? FAILS : NOT_COMPILED;
}

export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as { readonly then?: unknown }).then === "function";
}

/** Ends the run because of a value that is not there yet. What becomes of it does not matter any more. */
export function giveUpWaiting(value: PromiseLike<unknown>): never {
  forget(value);
  throw WAITS;
}

/** Sees to it that nobody has to look at what a promise comes to. */
export function forget(value: unknown): void {
  if (isPromiseLike(value)) value.then(undefined, () => {});
}

/** Returns the JSON of a value of one kind. */
export type Write = (value: unknown, run: Run) => string;

/**
 * Work that can be paused: each time it yields it may be left alone for a while and be taken up again. Nothing else may
 * depend on when that is.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Returns the result of work that is done in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

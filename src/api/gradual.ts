import { finish, type Steps } from "../model/steps.ts";

/** Does work bit by bit beside other work. */
export type InBackground = <Result>(steps: Steps<Result>) => Promise<Result>;

/** A value that takes long to make. */
export interface Gradual<Value> {
  /** Returns the value; where it is not made yet it is made now, in one go. */
  (): Value;
  /** Begins to make the value in the background, and resolves when it is made; null where there is nothing to wait for. */
  readonly pending: () => Promise<void> | null;
}

/** Returns a value that is made when it is first asked for, and kept. */
export function gradual<Value>(steps: () => Steps<Value>, inBackground?: InBackground): Gradual<Value> {
  let made: { readonly value: Value } | null = null;
  let making: Promise<void> | null = null;
  const get = (): Value => {
    made ??= { value: finish(steps()) };
    return made.value;
  };
  const pending = (): Promise<void> | null => {
    if (made !== null || inBackground === undefined) return null;
    making ??= inBackground(steps()).then((value) => {
      made ??= { value };
    });
    return making;
  };
  return Object.assign(get, { pending });
}

/** Returns the answer at once where nothing that it needs is still being made, else when that is made. */
export function whenMade<Answer>(
  needed: readonly Pick<Gradual<unknown>, "pending">[],
  answer: () => Answer,
): Answer | Promise<Answer> {
  const pending = needed.flatMap((value) => value.pending() ?? []);
  return pending.length === 0 ? answer() : Promise.all(pending).then(answer);
}

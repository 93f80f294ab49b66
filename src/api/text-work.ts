import type { ReadTextOptions, TextReading } from "../ingest/text-reading.ts";
import { finish, type Steps } from "../model/steps.ts";

/** How a text is read and held against the graph, both of which may take seconds: beside other work, or at once. */
export interface TextWork {
  readonly read: (text: string, options: ReadTextOptions) => Promise<TextReading>;
  readonly run: <Result>(steps: Steps<Result>) => Promise<Result>;
  /** Returns a long list so that its items are answered bit by bit: those further on wait. */
  readonly spread: <Item>(items: readonly Item[]) => readonly (Item | Promise<Item>)[];
}

/** Does everything at once in the process that asks. */
export const DIRECT_TEXT_WORK: TextWork = {
  // What reads pages is large: it is loaded when the first text comes.
  read: async (text, options) => (await import("../ingest/read-text.ts")).readText(text, options),
  run: async (steps) => finish(steps),
  spread: (items) => items,
};

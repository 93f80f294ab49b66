import type { ReadTextOptions, TextReading } from "./text-reading.ts";

/** Returns what stands in the text: blocks, figures, and what can be told of each of them. */
export function readText(_input: string, _options: ReadTextOptions = {}): TextReading {
  throw new RangeError("Not written yet");
}

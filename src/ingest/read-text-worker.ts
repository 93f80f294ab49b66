/**
 * Reads texts for another thread, one at a time: what takes seconds there would hold up everything else. To be started
 * as a worker; a vocabulary is sent once and kept for the texts that follow.
 */
import { parentPort } from "node:worker_threads";
import { readText } from "./read-text.ts";
import type { ReadTextOptions } from "./text-reading.ts";
import { EMPTY_VOCABULARY, type Vocabulary } from "./vocabulary.ts";

/** What is sent to the worker; the answer is a `TextReading`. */
interface TextToRead {
  readonly text: string;
  readonly options: Omit<ReadTextOptions, "vocabulary">;
  /** Absent where it is that of the text before. */
  readonly vocabulary?: Vocabulary;
}

let known: Vocabulary = EMPTY_VOCABULARY;

parentPort?.on("message", ({ text, options, vocabulary }: TextToRead) => {
  known = vocabulary ?? known;
  parentPort?.postMessage(readText(text, { ...options, vocabulary: known }));
});

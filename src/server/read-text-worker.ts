/**
 * Reads texts for another thread, one at a time: what takes seconds there would hold up everything else. To be started
 * as a worker; a vocabulary is sent once and kept for the texts that follow.
 */
import { parentPort } from "node:worker_threads";
import { DIRECT_TEXT_WORK } from "../api/text-work.ts";
import type { TextToRead } from "./text-readers.ts";

let vocabulary: TextToRead["vocabulary"];

parentPort?.on("message", async (sent: TextToRead) => {
  vocabulary = sent.vocabulary ?? vocabulary;
  parentPort?.postMessage(await DIRECT_TEXT_WORK.read(sent.text, { ...sent.options, vocabulary }));
});

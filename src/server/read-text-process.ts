/**
 * Reads texts for another process, one at a time: what takes seconds there would hold up everything else. To be forked;
 * a vocabulary is sent once and kept for the texts that follow. Ends when the process that asks does.
 */
import { DIRECT_TEXT_WORK } from "../api/text-work.ts";
import type { TextToRead } from "./text-readers.ts";

let vocabulary: TextToRead["vocabulary"];

process.on("message", async (sent: TextToRead) => {
  vocabulary = sent.vocabulary ?? vocabulary;
  process.send?.(await DIRECT_TEXT_WORK.read(sent.text, { ...sent.options, vocabulary }));
});

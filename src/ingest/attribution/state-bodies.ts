import type { Stretch } from "../split-sentences.ts";
import type { SourceLanguage } from "./languages/source-language.ts";

/** A body of a state that goes without a name of its own: "Norway's central bank". */
const OF_STATE =
  /(?<!\p{L})(\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)['’]s?\s(?:central bank|(?:\p{Ll}+\s){0,2}(?:ministry|statistics (?:office|agency|bureau)|government|regulator|competition authority))(?!\p{L})/gu;

/** Returns the bodies of states that a sentence tells of by their country and what they are. Cost: linear. */
export function stateBodies(
  sentence: string,
  start: number,
  { countries }: SourceLanguage,
): (Stretch & { readonly name: string })[] {
  return [...sentence.matchAll(OF_STATE)]
    .filter((body) => countries.has((body[1] ?? "").toLowerCase()))
    .map((body) => ({
      start: start + body.index,
      end: start + body.index + body[0].length,
      name: body[0],
    }));
}

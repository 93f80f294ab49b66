import type { Qualifier } from "../../model/figure.ts";
import type { Words } from "../languages/words-of.ts";

const LONGEST = 80;

/** Returns true where the text between two figures only joins or dates them, so that a qualifier covers both. */
export function sharedQualifier(between: string, qualifier: Qualifier, words: Words): boolean {
  if (between.length > LONGEST || /[.;:()!?]/.test(between)) return false;
  if (/^[\s,0-9年月和、与の的前三季度上下半到至]*$/u.test(between)) return /[和、与,，\s]/u.test(between);
  const all = between.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const joins = between.includes(",") || all.some((word) => words.joints.has(word));
  // "About $2 billion, and $3 billion by then" says nothing of how sure the second is; a bound goes on.
  if ((qualifier === "ABOUT" || qualifier === "NEARLY") && /^,\s\p{L}/u.test(between)) return false;
  return (
    joins &&
    all.every(
      (word) =>
        !words.to.has(word) &&
        (words.joints.has(word) || words.dating.has(word) || /^(?:19|20)\d\d$/.test(word)),
    )
  );
}

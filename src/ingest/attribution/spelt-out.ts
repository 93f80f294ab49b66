/** Longest stretch before an acronym in brackets in which its words stand. */
const REACH = 140;

/**
 * Returns where the name begins whose initials the acronym is, right before `end`: "Ministry of Trade, Industry and
 * Energy" for MOTIE. Small words may give a letter or none. Null where the words do not fit. Cost: bounded.
 */
export function startOfSpeltOut(text: string, from: number, end: number, acronym: string): number | null {
  const start = Math.max(from, end - REACH);
  const words = [...text.slice(start, end).matchAll(/\p{L}[\p{L}’'-]*/gu)];
  const at = fitting(words, acronym, false) ?? fitting(words, acronym, true);
  return at === null ? null : start + at;
}

/** Returns where the words begin whose last ones fit the acronym; small words give a letter where `anySmall`. */
function fitting(words: readonly RegExpExecArray[], acronym: string, anySmall: boolean): number | null {
  let left = acronym.length;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    const initial = word?.[0].charAt(0) ?? "";
    const letter = acronym.charAt(left - 1);
    const isSmall = initial === initial.toLowerCase();
    if (isSmall ? anySmall && initial.toUpperCase() === letter : initial === letter) left--;
    else if (!isSmall) return null;
    if (left === 0) return word === undefined || isSmall ? null : word.index;
  }
  return null;
}

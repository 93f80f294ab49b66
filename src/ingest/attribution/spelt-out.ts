/** Longest stretch before an acronym in brackets in which its words stand. */
const REACH = 140;

/**
 * Returns where the name begins whose initials the acronym is, right before `end`: "Ministry of Trade, Industry and
 * Energy" for MOTIE. Small words may give a letter or none. Null where the words do not fit. Cost: bounded.
 */
export function startOfSpeltOut(text: string, from: number, end: number, acronym: string): number | null {
  const start = Math.max(from, end - REACH);
  const words = [...text.slice(start, end).matchAll(/\p{L}[\p{L}’'-]*/gu)];
  let left = acronym.length;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    const initial = word?.[0].charAt(0) ?? "";
    const letter = acronym.charAt(left - 1);
    const fits = initial.toLowerCase() === letter.toLowerCase();
    if (fits) left--;
    else if (initial !== initial.toLowerCase()) return null;
    if (left > 0) continue;
    return word !== undefined && initial === letter ? start + word.index : null;
  }
  return null;
}

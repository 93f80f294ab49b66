/** So much of a text shows how it writes numbers. */
const SAMPLE = 200_000;

/**
 * Returns whether a Spanish text writes 14,571 for fourteen thousand, as in Mexico and Central America: it has commas
 * before three digits alone, and none of the marks of the other way. Cost: linear.
 */
export function groupsByComma(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (
    /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/.test(sample) &&
    !/\d,\d{1,2}(?!\d)/.test(sample) &&
    !/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/.test(sample)
  );
}

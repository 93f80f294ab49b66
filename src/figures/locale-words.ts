/** Scale words by language, for powers 3, 6, 9 and 12, as parseFigure() reads them under that language. */
const SCALES: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ["en", scales("thousand", "million", "billion", "trillion")],
  ["de", scales("Tausend", "Millionen", "Milliarden", "Billionen")],
  ["es", scales("mil", "millones", "mil millones", "billones")],
  ["fr", scales("mille", "millions", "milliards", "billions")],
  ["pt", scales("mil", "milhões", "bilhões", "trilhões")],
  ["nb", scales("tusen", "millioner", "milliarder", "billioner")],
  ["nn", scales("tusen", "millioner", "milliarder", "billioner")],
  ["no", scales("tusen", "millioner", "milliarder", "billioner")],
]);

function scales(...words: readonly [string, string, string, string]): ReadonlyMap<number, string> {
  return new Map(words.map((word, position) => [3 * (position + 1), word]));
}

/** Returns the word for 10^power in the language of `locale`, in English where it has none here. */
export function scaleWord(power: number, locale: string | undefined): string {
  if (power === 0) return "";
  const language = (locale ?? "en").split(/[-_]/)[0]?.toLowerCase() ?? "en";
  return (SCALES.get(language) ?? SCALES.get("en"))?.get(power) ?? "";
}

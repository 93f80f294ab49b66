/** Little words that tell the languages which are read apart. */
const WORDS: readonly (readonly [string, string])[] = [
  ["en", "the of and to in that is for with was on by it as from at are this which has have its"],
  ["de", "der die das und von mit für ist im den nicht auf dem ein eine sich des auch bei dass wird"],
  ["es", "el la los de que y en las del por con una para se su es como más al sus fue"],
  ["fr", "le la les des et est dans une que pour du sur par au avec qui il ce plus ses sont"],
  ["pt", "o de que os das do da em para com uma não por mais na no se ao foi são pela"],
  ["nb", "og er på som det av til for med den ikke har i fra om at en et var ble"],
];
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of WORDS) {
  for (const word of words.split(" ")) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
const SAMPLE = 6000;

/** Returns the language that the text's little words and characters are of, or null where they say too little. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (kana + han > sample.length / 8) {
    if (kana > han / 10) return "ja";
    return /[億萬國個關於與們報導]/.test(sample) && !/[亿万国个关于与们报导]/.test(sample) ? "zh-TW" : "zh";
  }
  const counts = new Map<string, number>();
  let words = 0;
  for (const match of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    for (const language of LANGUAGES_OF.get(match[0]) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || words < 5 || best[1] < words / 20) return null;
  return best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

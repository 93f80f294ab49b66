const MOVES =
  "closed|rose|fell|gained|jumped|dropped|slid|climbed|surged|soared|plunged|added|lost|traded|up|down";
const MARKET = new RegExp(
  `(?<!\\p{L})(?:(?:shares?|stock)\\s(?:of\\s\\p{Lu}\\S*\\s)?(?:[\\p{L}’'-]+\\s){0,6}?(?:${MOVES})|closed\\s(?:[\\p{L}’'-]+\\s){0,2}at)(?!\\p{L})`,
  "iu",
);

/** Whether a sentence tells what shares did at the exchange: that is nobody's word, and of no quarter. English alone. */
export function tellsOfMarket(sentence: string): boolean {
  return MARKET.test(sentence);
}

const MOVES =
  "closed|ended|finished|settled|rose|fell|gained|jumped|leapt|leaped|dropped|slid|slipped|sank|slumped|tumbled|climbed|surged|soared|spiked|rallied|plunged|added|lost|shed|traded|put\\son|up|down";
const MARKET = new RegExp(
  `(?<!\\p{L})(?:(?:shares?|stock)\\s(?:of\\s\\p{Lu}\\S*\\s)?(?:[\\p{L}’'-]+\\s){0,6}?(?:${MOVES})|(?:closed|ended|finished)\\s(?:[\\p{L}’'-]+\\s){0,2}at|(?:lost|added|gained|shed|wiped)\\s[^.;]{3,40}\\s(?:in|of|off|to)\\s(?:its\\s)?(?:market\\s)?(?:value|capitali[sz]ation))(?!\\p{L})`,
  "iu",
);

/** Whether a sentence tells what shares did at the exchange: that is nobody's word, and of no quarter. English alone. */
export function tellsOfMarket(sentence: string): boolean {
  return MARKET.test(sentence);
}

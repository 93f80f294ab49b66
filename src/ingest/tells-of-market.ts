const MOVES =
  "closed|ended|finished|settled|rose|fell|gained|jumped|leapt|leaped|dropped|slid|slipped|sank|slumped|tumbled|climbed|surged|soared|spiked|rallied|plunged|added|lost|shed|traded|eased|put\\son|up|down|little\\schanged";
const INDICES = "the\\s(?:Nasdaq|Dow|FTSE|Dax|S&P|Nikkei|Hang\\sSeng|pound|dollar|euro|yen)|Brent|bitcoin";
const OTHERS = [
  "(?:shares?|stock)(?:\\s(?:of|in)\\s\\p{Lu}\\S*(?:\\s\\([^()]{2,20}\\))?)?(?:,\\s(?:which|whose)\\s[^,;]{2,80},)?\\s(?:were|was|are|is)\\s(?:trading\\s)?(?:(?:up|down)\\s\\d[\\d.,]*\\s?(?:%|per\\s?cent)|\\d[\\d.,]*\\s?(?:%|per\\s?cent)\\s(?:higher|lower|up|down))",
  "(?:Aktien?|Anteilsscheine?|Papiere)\\s(?:[\\p{L}’'-]+\\s){0,6}?(?:verlor|stieg|fiel|zog|legte|gab|schloss|gewann|kletterte|büßte|sackte|brach|notierte)(?:en|n)?",
  "(?:aksjen|aksjene)\\s(?:[\\p{L}’'-]+\\s){0,5}?(?:ned|opp|falt|steg|stengte)",
  "(?:acciones|títulos|ações|papéis)\\s(?:[\\p{L}’'-]+\\s){0,6}?(?:subieron|cayeron|cerraron|ganaron|perdieron|subiram|caíram|fecharam)",
  "(?:actions?|titre)\\s(?:[\\p{L}’'-]+\\s){0,6}?(?:a|ont)\\s(?:gagné|perdu|clôturé|bondi|chuté)",
];
const MARKET = new RegExp(
  `(?<!\\p{L})(?:(?:shares?|stock|${INDICES})\\s(?:(?:of|in)\\s\\p{Lu}\\S*\\s(?:\\([^()]{2,20}\\)\\s)?)?(?:[\\p{L}’'-]+\\s){0,6}?(?:${MOVES})|chang(?:ing|ed|es?)\\shands\\sat|day['’]s\\sclose|(?:closed|ended|finished)\\s(?:[\\p{L}’'-]+\\s){0,2}at|(?:lost|added|gained|shed|wiped)\\s[^.;]{3,40}\\s(?:in|of|off|to)\\s(?:its\\s)?(?:market\\s)?(?:value|capitali[sz]ation)|${OTHERS.join("|")})(?!\\p{L})`,
  "iu",
);

/** Whether a sentence tells what shares did at the exchange: that is nobody's word, and of no quarter. */
export function tellsOfMarket(sentence: string): boolean {
  return MARKET.test(sentence);
}

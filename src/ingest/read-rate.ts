import type { Stretch } from "./split-sentences.ts";

/** What an amount is per, and the words that say it; places in code units. */
export interface FoundRate {
  readonly per: string;
  readonly start: number;
  readonly end: number;
}

const BEHIND =
  /^[\s\u00a0]*(?:(each)\b|(apiece)\b|(daily|hourly|weekly|monthly|quarterly|annually|yearly)\b|per\s+(annum)\b|(?:\/\s?|(?:a|an|per|every(?:\s+single)?|each(?:\s+and\s+every)?|pro|je|por|par|al|au|i)\s+)(second|minute|hour|day|week|month|quarter|year|user|query|prompt|employee|person|share|token|kilometre|mile|tag|woche|monat|quartal|jahr|stunde|día|semana|mes|año|jour|semaine|mois|an|dia|mês|ano|dag|uke|måned|år|head|capita|gpu|server|run|training run)(?![\p{L}])(?!\s+(?:ago|earlier|before|later|prior|previously|zuvor|antes|plus tôt|tidligere|siden)))/iu;
const SAME: ReadonlyMap<string, string> = new Map([
  ["daily", "day"],
  ["hourly", "hour"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["annual", "year"],
  ["annually", "year"],
  ["annualized", "year"],
  ["annualised", "year"],
  ["yearly", "year"],
  ["annum", "year"],
  ["tag", "day"],
  ["woche", "week"],
  ["monat", "month"],
  ["quartal", "quarter"],
  ["jahr", "year"],
  ["stunde", "hour"],
  ["día", "day"],
  ["semana", "week"],
  ["mes", "month"],
  ["año", "year"],
  ["jour", "day"],
  ["semaine", "week"],
  ["mois", "month"],
  ["an", "year"],
  ["dia", "day"],
  ["mês", "month"],
  ["ano", "year"],
  ["dag", "day"],
  ["uke", "week"],
  ["måned", "month"],
  ["år", "year"],
  ["head", "person"],
  ["capita", "person"],
  ["apiece", "each"],
  ["täglich", "day"],
  ["tägliche", "day"],
  ["jährlich", "year"],
  ["anual", "year"],
  ["anuales", "year"],
  ["annuel", "year"],
  ["annuels", "year"],
  ["årlig", "year"],
]);
const BEFORE =
  /\b(daily|hourly|weekly|monthly|quarterly|annual|annually|yearly|annuali[sz]ed|tägliche?|jährlich|anuale?s?|annuels?|årlig)\b/giu;

/** Returns what the amount that ends at `end` is per, where the words right behind say so. */
export function rateBehind(text: string, end: number): FoundRate | null {
  const match = BEHIND.exec(text.slice(end, end + 40));
  if (match === null) return null;
  const word = (match.slice(1).find((part) => part !== undefined) ?? "").toLowerCase();
  return { per: SAME.get(word) ?? word, start: end, end: end + match[0].length };
}

/** Returns what the sentence says before the amount that it is per: "daily costs exceed". */
export function rateBefore(text: string, sentence: Stretch, literal: Stretch): FoundRate | null {
  const from = Math.max(sentence.start, literal.start - 90);
  const before = text.slice(from, literal.start);
  BEFORE.lastIndex = 0;
  let last: FoundRate | null = null;
  for (let match = BEFORE.exec(before); match !== null; match = BEFORE.exec(before)) {
    const word = (match[1] ?? "").toLowerCase();
    last = {
      per: SAME.get(word) ?? word,
      start: from + match.index,
      end: from + match.index + match[0].length,
    };
  }
  return last !== null && /[;,]/.test(text.slice(last.end, literal.start)) ? null : last;
}

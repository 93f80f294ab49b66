import type { Unit } from "../figures/figure.ts";
import type { Words } from "./languages/words-of.ts";
import type { Literal } from "./literals/literal.ts";
import type { ReadLiteral } from "./read-literal.ts";

/**
 * Returns the literals of a sentence, those that are scaled and bare ("20 billion" after "$5 billion") taken for money, or for the unit of the amount before;
 * `earlier` is the last amount with a unit before the sentence, for languages in which the press leaves the unit out.
 */
export function completeMoney(
  text: string,
  read: readonly ReadLiteral[],
  earlier: ReadLiteral | null,
  words: Words,
): ReadLiteral[] {
  const money =
    read.find((entry) => entry.figure.unit.kind === "CURRENCY") ??
    (words.isEnglish ? undefined : (earlier ?? undefined));
  return read.map((entry) => {
    const { figure, literal } = entry;
    if (figure.unit.kind !== "COUNT" || literal.completion !== null) return entry;
    if (!(figure.vague || isScaled(literal)) || !isMoneyNoun(literal.noun)) return entry;
    if (isCounted(text, read, entry)) return entry;
    const near = nearestMeasure(read, entry) ?? money;
    const implied =
      near === undefined ? (MONEY_WORD.test(around(text, literal)) ? "USD" : null) : near.figure.unit.code;
    if (implied === null) return entry;
    const unit: Unit =
      near?.figure.unit.kind === "PHYSICAL"
        ? near.figure.unit
        : { kind: "CURRENCY", code: implied, per: figure.unit.per };
    const from = near === undefined ? null : { start: near.literal.start, end: near.literal.end };
    return {
      ...entry,
      literal: { ...literal, completion: "UNIT", completedFrom: from, noun: null },
      figure: { ...figure, unit },
    };
  });
}

const MONEY_WORD =
  /\b(?:cost|costs|spen[dt]\w*|pa(?:y|id|ys|ying|yments?)|revenue|loss(?:es)?|lost|profit|invest\w*|valu(?:ed|ation)s?|worth|burn\w*|rais\w*|earn\w*|income|budget|debt|dollars?|infrastructure|expens\w*|umsatz|kosten|verlust|gewinn|ingresos|costes?|pérdidas|chiffre|coûts?|pertes?|receita|custos?|omsetning|kostnader|tap)\b|收入|成本|虧損|亏损|売上|費用|損失/iu;

/** Returns the words around a literal, within its sentence. */
function around(text: string, literal: Literal): string {
  const before = text.slice(Math.max(0, literal.start - 120), literal.start);
  const behind = text.slice(literal.end, literal.end + 80);
  // "At 132 million, having lost 15%": another clause.
  return `${before.split(SENTENCE_END).at(-1)} ${behind.split(CLAUSE_END)[0]}`;
}

const CLAUSE_END = /[.!?][”"»]?\s|[\n。！？]|[,;]\s(?:having|after|with|when|while)\s/u;
const SENTENCE_END = /[.!?][”"»]?\s|[\n。！？]/u;
/** What is counted and not paid, as the subject of a number behind it. */
const COUNTED =
  /(?<!\p{L})(?:(?:the\s+)?(?:total\s+)?number\s+of|subscribers?|users?|customers?|viewers?|readers?|passengers?|visitors?|members?|followers?|downloads?|shipments?|deliveries|vehicles?|cars?|phones?|units?|jobs?|workers?|employees|people|population|households?|patients?|cases|deaths|students?|votes?|tonnes?|Nutzer\p{L}*|Kunden|Mitglieder|Abonnenten|Fahrzeuge|Autos|Menschen|Beschäftigten?|Passagiere|usuarios|clientes|coches|personas|empleos|viajeros|clients|utilisateurs|abonnés|personnes|voitures|emplois|usuários|pessoas|carros|empregos|assinantes|brukere|kunder|biler|personer|passasjerer)(?!\p{L})|用户|用戶|人数|人數|客户|客戶|人口|销量|銷量|出货|出貨|下载|下載|利用者|会員|人口|台数|販売台/giu;

/**
 * Whether an amount without a unit counts what the sentence counts: the amount before it has a noun, or what is
 * counted stands nearer before it than any word of money.
 */
function isCounted(text: string, read: readonly ReadLiteral[], entry: ReadLiteral): boolean {
  const { start } = entry.literal;
  const before = read.slice(0, read.indexOf(entry)).findLast(({ literal }) => isScaled(literal));
  if (before?.figure.unit.kind === "COUNT" && !isMoneyNoun(before.literal.noun)) return true;
  const from = before?.figure.unit.kind === "CURRENCY" ? before.literal.end : Math.max(0, start - 120);
  const words = text.slice(from, start).split(SENTENCE_END).at(-1) ?? "";
  const counted = [...words.matchAll(COUNTED)].at(-1);
  return counted !== undefined && !MONEY_WORD.test(words.slice(counted.index));
}

function isMoneyNoun(noun: string | null): boolean {
  return (
    noun === null ||
    noun === "" ||
    /^(?:revenue|sales|turnover|costs?|losses|loss|profit|umsatz|ingresos|revenus|receita|infrastructure|new|annual|annualized|cash|valuation|funding|investment|investments|payments|debt)$/.test(
      noun,
    )
  );
}

/** Returns true for what a later figure may leave the unit out of: money, or millions of a unit such as barrels. */
export function isMeasure({ figure, literal }: ReadLiteral): boolean {
  const { kind } = figure.unit;
  return kind === "CURRENCY" || (kind === "PHYSICAL" && isScaled({ spoken: withoutUnit(literal) }));
}

function withoutUnit({ spoken, unit }: Literal): string {
  return spoken.endsWith(unit) ? spoken.slice(0, spoken.length - unit.length) : spoken;
}

function isScaled({ spoken }: Pick<Literal, "spoken">): boolean {
  return /\p{L}|[億亿兆万萬]/u.test(spoken);
}

function nearestMeasure(read: readonly ReadLiteral[], entry: ReadLiteral): ReadLiteral | undefined {
  return read.slice(0, read.indexOf(entry)).findLast(isMeasure);
}

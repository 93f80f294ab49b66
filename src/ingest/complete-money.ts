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

function around(text: string, literal: Literal): string {
  return text.slice(Math.max(0, literal.start - 120), literal.end + 80);
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

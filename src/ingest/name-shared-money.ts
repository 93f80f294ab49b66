/**
 * Names the money of numbers behind which only a name stands that several countries share: "1.7 billion crowns", in a
 * text that has said "Danish crowns" or DKK before. Where it has not, the number stays a count: nothing says whose
 * crowns they are. Cost: linear in the figures.
 */
import type { ReadLiteral } from "./read-literal.ts";

/** Codes by the shared name, as far as the text has told them. */
export type SharedMoney = Map<string, string>;

/** Shared names, and the codes that go by each. */
const SHARED: readonly (readonly [name: string, forms: RegExp, codes: RegExp])[] = [
  ["crown", /(?:crowns?|kron(?:er|or|a|e)|koruna)$/iu, /^(?:SEK|NOK|DKK|CZK|ISK)$/],
  ["franc", /francs?$/iu, /^(?:CHF|XAF|XOF|RWF)$/],
  ["peso", /pesos?$/iu, /^(?:MXN|ARS|CLP|COP|PHP|UYU|DOP)$/],
];

const AHEAD = /^[ \u00a0](crowns?|kron(?:er|or|a|e)|koruna|francs?|pesos?)(?!\p{L})/u;

/** Returns the literals of a sentence in order, those with a shared name behind them in the money that it means here. */
export function nameSharedMoney(
  text: string,
  read: readonly ReadLiteral[],
  told: SharedMoney,
): ReadLiteral[] {
  return read.map((entry) => {
    const { literal, figure } = entry;
    if (figure.unit.kind === "CURRENCY") note(figure.unit.code, told);
    if (figure.unit.kind !== "COUNT") return entry;
    const name = AHEAD.exec(text.slice(literal.end, literal.end + 12))?.[1];
    const shared = name === undefined ? undefined : SHARED.find(([, forms]) => forms.test(name));
    const code = shared === undefined ? undefined : told.get(shared[0]);
    if (name === undefined || code === undefined) return entry;
    return {
      ...entry,
      literal: {
        ...literal,
        end: literal.end + 1 + name.length,
        unitKind: "CURRENCY",
        unit: name,
        noun: null,
        completion: "UNIT",
        completedBy: "money-named-before",
      },
      figure: { ...figure, unit: { kind: "CURRENCY", code, per: figure.unit.per } },
    };
  });
}

function note(code: string | null, told: SharedMoney): void {
  const shared = code === null ? undefined : SHARED.find(([, , codes]) => codes.test(code));
  if (shared !== undefined && code !== null && !told.has(shared[0])) told.set(shared[0], code);
}

/**
 * Names the money of numbers behind which only a name stands that several countries share: "1.7 billion crowns", in a
 * text that says "Danish crowns" or DKK elsewhere and tells of no other crowns. Where it does not, the number stays a
 * count: nothing says whose crowns they are. Cost: linear in the text, once, and in the figures.
 */
import type { ReadLiteral } from "./read-literal.ts";

/** Codes by the shared name, where the text tells of one alone. */
export type SharedMoney = ReadonlyMap<string, string>;

/** Shared names, their forms, and how each that goes by one is told from the others. */
const SHARED: readonly (readonly [
  name: string,
  forms: RegExp,
  owners: readonly (readonly [string, RegExp])[],
])[] = [
  [
    "crown",
    /^(?:crowns?|kron(?:er|or|a|e)|koruna)$/iu,
    [
      ["SEK", /(?<!\p{L})(?:SEK|SKr|Swedish\s(?:crowns?|kron(?:or|a)))(?!\p{L})/u],
      ["NOK", /(?<!\p{L})(?:NOK|NKr|Norwegian\s(?:crowns?|kroner?))(?!\p{L})/u],
      ["DKK", /(?<!\p{L})(?:DKK|DKr|Danish\s(?:crowns?|kroner?))(?!\p{L})/u],
      ["CZK", /(?<!\p{L})(?:CZK|Czech\s(?:crowns?|koruna))(?!\p{L})/u],
      ["ISK", /(?<!\p{L})(?:ISK|Icelandic\s(?:crowns?|kron(?:ur|a)))(?!\p{L})/u],
    ],
  ],
  [
    "franc",
    /^francs?$/iu,
    [
      ["CHF", /(?<!\p{L})(?:CHF|Swiss\sfrancs?)(?!\p{L})/u],
      ["XAF", /(?<!\p{L})(?:XAF|XOF|FCFA|CFA\sfrancs?)(?!\p{L})/u],
    ],
  ],
  [
    "peso",
    /^pesos?$/iu,
    [
      ["MXN", /(?<!\p{L})(?:MXN|Mexican\spesos?)(?!\p{L})/u],
      ["ARS", /(?<!\p{L})(?:ARS|Argentine\spesos?)(?!\p{L})/u],
      ["CLP", /(?<!\p{L})(?:CLP|Chilean\spesos?)(?!\p{L})/u],
      ["COP", /(?<!\p{L})(?:COP|Colombian\spesos?)(?!\p{L})/u],
      ["PHP", /(?<!\p{L})(?:PHP|Philippine\spesos?)(?!\p{L})/u],
    ],
  ],
];

const AHEAD = /^[ \u00a0](crowns?|kron(?:er|or|a|e)|koruna|francs?|pesos?)(?!\p{L})/u;
/** So far into a text it is looked whose they are. */
const REACH = 200_000;

/** Returns whose crowns, francs and pesos a text speaks of. */
export function sharedMoneyOf(text: string): SharedMoney {
  const start = text.slice(0, REACH);
  return new Map(
    SHARED.flatMap(([name, , owners]) => {
      const [only, second] = owners.filter(([, told]) => told.test(start));
      return only === undefined || second !== undefined ? [] : [[name, only[0]] as const];
    }),
  );
}

/** Returns the literals of a sentence in order, those with a shared name behind them in the money that it means here. */
export function nameSharedMoney(
  text: string,
  read: readonly ReadLiteral[],
  told: () => SharedMoney,
): ReadLiteral[] {
  return read.map((entry) => {
    const { literal, figure } = entry;
    if (figure.unit.kind !== "COUNT") return entry;
    const name = AHEAD.exec(text.slice(literal.end, literal.end + 12))?.[1];
    const shared = name === undefined ? undefined : SHARED.find(([, forms]) => forms.test(name));
    const code = shared === undefined ? undefined : told().get(shared[0]);
    if (name === undefined || code === undefined) return entry;
    const end = literal.end + 1 + name.length;
    return {
      ...entry,
      literal: {
        ...literal,
        end,
        unitKind: "CURRENCY",
        unit: name,
        noun: null,
        completion: "UNIT",
        completedBy: "money-named-in-text",
      },
      figure: {
        ...figure,
        printed: text.slice(literal.start, end),
        unit: { kind: "CURRENCY", code, per: figure.unit.per },
      },
    };
  });
}

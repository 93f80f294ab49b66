/**
 * Names the money of numbers behind which only a name stands that several countries share: "1.7 billion crowns", in a
 * text that says "Danish crowns" or DKK elsewhere and tells of no other crowns. Where it does not, the number stays a
 * count: nothing says whose crowns they are. Cost: linear in the text, once, and in the figures.
 */
import type { ReadLiteral } from "./read-literal.ts";

/** Codes by the shared name, where the text tells of one alone. */
export type SharedMoney = ReadonlyMap<string, string>;

/** Returns what tells that a text speaks of that money: its code beside a number, or its name in full. */
function told(codes: string, name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${codes})[ \\u00a0]?\\d|\\d[ \\u00a0](?:\\p{Ll}+[ \\u00a0])?(?:${codes})(?![\\p{L}\\d])|(?<!\\p{L})(?:${name})(?!\\p{L})`,
    "u",
  );
}

/** Shared names, their forms, and how each that goes by one is told; no code where the text may mean several. */
const SHARED: readonly (readonly [
  name: string,
  forms: RegExp,
  owners: readonly (readonly [code: string | null, told: RegExp])[],
])[] = [
  [
    "crown",
    /^(?:crowns?|kron(?:er|or|a|e)|koruna)$/iu,
    [
      ["SEK", told("SEK|SKr", "Swedish (?:crowns?|kron(?:or|a))")],
      ["NOK", told("NOK|NKr", "Norwegian (?:crowns?|kroner?)")],
      ["DKK", told("DKK|DKr", "Danish (?:crowns?|kroner?)")],
      ["CZK", told("CZK", "Czech (?:crowns?|koruna)")],
      ["ISK", told("ISK", "Icelandic (?:crowns?|kron(?:ur|a))")],
    ],
  ],
  [
    "franc",
    /^francs?$/iu,
    [
      ["CHF", told("CHF", "Swiss francs?")],
      [
        null,
        told(
          "XAF|XOF|FCFA|CDF|RWF|GNF",
          "CFA francs?|(?:Congolese|Rwandan|Guinean|Burundian|Djiboutian) francs?",
        ),
      ],
    ],
  ],
  [
    "peso",
    /^pesos?$/iu,
    [
      ["MXN", told("MXN", "Mexican pesos?")],
      ["ARS", told("ARS", "Argentine pesos?")],
      ["CLP", told("CLP", "Chilean pesos?")],
      ["COP", told("COP(?=[ \\u00a0])", "Colombian pesos?")],
      ["PHP", told("PHP", "Philippine pesos?")],
      [null, told("UYU|DOP|CUP", "(?:Uruguayan|Dominican|Cuban) pesos?")],
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
      const [only, second] = owners.filter(([, isTold]) => isTold.test(start));
      const code = only?.[0] ?? null;
      return code === null || second !== undefined ? [] : [[name, code] as const];
    }),
  );
}

/** Returns the literals of a sentence in order, those with a shared name behind them in the money that it means here. */
export function nameSharedMoney(
  text: string,
  read: readonly ReadLiteral[],
  money: () => SharedMoney,
): ReadLiteral[] {
  return read.map((entry) => {
    const { literal, figure } = entry;
    if (figure.unit.kind !== "COUNT") return entry;
    const name = AHEAD.exec(text.slice(literal.end, literal.end + 12))?.[1];
    const shared = name === undefined ? undefined : SHARED.find(([, forms]) => forms.test(name));
    const code = shared === undefined ? undefined : money().get(shared[0]);
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

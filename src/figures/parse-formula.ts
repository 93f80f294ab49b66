/**
 * The formula language: exact decimals, percent literals (`20%`), input names, `+ - * /` (also `− × · ÷`), unary
 * minus, parentheses, and the calls `sum(…)`, `ratio(a, b)`, `share(a, b)`, `growth(new, old)`.
 *
 * Method: precedence climbing (Pratt, "Top down operator precedence", 1973), one pass over code points. Nothing is
 * ever handed to the JavaScript evaluator. The text is hostile: its length and nesting are bounded, and a name
 * means a function only before a parenthesis, so that an input may be called `share`. Cost: O(length).
 */
import { didYouMean, type Problem } from "../errors.ts";
import { type BinaryOperator, FORMULA_FUNCTIONS, type Formula, type FormulaFunction } from "./formula.ts";

export const MAX_FORMULA_LENGTH = 500;
export const MAX_FORMULA_DEPTH = 60;

/** The formula, or what is wrong with the text and at which character (from 0). */
export type ParsedFormula =
  | { readonly formula: Formula }
  | { readonly problem: Problem; readonly position: number };

interface Token {
  readonly kind: "NUMBER" | "NAME" | "SIGN" | "END";
  readonly text: string;
  readonly position: number;
}

/** Ends a parse from any depth; never leaves this file. */
class Unreadable {
  readonly message: string;
  readonly position: number;
  constructor(message: string, position: number) {
    this.message = message;
    this.position = position;
  }
}

const OPERATORS = new Map<string, { readonly kind: BinaryOperator; readonly power: number }>([
  ["+", { kind: "ADD", power: 1 }],
  ["-", { kind: "SUBTRACT", power: 1 }],
  ["*", { kind: "MULTIPLY", power: 2 }],
  ["/", { kind: "DIVIDE", power: 2 }],
]);
/** A minus sign before an operand binds tighter than any operator between operands. */
const NEGATION_POWER = 3;
const SYNONYMS = new Map([
  ["−", "-"],
  ["×", "*"],
  ["·", "*"],
  ["÷", "/"],
]);
const TOKEN = /\s*(?:([0-9]+(?:\.[0-9]+)?%?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/(),−×·÷])|$)/uy;

/** Returns the formula that `text` spells, or the problem that keeps it from being one. */
export function parseFormula(text: string): ParsedFormula {
  try {
    return { formula: parse(text) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { message, position } = error;
    const at = ` at character ${position + 1}`;
    return {
      problem: { code: "UNREADABLE_FORMULA", message: `Cannot read formula${at}: ${message}`, path: [] },
      position,
    };
  }
}

function parse(text: string): Formula {
  if (text.length > MAX_FORMULA_LENGTH) {
    throw new Unreadable(`it is longer than ${MAX_FORMULA_LENGTH} characters; split it`, MAX_FORMULA_LENGTH);
  }
  const tokens = tokenize(text);
  let next = 0;
  const formula = expression(0, 0);
  const rest = peek();
  if (rest.kind !== "END") throw new Unreadable(`${quoted(rest)} follows a complete formula`, rest.position);
  return formula;

  function peek(): Token {
    const token = tokens[next];
    if (token === undefined) throw new TypeError("Cannot read past the end of the tokens");
    return token;
  }

  function expect(sign: string): void {
    const token = peek();
    if (token.kind !== "SIGN" || token.text !== sign) {
      throw new Unreadable(`"${sign}" is missing before ${quoted(token)}`, token.position);
    }
    next++;
  }

  function expression(power: number, depth: number): Formula {
    let left = operand(depth);
    for (;;) {
      const token = peek();
      const operator = token.kind === "SIGN" ? OPERATORS.get(token.text) : undefined;
      if (operator === undefined || operator.power <= power) return left;
      next++;
      left = { kind: operator.kind, left, right: expression(operator.power, depth + 1) };
    }
  }

  function operand(depth: number): Formula {
    const token = peek();
    if (depth > MAX_FORMULA_DEPTH) {
      throw new Unreadable(`it is nested deeper than ${MAX_FORMULA_DEPTH}; split it`, token.position);
    }
    next++;
    if (token.kind === "NUMBER") return { kind: "NUMBER", value: numberValue(token.text) };
    if (token.kind === "NAME") {
      const after = peek();
      if (after.kind !== "SIGN" || after.text !== "(") return { kind: "NAME", name: token.text };
      return call(token, depth + 1);
    }
    if (token.kind === "SIGN" && token.text === "-") {
      return { kind: "NEGATE", operand: expression(NEGATION_POWER, depth + 1) };
    }
    if (token.kind === "SIGN" && token.text === "(") {
      const inner = expression(0, depth + 1);
      expect(")");
      return inner;
    }
    throw new Unreadable(`expected a number, a name or "(", found ${quoted(token)}`, token.position);
  }

  function call(token: Token, depth: number): Formula {
    const name = FORMULA_FUNCTIONS.find((known) => known === token.text);
    if (name === undefined) {
      const hint = didYouMean(token.text, FORMULA_FUNCTIONS);
      throw new Unreadable(`there is no function "${token.text}"${hint}`, token.position);
    }
    expect("(");
    const operands = [expression(0, depth)];
    while (peek().text === "," && peek().kind === "SIGN") {
      next++;
      operands.push(expression(0, depth));
    }
    expect(")");
    requireCount(name, operands.length, token.position);
    return { kind: "CALL", name, operands };
  }
}

function requireCount(name: FormulaFunction, count: number, position: number): void {
  if (name === "sum" ? count >= 1 : count === 2) return;
  throw new Unreadable(`"${name}" takes two operands, found ${count}`, position);
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) {
      const position = from + (text.slice(from).length - text.slice(from).trimStart().length);
      const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
      throw new Unreadable(
        `"${character}" is no part of a formula; use numbers, names, + - * / ( ) and ,`,
        position,
      );
    }
    const [whole, number, name, sign] = match;
    const kind =
      number !== undefined ? "NUMBER" : name !== undefined ? "NAME" : sign !== undefined ? "SIGN" : "END";
    const token = number ?? name ?? sign ?? "";
    const position = from + whole.length - token.length;
    tokens.push({ kind, text: SYNONYMS.get(token) ?? token, position });
    if (kind === "END") return tokens;
  }
}

/** Returns the plain decimal of a literal such as `0.20` or `20%`, without passing through binary numbers. */
function numberValue(literal: string): string {
  if (!literal.endsWith("%")) return plain(literal);
  const [whole = "0", fraction = ""] = literal.slice(0, -1).split(".");
  const digits = whole.padStart(3, "0");
  return plain(`${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`);
}

function plain(literal: string): string {
  const [whole = "0", fraction] = literal.split(".");
  const lead = whole.replace(/^0+(?=[0-9])/, "");
  return fraction === undefined ? lead : `${lead}.${fraction}`;
}

function quoted(token: Token): string {
  return token.kind === "END" ? "the end" : `"${token.text}"`;
}

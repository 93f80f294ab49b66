/**
 * Reads a YAML 1.2 text into a tree of plain values, with the place of every key and value.
 *
 * Method: the `yaml` package's document nodes, turned into plain values by hand. Unquoted numbers and truth
 * values stay `PlainScalar`s, so that `value: 493.8` reaches a schema that wants text as the text "493.8" and
 * never passes through a float. Precondition: the caller has bounded the length of the text.
 * Hostile input: the number of lexemes is bounded before any node is built; nesting is bounded; an alias shares
 * the value it names and what all aliases together would unfold to is bounded; duplicate keys are found in linear
 * time; the key `__proto__` is refused; tags beyond the core schema are refused.
 * Cost: linear in the text, about 3 microseconds a lexeme.
 */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { ProblemCode } from "../errors.ts";
import { PlainScalar } from "./plain-scalar.ts";

const MOST_LEXEMES = 1_000_000;
const MOST_DEPTH = 64;
const MOST_VALUES = 2_000_000;

/** A line and column of a text, both from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A fault of the YAML itself, at its place. */
interface YamlFault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly place: TextPlace;
}

/** A YAML text as read: its tree (a guess where there are faults), its faults and the way to find a place. */
export interface YamlReading {
  readonly tree: unknown;
  readonly faults: readonly YamlFault[];
  /** Whether the tree is too uncertain to be checked any further. */
  readonly isBroken: boolean;
  /** Returns the place of the key or value at the path, or of what encloses it where the path ends early. */
  readonly placeOf: (path: readonly PropertyKey[], at: "KEY" | "VALUE") => TextPlace;
}

/** Returns the tree of a YAML text with all faults and places. */
export function readYaml(text: string): YamlReading {
  if (exceedsLexemes(text)) {
    const message = `The file has more than ${MOST_LEXEMES} YAML tokens: split it into smaller files`;
    return unreadable("TOO_LARGE", message);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? START : { line, column: col };
  };
  // Where the parser ran out of stack, everything else that it says is a consequence of that.
  const exhausted = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  const errors = exhausted === undefined ? [...document.errors, ...document.warnings] : [exhausted];
  const faults = errors.map((error): YamlFault => {
    return { code: "INVALID_YAML", message: yamlMessage(error), path: [], place: placeAt(error.pos[0]) };
  });
  const pairOf = createPairFinder();
  const conversion = convert(document.contents, placeAt);
  faults.push(...conversion.faults);
  return {
    tree: conversion.tree,
    faults,
    isBroken: document.errors.length > 0 || conversion.isCut,
    placeOf: (path, at) => placeAt(offsetOf(document.contents, conversion.targets, pairOf, path, at)),
  };
}

const START: TextPlace = { line: 1, column: 1 };

function unreadable(code: ProblemCode, message: string): YamlReading {
  return {
    tree: null,
    faults: [{ code, message, path: [], place: START }],
    isBroken: true,
    placeOf: () => START,
  };
}

/** Returns whether the text has more lexemes than we are ready to build nodes for. */
function exceedsLexemes(text: string): boolean {
  if (text.length <= MOST_LEXEMES) return false;
  let count = 0;
  for (const _ of new Lexer().lex(text)) {
    count += 1;
    if (count > MOST_LEXEMES) return true;
  }
  return false;
}

/** Returns the parser's message as ours: sentence case, one line, no final stop, straight to the point. */
function yamlMessage(error: YAMLError): string {
  if (error.code === "MULTIPLE_DOCS")
    return "The file holds several YAML documents: put each into its own file";
  if (error.code === "RESOURCE_EXHAUSTION") return "Values are nested too deep to be read: flatten them";
  const line = error.message.replaceAll("\n", " ").trim().replace(/\.$/, "");
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`.slice(0, 300);
}

interface Conversion {
  readonly tree: unknown;
  /** Whether a limit kept part of it out of the tree. */
  readonly isCut: boolean;
  readonly faults: YamlFault[];
  /** The node that each alias stands for. */
  readonly targets: Map<Alias, Node>;
}

function convert(root: Node | null, placeAt: (offset: number) => TextPlace): Conversion {
  const faults: YamlFault[] = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, { node: Node; value: unknown; size: number }>();
  let tooMany = false;
  let isCut = false;
  const path: (string | number)[] = [];

  const report = (code: ProblemCode, message: string, node: Node | null | undefined): void => {
    faults.push({ code, message, path: [...path], place: placeAt(node?.range?.[0] ?? 0) });
  };

  /** Returns the value of a node with the number of values in it, aliases unfolded. */
  const valueOfNode = (node: unknown): { value: unknown; size: number } => {
    const nothing = { value: null, size: 1 };
    if (tooMany) return nothing;
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor === undefined) {
        report(
          "INVALID_YAML",
          `Alias "${node.source}" names no anchor that stands before it: write the value`,
          node,
        );
        return nothing;
      }
      targets.set(node, anchor.node);
      return anchor;
    }
    let result: { value: unknown; size: number };
    if (isScalar(node)) {
      const { value, source } = node;
      const numeric = typeof value === "number" || typeof value === "boolean";
      if (numeric) result = { value: new PlainScalar(source ?? String(value), value), size: 1 };
      else result = { value: typeof value === "string" ? value : null, size: 1 };
    } else if (isMap(node) || isSeq(node)) {
      if (path.length >= MOST_DEPTH) {
        isCut = true;
        report("INVALID_YAML", `Values are nested more than ${MOST_DEPTH} deep: flatten them`, node);
        return nothing;
      }
      result = isMap(node) ? mapOf(node) : listOf(node);
    } else return nothing;
    if (result.size > MOST_VALUES && !tooMany) {
      tooMany = true;
      report("TOO_LARGE", `Aliases unfold to more than ${MOST_VALUES} values: write fewer`, node);
    }
    if (tooMany) return nothing;
    if (node.anchor !== undefined) anchors.set(node.anchor, { node, ...result });
    return result;
  };

  const listOf = (node: { items: unknown[] }): { value: unknown; size: number } => {
    const list: unknown[] = [];
    let size = 1;
    for (const item of node.items) {
      path.push(list.length);
      const child = valueOfNode(item);
      path.pop();
      list.push(child.value);
      size += child.size;
    }
    return { value: list, size };
  };

  const mapOf = (node: { items: { key: unknown; value: unknown }[] }): { value: unknown; size: number } => {
    const entries = new Map<string, unknown>();
    let size = 1;
    for (const { key, value } of node.items) {
      const name = keyName(key);
      if (name === null) continue;
      path.push(name);
      const keyNode = isScalar(key) ? key : null;
      if (name === "__proto__") {
        report("UNKNOWN_KEY", `Key "__proto__" is unknown: remove it`, keyNode);
      } else if (entries.has(name)) {
        report("INVALID_YAML", `Key "${name}" stands twice in one mapping: remove one`, keyNode);
      } else {
        const child = valueOfNode(value);
        entries.set(name, child.value);
        size += child.size;
      }
      path.pop();
    }
    return { value: Object.fromEntries(entries), size };
  };

  const { value } = valueOfNode(root);
  return { tree: tooMany ? null : value, faults, targets, isCut: isCut || tooMany };
}

/** Returns the text of a mapping's key, or null where it is no scalar (which the parser has reported). */
function keyName(key: unknown): string | null {
  if (!isScalar(key)) return null;
  return typeof key.value === "string" ? key.value : (key.source ?? "");
}

type PairFinder = (map: YAMLMap, key: string) => Pair | undefined;

/** Returns a way to find a mapping's first pair of a key, which indexes each mapping once. */
function createPairFinder(): PairFinder {
  const indexes = new Map<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    let index = indexes.get(map);
    if (index === undefined) {
      // The first pair of a key is the one that counts, so it is set last.
      index = new Map(map.items.toReversed().map((pair) => [keyName(pair.key) ?? "", pair]));
      indexes.set(map, index);
    }
    return index.get(key);
  };
}

/** Returns the offset of the deepest node or key that the path reaches. */
function offsetOf(
  root: Node | null,
  targets: ReadonlyMap<Alias, Node>,
  pairOf: PairFinder,
  path: readonly PropertyKey[],
  at: "KEY" | "VALUE",
): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = targets.get(node);
    const isLast = index === path.length - 1;
    let next: unknown;
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (pair === undefined) return offset;
      if (isScalar(pair.key) && ((isLast && at === "KEY") || pair.value === null))
        return pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) next = node.items[Number(step)];
    if (!isScalar(next) && !isMap(next) && !isSeq(next) && !isAlias(next)) return offset;
    node = next;
    offset = next.range?.[0] ?? offset;
  }
  return offset;
}

/**
 * Reads the plain part of YAML fast, and leaves the rest to the full parser.
 *
 * Method: recursive descent over lines, for what record files consist of: block mappings and sequences, scalars plain,
 * quoted or folded (`>-`), flow collections, comments. Anything else, and anything that may be a fault, ends in `null`: the caller
 * then asks `readYaml`, which knows all of YAML and all places. Where this gives a tree, it is the tree that
 * `readYaml` gives; a property test holds the two against each other.
 * Why: the full parser takes some 600 ns a character, this one about 50; 1,000 documents must load in 3 s.
 * Cost: linear in the text. Nesting is bounded.
 */
import { PlainScalar } from "./plain-scalar.ts";

const MOST_DEPTH = 60;

/** The tree of a text that lies within the plain part, or null where it does not (or is faulty). */
export function readPlainYaml(text: string): { readonly tree: unknown } | null {
  if (UNUSUAL.test(text)) return null;
  const source: Source = { lines: contentLines(text), next: 0 };
  try {
    if (source.lines.length === 0) return { tree: null };
    const tree = blockNode(source, -1, 0);
    return source.next === source.lines.length ? { tree } : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/** Ends the reading from any depth; never leaves this file. */
class NotPlain {}

/** Tabs, other control characters, byte order marks, document markers and directives. */
const UNUSUAL = /[^\P{C}\n\p{Co}\p{Cn}\u{200c}-\u{200f}\u{ad}]|[\u2028\u2029]|^(?:---|\.\.\.|%)/mu;

interface Line {
  readonly indent: number;
  /** Without indent and trailing spaces. */
  readonly text: string;
  /** Whether spaces stood at its end, which some scalars keep. */
  readonly isTrimmed: boolean;
  /** Whether blank lines or comments stand before it, so that it cannot continue a scalar. */
  readonly isApart: boolean;
}

interface Source {
  readonly lines: readonly Line[];
  next: number;
}

/** Returns the lines that are neither blank nor comments. */
function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = false;
  for (const line of text.split("\n")) {
    let indent = 0;
    while (line.charCodeAt(indent) === SPACE) indent += 1;
    if (indent === line.length || line[indent] === "#") {
      isApart = true;
      continue;
    }
    const text = line.slice(indent).trimEnd();
    lines.push({ indent, text, isTrimmed: indent + text.length < line.length, isApart });
    isApart = false;
  }
  return lines;
}

const SPACE = 0x20;
const KEY = /^([A-Za-z_][A-Za-z0-9_-]*):(?: +|$)/;

/** Returns the node that begins at the next line, which must be indented more than `parent`. */
function blockNode(source: Source, parent: number, depth: number): unknown {
  const line = source.lines[source.next];
  if (line === undefined || line.indent <= parent) return null;
  if (depth > MOST_DEPTH) throw new NotPlain();
  if (isEntry(line.text)) return blockList(source, line.indent, depth);
  if (KEY.test(line.text)) return blockMap(source, line.indent, depth, line.text);
  // A comment between a key and its scalar is read differently by different parsers.
  if (line.isApart) throw new NotPlain();
  source.next += 1;
  return inlineNode(source, line.text, parent);
}

function isEntry(text: string): boolean {
  return text.startsWith("- ") || text === "-";
}

function blockList(source: Source, indent: number, depth: number): unknown[] {
  const list: unknown[] = [];
  for (;;) {
    const line = source.lines[source.next];
    if (line === undefined || line.indent < indent) return list;
    if (line.indent > indent) throw new NotPlain();
    if (!isEntry(line.text)) return list;
    const rest = line.text.slice(1).trimStart();
    if (rest === "" || rest.startsWith("#")) {
      source.next += 1;
      list.push(blockNode(source, indent, depth + 1));
    } else if (isEntry(rest)) throw new NotPlain();
    else if (KEY.test(rest)) {
      if (depth > MOST_DEPTH) throw new NotPlain();
      list.push(blockMap(source, indent + line.text.length - rest.length, depth + 1, rest));
    } else {
      source.next += 1;
      list.push(inlineNode(source, rest, indent));
    }
  }
}

/** Returns the mapping whose first key begins `first`, the rest of the next line, at the given indent. */
function blockMap(source: Source, indent: number, depth: number, first: string): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  let text = first;
  for (;;) {
    const match = KEY.exec(text);
    const key = match?.[1];
    if (match === null || key === undefined || key === "__proto__" || Object.hasOwn(map, key))
      throw new NotPlain();
    const rest = text.slice(match[0].length);
    source.next += 1;
    if (rest !== "" && !rest.startsWith("#")) map[key] = inlineNode(source, rest, indent);
    else {
      const next = source.lines[source.next];
      const isListBeside = next !== undefined && next.indent === indent && isEntry(next.text);
      map[key] = isListBeside ? blockList(source, indent, depth + 1) : blockNode(source, indent, depth + 1);
    }
    const next = source.lines[source.next];
    if (next === undefined || next.indent < indent) return map;
    if (next.indent > indent) throw new NotPlain();
    if (isEntry(next.text)) return map;
    text = next.text;
  }
}

/** Returns the scalar or flow collection that begins with `text`; the line has been taken from the source. */
function inlineNode(source: Source, text: string, parent: number): unknown {
  const first = text[0];
  if (first === "{" || first === "[" || first === '"' || first === "'") {
    // Lines that are indented more than what holds this node can only continue it; a line end reads as a space.
    const parts = [text];
    for (
      let next = source.lines[source.next];
      next !== undefined && next.indent > parent;
      next = source.lines[source.next]
    ) {
      if (next.isApart) throw new NotPlain();
      parts.push(next.text);
      source.next += 1;
    }
    const cursor = { text: parts.join(" "), at: 0 };
    const node = flowNode(cursor, 0);
    if (
      !/^(?: *| +#.*)$/.test(cursor.text.slice(cursor.at)) ||
      (parts.length > 1 && cursor.text.includes(" #"))
    ) {
      throw new NotPlain();
    }
    return node;
  }
  if (text === ">-") return folded(source, parent);
  if (!isPlainStart(text)) throw new NotPlain();
  const comment = text.indexOf(" #");
  const parts = [plainPart(comment === -1 ? text : text.slice(0, comment).trimEnd())];
  for (;;) {
    const next = source.lines[source.next];
    if (next === undefined || next.indent <= parent) break;
    if (next.isApart || comment !== -1 || isEntry(next.text) || next.text.includes(" #"))
      throw new NotPlain();
    parts.push(plainPart(next.text));
    source.next += 1;
  }
  return plainScalar(parts.join(" "));
}

/**
 * Returns the folded scalar whose lines come next. Blank lines, lines of more indent and trailing spaces mean
 * something in it, and lines that begin with # belong to it: all these are left to the full parser.
 */
function folded(source: Source, parent: number): string {
  const parts: string[] = [];
  let indent: number | null = null;
  for (;;) {
    const line = source.lines[source.next];
    if (line === undefined || line.isApart) throw new NotPlain();
    if (line.indent <= parent) break;
    indent ??= line.indent;
    if (line.indent !== indent || line.isTrimmed) throw new NotPlain();
    parts.push(line.text);
    source.next += 1;
  }
  return parts.join(" ");
}

/** Returns whether a plain scalar may begin so; what may begin with an indicator is left to the full parser. */
function isPlainStart(text: string): boolean {
  return !/^[?:,[\]{}#&*!|>'"%@`]/.test(text) && !/^-(?:[^0-9A-Za-z.]|$)/.test(text);
}

/** Returns one line of a plain scalar, which must not look like a mapping. */
function plainPart(text: string): string {
  if (text.includes(": ") || text.endsWith(":") || text.startsWith("#")) throw new NotPlain();
  return text;
}

/** Returns the value of a plain scalar under the core schema of YAML 1.2. */
function plainScalar(text: string): unknown {
  const first = text.charCodeAt(0);
  // Digits, signs and the dot begin numbers; only n, N, t, T, f, F and the tilde begin the other special words.
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
  if (isNumeric) {
    if (/^[-+]?(?:[0-9]+|(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?)$/.test(text)) {
      return new PlainScalar(text, Number(text));
    }
    if (/^(?:0o|0x|[-+]?\.(?:inf|nan))/i.test(text)) throw new NotPlain();
    return text;
  }
  if (text.length > 5) return text;
  if (/^(?:~|[Nn]ull|NULL)$/.test(text)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(text)) return new PlainScalar(text, true);
  return /^(?:[Ff]alse|FALSE)$/.test(text) ? new PlainScalar(text, false) : text;
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** Returns the flow collection or quoted scalar at the cursor, which it leaves right after it. */
function flowNode(cursor: Cursor, depth: number): unknown {
  if (depth > MOST_DEPTH) throw new NotPlain();
  switch (cursor.text[cursor.at]) {
    case "{":
      return flowMap(cursor, depth);
    case "[":
      return flowList(cursor, depth);
    case '"':
      return doubleQuoted(cursor);
    case "'":
      return singleQuoted(cursor);
    default:
      return flowPlain(cursor);
  }
}

function flowList(cursor: Cursor, depth: number): unknown[] {
  const list: unknown[] = [];
  for (let isEnd = open(cursor, "]"); !isEnd; isEnd = separator(cursor, "]"))
    list.push(flowNode(cursor, depth + 1));
  return list;
}

function flowMap(cursor: Cursor, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let isEnd = open(cursor, "}"); !isEnd; isEnd = separator(cursor, "}")) {
    FLOW_KEY.lastIndex = cursor.at;
    const match = FLOW_KEY.exec(cursor.text);
    const key = match?.[1];
    if (match === null || key === undefined || key === "__proto__" || Object.hasOwn(map, key))
      throw new NotPlain();
    cursor.at += match[0].length;
    map[key] = flowNode(cursor, depth + 1);
  }
  return map;
}

const FLOW_KEY = /([A-Za-z_][A-Za-z0-9_-]*): +/y;

/** Steps over the opening bracket and spaces; returns whether the closing one follows, and steps over that too. */
function open(cursor: Cursor, close: string): boolean {
  cursor.at += 1;
  skipSpaces(cursor);
  if (cursor.text[cursor.at] !== close) return false;
  cursor.at += 1;
  return true;
}

/** Steps over the comma or closing bracket after an item; returns whether it was the bracket. */
function separator(cursor: Cursor, close: string): boolean {
  skipSpaces(cursor);
  const found = cursor.text[cursor.at];
  cursor.at += 1;
  if (found === close) return true;
  if (found !== ",") throw new NotPlain();
  skipSpaces(cursor);
  return false;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === SPACE) cursor.at += 1;
}

const FLOW_PLAIN = /[^,[\]{}]+/y;

function flowPlain(cursor: Cursor): unknown {
  FLOW_PLAIN.lastIndex = cursor.at;
  const match = FLOW_PLAIN.exec(cursor.text);
  const text = match?.[0].trimEnd() ?? "";
  if (text === "" || !isPlainStart(text) || text.includes(" #")) throw new NotPlain();
  cursor.at += match?.[0].length ?? 0;
  return plainScalar(plainPart(text));
}

const DOUBLE_QUOTED = /"[^"\\]*(?:\\.[^"\\]*)*"/y;

function doubleQuoted(cursor: Cursor): string {
  DOUBLE_QUOTED.lastIndex = cursor.at;
  const match = DOUBLE_QUOTED.exec(cursor.text);
  // YAML knows more escapes than quotes and backslashes: those are left to the full parser.
  if (match === null || /\\[^"\\]/.test(match[0].replaceAll("\\\\", ""))) throw new NotPlain();
  cursor.at += match[0].length;
  return match[0].slice(1, -1).replaceAll(/\\(["\\])/g, "$1");
}

const SINGLE_QUOTED = /'[^']*(?:''[^']*)*'/y;

function singleQuoted(cursor: Cursor): string {
  SINGLE_QUOTED.lastIndex = cursor.at;
  const match = SINGLE_QUOTED.exec(cursor.text);
  if (match === null) throw new NotPlain();
  cursor.at += match[0].length;
  return match[0].slice(1, -1).replaceAll("''", "'");
}

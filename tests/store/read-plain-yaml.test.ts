import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainYaml } from "../../src/store/read-plain-yaml.ts";
import { readYaml } from "../../src/store/read-yaml.ts";

/** Checks that the text is left to the full parser, or reads as the full parser reads it, without fault. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === null) return false;
  const full = readYaml(text);
  expect({ text, faults: full.faults, tree: full.tree }).toEqual({ text, faults: [], tree: plain.tree });
  return true;
}

const SAMPLES = [
  "a: 1\nb: -0.50\nc: +7\nd: .5\ne: 1e3\nf: 12345678901234567890\n",
  "a: true\nb: False\nc: ~\nd: null\ne:\nf: yes\ng: nullable\n",
  "a: plain text, with: no\n",
  "- one\n- two # comment\n-\n- [a, 'b''c', \"d \\\"e\\\"\"]\n- {k: v, n: 5}\n",
  "key:\n- a\n- b\nnext:\n  - c: 1\n    d: 2\n  -   e: 3\n      f: 4\n",
  'text: over several\n  lines of plain\n  text\nquoted: "over\n  two"\nlist: [a,\n  b]\n',
  "text:\n  on the next line\n  and on\n# comment\n\nlast: 2025-11-14T09:00:00Z\n",
  "url: https://example.org/a:b?c=d#e\nmoney: $865.8 million\npercent: 20 %\n",
  "a: >-\n  folded text: with # and\n  'all' of it\nb: >-\nc:\n  - >-\n    in a list\n  - x: >-\n      deeper\n    y: 1\nd: 1\n",
  "a: 'it''s'\nb: \"a # b: c\"\nc: x#y\nd: -x\n",
];

test("readPlainYaml() reads what record files consist of", () => {
  for (const sample of SAMPLES) expect(agrees(sample)).toBe(sample !== SAMPLES[2]);
  expect(readPlainYaml("")).toEqual({ tree: null });
  expect(readPlainYaml("# only a comment\n")).toEqual({ tree: null });
});

test("readPlainYaml() leaves what is faulty or not plain to the full parser", () => {
  const others = [
    "a: 1\na: 2",
    "__proto__: 1",
    "a: &x 1",
    "a: *x",
    "a: !t 1",
    "a: |\n  x",
    "a: >-\n  x",
    "a: >-\n  x\n    y\nb: 1",
    "a: >-\n  x \nb: 1",
    "a: >-\n  x\n  # y\nb: 1",
    "a: >-\n  x\n\n  y\nb: 1",
    "a: [",
    "a: b: c",
    "- - a",
    "? a",
    "a:\tb",
    "---\na: 1",
    "%YAML 1.1\n---\na: 1",
    'a: "\\n"',
    "a: 0x10",
    "a: 1\n b: 2",
    `a: ${"[".repeat(100)}${"]".repeat(100)}`,
  ];
  for (const text of others) expect([text, readPlainYaml(text)]).toEqual([text, null]);
});

test("readPlainYaml() reads every record file of graph-data as the full parser does", () => {
  const root = fileURLToPath(new URL("../../graph-data/", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  const plain = files.filter((name) => agrees(readFileSync(`${root}${name}`, "utf8")));
  expect(files.length).toBeGreaterThan(3);
  expect(plain.length).toBeGreaterThan(files.length / 2);
});

test("readPlainYaml() agrees with the full parser on any edit of any sample, or says nothing", () => {
  const bits = fc.constantFrom(
    ...[
      " ",
      "\n",
      "  ",
      "- ",
      ": ",
      ":",
      "#",
      " #",
      "'",
      '"',
      "{",
      "}",
      "[",
      "]",
      ",",
      "a",
      "1",
      ".",
      "-",
      "~",
      "null",
    ],
    ...[
      "&a ",
      "*a",
      "!x ",
      "|",
      "\n  x",
      ">",
      ">-\n",
      "?",
      "\\",
      "''",
      "0x1",
      "1e5",
      ".5",
      "+",
      "\n\n",
      "\n# c\n",
      "key: ",
      "é",
    ],
    ...[
      "😀",
      "=",
      "<<: ",
      "\t",
      "%",
      "@",
      "`",
      "[]",
      "{}",
      "  - ",
      "\r\n",
      "\u0085",
      "\u2028",
      "\ufeff",
      "\n---\n",
    ],
  );
  const edit = fc.record({ at: fc.nat(), drop: fc.nat({ max: 3 }), bit: bits });
  let plain = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SAMPLES),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (sample, edits) => {
        let text = sample;
        for (const { at, drop, bit } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + bit + text.slice(place + drop);
        }
        if (agrees(text)) plain += 1;
      },
    ),
    { seed: 42, numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(400);
});

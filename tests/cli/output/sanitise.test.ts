import fc from "fast-check";
import { expect, test } from "vitest";
import { sanitise, sanitiseJson, toAscii } from "../../../src/cli/output/sanitise.ts";

/** What a terminal may obey: controls, turns of direction, line separators, tags, half characters. */
const OBEYED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

test("sanitise() shows controls as escapes", () => {
  expect(sanitise("\u001b[31mred\u0007")).toBe("\\u001b[31mred\\u0007");
  expect(sanitise("\u202eabc")).toBe("\\u202eabc");
  expect(sanitise("\u{e0041}")).toBe("\\u{e0041}");
});

test("sanitise() turns line ends and tabs into one space", () => {
  expect(sanitise("a\r\n\tb")).toBe("a b");
});

test("sanitise() replaces unpaired surrogates and keeps paired ones", () => {
  expect(sanitise("a\ud800b\udc00c 😀")).toBe("a\ufffdb\ufffdc 😀");
});

test("sanitise() leaves nothing that a terminal obeys in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => !OBEYED.test(sanitise(text))),
    { seed: 42, numRuns: 2000 },
  );
});

test("sanitiseJson() keeps the value and leaves nothing that a terminal obeys but line ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const json = sanitiseJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(OBEYED.test(json.replaceAll("\n", ""))).toBe(false);
    }),
    { seed: 42, numRuns: 2000 },
  );
});

test("toAscii() keeps what texts about money need", () => {
  expect(toAscii("“3,8 Mrd. €” – café Ærø…")).toBe('"3,8 Mrd. EUR " - cafe AEro...');
  expect(toAscii("华尔")).toBe("??");
});

test("toAscii() gives ASCII for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => !/\P{ASCII}/u.test(toAscii(text))),
    { seed: 42, numRuns: 1000 },
  );
});

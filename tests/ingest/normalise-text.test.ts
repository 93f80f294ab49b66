import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseText } from "../../src/ingest/normalise-text.ts";

test("normaliseText() composes, turns line ends to LF, takes off the byte order mark, and changes nothing else", () => {
  expect(normaliseText("e\u0301\r\nA\u030a\r\r\n")).toBe("é\nÅ\n\n");
  expect(normaliseText("\ufeffa\ufeff")).toBe("a\ufeff");
  expect(normaliseText(" \t a\u00a0\u2028b  \u200b ½ ﬁ ")).toBe(" \t a\u00a0\u2028b  \u200b ½ ﬁ ");
});

test("normaliseText() is idempotent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = normaliseText(text);
      fc.pre(!once.startsWith("\ufeff"));
      expect(normaliseText(once)).toBe(once);
    }),
    { seed: 42, numRuns: 200 },
  );
});

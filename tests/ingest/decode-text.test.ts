import { expect, test } from "vitest";
import { decodeText } from "../../src/ingest/decode-text.ts";

test("decodeText() reads UTF-8 with what is cut off, and UTF-16 with a mark", () => {
  expect(decodeText(new TextEncoder().encode("€5"))).toEqual({ text: "€5" });
  expect(decodeText(new TextEncoder().encode("5 €").subarray(0, 4))).toEqual({ text: "5 \ufffd" });
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x35, 0x00]))).toEqual({ text: "5" });
  expect(decodeText(new Uint8Array(0))).toEqual({ text: "" });
});

test("decodeText() refuses bytes that are no text", () => {
  expect(decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x00]))).toMatchObject({
    problem: { code: "UNREADABLE_FILE" },
  });
});

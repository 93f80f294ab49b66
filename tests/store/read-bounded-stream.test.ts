import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readBoundedStream } from "../../src/store/read-bounded-file.ts";

const stream = (...chunks: Uint8Array[]) => Readable.from(chunks);

test("readBoundedStream() puts a character together that two chunks share", async () => {
  const bytes = Buffer.from("€5 – ☃");
  const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
  expect(await readBoundedStream(stream(...chunks), 100)).toEqual({ kind: "TEXT", text: "€5 – ☃" });
});

test("readBoundedStream() reads up to the limit and no further", async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given++;
      yield new Uint8Array(1000);
    }
  }
  expect(await readBoundedStream(endless(), 10_000)).toMatchObject({ kind: "FAULT", code: "FILE_TOO_LARGE" });
  expect(given).toBe(11);
  expect(await readBoundedStream(stream(new Uint8Array(10)), 10)).toMatchObject({ kind: "TEXT" });
});

test("readBoundedStream() refuses what is not UTF-8", async () => {
  expect(await readBoundedStream(stream(Uint8Array.of(0xe2, 0x82)), 10)).toMatchObject({
    code: "UNREADABLE_FILE",
  });
});

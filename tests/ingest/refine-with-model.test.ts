import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { readText } from "../../src/ingest/read-text.ts";
import { type ModelRequest, refineWithModel } from "../../src/ingest/refine-with-model.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Returns a request function for a local server that answers every chat with `content`; with null it never answers. */
async function serverThat(content: string | null): Promise<ModelRequest> {
  const own = createServer((request, response) => {
    request.resume();
    if (content === null) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  const address = own.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return async (body, signal) => {
    const response = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
      method: "POST",
      body: JSON.stringify(body),
      signal,
    });
    return response.json();
  };
}

const reading = readText("The Gazette printed it in 2023. Acme paid $5 million.", {
  format: "text",
  language: "en",
});
const place = { start: 42, end: 52, literal: "$5 million" };

test("refineWithModel() takes what stands in the text", async () => {
  const request = await serverThat(
    JSON.stringify({ suggestions: [{ ...place, period: "2023", source: "The Gazette" }] }),
  );
  const { taken, dropped, reading: refined } = await refineWithModel(reading, { model: "m", request });
  expect([taken, dropped]).toEqual([2, 0]);
  expect(refined.figures[0]?.inferred.periods.at(-1)).toMatchObject({
    rule: "language-model",
    value: { id: "2023" },
  });
});

test("refineWithModel() drops places, digits, words and years that do not stand in the text", async () => {
  const request = await serverThat(
    JSON.stringify({
      suggestions: [
        { ...place, literal: "$6 million", period: "2023" },
        { start: 0, end: 3, literal: "The", period: "2023" },
        { ...place, period: "1987", source: "Somebody Else" },
        { ...place, period: "whenever" },
      ],
    }),
  );
  const { taken, dropped, reading: refined } = await refineWithModel(reading, { model: "m", request });
  expect([taken, dropped]).toEqual([0, 5]);
  expect(refined.figures).toEqual(reading.figures);
});

for (const nonsense of [
  "",
  "no JSON",
  "[]",
  '{"suggestions":"all"}',
  '{"suggestions":[{"start":-1}]}',
  "null",
]) {
  test(`refineWithModel() leaves the reading as it is on the answer ${JSON.stringify(nonsense)}`, async () => {
    const result = await refineWithModel(reading, { model: "m", request: await serverThat(nonsense) });
    expect(result.fault).not.toBeNull();
    expect(result.reading).toBe(reading);
  });
}

test("refineWithModel() does not wait for ever", async () => {
  const result = await refineWithModel(reading, { model: "m", request: await serverThat(null), timeout: 50 });
  expect(result.fault).not.toBeNull();
  expect(result.reading).toBe(reading);
});

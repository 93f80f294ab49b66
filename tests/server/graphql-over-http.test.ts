import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { graphOf } from "../support/graphs.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ graph: graphOf("a : FILING"), port: 0 });
});

afterAll(() => server.close());

const audits = serverAudits({ url: () => `${server.url}/graphql` });

test("the GraphQL over HTTP audit suite has 61 audits", () => {
  expect(audits).toHaveLength(61);
});

for (const audit of audits) {
  test(`audit ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
  });
}

import { createServer } from "node:http";
import { expect, test } from "vitest";
import { ROOT, runCli } from "./run-cli.ts";

process.chdir(ROOT);

test("headwater serve answers GraphQL until it is stopped", async () => {
  let answer: unknown = null;
  const { stdout, exit } = await runCli(["serve", "--port", "0"], {
    whileServing: async (output) => {
      const [address = ""] = /http:\S+/.exec(output) ?? [];
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: '{ find(figure: "$12 billion") { matches { claims { claim { id } } } } }',
        }),
      });
      answer = await response.json();
    },
  });
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^Serving 13 claims: GraphiQL at http:\/\/127\.0\.0\.1:\d+\/graphql\n/);
  expect(JSON.stringify(answer)).toContain("daily-echo-2025-11-15#costs-2030");
});

test("headwater serve says in one line that a port is taken", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error("no address"));
    });
  });
  const { stderr, exit } = await runCli(["serve", "--port", String(port)]);
  other.close();
  expect(exit).toBe(1);
  expect(stderr).toBe(
    `headwater: Cannot listen on port ${port}: another program does; choose another with --port\n`,
  );
});

test("headwater serve refuses a port that is none", async () => {
  for (const port of ["x", "70000", "-1"]) {
    const { exit } = await runCli(["serve", `--port=${port}`]);
    expect(exit).toBe(2);
  }
});

test("headwater serve takes the port from the variable PORT", async () => {
  const { exit } = await runCli(["serve"], { env: { PORT: "none" } });
  expect(exit).toBe(2);
});

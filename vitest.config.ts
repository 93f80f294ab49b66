import { defineConfig } from "vitest/config";

export default defineConfig({
  // One instance of graphql: Vite would take its ES modules, while Node gives its dependents the CommonJS ones.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});

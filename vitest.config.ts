import { defineConfig } from "vitest/config";

export default defineConfig({
  // One instance of graphql: Vite would take its ES modules, while Node gives its dependents the CommonJS ones.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    maxWorkers: 2,
    // Files share a worker and its modules: starting one for each file took a fifth of the time.
    isolate: false,
  },
});

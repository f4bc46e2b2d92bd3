import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { IS_SITE: false },
  // A core less by itself would leave one of two idle.
  test: {
    maxWorkers: availableParallelism(),
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 20_000,
  },
});

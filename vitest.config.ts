import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { IS_SITE: false },
  test: { include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"], testTimeout: 20_000 },
});

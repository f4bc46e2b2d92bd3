import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/chromium.js";

const chromium = {
  launchOptions: {
    executablePath: findChromium() ?? "chromium is missing",
    // Chromium refuses to run as root with its sandbox; and a test speaks to this machine only.
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  },
};

export default defineConfig({
  testDir: "packages/web/e2e",
  outputDir: "node_modules/.cache/unflinch-e2e",
  fullyParallel: true,
  workers: 2,
  reporter: process.env.CI ? "dot" : "list",
  forbidOnly: Boolean(process.env.CI),
  expect: { timeout: 10_000 },
  projects: [
    { name: "desk", use: { viewport: { width: 1440, height: 900 }, ...chromium } },
    {
      name: "phone",
      // What hangs on the size; the rest is tested once. No colour hangs on it: dark ones are looked at on the desk.
      testMatch: /(?:write|look|find|build|versions|examples|method|site|move)\.spec\.ts/,
      grepInvert: /@desk|\bdark\b/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, ...chromium },
    },
  ],
});

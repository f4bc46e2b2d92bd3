// Plain JavaScript, beside what readies the page for npm start: builds the page and names its Chromium to the bench.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildPage } from "./build-page.js";
import { findChromium } from "./chromium.js";
import { node24 } from "./install.js";

const run = fileURLToPath(new URL("../bench/run.js", import.meta.url));

if (!buildPage()) process.exitCode = 2;
else {
  const { status } = spawnSync(node24, [run, "page", ...process.argv.slice(2)], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

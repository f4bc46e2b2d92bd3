// Plain JavaScript: finds a Chromium for the tests of the page, and installs one where there is none.
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium, or null. `UNFLINCH_CHROMIUM` names another one. */
export function findChromium() {
  const wanted = process.env.UNFLINCH_CHROMIUM;
  if (wanted) return existsSync(wanted) ? wanted : null;
  return [chromium.executablePath(), ...PLACES].find(path => existsSync(path)) ?? null;
}

function install() {
  console.log("Installing Chromium for the tests of the page, about a minute the first time");
  const playwright = fileURLToPath(new URL("../node_modules/.bin/playwright", import.meta.url));
  // Playwright's own build is not to be had behind every firewall, Debian's package not on every system.
  const ways = [
    [playwright, ["install", "chromium"]],
    ["apt-get", ["update", "-qq"]],
    ["apt-get", ["install", "-y", "-qq", "chromium"]],
  ];
  for (const [command, args] of ways) {
    spawnSync(command, args, {
      stdio: "ignore",
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (findChromium() !== null) return true;
  }
  console.error(
    "The tests of the page need Chromium, and it could not be installed. Install it or name it: UNFLINCH_CHROMIUM=/path/to/chromium npm test",
  );
  return false;
}

const isRun = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRun && findChromium() === null && !install()) process.exitCode = 2;

// Takes the pictures of the README: the example on a desk and on a phone, and the stories.
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BrowserContextOptions, chromium, type Page, type Route } from "@playwright/test";
import { heardIn, Running } from "../packages/web/e2e/running.ts";
import { buildPage } from "./build-page.js";
import { findChromium } from "./chromium.js";

interface Picture {
  readonly name: string;
  readonly device: BrowserContextOptions;
  /** From the write page of the example to what is shown. */
  readonly turn: (page: Page) => Promise<unknown>;
}

const DOCS = new URL("../docs/", import.meta.url);
/** What the page takes for now, so that dates and countdowns are the same each time. */
const NOW = new Date("2026-11-30T10:00:00");
const DESK = { viewport: { width: 1440, height: 900 }, colorScheme: "light" } as const;
const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true, isMobile: true } as const;

const PICTURES: readonly Picture[] = [
  { name: "write-desk", device: DESK, turn: async () => {} },
  { name: "write-phone", device: PHONE, turn: async () => {} },
  {
    name: "home-desk",
    device: DESK,
    async turn(page) {
      await page.getByRole("link", { name: "Unflinch" }).click();
      await page.getByText("Mend first:").waitFor();
    },
  },
];

if (buildPage()) await takeAll();
else process.exitCode = 2;

async function takeAll(): Promise<void> {
  mkdirSync(DOCS, { recursive: true });
  // Chromium refuses to run as root with its sandbox.
  const browser = await chromium.launch({ executablePath: findChromium()!, args: ["--no-sandbox"] });
  try {
    for (const { name, device, turn } of PICTURES) {
      // A server for each, or the story of the one before would be on the next.
      const running = await Running.start();
      try {
        const context = await browser.newContext({
          ...device,
          baseURL: running.address,
          deviceScaleFactor: 1,
          locale: "en-GB",
          reducedMotion: "reduce",
        });
        const page = await context.newPage();
        await page.clock.setFixedTime(NOW);
        await page.route("**/api/**", sayNow);
        await openExample(page);
        await turn(page);
        await page.evaluate("document.fonts.ready");
        const path = fileURLToPath(new URL(`${name}.png`, DOCS));
        await page.screenshot({ path, animations: "disabled", caret: "hide" });
        await context.close();
        console.log(`docs/${name}.png, ${Math.round(statSync(path).size / 1024)} KiB`);
      } finally {
        await running.remove();
      }
    }
  } finally {
    await browser.close();
  }
}

/** The server has a clock of its own. */
async function sayNow(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replace(/(?<="\w+AtMs":)\d+/g, `${NOW.getTime()}`);
  await route.fulfill({ response, body });
}

async function openExample(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Open the example" }).click();
  await heardIn(page).getByRole("heading", { name: "Mend first" }).waitFor();
  await page.locator(".mark").first().waitFor();
  await page.getByText("Saved on this machine").waitFor();
  await page.mouse.move(0, 0);
}

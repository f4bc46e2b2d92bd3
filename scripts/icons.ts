// Draws the icons of the site from the page's own, for systems that take no SVG.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium.js";

const WEB = new URL("../packages/web/", import.meta.url);

interface Icon {
  readonly name: string;
  readonly size: number;
  /** The corners are filled and the drawing is smaller: the system cuts its own shape out of it. */
  readonly cut: boolean;
}
const ICONS: readonly Icon[] = [
  { name: "icon-192", size: 192, cut: false },
  { name: "icon-512", size: 512, cut: false },
  { name: "icon-maskable-512", size: 512, cut: true },
  { name: "icon-touch-180", size: 180, cut: true },
];

const svg = readFileSync(new URL("public/icon.svg", WEB), "utf8");
const ground = /<rect [^>]*fill="(#\w+)"/.exec(svg)![1]!;
// Chromium refuses to run as root with its sandbox.
const browser = await chromium.launch({ executablePath: findChromium()!, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const { name, size, cut } of ICONS) {
    await page.setViewportSize({ width: size, height: size });
    const drawn = cut ? Math.round(size * 0.8) : size;
    await page.setContent(
      `<style>html { background: ${cut ? ground : "transparent"} }
      body { margin: 0; display: grid; place-content: center; height: 100vh }
      svg { display: block; width: ${drawn}px; height: ${drawn}px }</style>${svg}`,
    );
    await page.screenshot({ path: fileURLToPath(new URL(`site/${name}.png`, WEB)), omitBackground: true });
  }
} finally {
  await browser.close();
}

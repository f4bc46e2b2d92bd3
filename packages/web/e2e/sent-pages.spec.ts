import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

const LAUNCHER = fileURLToPath(new URL("../../cli/bin/unflinch.js", import.meta.url));

const ANSWER = `Situation: It was spring at the library.

To be fair, it was my first event, and a total disaster. I printed the flyer before the hall was confirmed. It cost us 640 euros. I think maybe I would ask first. Since then nothing goes to the printer before the place is confirmed in writing.`;
const HOSTILE = `${ANSWER}

<script>document.title = "ran"</script><img src=x onerror="document.title = 'ran'"> ]]> "quoted" \u202eturned`;
const line = (id: string, text: string) => JSON.stringify({ id, text });
const LINES = [
  ...Array.from({ length: 40 }, (_, at) => line(`student ${at}`, ANSWER)),
  line(`<img src=x onerror="document.title='ran'">`, HOSTILE),
  line("long-".repeat(100), ANSWER),
  line("short", "I missed it."),
  "not JSON",
].join("\n");

/** The pages that the command makes to be sent away, by what makes them; each must hold without the program. */
const PAGES: readonly (readonly [string, readonly string[], string])[] = [
  ["one answer", ["check", "--format", "html", "-"], ANSWER],
  ["an answer that would run", ["check", "--format", "html", "-"], HOSTILE],
  ["a text that cannot be judged", ["check", "--format", "html", "-"], "I missed it."],
  [
    "several answers",
    ["check", "--format", "html", "-", fileURLToPath(new URL("../../../examples/locked-hall.md", import.meta.url))],
    ANSWER,
  ],
  ["a table", ["batch", "--format", "html"], LINES],
  ["an empty table", ["batch", "--format", "html"], ""],
  ["the method", ["method", "--format", "html"], ""],
  ["one rule", ["method", "B1", "--format", "html"], ""],
];

const test = base.extend<{ open: (args: readonly string[], input: string) => Promise<void> }>({
  open: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "unflinch-pages-"));
    const asked: string[] = [];
    const said: string[] = [];
    page.on("request", request => void asked.push(request.url()));
    page.on("console", message => void said.push(message.text()));
    await use(async (args, input) => {
      const { stdout } = spawnSync(process.execPath, [LAUNCHER, ...args], { input, encoding: "utf8" });
      const file = join(folder, "page.html");
      writeFileSync(file, stdout);
      const url = pathToFileURL(file).href;
      await page.goto(url);
      expect(asked).toEqual([url]);
      expect(said).toEqual([]);
    });
    rmSync(folder, { recursive: true, force: true });
  },
});

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, args, input] of PAGES)
  test(`${name}: loads nothing, runs nothing, fits a phone, and axe finds nothing, light and dark`, async ({
    page,
    open,
  }) => {
    test.slow();
    await open(args, input);
    expect(await page.title()).toMatch(/failure/);
    expect(await page.locator("script, img, link, iframe, object, base, form").count()).toBe(0);
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await overhang(page)).toBeLessThanOrEqual(0);
      }
  });

test("a print is black on white also where the screen is dark, and marks are told apart by their lines", async ({
  page,
  open,
}) => {
  await open(["check", "--format", "html", "-"], ANSWER);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const styleOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => {
        const { color, backgroundColor, textDecorationStyle } = getComputedStyle(element);
        return [color, backgroundColor, textDecorationStyle];
      });
  const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
  expect(await styleOf("html")).toEqual([black, white, "solid"]);
  expect(await styleOf("mark.error")).toEqual([black, white, "solid"]);
  expect(await styleOf("mark.warning")).toEqual([black, white, "dashed"]);
});

test("a printed table has its head on each of its pages", async ({ page, open }) => {
  await open(["batch", "--format", "html"], LINES);
  await page.emulateMedia({ media: "print" });
  const display = page.locator("thead").evaluate(head => getComputedStyle(head).display);
  expect(await display).toBe("table-header-group");
});

test("the number behind the marked words leads to the remark", async ({ page, open }) => {
  await open(["check", "--format", "html", "-"], ANSWER);
  await page.setViewportSize({ width: 390, height: 600 });
  const number = page.getByRole("link", { name: /^remark / }).first();
  const [, digits] = /(\d+)/.exec((await number.getAttribute("aria-label")) ?? "") ?? [];
  await number.click();
  await expect(page.getByRole("heading", { name: new RegExp(`^${digits}\\. `) })).toBeInViewport();
});

test("the page's own policy refuses a script that somebody put in", async ({ page, open }) => {
  await open(["check", "--format", "html", "-"], ANSWER);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'ran'";
    document.body.append(script);
    return document.title;
  });
  expect(ran).not.toBe("ran");
});

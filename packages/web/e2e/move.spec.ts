import { readFile, rm } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import encodeQR from "qr";
import { cutIntoParts, FINE } from "../src/moving/parts.ts";
import { expectAccessible } from "./accessible.ts";
import { openElsewhere, shootCodes, startBrowser, writeFilm } from "./filming.ts";
import { DESK, editorOf, expect, type Kept, keptTexts, pasteAnswer, Running, STEEL, saved, test } from "./running.ts";
import { tabTo } from "./tab-to.ts";

const dialogOf = (page: Page) => page.getByRole("dialog");
const pictures = (shots: readonly Buffer[]) =>
  shots.map((buffer, at) => ({ name: `code-${at}.png`, mimeType: "image/png", buffer }));
const codeOf = (text: string) => ({
  name: "code.gif",
  mimeType: "image/gif",
  buffer: Buffer.from(encodeQR(text, "gif", { scale: 6 })),
});

async function openMove(page: Page): Promise<void> {
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Move to another device" }).click();
  await expect(dialogOf(page).getByRole("button", { name: "Show the codes" })).toBeVisible();
}
async function showCodes(page: Page): Promise<void> {
  await openMove(page);
  await dialogOf(page).getByRole("button", { name: "Show the codes" }).click();
  await expect(dialogOf(page).getByRole("img", { name: /^Code \d+ of/ })).toBeVisible();
}
async function openTake(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Take a story from another device" }).click();
  await expect(dialogOf(page).getByRole("button", { name: "Open the camera" })).toBeVisible();
}
const choose = (page: Page) => dialogOf(page).getByLabel("No camera here?");
const problemOf = (page: Page) => dialogOf(page).getByRole("alert");
/** Resolves when a dialog shows this, if only from one frame to the next. */
const isShownOnce = (page: Page, said: RegExp): Promise<void> =>
  page.evaluate(
    source =>
      new Promise<void>(resolve => {
        const pattern = new RegExp(source);
        const look = (): void => {
          const all = [...document.querySelectorAll("dialog *")];
          if (all.some(one => pattern.test(one.textContent.trim()) && one.checkVisibility())) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    said.source,
  );
async function pasteWithVersions(page: Page): Promise<void> {
  await pasteAnswer(page, STEEL);
  await page.getByRole("button", { name: "Keep this version" }).click();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Since then I read contracts to the last page, and two colleagues do the same.");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await saved(page);
}
const wholes = async (running: Running) => (await running.kept<{ stories: unknown[] }>("/export")).stories;
async function storyFile(page: Page): Promise<Buffer> {
  await openMove(page);
  const downloading = page.waitForEvent("download");
  await dialogOf(page).getByRole("button", { name: "Save as a file" }).click();
  const file = await readFile(await (await downloading).path());
  await page.keyboard.press("Escape");
  return file;
}

test("a story is filmed from one device by another, goes back, and is there once", async ({
  page,
  running,
  isMobile,
}, testInfo) => {
  test.setTimeout(180_000);
  await pasteWithVersions(page);
  await showCodes(page);
  const film = testInfo.outputPath("codes.y4m");
  await writeFilm(page, film, await shootCodes(page));
  await page.keyboard.press("Escape");

  const there = await Running.start();
  const browser = await startBrowser({ film });
  const other = await openElsewhere(browser, there.address, !isMobile);
  await openTake(other.page);
  const halfway = isShownOnce(other.page, /^\d of \d parts are here\. Missing: \d/);
  await dialogOf(other.page).getByRole("button", { name: "Open the camera" }).click();
  await halfway;
  await expect(dialogOf(other.page).getByText("“The steel” is here now.")).toBeVisible({ timeout: 60_000 });
  expect(await other.isCameraOff()).toBe(true);
  expect(await wholes(there)).toEqual(await wholes(running));

  await dialogOf(other.page).getByRole("button", { name: "Close" }).click();
  await openTake(other.page);
  await dialogOf(other.page).getByRole("button", { name: "Open the camera" }).click();
  await expect(dialogOf(other.page).getByText("“The steel” was here already, just as it came.")).toBeVisible({
    timeout: 60_000,
  });
  await dialogOf(other.page).getByRole("link", { name: "Open the story" }).click();
  await expect(editorOf(other.page)).toContainText("two colleagues do the same.");
  expect(await wholes(there)).toHaveLength(1);

  await editorOf(other.page).press("ControlOrMeta+End");
  await other.page.keyboard.type(" Nothing was late again.");
  await saved(other.page);
  await showCodes(other.page);
  const shots = pictures(await shootCodes(other.page));
  await page.goto("/");
  await openTake(page);
  await choose(page).setInputFiles(shots.toReversed());
  await expect(dialogOf(page).getByText("An answer that differs from yours is now one of its versions.")).toBeVisible({
    timeout: 60_000,
  });
  await dialogOf(page).getByRole("button", { name: "Close" }).click();
  await openTake(page);
  await choose(page).setInputFiles([...shots, ...shots]);
  await expect(dialogOf(page).getByText("“The steel” was here already, just as it came.")).toBeVisible({
    timeout: 60_000,
  });
  const { stories } = await running.kept<Kept>("/stories");
  expect(stories.map(({ drafts }) => drafts)).toEqual([3]);

  await other.done();
  await browser.close();
  await rm(film);
  await there.remove();
});

test("codes follow one another by themselves, can be stopped, and go on in a round", async ({ page }) => {
  await pasteAnswer(page, STEEL);
  await showCodes(page);
  const count = dialogOf(page).getByText(/^Code \d+ of \d+$/);
  await expect(count).toHaveText(/^Code 2 of/);
  await dialogOf(page).getByRole("button", { name: "Pause" }).click();
  const stopped = await count.innerText();
  await page.waitForTimeout(1600);
  await expect(count).toHaveText(stopped);
  const of = Number(stopped.split(" ")[3]);
  for (let k = 0; k < of; k++) await dialogOf(page).getByRole("button", { name: "Back" }).click();
  await expect(count).toHaveText(stopped);
  await dialogOf(page)
    .getByLabel("Larger dots")
    .setChecked(!(await dialogOf(page).getByLabel("Larger dots").isChecked()));
  await expect(count).not.toHaveText(new RegExp(`of ${of}$`));
});

test.describe("who wants no motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("steps through the codes", DESK, async ({ page }) => {
    await pasteAnswer(page, STEEL);
    await showCodes(page);
    const count = dialogOf(page).getByText(/^Code \d+ of \d+$/);
    await page.waitForTimeout(1600);
    await expect(count).toHaveText(/^Code 1 of/);
    await expect(dialogOf(page).getByRole("button", { name: "Run" })).toBeVisible();
    await dialogOf(page).getByRole("button", { name: "Next" }).click();
    await expect(count).toHaveText(/^Code 2 of/);
  });
});

test("a long story offers its answer alone", async ({ page, running }) => {
  test.slow();
  const words = (from: number) =>
    Array.from({ length: 500 }, (_, at) => ((at + from) * 2_654_435_761).toString(36)).join(" ");
  await pasteAnswer(page, words(1));
  await page.getByRole("button", { name: "Keep this version" }).click();
  await editorOf(page).fill(words(9000));
  await page.getByRole("button", { name: "Keep this version" }).click();
  await saved(page);
  await openMove(page);
  await expect(dialogOf(page).getByLabel(/^Everything: \d+ codes, about \d+ seconds a round$/)).toBeChecked();
  await expectAccessible(page);
  await dialogOf(page)
    .getByLabel(/^The answer alone/)
    .check();
  await dialogOf(page).getByRole("button", { name: "Show the codes" }).click();
  const shots = pictures(await shootCodes(page));
  await page.goto("/");
  await page.getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => keptTexts(running), { timeout: 20_000 }).toEqual([]);
  await openTake(page);
  await choose(page).setInputFiles(shots);
  await expect(dialogOf(page).getByText("“The steel” is here now.")).toBeVisible({ timeout: 60_000 });
  const { stories } = await running.kept<Kept>("/stories");
  expect(stories.map(({ drafts }) => drafts)).toEqual([0]);
});

test(
  "a story that was saved as a file is taken from it, and waits where Unflinch does not run",
  DESK,
  async ({ page, running }) => {
    test.slow();
    await pasteWithVersions(page);
    const before = await wholes(running);
    const file = { name: "unflinch-story.json", mimeType: "application/json", buffer: await storyFile(page) };
    await page.goto("/");
    await page.getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => wholes(running), { timeout: 20_000 }).toEqual([]);
    await openTake(page);
    await running.kill();
    await choose(page).setInputFiles(file);
    await expect(problemOf(page)).toHaveText(/^Unflinch is not running/);
    await running.start();
    await dialogOf(page).getByRole("button", { name: "Try again" }).click();
    await expect(dialogOf(page).getByText("“The steel” is here now.")).toBeVisible();
    expect(await wholes(running)).toEqual(before);
  },
);

const jsonOf = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(content)),
});
const fileOf = (id: string, title: string) => ({
  format: "unflinch",
  version: 2,
  exportedAtMs: 1,
  stories: [
    {
      story: {
        id,
        title,
        occupation: null,
        interviewOn: null,
        example: false,
        jotted: false,
        createdAtMs: 1,
        updatedAtMs: 1,
      },
      copy: { text: STEEL, revision: 1, savedAtMs: 1 },
      drafts: [],
      dismissals: [],
      notes: [],
      peers: [],
    },
  ],
  settings: { timeSeconds: 120, wordsPerMinute: 140, theme: "system", occupation: null },
});
const GATE = jsonOf("gate.json", fileOf("gate", "The gate"));
const HALL = jsonOf("hall.json", fileOf("hall", "The hall"));
const BAD = jsonOf("bad.json", { ...fileOf("bad", "Bad"), stories: 5 });

test("several files that wait for Unflinch to run come all, and of one that is damaged it is said", async ({
  page,
  running,
}) => {
  await page.goto("/settings");
  await openTake(page);
  await running.kill();
  await choose(page).setInputFiles([GATE, BAD, HALL]);
  await expect(problemOf(page)).toHaveText(/^Unflinch is not running/);
  await running.start();
  await dialogOf(page).getByRole("button", { name: "Try again" }).click();
  for (const title of ["The gate", "The hall"])
    await expect(dialogOf(page).getByText(`“${title}” is here now.`)).toBeVisible();
  await expect(problemOf(page)).toHaveText(/^bad\.json: This is not an export of Unflinch.*stories is not a list/);
  await expectAccessible(page);
});

test("a good file beside a damaged one comes, and of the other it is said", async ({ page, running }) => {
  const torn = { name: "torn.json", mimeType: "application/json", buffer: Buffer.from("{") };
  await page.goto("/settings");
  await openTake(page);
  await choose(page).setInputFiles([BAD, GATE, torn]);
  await expect(dialogOf(page).getByText("“The gate” is here now.")).toBeVisible();
  await expect(problemOf(page).getByRole("paragraph")).toHaveText([
    /^bad\.json: This is not an export of Unflinch/,
    /^torn\.json is not a file that Unflinch exported/,
  ]);
  expect((await wholes(running)).length).toBe(1);
});

test("a phone passes the file on, and saves it where it may not", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a desk saves files");
  await page.addInitScript(() => {
    let times = 0;
    navigator.canShare = () => true;
    navigator.share = async ({ files } = {}) => {
      Object.assign(window, { passedOn: [files![0]!.name, await files![0]!.text()] });
      if (times++ > 0) throw new DOMException("Not this one", "NotAllowedError");
    };
  });
  await pasteWithVersions(page);
  await openMove(page);
  const send = dialogOf(page).getByRole("button", { name: "Send it" });
  await send.click();
  const passedOn = () => page.evaluate(() => (window as unknown as { passedOn: [string, string] }).passedOn);
  await expect.poll(passedOn).toEqual(["unflinch-story.txt", expect.stringContaining("two colleagues")]);
  const [name, content] = await passedOn();
  const downloading = page.waitForEvent("download");
  await send.click();
  expect((await readFile(await (await downloading).path())).toString()).toBe(content);
  await page.goto("/");
  await openTake(page);
  await choose(page).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  await expect(dialogOf(page).getByText("“The steel” was here already, just as it came.")).toBeVisible();
});

test.describe("what is no part of a story is told so:", DESK, () => {
  for (const [what, file, told] of [
    ["another code", codeOf("https://example.org/"), "This code is not from Unflinch."],
    ["a code of a newer Unflinch", codeOf("UNFLINCH2:ABC"), "A newer Unflinch made this code."],
    ["a damaged code", codeOf("UNFLINCH1:ABCDEF"), "This code came damaged."],
    [
      "a picture of something else",
      { name: "cat.gif", mimeType: "image/gif", buffer: Buffer.from("R0lGODlhAQABAAAAACw=", "base64") },
      "No code could be read in cat.gif.",
    ],
    [
      "another file",
      { name: "cat.json", mimeType: "application/json", buffer: Buffer.from("{}") },
      "This is not an export of Unflinch",
    ],
    [
      "no file of ours at all",
      { name: "cat.txt", mimeType: "text/plain", buffer: Buffer.from("meow") },
      "cat.txt is not a file that Unflinch exported",
    ],
  ] as const)
    test(what, async ({ page }) => {
      await page.goto("/settings");
      await openTake(page);
      await choose(page).setInputFiles(file);
      await expect(problemOf(page)).toContainText(told);
      await expectAccessible(page);
    });
});

test("a story that cannot be taken is refused each time its codes come", DESK, async ({ page, running }) => {
  const file = deflateRawSync(JSON.stringify({ format: "unflinch", version: 99, stories: [] }));
  const [part] = await cutIntoParts(new Uint8Array(file), FINE);
  await page.goto("/settings");
  await openTake(page);
  for (const _ of ["once", "again"]) {
    await choose(page).setInputFiles(codeOf("https://example.org/"));
    await expect(problemOf(page)).toContainText("not from Unflinch");
    await choose(page).setInputFiles(codeOf(part!));
    await expect(problemOf(page)).toContainText("A newer Unflinch made this file.");
  }
  expect(await wholes(running)).toEqual([]);
});

test.describe("without a camera it says what to do:", DESK, () => {
  for (const [camera, told] of [
    ["refused", "The camera was not allowed."],
    ["none", "There is no camera here."],
  ] as const)
    test(camera, async ({ running, isMobile }) => {
      const browser = await startBrowser(camera);
      const other = await openElsewhere(browser, running.address, isMobile);
      await openTake(other.page);
      await dialogOf(other.page).getByRole("button", { name: "Open the camera" }).click();
      await expect(problemOf(other.page)).toContainText(told);
      await expect(dialogOf(other.page).getByRole("button", { name: "Open the camera" })).toBeVisible();
      await other.done();
      await browser.close();
    });
});

test("closed while it films, the dialog stops the camera", async ({ running, page, isMobile }, testInfo) => {
  const film = testInfo.outputPath("other.y4m");
  await page.goto("/");
  await writeFilm(page, film, [await page.screenshot()]);
  const browser = await startBrowser({ film });
  const other = await openElsewhere(browser, running.address, isMobile);
  await openTake(other.page);
  await dialogOf(other.page).getByRole("button", { name: "Open the camera" }).click();
  const plays = () => other.page.locator("video").evaluate((video: HTMLVideoElement) => video.currentTime > 0);
  await expect.poll(plays).toBe(true);
  await expectAccessible(other.page);
  await other.page.keyboard.press("Escape");
  await expect.poll(other.isCameraOff).toBe(true);
  await other.done();
  await browser.close();
});

test("the keyboard alone moves a story, and comes back to where it was", DESK, async ({ page }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  await tabTo(page.getByText("More", { exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: "Move to another device" }));
  await page.keyboard.press("Enter");
  await expect(dialogOf(page)).toBeVisible();
  await tabTo(dialogOf(page).getByRole("button", { name: "Show the codes" }));
  await page.keyboard.press("Enter");
  await expect(dialogOf(page).getByRole("button", { name: "Pause" })).toBeFocused();
  await page.keyboard.press("Enter");
  const count = dialogOf(page).getByText(/^Code \d+ of \d+$/);
  const stopped = await count.innerText();
  await tabTo(dialogOf(page).getByRole("button", { name: "Next" }));
  await page.keyboard.press("Enter");
  await expect(count).not.toHaveText(stopped);
  await page.keyboard.press("Escape");
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByText("More", { exact: true })).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme });
    test("axe finds nothing where a story leaves and where it comes", async ({ page }) => {
      test.slow();
      await pasteWithVersions(page);
      await openMove(page);
      await expectAccessible(page);
      await dialogOf(page).getByRole("button", { name: "Show the codes" }).click();
      await expectAccessible(page);
      await expect(dialogOf(page).getByRole("button", { name: "Next" })).toBeInViewport();
      const shots = pictures(await shootCodes(page));
      await page.goto("/");
      await openTake(page);
      await expectAccessible(page);
      await choose(page).setInputFiles(shots.slice(1));
      await expect(dialogOf(page).getByText(/Missing: \d+\.$/)).toBeVisible();
      await expectAccessible(page);
      await choose(page).setInputFiles(shots.slice(0, 1));
      await expect(dialogOf(page).getByText("was here already")).toBeVisible();
      await expectAccessible(page);
    });
  });

import { editorOf, expect, type Kept, keptTexts, pasteAnswer, STEEL, saved, test } from "./running.ts";

test("a server killed in the middle of typing loses nothing", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  await editorOf(page).press("ControlOrMeta+End");
  const more =
    " Since then I read every contract aloud with a colleague before I order, and I write the date beside it.";
  for (const [index, character] of [...more].entries()) {
    await page.keyboard.type(character);
    if (index === 30) void running.kill();
  }
  await expect(page.getByText("Unflinch is not running.")).toBeVisible();
  await expect(page.getByText("Kept in this browser", { exact: true })).toBeVisible();
  await running.start();
  await saved(page);
  await expect(page.getByText("Unflinch is not running.")).toHaveCount(0);
  expect(await keptTexts(running)).toEqual([STEEL + more]);
});

test("what was typed while the server was gone is there after the page was closed", async ({
  page,
  context,
  running,
}) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  await running.kill();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Nine days.");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Kept in this browser", { exact: true })).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await running.start();
  const again = await context.newPage();
  await again.goto(running.address);
  await again.getByRole("link", { name: "The steel" }).click();
  await expect(editorOf(again)).toContainText("told her what I had done. Nine days.");
  await saved(again);
  await expect(again.getByRole("button", { name: "Versions (1)" })).toBeVisible();
  expect(await keptTexts(running)).toEqual([`${STEEL} Nine days.`]);
});

test("a story begun without the server is saved when it is back", async ({ page, running }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Open the example" })).toBeVisible();
  // The editor comes with the page, a moment later.
  await page.waitForLoadState("networkidle");
  await running.kill();
  await page.getByRole("button", { name: "Write one" }).click();
  await editorOf(page).fill("I ordered the steel too late, and it cost us nine days.");
  await expect(page.getByText("Unflinch is not running.")).toBeVisible();
  await running.start();
  await saved(page);
  expect(await keptTexts(running)).toEqual(["I ordered the steel too late, and it cost us nine days."]);
});

test("a server that goes away before the editor came is waited for", async ({ page, running }) => {
  await page.route("**/assets/write-page-*", route => route.abort());
  await page.goto("/");
  await page.getByRole("button", { name: "Write one" }).click();
  await expect(page.getByText("One moment…")).toBeVisible();
  await page.unroute("**/assets/write-page-*");
  await editorOf(page).fill("I ordered the steel too late, and it cost us nine days.");
  await saved(page);
  expect(await keptTexts(running)).toEqual(["I ordered the steel too late, and it cost us nine days."]);
});

test("where the browser keeps nothing, the page says so and the server keeps it all", async ({ page, running }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not here", "SecurityError");
    };
  });
  await pasteAnswer(page, STEEL);
  await expect(page.getByText("This browser keeps no copy")).toBeVisible();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Nine days.");
  await saved(page);
  expect(await keptTexts(running)).toEqual([`${STEEL} Nine days.`]);
});

test("a browser that is full while one writes loses nothing", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("No room", "QuotaExceededError");
    };
  });
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Nine days.");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("This browser keeps no copy")).toBeVisible();
  await saved(page);
  expect(await keptTexts(running)).toEqual([`${STEEL} Nine days.`]);
  const { stories } = await running.kept<Kept>("/stories");
  expect(stories.map(({ drafts }) => drafts)).toEqual([1]);
});

test("the last letter before a reload or a closed tab is there again", async ({ page, context, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  let expected = STEEL;
  for (const [round, word] of [" One", " two", " three", " four"].entries()) {
    await editorOf(page).press("ControlOrMeta+End");
    await page.keyboard.insertText(word);
    expected += word;
    if (round % 2 === 0) await page.reload();
    else {
      const { pathname } = new URL(page.url());
      await page.close({ runBeforeUnload: true });
      page = await context.newPage();
      await page.goto(running.address + pathname);
    }
    await expect(editorOf(page)).toContainText(expected.slice(-40));
    await expect(page.getByRole("button", { name: "Keep this version" })).toBeEnabled();
  }
  await saved(page);
  expect(await keptTexts(running)).toEqual([expected]);
});

test("a story whose data was lost on the disk comes back from the browser, with what is typed meanwhile", async ({
  page,
  running,
}) => {
  await pasteAnswer(page, STEEL);
  await page.getByRole("button", { name: "Keep this version" }).click();
  await saved(page);
  const { stories } = await running.kept<Kept>("/stories");
  await running.kill();
  running.forget();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" First.");
  await running.start();
  await page.keyboard.type(" Second.");
  await saved(page);
  await expect.poll(() => keptTexts(running)).toEqual([`${STEEL} First. Second.`]);
  const { drafts } = await running.kept<{ drafts: { text: string }[] }>(`/stories/${stories[0]!.story.id}`);
  expect(drafts.map(({ text }) => text)).toContain(STEEL);
});

test("a text that is too long is said to be, and other stories are saved all the same", async ({ page, running }) => {
  await pasteAnswer(page, "a".repeat(999_990), "Long");
  await saved(page);
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.insertText("b".repeat(20));
  await expect(page.getByText("Until then it is kept only in this browser.")).toBeVisible();
  await pasteAnswer(page, STEEL);
  await saved(page);
  expect((await keptTexts(running)).map(text => text.length).sort()).toEqual([STEEL.length, 999_990].sort());
});

test("without the engine the page still takes and keeps every word", async ({ page, running }) => {
  await page.route("**/assets/review.worker-*", route => route.abort());
  await pasteAnswer(page, STEEL);
  await expect(page.getByText("This text could not be reviewed.")).toBeVisible();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Nine days.");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await page.getByRole("button", { name: "Versions (1)" }).click();
  await expect(page.getByRole("dialog", { name: "Versions" }).getByText("Version 1")).toBeVisible();
  await page.keyboard.press("Escape");
  await saved(page);
  expect(await keptTexts(running)).toEqual([`${STEEL} Nine days.`]);
});

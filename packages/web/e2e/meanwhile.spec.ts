import type { Page } from "@playwright/test";
import { editorOf, expect, type Kept, keptTexts, pasteAnswer, type Running, STEEL, saved, test } from "./running.ts";

/** Holds back the answers to what is sent to an address, until it is let go. */
async function holdBack(
  page: Page,
  address: string,
  method: string,
): Promise<{ asked: Promise<void>; letGo: () => void }> {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  await page.route(address, async route => {
    if (route.request().method() !== method) return route.continue();
    asked.resolve();
    await held.promise;
    await route.continue();
  });
  return { asked: asked.promise, letGo: held.resolve };
}

/** Another browser saves a text of its own. */
const elsewhere = async (running: Running, text: string) => {
  const { stories } = await running.kept<Kept>("/stories");
  const { story, copy } = stories[0]!;
  const response = await fetch(`${running.address}/api/stories/${story.id}/copy`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text, revision: copy.revision, writer: "another-browser" }),
  });
  expect(response.status).toBe(200);
};

test("a second tab reads along until it takes over", async ({ page, context, running }) => {
  await pasteAnswer(page, STEEL);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText("This story is being edited in another tab.")).toBeVisible();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Nine days.");
  await expect(second.locator(".editor .cm-content")).toContainText("Nine days.");
  await expect(second.getByRole("button", { name: "Keep this version" })).toBeDisabled();

  await page.keyboard.type(" Last words.");
  await second.getByRole("button", { name: "Edit here" }).click();
  await expect(page.getByText("This story is being edited in another tab.")).toBeVisible();
  await expect(second.getByRole("button", { name: "Edit here" })).toHaveCount(0);
  await editorOf(second).press("ControlOrMeta+End");
  await second.keyboard.type(" From the second tab.");
  await expect(page.locator(".editor .cm-content")).toContainText("Last words. From the second tab.");
  await saved(second);
  expect(await keptTexts(running)).toEqual([`${STEEL} Nine days. Last words. From the second tab.`]);

  // Whoever read along writes on when the other tab is closed.
  await second.close();
  await expect(page.getByRole("button", { name: "Edit here" })).toHaveCount(0);
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" And back.");
  await saved(page);
  expect(await keptTexts(running)).toEqual([`${STEEL} Nine days. Last words. From the second tab. And back.`]);
});

test("a text that was changed elsewhere meanwhile is kept beside the own one, and the writer chooses", async ({
  page,
  running,
}) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  await running.kill();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Mine.");
  await expect(page.getByText("Kept in this browser", { exact: true })).toBeVisible();
  await page.route("**/api/**", route => route.abort());
  await running.start();
  await elsewhere(running, "Theirs is another text.");
  await page.unroute("**/api/**");
  const dialog = page.getByRole("dialog", { name: "Changed in two places" });
  await expect(dialog).toContainText(`${STEEL} Mine.`);
  await expect(dialog).toContainText("Theirs is another text.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Go on with this one" }).click();
  await saved(page);
  expect(await keptTexts(running)).toEqual([`${STEEL} Mine.`]);
  await expect(page.getByRole("button", { name: "Versions (2)" })).toBeVisible();
});

test("a deleted story can be taken back for a while, and is gone after it", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  await page.getByRole("link", { name: "Unflinch" }).click();
  await page.getByRole("button", { name: "Delete The steel" }).click();
  await expect(page.getByRole("link", { name: "The steel" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "The steel" })).toBeVisible();
  expect(await keptTexts(running)).toEqual([STEEL]);

  await page.getByRole("button", { name: "Delete The steel" }).click();
  await expect.poll(() => keptTexts(running), { timeout: 15_000 }).toEqual([]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("“Tell me about a failure.”");
  const inBrowser = await page.evaluate(async () => {
    const all: unknown[] = [];
    for (const { name, version } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!, version);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames)
        all.push(
          await new Promise(resolve => {
            const reading = db.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
          }),
        );
    }
    return JSON.stringify(all);
  });
  expect(inBrowser).not.toContain("steel");
});

test("a story deleted from the command line leaves the browser too", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  const { stories } = await running.kept<Kept>("/stories");
  await page.getByRole("link", { name: "Unflinch" }).click();
  await fetch(`${running.address}/api/stories/${stories[0]!.story.id}`, { method: "DELETE" });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("“Tell me about a failure.”");
});

test("words typed while a stale write is under way are offered too", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  const { asked, letGo } = await holdBack(page, "**/copy", "PUT");
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" First.");
  await asked;
  await elsewhere(running, "Theirs is another text.");
  await page.keyboard.type(" Second.");
  letGo();
  const dialog = page.getByRole("dialog", { name: "Changed in two places" });
  await expect(dialog).toContainText(`${STEEL} First. Second.`);
  await dialog.getByRole("button", { name: "Go on with the other one" }).click();
  await expect(editorOf(page)).toHaveText("Theirs is another text.");
  const { stories } = await running.kept<Kept>("/stories");
  const { drafts } = await running.kept<{ drafts: { text: string }[] }>(`/stories/${stories[0]!.story.id}`);
  expect(drafts.map(({ text }) => text)).toContain(`${STEEL} First. Second.`);
});

test("words typed while the story is deleted elsewhere become a story of their own", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  const { asked, letGo } = await holdBack(page, "**/copy", "PUT");
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" First.");
  await asked;
  const { stories } = await running.kept<Kept>("/stories");
  await fetch(`${running.address}/api/stories/${stories[0]!.story.id}`, { method: "DELETE" });
  await page.keyboard.type(" Second.");
  letGo();
  await expect(page.getByText("This story was deleted elsewhere.")).toBeVisible();
  await expect.poll(() => keptTexts(running)).toEqual([`${STEEL} First. Second.`]);
});

test("a story that is imported again after it was deleted stays", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  const file = JSON.stringify(await running.kept("/export"));
  await page.getByRole("link", { name: "Unflinch" }).click();
  await page.getByRole("button", { name: "Delete The steel" }).click();
  await expect.poll(() => keptTexts(running), { timeout: 15_000 }).toEqual([]);
  await page.getByRole("link", { name: "Settings" }).click();
  await page
    .getByLabel("Import a saved file")
    .setInputFiles({ name: "unflinch.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await expect(page.getByText("Imported: 1 new")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  expect(await keptTexts(running)).toEqual([STEEL]);
});

test("deleting everything reaches a tab that has a story open", async ({ page, context, running }) => {
  await pasteAnswer(page, STEEL);
  await saved(page);
  const second = await context.newPage();
  await second.goto(`${running.address}/settings`);
  await second.getByRole("button", { name: "Delete everything" }).click();
  await second.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(second.getByText("Everything is deleted, here and in this browser.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "This story is not here" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "This story is not here" })).toBeVisible();
  expect(await keptTexts(running)).toEqual([]);
});

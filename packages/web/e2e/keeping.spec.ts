import type { Page } from "@playwright/test";
import { editorOf, expect, pasteAnswer, type Running, STEEL, test } from "./running.ts";

interface Kept {
  readonly stories: readonly {
    readonly story: { readonly id: string };
    readonly copy: { readonly text: string; readonly revision: number };
  }[];
}

const keptTexts = async (running: Running) =>
  (await running.kept<Kept>("/stories")).stories.map(({ copy }) => copy.text).sort();
const saved = (page: Page) => expect(page.getByText("Saved on this machine")).toBeVisible();

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
  await running.kill();
  await page.getByRole("button", { name: "Write one" }).click();
  await editorOf(page).fill("I ordered the steel too late, and it cost us nine days.");
  await expect(page.getByText("Unflinch is not running.")).toBeVisible();
  await running.start();
  await saved(page);
  expect(await keptTexts(running)).toEqual(["I ordered the steel too late, and it cost us nine days."]);
});

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
  const { stories } = await running.kept<{ stories: { drafts: number }[] }>("/stories");
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

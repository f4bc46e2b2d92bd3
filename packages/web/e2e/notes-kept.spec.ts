import type { Page } from "@playwright/test";
import { expect, pasteAnswer, type Running, saved, test } from "./running.ts";

const WORDS = "I ordered the steel two weeks late.";

/** The room that asks for notes, with a story of its own. */
async function openBuild(page: Page, running: Running): Promise<string> {
  const id = crypto.randomUUID();
  const story = { id, title: "The steel", text: "", occupation: null, interviewOn: null, example: false, jotted: true };
  await page.request.post(`${running.address}/api/stories`, { data: story });
  await page.goto(`/build/${id}`);
  await expect(field(page)).toBeEditable();
  return id;
}

const field = (page: Page) => page.getByRole("main").getByRole("textbox");
const notesOf = async (running: Running, id: string) =>
  (await running.kept<{ notes: { text: string }[] }>(`/stories/${id}`)).notes.map(({ text }) => text);

/** The browser keeps nothing, as some do in private windows. */
const keepNothing = (page: Page) =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not here", "SecurityError");
    };
  });

/** Whether the page asks before it is closed. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  let asked = false;
  page.once("dialog", async dialog => {
    asked = dialog.type() === "beforeunload";
    await dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked || page.isClosed()).toBe(true);
  return asked;
}

test("before notes are lost with a page, it asks", async ({ page, running }) => {
  await keepNothing(page);
  const id = await openBuild(page, running);
  await running.kill();
  await field(page).pressSequentially(WORDS);
  await expect(page.getByText("Only in this page: do not close it yet")).toBeVisible();
  expect(await asksBeforeClosing(page)).toBe(true);
  await running.start();
  await saved(page);
  expect(await notesOf(running, id)).toEqual([WORDS]);
  expect(await asksBeforeClosing(page)).toBe(false);
});

test("before a call that waits is lost with a page, it asks", async ({ page, running }) => {
  await keepNothing(page);
  await pasteAnswer(page, WORDS);
  await saved(page);
  await running.kill();
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Only in this page: do not close it yet")).toBeVisible();
  expect(await asksBeforeClosing(page)).toBe(true);
});

test("a note is not said to be saved before it is", async ({ page, running }) => {
  const id = await openBuild(page, running);
  await field(page).pressSequentially("I ordered ");
  await saved(page);
  // The end of one round is held up until more is typed.
  const going = Promise.withResolvers<void>();
  let held = false;
  await page.route(`**/api/stories/${id}`, async route => {
    held = true;
    await going.promise;
    await route.continue();
  });
  await field(page).pressSequentially("the steel ");
  await expect.poll(() => held).toBe(true);
  await field(page).pressSequentially("late.");
  const said = page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        const line = document.querySelector(".saved-line")!;
        const lines: string[] = [];
        const look = new MutationObserver(() => lines.push(line.textContent));
        look.observe(line, { characterData: true, childList: true, subtree: true });
        addEventListener("unflinch-test-over", () => resolve(lines));
      }),
  );
  const sent = page.waitForRequest(request => request.method() === "PUT");
  going.resolve();
  await sent;
  await page.evaluate(() => dispatchEvent(new Event("unflinch-test-over")));
  expect((await said).filter(line => line.startsWith("Saved"))).toEqual([]);
  await saved(page);
  expect(await notesOf(running, id)).toEqual(["I ordered the steel late."]);
});

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { DESK, editorOf, heardIn, pasteAnswer, Running, STEEL } from "./running.ts";
import { expect, type Host, kept, savedHere, test, textsIn } from "./site.ts";

const paste = (page: Page, host: Host, text = STEEL) => pasteAnswer(page, text, "The steel", host.address);
const typeAtEnd = async (page: Page, words: string): Promise<void> => {
  await expect(page.getByRole("button", { name: "Keep this version" })).toBeEnabled();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(words);
};
const saveEverything = async (page: Page): Promise<Buffer> => {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything as a file" }).click();
  return readFile(await (await downloading).path());
};
const takeIn = (page: Page, file: Buffer) =>
  page
    .getByLabel("Import a saved file")
    .setInputFiles({ name: "unflinch.json", mimeType: "application/json", buffer: file });

test("without a network all rooms open, and what is written there is kept and reviewed", async ({
  page,
  context,
  host,
}) => {
  await paste(page, host);
  await savedHere(page);
  await kept(page);
  await host.stop();
  await context.setOffline(true);
  const weights: boolean[] = [];
  context.on("response", response => {
    if (/reader.*\.bin$/.test(response.url())) weights.push(response.ok() && response.fromServiceWorker());
  });
  await page.reload();
  await typeAtEnd(page, " Nine days.");
  await savedHere(page);
  await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();
  await expect.poll(() => weights).toEqual([true]);
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByRole("button", { name: "Versions (1)" })).toBeVisible();

  const room = page.getByRole("main").getByRole("heading", { level: 1 });
  for (const name of ["Find a failure", "Examples", "Method", "Settings"]) {
    const link = page.getByRole("link", { name });
    await link.click();
    for (const visit of ["first", "again"]) {
      if (visit === "again") await page.reload();
      await expect(link).toHaveAttribute("aria-current", "page");
      await expect(room).toBeVisible();
    }
  }
  await page.getByRole("link", { name: "Unflinch" }).click();
  await page.getByRole("link", { name: "The steel" }).click();
  await expect(editorOf(page)).toContainText("Nine days.");
  const story = new URL(page.url()).hash.split("/").at(-1);
  for (const name of ["build", "versions"]) {
    await page.goto(`${host.address}#/${name}/${story}`);
    await expect(room).toBeVisible();
  }
  expect(await textsIn(page)).toEqual([`${STEEL} Nine days.`]);
});

test(
  "behind the # an address without a room or a rule says so, and a link within the page keeps the room",
  DESK,
  async ({ page, host }) => {
    const room = page.getByRole("heading", { level: 1 });
    await page.goto(`${host.address}#/nonsense`);
    await expect(room).toHaveText("This page is not here");
    await page.goto(`${host.address}#/method/nonsense`);
    await expect(room).toHaveText("This rule is not here");
    await page.getByRole("button", { name: "To the whole method" }).click();
    await expect(room).toHaveText("The method");
    await page.getByRole("link", { name: "To the content" }).press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await expect(page).toHaveURL(`${host.address}#/method`);
    await expect(room).toHaveText("The method");
  },
);

test("a file goes from here to the server and back, and is the same", DESK, async ({ page, browser, host }) => {
  await paste(page, host);
  await page.getByRole("button", { name: "Keep this version" }).click();
  await savedHere(page);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "1 min 30 s" }).check();
  await expect(page.getByRole("radio", { name: "1 min 30 s" })).toBeChecked();
  const file = await saveEverything(page);
  const running = await Running.start();
  try {
    const there = await browser.newPage({ baseURL: running.address });
    await there.goto("/settings");
    await takeIn(there, file);
    await expect(there.getByText("Imported: 1 new")).toBeVisible();
    const fromServer = await saveEverything(there);
    await there.close();

    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
    await expect(page.getByText("Everything in this browser is deleted.")).toBeVisible();
    expect(await textsIn(page)).toEqual([]);
    await takeIn(page, fromServer);
    await expect(page.getByText("Imported: 1 new")).toBeVisible();
    const again = await saveEverything(page);
    const [first, second, third] = [file, fromServer, again].map(content => {
      const { exportedAtMs: _, ...rest } = JSON.parse(content.toString());
      return JSON.stringify(rest);
    });
    expect([second, third]).toEqual([first, first]);
    expect(JSON.parse(first!)).toMatchObject({
      stories: [{ drafts: [{ text: STEEL }] }],
      settings: { timeSeconds: 90 },
    });
  } finally {
    await running.remove();
  }
});

test("a newer version waits, takes over in all tabs when it is wanted, and loses no word", async ({
  page,
  context,
  host,
}) => {
  await paste(page, host);
  await savedHere(page);
  await kept(page);
  const second = await context.newPage();
  await second.goto(`${host.address}#/settings`);
  await expect(second.getByRole("heading", { name: "Settings" })).toBeVisible();
  const versions = () =>
    Promise.all(
      [page, second].map(tab =>
        tab
          .locator("html")
          .getAttribute("data-version")
          .catch(() => "loading"),
      ),
    );
  host.renew();
  await second.reload();
  for (const tab of [page, second]) await expect(tab.getByText("A newer version is ready.")).toBeVisible();
  expect(await versions()).toEqual([null, null]);
  await expectAccessible(page);

  await typeAtEnd(page, " Nine days, and the last letter too");
  await second.getByRole("button", { name: "Use it now" }).click();
  await expect.poll(versions).toEqual(["newer", "newer"]);
  await expect(editorOf(page)).toContainText("Nine days, and the last letter too");
  await expect(page.getByText("A newer version is ready.")).toHaveCount(0);
  await typeAtEnd(page, ".");
  await savedHere(page);
  expect(await textsIn(page)).toEqual([`${STEEL} Nine days, and the last letter too.`]);
});

test("a newer version leaves a page alone on which words stand that are not kept yet", async ({
  page,
  context,
  host,
}) => {
  test.slow();
  await paste(page, host);
  await savedHere(page);
  await kept(page);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Name, occupation, date" }).click();
  const occupation = page.getByRole("dialog").getByLabel("Your occupation");
  await occupation.fill("Planner");
  const second = await context.newPage();
  await second.goto(`${host.address}#/find`);
  await second.getByRole("region", { name: "Jot it down" }).getByRole("textbox").fill("I left the gate open.");
  await second.keyboard.press("Enter");
  await second.getByText("Ask somebody of your trade").click();
  const words = second.getByLabel("What else they said");
  await words.fill("It happens on every farm.");
  const third = await context.newPage();
  await third.goto(`${host.address}#/settings`);
  host.renew();
  await third.reload();
  await third.getByRole("button", { name: "Use it now" }).click();
  const isNewer = (tab: Page) => expect(tab.locator("html")).toHaveAttribute("data-version", "newer");
  await isNewer(third);
  for (const tab of [page, second]) await expect(tab.getByText("A newer version is here.")).toBeVisible();
  await expect(words).toHaveValue("It happens on every farm.");
  await expect(occupation).toHaveValue("Planner");

  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Load it now" }).click();
  await isNewer(page);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Name, occupation, date" }).click();
  await expect(occupation).toHaveValue("Planner");
  await second.getByRole("radio", { name: "“That’s rough”" }).check();
  await second.getByRole("button", { name: "Note the answer" }).click();
  await second.getByRole("button", { name: "Load it now" }).click();
  await isNewer(second);
  await second.getByText("Ask somebody of your trade").click();
  await expect(second.getByText("It happens on every farm.")).toBeVisible();
});

/** As a browser does that is short of space: everything at once, but not what a page noted in localStorage. */
const clear = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise(resolve => {
        indexedDB.deleteDatabase(name!).onsuccess = resolve;
      });
  });

test("stories that the browser cleared are missed aloud, and come back from a saved file", async ({ page, host }) => {
  await page.goto(host.address);
  await expect(page.getByRole("button", { name: "Write one" })).toBeVisible();
  await expect(page.getByText("has cleared")).toHaveCount(0);
  await paste(page, host);
  await savedHere(page);
  await page.getByRole("link", { name: "Settings" }).click();
  const file = await saveEverything(page);
  // From a page of the same host that has none of them open.
  await page.goto(`${host.address}icon.svg`);
  await clear(page);
  await page.goto(host.address);
  await expect(page.getByText("this browser has cleared what it kept for this page")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Take in a saved file" }).click();
  await takeIn(page, file);
  await expect(page.getByText("Imported: 1 new")).toBeVisible();
  await page.getByRole("link", { name: "Unflinch" }).click();
  await expect(page.getByRole("link", { name: "The steel" })).toBeVisible();
  await expect(page.getByText("has cleared")).toHaveCount(0);
});

test("what is cleared under an open page is kept again from what the page knows", DESK, async ({ page, host }) => {
  await paste(page, host);
  await savedHere(page);
  await clear(page);
  await typeAtEnd(page, " Nine days.");
  await savedHere(page);
  await expect.poll(() => textsIn(page)).toEqual([`${STEEL} Nine days.`]);
});

test("a deleted story is not taken for a cleared one", DESK, async ({ page, host }) => {
  await paste(page, host);
  await savedHere(page);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Everything in this browser is deleted.")).toBeVisible();
  await page.goto(host.address);
  await page.reload();
  await expect(page.getByRole("button", { name: "Write one" })).toBeVisible();
  await expect(page.getByText("has cleared")).toHaveCount(0);
});

test(
  "a full browser says so; the words stay in the page and are saved as a file",
  DESK,
  async ({ page, context, host }) => {
    const session = await context.newCDPSession(page);
    const { origin } = new URL(host.address);
    // Before anything else: Chromium goes for a while by the room that it found.
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await page.goto(host.address);
    const long = STEEL + " It took us nine days.".repeat(30_000);
    await page.getByRole("button", { name: "Paste an answer" }).click();
    await page.getByRole("textbox", { name: "Your answer" }).fill(long);
    await page.getByRole("button", { name: "Show what is heard" }).click();
    await expect(page.getByText("This browser has no room left for what you write here.")).toBeVisible();
    await expect(page.getByText("Only in this page: do not close it yet")).toBeVisible();
    const { stories } = JSON.parse((await saveEverything(page)).toString());
    expect(stories[0].copy.text === long).toBe(true);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await savedHere(page);
    await expect(page.getByText("This browser has no room left")).toHaveCount(0);
    expect((await textsIn(page)).map(text => text.length)).toEqual([long.length]);
  },
);

test("a browser that keeps nothing says so at once, and the page works in memory", async ({ page, host }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not here", "SecurityError");
    };
  });
  await page.goto(host.address);
  await expect(
    page.getByText("This browser keeps nothing for this page, as some do in private windows."),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Write one" }).click();
  await editorOf(page).fill(STEEL);
  await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();
  await expect(page.getByText("Only in this page: do not close it yet")).toBeVisible();
  const { stories } = JSON.parse((await saveEverything(page)).toString());
  expect(stories[0].copy.text).toBe(STEEL);
});

test("two tabs show the same story, and write in turns", DESK, async ({ page, context, host }) => {
  await paste(page, host);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText("This story is being edited in another tab.")).toBeVisible();
  await typeAtEnd(page, " Nine days.");
  await expect(second.locator(".editor .cm-content")).toContainText("Nine days.");
  await second.getByRole("button", { name: "Edit here" }).click();
  await typeAtEnd(second, " From the second tab.");
  await expect(page.locator(".editor .cm-content")).toContainText("From the second tab.");
  await savedHere(second);
  expect(await textsIn(page)).toEqual([`${STEEL} Nine days. From the second tab.`]);
});

test("links within a room lead to its parts, and the room stays", async ({ page, host, isMobile }) => {
  await paste(page, host);
  const address = page.url();
  if (isMobile) {
    await page.getByRole("link", { name: "things to mend first" }).click();
    await expect(heardIn(page)).toBeFocused();
    await expect(heardIn(page)).toBeInViewport();
  }
  await page.getByRole("link", { name: "To the content" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  expect(page.url()).toBe(address);
  // As an older page had it, or somebody wrote it.
  await page.evaluate(() => {
    location.hash = "heard-panel";
  });
  await expect(editorOf(page)).toBeVisible();
  await expect(page).toHaveURL(/#heard-panel$/);
  await expect(page.getByRole("heading", { level: 1, name: "The steel" })).toBeVisible();
});

test("what is kept here can be brought back from its saved file", async ({ page, host }) => {
  const link = `https://example.org/${"long".repeat(60)}`;
  await page.goto(host.address);
  await page.getByRole("button", { name: "Paste an answer" }).click();
  await page.getByRole("textbox", { name: "Your answer" }).fill(`${link} ${STEEL}`);
  await page.getByRole("button", { name: "Show what is heard" }).click();
  await savedHere(page);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Name, occupation, date" }).click();
  const day = page.getByLabel("Day of the interview");
  await day.fill("202612-12-01");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(day).toBeVisible();
  await day.fill("2026-12-01");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(day).toHaveCount(0);
  await savedHere(page);
  await page.goto(`${host.address}#/settings`);
  const file = await saveEverything(page);
  expect(JSON.parse(file.toString()).stories[0].story).toMatchObject({
    title: `${link.slice(0, 199)}…`,
    interviewOn: "2026-12-01",
  });
  await takeIn(page, file);
  await expect(page.getByText("Imported: 0 new, 0 added to, 1 there already.")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme });

    test("Settings say where the stories are and whether the browser may clear them", async ({ page, host }) => {
      // Whether it promises is the browser's own choice.
      await page.addInitScript(() => {
        StorageManager.prototype.persisted = async () => false;
        StorageManager.prototype.persist = async () => "promise" in window;
      });
      await page.goto(`${host.address}#/settings`);
      await expect(page.getByText("They are in this browser, on this device.")).toBeVisible();
      await expect(page.getByText("The browser may clear them")).toBeVisible();
      await page.getByRole("button", { name: "Ask the browser to keep them" }).click();
      await expect(page.getByText("The browser did not promise it.")).toBeVisible();
      await expectAccessible(page);
      await page.evaluate(() => Object.assign(window, { promise: true }));
      await page.getByRole("button", { name: "Ask the browser to keep them" }).click();
      await expect(page.getByText("The browser has promised to keep them")).toBeVisible();
      await expectAccessible(page);
    });
  });

test("persistent storage is asked for with the first story, and not before", DESK, async ({ page, host }) => {
  await page.addInitScript(() => {
    const asked: number[] = [];
    Object.assign(window, { asked });
    StorageManager.prototype.persist = async () => asked.push(1) > 0;
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: number[] }).asked.length);
  await page.goto(host.address);
  await page.getByRole("button", { name: "Write one" }).click();
  await editorOf(page).fill(STEEL);
  await savedHere(page);
  await expect.poll(asked).toBe(1);
  await page.getByRole("link", { name: "Unflinch" }).click();
  await page.getByRole("button", { name: "Write one" }).click();
  await savedHere(page);
  expect(await asked()).toBe(1);
});

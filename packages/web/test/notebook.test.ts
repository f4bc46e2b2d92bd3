import { expect, test, vi } from "vitest";
import { type Browser, openBrowser } from "./open-browser.ts";

const STORY = { id: "steel", title: "The steel", occupation: null, interviewOn: null, example: false, jotted: false };
const FIRST = "I ordered the steel late.";

const textsOf = async ({ keeper }: Browser) =>
  (await keeper.exportAll()).stories.map(({ copy, drafts }) => [copy.text, ...drafts.map(({ text }) => text)]);
const patient = { timeout: 10_000, interval: 20 };
const expectKept = (browser: Browser, texts: readonly (readonly string[])[]) =>
  vi.waitFor(async () => expect(await textsOf(browser)).toEqual(texts), patient);

/** By an hour, until the test is over. */
function setClockBack(): void {
  const now = Date.now;
  vi.spyOn(Date, "now").mockImplementation(() => now() - 3_600_000);
}

/** A browser with a story that its keeper has, open in a tab. */
async function withStory() {
  const browser = await openBrowser();
  const tab = await browser.openTab();
  await tab.notebook.createStory({ ...STORY, text: FIRST });
  await expectKept(browser, [[FIRST]]);
  await vi.waitFor(() => expect(tab.notebook.story("steel")?.unsent).toBe(false), patient);
  return { browser, tab };
}

test("what a closed tab had no time to keep is there again", async () => {
  const { browser, tab } = await withStory();
  tab.typeAndClose("steel", `${FIRST} Nine days.`);
  await browser.openTab();
  await expectKept(browser, [[`${FIRST} Nine days.`]]);
});

test("a story that a closed tab had no time to make is there with its newest words", async () => {
  const browser = await openBrowser();
  const tab = await browser.openTab();
  const jotted = { ...STORY, jotted: true };
  tab.beginAndClose({ ...jotted, text: "I" }, FIRST);
  const second = await browser.openTab();
  await expectKept(browser, [[FIRST]]);
  expect(second.notebook.list().map(({ whole }) => whole.story)).toMatchObject([jotted]);
  expect(second.said).toEqual([]);
  await (await browser.openTab()).notebook.settled();
  await expectKept(browser, [[FIRST]]);
});

test("a story is here as soon as it is begun", async () => {
  const { notebook } = await (await openBrowser()).openTab();
  const made = notebook.createStory({ ...STORY, text: "I" });
  notebook.write("steel", FIRST);
  expect(notebook.story("steel")?.whole.copy.text).toBe(FIRST);
  await made;
  await notebook.settled();
  expect(notebook.story("steel")?.whole.copy.text).toBe(FIRST);
});

test("what a closed tab had no time to keep is newer than what it was still keeping", async () => {
  const { browser, tab } = await withStory();
  const { update } = browser.disk;
  vi.spyOn(browser.disk, "update").mockImplementationOnce(async (...given) => {
    await new Promise(resolve => setTimeout(resolve, 20));
    return update(...given);
  });
  tab.notebook.write("steel", `${FIRST} Nine`);
  await new Promise(resolve => setTimeout(resolve, 5));
  tab.typeAndClose("steel", `${FIRST} Nine days.`);
  await vi.waitFor(async () => expect((await browser.disk.load("steel"))?.whole.copy.text).toBe(`${FIRST} Nine`));
  const second = await browser.openTab();
  await expectKept(browser, [[`${FIRST} Nine days.`]]);
  expect(second.said).toEqual([]);
});

test("what a closed tab had no time to keep is a version where something was written after it", async () => {
  const { browser, tab } = await withStory();
  const second = await browser.openTab();
  tab.typeAndClose("steel", `${FIRST} Old words.`);
  await new Promise(resolve => setTimeout(resolve, 5));
  second.notebook.write("steel", `${FIRST} Newer words.`);
  await expectKept(browser, [[`${FIRST} Newer words.`]]);
  const third = await browser.openTab();
  await expectKept(browser, [[`${FIRST} Newer words.`, `${FIRST} Old words.`]]);
  expect(third.said).toEqual(["Words from a tab that you closed are kept as version 1."]);
  expect((await browser.openTab()).said).toEqual([]);
});

test("what a closed tab typed and another one wrote on from is in that text, and no version", async () => {
  const { browser, tab } = await withStory();
  const second = await browser.openTab();
  tab.typeAndClose("steel", `${FIRST} Nine`);
  await new Promise(resolve => setTimeout(resolve, 5));
  second.notebook.write("steel", `${FIRST} Nine days.`);
  await expectKept(browser, [[`${FIRST} Nine days.`]]);
  expect((await browser.openTab()).said).toEqual([]);
  await expectKept(browser, [[`${FIRST} Nine days.`]]);
});

test("what was typed before a page was left and come back to does not return after it was taken away", async () => {
  const { browser, tab } = await withStory();
  tab.typeAndReturn("steel", `${FIRST} Old words.`);
  await new Promise(resolve => setTimeout(resolve, 5));
  tab.notebook.write("steel", `${FIRST} Newer words.`);
  await expectKept(browser, [[`${FIRST} Newer words.`]]);
  expect((await browser.openTab()).said).toEqual([]);
  await expectKept(browser, [[`${FIRST} Newer words.`]]);
});

test("a note that a closed tab had no time to keep stands below what was noted after it", async () => {
  const { browser, tab } = await withStory();
  const second = await browser.openTab();
  tab.typeAndClose("steel", "Old note.", "harm");
  await new Promise(resolve => setTimeout(resolve, 5));
  second.notebook.writeNote("steel", "harm", "Newer note.");
  await second.notebook.settled();
  const third = await browser.openTab();
  await vi.waitFor(async () => {
    const { notes } = await browser.keeper.loadStory("steel");
    expect(notes.map(({ text }) => text)).toEqual(["Newer note.\nOld note."]);
  }, patient);
  expect(third.notebook.story("steel")?.whole.copy.text).toBe(FIRST);
});

test("what two tabs were closed on is there again, each in its story", async () => {
  const { browser, tab } = await withStory();
  await tab.notebook.createStory({ ...STORY, id: "hall", title: "The hall", text: "I left the hall locked." });
  await expectKept(browser, [[FIRST], ["I left the hall locked."]]);
  const second = await browser.openTab();
  tab.typeAndClose("steel", `${FIRST} Nine days.`);
  second.typeAndClose("hall", "I left the hall locked. Forty guests.");
  await browser.openTab();
  await expectKept(browser, [[`${FIRST} Nine days.`], ["I left the hall locked. Forty guests."]]);
});

test("a version asked for without the keeper is kept at once when it is back, though the clock was set back", async () => {
  const { browser, tab } = await withStory();
  browser.isKeeperGone = true;
  await tab.notebook.keepDraft("steel", "asked", FIRST);
  setClockBack();
  browser.isKeeperGone = false;
  await expectKept(browser, [[FIRST, FIRST]]);
});

test("a deletion noted before the clock was set back does not wait for it", async () => {
  const { browser, tab } = await withStory();
  await tab.notebook.removeStory("steel");
  setClockBack();
  await expectKept(browser, []);
});

test("a story that is imported while its deletion can be undone stays, in every tab", async () => {
  const { browser, tab } = await withStory();
  const second = await browser.openTab();
  const file = await browser.keeper.exportAll();
  await tab.notebook.removeStory("steel");
  await vi.waitFor(() => expect(second.notebook.list()).toEqual([]), patient);
  expect(await second.notebook.importAll(file)).toMatchObject({ added: 0, unchanged: 1 });
  expect(await browser.disk.listWaiting()).toEqual([]);
  await vi.waitFor(() => {
    for (const { notebook } of [tab, second]) expect(notebook.list().map(({ id }) => id)).toEqual(["steel"]);
  }, patient);
});

test("a file that is refused takes no deletion back", async () => {
  const { browser, tab } = await withStory();
  const file = await browser.keeper.exportAll();
  await tab.notebook.removeStory("steel");
  await expect(tab.notebook.importAll({ ...file, version: 0 })).rejects.toThrow("not an export");
  expect(await browser.disk.listWaiting()).toMatchObject([{ storyId: "steel" }]);
});

test("words typed while another tab deletes everything become a story of their own, and nothing waits for them", async () => {
  const { browser, tab } = await withStory();
  const second = await browser.openTab();
  const removing = second.notebook.removeAll();
  const { update } = browser.disk;
  vi.spyOn(browser.disk, "update").mockImplementationOnce(async (...given) => {
    await removing;
    await vi.waitFor(() => expect(tab.notebook.list()).toEqual([]), patient);
    return update(...given);
  });
  tab.notebook.write("steel", `${FIRST} Nine days.`);
  await removing;
  await tab.notebook.settled();
  expect(tab.said).toEqual([expect.stringContaining("This story was deleted elsewhere.")]);
  await expectKept(browser, [[`${FIRST} Nine days.`]]);
});

test("words typed since another text was put there stay a version when the older one comes back", async () => {
  const { browser, tab } = await withStory();
  const { notebook } = tab;
  notebook.write("steel", "The draft.");
  await notebook.keepSince("steel", "The draft.");
  notebook.write("steel", "The draft, and more.");
  await notebook.keepSince("steel", "The draft.");
  notebook.write("steel", FIRST);
  await expectKept(browser, [[FIRST, "The draft, and more."]]);
});

test("everything that is saved as a file ends with the newest words, whether the keeper has them or refuses them", async () => {
  const { browser, tab } = await withStory();
  const { notebook } = tab;
  expect((await notebook.exportAll()).stories.map(({ copy }) => copy.text)).toEqual([FIRST]);
  const long = `${"a".repeat(1_000_000)} The end.`;
  notebook.write("steel", long);
  await vi.waitFor(() => expect(notebook.story("steel")?.refused).not.toBe(null), patient);
  expect(notebook.idle()).toBe(true);
  expect((await notebook.exportAll()).stories.map(({ copy }) => copy.text)).toEqual([long]);
  await expectKept(browser, [[FIRST]]);
});

test("everything that is saved as a file has the words typed after both texts of a conflict", async () => {
  const { browser, tab } = await withStory();
  const { notebook } = tab;
  const { revision } = notebook.story("steel")!.whole.copy;
  browser.isKeeperGone = true;
  notebook.write("steel", "Mine.");
  await browser.keeper.saveCopy("steel", { text: "Theirs.", revision, writer: "another-browser" });
  browser.isKeeperGone = false;
  await vi.waitFor(() => expect(notebook.story("steel")?.conflict).not.toBe(null), patient);
  notebook.write("steel", "Mine, and more.");
  const [whole] = (await notebook.exportAll()).stories;
  expect([whole!.copy.text, ...whole!.drafts.map(({ text }) => text)]).toEqual(["Mine, and more.", "Theirs.", "Mine."]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { NoSuchStory, NotAnExport, StoryDeleted } from "../../src/errors.ts";
import { DEFAULT_SETTINGS, type ExportFile } from "../../src/model.ts";
import type { Store } from "../../src/store.ts";
import { exportFiles } from "./export-files.ts";
import { type Opened, STORY, withStory } from "./opened.ts";

/** What every store exports, imports and deletes, whatever database is behind it. */
export function testExchange(open: () => Promise<Opened>): void {
  test("an export into an empty store gives the same export but for the time", async () => {
    const { store, storeOf, clock } = await withStory(open);
    await fill(store, clock);
    const file = await store.exportAll();
    expect(file).toMatchObject({ format: "unflinch", version: 2, exportedAtMs: clock.nowMs });
    expect(file.stories.map(({ story }) => story.id)).toEqual(["story-1", "story-2"]);
    clock.nowMs += 1000;
    const other = await storeOf("grace");
    expect(await other.importAll(JSON.parse(JSON.stringify(file)))).toEqual({ added: 2, merged: 0, unchanged: 0 });
    expect(JSON.stringify(await other.exportAll())).toBe(JSON.stringify({ ...file, exportedAtMs: clock.nowMs }));
    expect(await other.importAll(file)).toEqual({ added: 0, merged: 0, unchanged: 2 });
    expect(await other.exportAll()).toEqual({ ...file, exportedAtMs: clock.nowMs });
  });

  test("any file that is an export comes back exactly", async () => {
    const { storeOf, clock } = await open();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(exportFiles, async file => {
        const store = await storeOf(`owner ${run++}`);
        await store.importAll(file);
        clock.nowMs = file.exportedAtMs;
        expect(JSON.stringify(await store.exportAll())).toBe(JSON.stringify(file));
      }),
      { numRuns: 20 },
    );
  });

  test("an import keeps what is here and adds what the file has besides", async () => {
    const { store, clock } = await withStory(open);
    await store.createDraft(STORY.id, { id: "d1", text: "First.", reason: "asked" });
    await store.saveNote(STORY.id, { question: "decided", text: "I signed it.", basedOn: "" });
    await store.changeSettings({ theme: "dark" });
    await store.changeStory(STORY.id, { interviewOn: null });
    const here = await store.exportAll();
    const [whole] = here.stories;
    const file: ExportFile = {
      ...here,
      settings: { timeSeconds: 60, wordsPerMinute: 120, theme: "light", occupation: "Sales" },
      stories: [
        {
          story: { ...whole!.story, title: "Theirs", interviewOn: "2027-01-02" },
          copy: { text: "Their text.", revision: 9, savedAtMs: 5 },
          drafts: [
            { id: "d2", number: 1, text: "Second.", reason: "before-take", createdAtMs: 7 },
            { ...whole!.drafts[0]!, number: 2 },
          ],
          dismissals: [{ id: "x", check: "blame", words: null, reason: "So.", createdAtMs: 8 }],
          notes: [
            { question: "decided", text: "I signed it unread.", savedAtMs: 9 },
            { question: "felt", text: "The client.", savedAtMs: 9 },
          ],
          peers: [{ id: "p", who: "Ana", says: "rough", words: "", createdAtMs: 9 }],
        },
      ],
    };
    clock.nowMs += 50;
    expect(await store.importAll(file)).toEqual({ added: 0, merged: 1, unchanged: 0 });
    const now = await store.loadStory(STORY.id);
    expect(now.story).toEqual({ ...whole!.story, interviewOn: "2027-01-02", updatedAtMs: clock.nowMs });
    expect(now.copy).toEqual(whole!.copy);
    expect(now.drafts.map(({ number, text, reason, createdAtMs }) => [number, text, reason, createdAtMs])).toEqual([
      [1, "First.", "asked", whole!.drafts[0]!.createdAtMs],
      [2, "Second.", "before-take", 7],
      [3, "Their text.", "import", clock.nowMs],
    ]);
    expect(now.dismissals.map(({ id }) => id)).toEqual(["x"]);
    expect(now.notes.map(({ question, text }) => `${question}: ${text}`)).toEqual([
      "decided: I signed it.\nI signed it unread.",
      "felt: The client.",
    ]);
    expect(now.peers).toEqual([{ id: "p", who: "Ana", says: "rough", words: "", createdAtMs: 9 }]);
    expect(await store.loadSettings()).toEqual({
      timeSeconds: 60,
      wordsPerMinute: 120,
      theme: "dark",
      occupation: "Sales",
    });
    expect(await store.importAll(file)).toEqual({ added: 0, merged: 0, unchanged: 1 });
  });

  test("a file with a note that is too long beside the one here is refused as a whole", async () => {
    const { store } = await withStory(open);
    const note = (letter: string) => ({ question: "decided", text: letter.repeat(600_000), savedAtMs: 9 });
    const before = await store.exportAll();
    const whole = { ...before.stories[0]!, notes: [note("a")] };
    await store.importAll({ ...before, stories: [whole] });
    const theirs = { ...whole, copy: { ...whole.copy, text: "Theirs." }, notes: [note("b")] };
    await expect(store.importAll({ ...before, stories: [theirs] })).rejects.toThrow("Nothing was changed.");
    const [now] = (await store.exportAll()).stories;
    expect([now!.notes, now!.drafts]).toEqual([[note("a")], whole.drafts]);
  });

  test("an import brings a deleted story back", async () => {
    const { store } = await withStory(open);
    const file = await store.exportAll();
    await store.removeStory(STORY.id);
    expect(await store.importAll(file)).toEqual({ added: 1, merged: 0, unchanged: 0 });
    expect(await store.loadStory(STORY.id)).toEqual(file.stories[0]);
  });

  test("a failure that was chosen in one place is chosen in the other", async () => {
    const { store } = await withStory(open);
    await store.changeStory(STORY.id, { jotted: true });
    const { stories, ...file } = await store.exportAll();
    const chosen = { ...stories[0]!, story: { ...stories[0]!.story, jotted: false } };
    expect(await store.importAll({ ...file, stories: [chosen] })).toEqual({ added: 0, merged: 1, unchanged: 0 });
    expect((await store.loadStory(STORY.id)).story.jotted).toBe(false);
    expect(await store.importAll({ ...file, stories })).toEqual({ added: 0, merged: 0, unchanged: 1 });
    expect((await store.loadStory(STORY.id)).story.jotted).toBe(false);
  });

  test("a file of the first version comes in with what it has", async () => {
    const { store, storeOf } = await withStory(open);
    const { stories, settings, ...file } = await store.exportAll();
    const { notes, peers, ...whole } = stories[0]!;
    const { jotted, ...story } = whole.story;
    const { occupation, ...told } = settings;
    const other = await storeOf("grace");
    await other.importAll({ ...file, version: 1, stories: [{ ...whole, story }], settings: told });
    expect([notes, peers, jotted, occupation]).toEqual([[], [], false, null]);
    expect((await other.exportAll()).stories).toEqual(stories);
    expect(await other.loadSettings()).toEqual(settings);
  });

  test("an import that is refused changes nothing", async () => {
    const { store } = await withStory(open);
    const file = await store.exportAll();
    const added = { ...file.stories[0]!, story: { ...file.stories[0]!.story, id: "new" } };
    const broken = { ...file, stories: [added, { ...added, story: { ...added.story, id: 5 } }] };
    await expect(store.importAll(broken)).rejects.toBeInstanceOf(NotAnExport);
    expect((await store.exportAll()).stories).toEqual(file.stories);
  });

  test("owners see, change and delete only what is theirs", async () => {
    const { store, storeOf, clock } = await withStory(open);
    const other = await storeOf("grace");
    expect(await other.listStories()).toEqual([]);
    await expect(other.loadStory(STORY.id)).rejects.toBeInstanceOf(NoSuchStory);
    await other.createStory({ ...STORY, title: "Hers" });
    await fill(other, clock);
    const hers = await other.exportAll();
    await store.removeAll();
    expect(await other.exportAll()).toEqual(hers);
  });

  test("deleting everything leaves nothing but the ids", async () => {
    const { store, clock } = await withStory(open);
    await fill(store, clock);
    await store.removeAll();
    expect(await store.exportAll()).toMatchObject({ stories: [], settings: DEFAULT_SETTINGS });
    await expect(store.loadStory(STORY.id)).rejects.toBeInstanceOf(StoryDeleted);
  });
}

/** Two stories with drafts, remarks and settings. */
async function fill(store: Store, clock: { nowMs: number }): Promise<void> {
  clock.nowMs += 10;
  await store.createStory({
    id: "story-2",
    title: "Ö",
    occupation: null,
    interviewOn: null,
    example: true,
    jotted: false,
    text: "",
  });
  await store.saveCopy("story-1", { text: "Once more.", revision: 1, writer: "w" });
  await store.createDraft("story-1", { id: "d1", text: "One.", reason: "asked" });
  clock.nowMs += 10;
  await store.createDraft("story-1", { id: "d2", text: "Two.", reason: "before-restore" });
  await store.saveNote("story-1", { question: "decided", text: "I signed it.", basedOn: "" });
  await store.savePeerAnswer("story-1", { id: "p", who: "", says: "hiccup", words: "So what?" });
  await store.changeStory("story-2", { jotted: true });
  await store.saveDismissal("story-1", { id: "x", check: "blame", words: "the team", reason: "" });
  await store.saveDismissal("story-2", { id: "x", check: "hedging", words: null, reason: "Fine." });
  await store.changeSettings({ theme: "light", wordsPerMinute: 140, occupation: "Nurse" });
}

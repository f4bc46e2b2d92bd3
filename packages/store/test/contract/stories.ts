import { expect, test } from "vitest";
import { NoSuchStory, NoteTooLong, StoryDeleted } from "../../src/errors.ts";
import { DEFAULT_SETTINGS, type WholeStory } from "../../src/model.ts";
import type { Saved, Store } from "../../src/store.ts";
import { type Opened, STORY, withStory } from "./opened.ts";

/** What every store does with stories, whatever database is behind it. */
export function testStories(open: () => Promise<Opened>): void {
  test("a new story is there with its first working copy", async () => {
    const { storeOf, clock } = await open();
    const store = await storeOf("ada");
    clock.nowMs = 1000;
    const { text, ...given } = STORY;
    const whole: WholeStory = {
      story: { ...given, createdAtMs: 1000, updatedAtMs: 1000 },
      copy: { text, revision: 1, savedAtMs: 1000 },
      drafts: [],
      dismissals: [],
      notes: [],
      peers: [],
    };
    expect(await store.createStory(STORY)).toEqual(whole);
    clock.nowMs = 2000;
    expect(await store.createStory({ ...STORY, title: "Other", text: "Other." })).toEqual(whole);
    expect(await store.loadStory(STORY.id)).toEqual(whole);
    expect(await store.listStories()).toEqual([{ story: whole.story, copy: whole.copy, drafts: 0 }]);
  });

  const refused: [string, (store: Store, id: string) => Promise<unknown>][] = [
    ["loadStory", (store, id) => store.loadStory(id)],
    ["changeStory", (store, id) => store.changeStory(id, { title: "A" })],
    ["saveCopy", (store, id) => store.saveCopy(id, { text: "A", revision: 1, writer: "w" })],
    ["createDraft", (store, id) => store.createDraft(id, { id: "d", text: "A", reason: "asked" })],
    ["saveDismissal", (store, id) => store.saveDismissal(id, { id: "d", check: "blame", words: null, reason: "" })],
    ["saveNote", (store, id) => store.saveNote(id, { question: "decided", text: "A", basedOn: "" })],
    ["savePeerAnswer", (store, id) => store.savePeerAnswer(id, { id: "p", who: "", says: "rough", words: "" })],
    ["removePeerAnswer", (store, id) => store.removePeerAnswer(id, "p")],
    ["removeDismissal", (store, id) => store.removeDismissal(id, "d")],
  ];
  test.each(refused)("%s tells a deleted story from one that never was", async (_name, call) => {
    const { store } = await withStory(open);
    await store.removeStory(STORY.id);
    await expect(call(store, STORY.id)).rejects.toBeInstanceOf(StoryDeleted);
    await expect(call(store, "other")).rejects.toBeInstanceOf(NoSuchStory);
  });

  test("a deleted story cannot be made again, and can be deleted again", async () => {
    const { store } = await withStory(open);
    await store.removeStory(STORY.id);
    await store.removeStory(STORY.id);
    await store.removeStory("never made");
    await expect(store.createStory(STORY)).rejects.toBeInstanceOf(StoryDeleted);
    expect(await store.listStories()).toEqual([]);
  });

  test("the story changed last comes first", async () => {
    const { storeOf, clock } = await open();
    const store = await storeOf("ada");
    for (const id of ["a", "b", "c"]) {
      clock.nowMs += 10;
      await store.createStory({ ...STORY, id });
    }
    const order = async () => (await store.listStories()).map(({ story }) => story.id).join("");
    const orders = [await order()];
    for (const change of [
      () => store.saveCopy("a", { text: "New.", revision: 1, writer: "w" }),
      () => store.createDraft("b", { id: "d", text: "New.", reason: "asked" }),
      () => store.changeStory("c", { title: "New" }),
      () => store.saveDismissal("a", { id: "d", check: "blame", words: null, reason: "" }),
      () => store.createDraft("b", { id: "e", text: "New.", reason: "asked" }),
      () => store.saveCopy("b", { text: STORY.text, revision: 1, writer: "w" }),
    ]) {
      clock.nowMs += 10;
      await change();
      orders.push(await order());
    }
    expect(orders).toEqual(["cba", "acb", "bac", "cba", "acb", "acb", "acb"]);
  });

  test("only the given fields of a story change", async () => {
    const { store, clock } = await withStory(open);
    clock.nowMs += 5;
    const { story } = await store.loadStory(STORY.id);
    expect(await store.changeStory(STORY.id, { occupation: null })).toEqual({
      ...story,
      occupation: null,
      updatedAtMs: clock.nowMs,
    });
    expect(await store.changeStory(STORY.id, { title: "B", interviewOn: null })).toEqual({
      ...story,
      title: "B",
      occupation: null,
      interviewOn: null,
      updatedAtMs: clock.nowMs,
    });
  });

  /** Each write is its writer, the revision it is based on, its text, and what comes of it. */
  const sequences: [title: string, ...writes: string[]][] = [
    ["writes that follow each other are saved", "A 1 b > saved 2 b", "A 2 c > saved 3 c"],
    [
      "a writer whose answers were lost is no conflict with itself",
      "A 1 b > saved 2 b",
      "A 1 c > saved 3 c",
      "A 2 d > saved 4 d",
      "A 1 e > saved 5 e",
    ],
    [
      "a stale write of another writer is a conflict and overwrites nothing",
      "A 1 b > saved 2 b",
      "B 1 c > conflict 2 b: yours c, theirs b",
    ],
    [
      "a first writer that comes late is a conflict",
      "A 1 b > saved 2 b",
      "A 2 c > saved 3 c",
      "B 2 d > conflict 3 c: yours d, theirs c",
    ],
    [
      "a writer takes over on the revision that is there",
      "A 1 b > saved 2 b",
      "B 2 c > saved 3 c",
      "B 2 d > saved 4 d",
    ],
    [
      "a run of writes ends where another writer comes between",
      "A 1 b > saved 2 b",
      "B 2 c > saved 3 c",
      "A 2 d > conflict 3 c: yours d, theirs c",
      "A 3 e > saved 4 e",
      "A 2 f > conflict 4 e: yours f, theirs e",
      "A 3 g > saved 5 g",
    ],
    ["the same text is no conflict and no new revision", "A 1 b > saved 2 b", "B 1 b > saved 2 b", "A 1 c > saved 3 c"],
    [
      "a conflict that is sent again keeps no third draft",
      "A 1 b > saved 2 b",
      "B 1 c > conflict 2 b: yours c, theirs b",
      "B 1 c > conflict 2 b: yours c, theirs b",
    ],
    ["a revision that is not there yet is a conflict", "A 7 b > conflict 1 a: yours b, theirs a"],
    ["a text may be emptied", "A 1  > saved 2 ", "A 2 b > saved 3 b"],
  ];
  test.each(sequences)("%s", async (_title, ...writes) => {
    const { store } = await withStory(open);
    await store.createStory({ ...STORY, id: "s", text: "a" });
    const conflicts = new Set<string>();
    for (const step of writes) {
      const [write, outcome] = step.split(" > ") as [string, string];
      const [writer, revision, text] = write.split(" ") as [string, string, string];
      const saved = await store.saveCopy("s", { writer, revision: Number(revision), text });
      expect(describeSaved(saved)).toBe(outcome);
      if (saved.kind === "conflict") conflicts.add(step);
    }
    const { drafts } = await store.loadStory("s");
    expect(drafts.map(({ number, reason }) => `${number} ${reason}`)).toEqual(
      Array.from({ length: conflicts.size * 2 }, (_, at) => `${at + 1} conflict`),
    );
  });

  test("drafts are counted, and the same id or the newest text makes none", async () => {
    const { store, clock } = await withStory(open);
    const made: string[] = [];
    for (const [id, text, reason] of [
      ["d1", "a", "asked"],
      ["d2", "a", "before-take"],
      ["d3", "b", "before-take"],
      ["d1", "c", "asked"],
      ["d4", "a", "before-restore"],
    ] as const) {
      clock.nowMs += 1;
      const draft = await store.createDraft(STORY.id, { id, text, reason });
      made.push(`${draft.id} ${draft.number} ${draft.text} ${draft.reason}`);
    }
    expect(made).toEqual([
      "d1 1 a asked",
      "d1 1 a asked",
      "d3 2 b before-take",
      "d1 1 a asked",
      "d4 3 a before-restore",
    ]);
    const { drafts } = await store.loadStory(STORY.id);
    expect(drafts.map(({ id, number }) => `${id} ${number}`)).toEqual(["d1 1", "d3 2", "d4 3"]);
    expect((await store.listStories())[0]!.drafts).toBe(3);
  });

  test("remarks are set aside once, and taken back", async () => {
    const { store, clock } = await withStory(open);
    const given = { id: "d", check: "blame", words: "the supplier", reason: "It was so." };
    const kept = { ...given, createdAtMs: clock.nowMs };
    expect(await store.saveDismissal(STORY.id, given)).toEqual(kept);
    clock.nowMs += 5;
    expect(await store.saveDismissal(STORY.id, { ...given, reason: "Other." })).toEqual(kept);
    expect((await store.loadStory(STORY.id)).dismissals).toEqual([kept]);
    await store.removeDismissal(STORY.id, "d");
    await store.removeDismissal(STORY.id, "d");
    expect((await store.loadStory(STORY.id)).dismissals).toEqual([]);
  });

  /** Each write is the text it is based on, the given text, and what stands there then. */
  const noted: [title: string, ...writes: string[]][] = [
    [
      "a note is written, changed and taken away",
      " > I signed. > I signed.",
      "I signed. > I paid. > I paid.",
      "I paid. >  > ",
    ],
    ["a write that comes again changes nothing", " > I signed. > I signed.", " > I signed. > I signed."],
    [
      "of two texts on one base both stand there",
      " > I signed. > I signed.",
      " > Nine days late. > I signed.\nNine days late.",
    ],
    [
      "a text that stands below another one is changed in its place, and taken away there",
      " > I signed. > I signed.",
      " > Nine days late. > I signed.\nNine days late.",
      "Nine days late. > Ten days late. > I signed.\nTen days late.",
      "Nine days late. > Ten days late. > I signed.\nTen days late.",
      "Ten days late. > Ten days > I signed.\nTen days",
      "Ten days >  > I signed.",
    ],
    [
      "what was changed elsewhere meanwhile stands, and a change of it below",
      " > I signed. > I signed.",
      "I signed. > I signed it. > I signed it.",
      "I signed. > I paid. > I signed it.\nI paid.",
    ],
    [
      "a text that holds the other is both",
      " > I signed. > I signed.",
      " > I signed. Unread. > I signed. Unread.",
      " > Unread. > I signed. Unread.",
    ],
  ];
  test.each(noted)("%s", async (_title, ...writes) => {
    const { store } = await withStory(open);
    for (const step of writes) {
      const [basedOn, text, stands] = step.split(" > ") as [string, string, string];
      expect((await store.saveNote(STORY.id, { question: "decided", text, basedOn })).text).toBe(stands);
      const { notes } = await store.loadStory(STORY.id);
      expect(notes.map(note => note.text)).toEqual(stands === "" ? [] : [stands]);
    }
  });

  test("two texts that are together longer than 1 MB are not joined: what was there stays", async () => {
    const { store } = await withStory(open);
    const [mine, theirs] = ["a".repeat(600_000), "b".repeat(600_000)];
    await store.saveNote(STORY.id, { question: "decided", text: theirs, basedOn: "" });
    const tooLong = store.saveNote(STORY.id, { question: "decided", text: mine, basedOn: "" });
    await expect(tooLong).rejects.toThrow(new NoteTooLong());
    expect((await store.loadStory(STORY.id)).notes.map(({ text }) => text)).toEqual([theirs]);
    await store.saveNote(STORY.id, { question: "decided", text: "Cut.", basedOn: "" });
    expect((await store.loadStory(STORY.id)).notes.map(({ text }) => text)).toEqual([`${theirs}\nCut.`]);
  });

  test("the notes of a story are in the order of their questions, each with its time", async () => {
    const { store, clock } = await withStory(open);
    for (const question of ["felt", "Felt", "decided", "after-all", "after"]) {
      clock.nowMs += 1;
      await store.saveNote(STORY.id, { question, text: "A\0b", basedOn: "" });
    }
    const first = clock.nowMs - 4;
    expect((await store.loadStory(STORY.id)).notes).toEqual(
      [
        ["Felt", 1],
        ["after", 4],
        ["after-all", 3],
        ["decided", 2],
        ["felt", 0],
      ].map(([question, later]) => ({ question, text: "A\uFFFDb", savedAtMs: first + (later as number) })),
    );
  });

  test("what peers said is noted once, and taken back", async () => {
    const { store, clock } = await withStory(open);
    const given = { id: "p", who: "Ana", says: "rough", words: "I would not sleep." } as const;
    const kept = { ...given, createdAtMs: clock.nowMs };
    expect(await store.savePeerAnswer(STORY.id, given)).toEqual(kept);
    clock.nowMs += 5;
    expect(await store.savePeerAnswer(STORY.id, { ...given, says: "hiccup" })).toEqual(kept);
    expect((await store.loadStory(STORY.id)).peers).toEqual([kept]);
    await store.removePeerAnswer(STORY.id, "p");
    await store.removePeerAnswer(STORY.id, "p");
    expect((await store.loadStory(STORY.id)).peers).toEqual([]);
  });

  test("a jotted failure is chosen, and can be laid aside again", async () => {
    const { store } = await withStory(open);
    await store.createStory({ ...STORY, id: "jotted", jotted: true });
    const jotted = async () =>
      (await store.listStories()).filter(({ story }) => story.jotted).map(({ story }) => story.id);
    expect(await jotted()).toEqual(["jotted"]);
    expect((await store.changeStory("jotted", { jotted: false })).jotted).toBe(false);
    expect(await jotted()).toEqual([]);
    await store.changeStory(STORY.id, { jotted: true });
    expect(await jotted()).toEqual([STORY.id]);
  });

  test("settings start as the program has them and keep what is changed", async () => {
    const { store } = await withStory(open);
    expect(await store.loadSettings()).toEqual(DEFAULT_SETTINGS);
    await store.changeSettings({ theme: "dark" });
    expect(await store.changeSettings({ timeSeconds: 90 })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: "dark",
      timeSeconds: 90,
    });
    expect(await store.changeSettings({})).toEqual(await store.loadSettings());
  });

  test.each([
    ["other scripts and pictures", "Ich – “größte” 失敗 👩🏽‍🚒 é\u0301", null],
    ["line ends of any kind", "a\r\nb\rc\n\n\td\u2028", null],
    ["quotes and backslashes", `'; drop table stories; -- \\ " $1 ? %`, null],
    ["half a surrogate pair, replaced", "a\uD83D b", "a\uFFFD b"],
    ["the character 0, replaced", "a\0b", "a\uFFFDb"],
    ["a megabyte", "Üx ".repeat(250_000), null],
  ])("keeps %s", async (_title, text, kept) => {
    const { store } = await withStory(open);
    const write = await store.saveCopy(STORY.id, { text, revision: 1, writer: "w" });
    expect(write.copy.text === (kept ?? text)).toBe(true);
    const draft = await store.createDraft(STORY.id, { id: "d", text, reason: "asked" });
    const whole = await store.loadStory(STORY.id);
    expect([whole.copy.text, whole.drafts[0]!.text].map(found => found === (kept ?? text))).toEqual([true, true]);
    expect(await store.createDraft(STORY.id, { id: "e", text, reason: "asked" })).toEqual(draft);
    expect((await store.saveCopy(STORY.id, { text, revision: 1, writer: "other" })).kind).toBe("saved");
  });

  test("writes at the same time, over several connections, each count once", async () => {
    const { store, storeOf } = await withStory(open);
    const other = await storeOf("ada");
    const drafts = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? store : other).createDraft(STORY.id, { id: `d${at}`, text: `Text ${at}.`, reason: "asked" }),
      ),
    );
    expect(drafts.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    const saved = await Promise.all(
      ["A", "B"].map((writer, at) =>
        (at ? store : other).saveCopy(STORY.id, { text: `By ${writer}.`, revision: 1, writer }),
      ),
    );
    expect(saved.map(({ kind }) => kind).sort()).toEqual(["conflict", "saved"]);
  });
}

function describeSaved(saved: Saved): string {
  const { kind, copy } = saved;
  const said = `${kind} ${copy.revision} ${copy.text}`;
  return kind === "saved" ? said : `${said}: yours ${saved.yours.text}, theirs ${saved.theirs.text}`;
}

import { openStore } from "@unflinch/store";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFolder } from "../../store/test/temporary-folder.ts";
import { noteOf } from "../src/keeping/browser-store.ts";
import { type Keeper, KeeperGone, Refused } from "../src/keeping/keeper.ts";
import { makeMemoryStore } from "../src/keeping/memory-store.ts";
import { startSync } from "../src/keeping/sync.ts";
import { isUnsent } from "../src/keeping/unsent.ts";
import { keptStory, noting } from "./kept-story.ts";

const QUESTION = "own-act";
const ID = "a";

/** A browser and its keeper, which has an empty story; what it is asked can be changed on the way. */
async function opened({ isLost = false } = {}) {
  const store = await openStore({ folder: temporaryFolder() });
  onTestFinished(() => store.close());
  const { story, copy } = keptStory(ID).whole;
  if (!isLost) await store.createStory({ ...story, text: copy.text });
  const onTheWay: Partial<Keeper> = {};
  const keeper = new Proxy(store, {
    get: (_, name: keyof Keeper) => {
      if (name === ("name" as never)) return async () => "here";
      const act = (onTheWay[name] ?? store[name as keyof typeof store]) as (...given: unknown[]) => unknown;
      return typeof act === "function" ? act.bind(store) : act;
    },
  }) as unknown as Keeper;
  const browser = makeMemoryStore([keptStory(ID)]);
  const unexpected = vi.fn();
  const sync = startSync({
    browser,
    keeper,
    onKeeper: async () => {},
    onStory: () => {},
    onSettings: () => {},
    onLine: () => {},
    isComing: () => false,
    onIdle: () => {},
    onNotice: unexpected,
    onOrphan: unexpected,
  });
  const note = (text: string) => browser.update(ID, noting(QUESTION, text));
  const saveThere = (text: string, basedOn: string) => store.saveNote(ID, { question: QUESTION, text, basedOn });
  const settled = async () => {
    expect(unexpected.mock.calls).toEqual([]);
    const kept = (await browser.load(ID))!;
    expect(isUnsent(kept)).toBe(false);
    return [(await store.loadStory(ID)).notes.map(({ text }) => text), noteOf(kept, QUESTION)];
  };
  return { browser, store, sync, onTheWay, note, saveThere, settled };
}

/** The keeper does it and is gone before it can say so. */
const lostAnswer =
  <Given extends unknown[]>(act: (...given: Given) => Promise<unknown>) =>
  async (...given: Given): Promise<never> => {
    await act(...given);
    throw new KeeperGone("");
  };

test("a note that was changed after a lost answer stands there once", async () => {
  const { store, sync, onTheWay, note, settled } = await opened();
  await note("I ordered it too late.");
  onTheWay.saveNote = lostAnswer(store.saveNote.bind(store));
  await sync.now();
  await note("I ordered it two weeks late.");
  onTheWay.saveNote = async () => {
    throw new KeeperGone("");
  };
  await sync.now();
  await note("I ordered the steel two weeks late.");
  delete onTheWay.saveNote;
  await sync.now();
  expect(await settled()).toEqual([["I ordered the steel two weeks late."], "I ordered the steel two weeks late."]);
});

test("what is typed on after another text came between stands there once, below it", async () => {
  const { store, sync, onTheWay, note, saveThere, settled } = await opened();
  await note("Mine");
  await saveThere("Theirs", "");
  let typed = 0;
  onTheWay.saveNote = async (...given) => {
    const answer = await store.saveNote(...given);
    if (++typed < 4) await note(`Mine${" more".repeat(typed)}`);
    return answer;
  };
  await sync.now();
  expect(await settled()).toEqual([["Theirs\nMine more more more"], "Theirs\nMine more more more"]);
});

test("a note is taken away though the answer to its last text was lost", async () => {
  const { store, sync, onTheWay, note, settled } = await opened();
  await note("Mine");
  onTheWay.saveNote = lostAnswer(store.saveNote.bind(store));
  await sync.now();
  await note("");
  delete onTheWay.saveNote;
  await sync.now();
  expect(await settled()).toEqual([[], ""]);
});

test("a note that was refused is sent as it is after it was cut", async () => {
  const { browser, sync, onTheWay, note, settled } = await opened();
  await note("Too long");
  onTheWay.saveNote = async () => {
    throw new Refused("This is too long.");
  };
  await sync.now();
  expect((await browser.load(ID))!.refused).toBe("This is too long.");
  delete onTheWay.saveNote;
  await note("Long");
  await sync.now();
  expect(await settled()).toEqual([["Long"], "Long"]);
});

test("letters that are typed while a story is brought back stay in its note and are sent", async () => {
  const { store, sync, onTheWay, note, settled } = await opened({ isLost: true });
  await note("I ordered the st");
  onTheWay.importAll = async file => {
    const result = await store.importAll(file);
    await note("I ordered the steel late");
    return result;
  };
  await sync.now();
  expect(await settled()).toEqual([["I ordered the steel late"], "I ordered the steel late"]);
});

test("a note that is taken away while a story is brought back stays away", async () => {
  const { store, sync, onTheWay, note, settled } = await opened({ isLost: true });
  await note("I ordered the steel");
  onTheWay.importAll = async file => {
    const result = await store.importAll(file);
    await note("");
    return result;
  };
  await sync.now();
  expect(await settled()).toEqual([[], ""]);
});

import { LONGEST_TEXT_BYTES, type NewStory } from "@unflinch/store/kept";
import { expect, onTestFinished, vi } from "vitest";
import { openStore } from "../../store/src/open-store.ts";
import { temporaryFolder } from "../../store/test/temporary-folder.ts";
import type { BrowserStore } from "../src/keeping/browser-store.ts";
import { type Keeper, KeeperGone, Refused } from "../src/keeping/keeper.ts";
import { makeMemoryStore } from "../src/keeping/memory-store.ts";
import type { Notebook } from "../src/keeping/notebook.ts";

/** A page without anything to see: its notebook, and what it said. */
export interface Tab {
  readonly notebook: Notebook;
  readonly said: readonly string[];
  /** Types a text, or a note, and closes the tab before it is in the browser's store. */
  typeAndClose(storyId: string, text: string, question?: string): void;
  /** Begins a story with a text, types on in it, and closes the tab before any of it is in the browser's store. */
  beginAndClose(story: NewStory, text: string): void;
  /** Types a text, goes to another page at once, and comes back to this one as it was. */
  typeAndReturn(storyId: string, text: string): void;
}

/** A browser with its tabs, and the keeper that they have in common. */
export interface Browser {
  readonly keeper: Keeper;
  readonly disk: BrowserStore;
  isKeeperGone: boolean;
  openTab(): Promise<Tab>;
}

const openDisk = vi.hoisted(() => ({ of: (): BrowserStore | null => null }));
vi.mock("../src/keeping/browser-store.ts", async original => ({
  ...(await original<object>()),
  openBrowserStore: async () => openDisk.of(),
}));

export async function openBrowser(): Promise<Browser> {
  const { openNotebook } = await import("../src/keeping/notebook.ts");
  const store = await openStore({ folder: temporaryFolder() });
  const disk = copying(makeMemoryStore());
  const errors: unknown[] = [];
  const local = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => local.get(key) ?? null,
    setItem: (key: string, value: string) => void local.set(key, value),
    removeItem: (key: string) => void local.delete(key),
  });
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("reportError", (error: unknown) => void errors.push(error));
  const saveCopy = store.saveCopy.bind(store);
  const keeper: Keeper = Object.assign(store, {
    place: "server" as const,
    name: async () => "here",
    forgot: async () => false,
    // As the server does.
    async saveCopy(...[id, write]: Parameters<Keeper["saveCopy"]>) {
      if (write.text.length > LONGEST_TEXT_BYTES) throw new Refused("This text is too long.");
      return saveCopy(id, write);
    },
  });
  const browser: Browser = { keeper, disk, isKeeperGone: false, openTab };
  onTestFinished(async () => {
    browser.isKeeperGone = true;
    await store.close();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(errors).toEqual([]);
  });
  return browser;

  async function openTab(): Promise<Tab> {
    const window = new EventTarget();
    const said: string[] = [];
    let isClosed = false;
    const mayCall = () => {
      if (isClosed || browser.isKeeperGone) throw new KeeperGone("");
    };
    vi.stubGlobal("window", window);
    const never = new Promise<never>(() => {});
    openDisk.of = () => ({
      ...disk,
      update: (...given) => (isClosed ? never : disk.update(...given)),
      addWaiting: waiting => (isClosed ? never : disk.addWaiting(waiting)),
    });
    const notebook = await openNotebook(guarded(keeper, mayCall), message => void said.push(message));
    await vi.waitFor(() => expect(notebook.ready()).toBe(true), { timeout: 10_000 });
    return {
      notebook,
      said,
      typeAndClose(storyId, text, question) {
        isClosed = true;
        if (question === undefined) notebook.write(storyId, text);
        else notebook.writeNote(storyId, question, text);
        window.dispatchEvent(new Event("pagehide"));
      },
      beginAndClose(story, text) {
        isClosed = true;
        void notebook.createStory(story);
        notebook.write(story.id, text);
        window.dispatchEvent(new Event("pagehide"));
      },
      typeAndReturn(storyId, text) {
        notebook.write(storyId, text);
        window.dispatchEvent(new Event("pagehide"));
        window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
      },
    };
  }
}

function guarded(keeper: Keeper, mayCall: () => void): Keeper {
  return new Proxy(keeper, {
    get(target, name: keyof Keeper) {
      const member = target[name] as unknown;
      if (typeof member !== "function") return member;
      return async (...given: unknown[]) => {
        mayCall();
        return member.apply(target, given);
      };
    },
  });
}

/** What it gives and takes are copies, as in IndexedDB. */
function copying(store: BrowserStore): BrowserStore {
  return {
    ...store,
    loadAll: async () => structuredClone(await store.loadAll()),
    load: async id => structuredClone(await store.load(id)),
    update: async (id, change) =>
      structuredClone(await store.update(id, now => structuredClone(change(structuredClone(now))))),
  };
}

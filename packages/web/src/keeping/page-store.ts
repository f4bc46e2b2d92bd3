import {
  byTime,
  type CopyWrite,
  DEFAULT_SETTINGS,
  type Dismissal,
  type Draft,
  EXPORT_VERSION,
  type ExportFile,
  type ImportResult,
  type NewStory,
  NoSuchStory,
  type Note,
  type NoteWrite,
  newDismissal,
  newPeerAnswer,
  type PeerAnswer,
  readExportFile,
  type Saved,
  type Settings,
  type Store,
  type Story,
  type StoryCard,
  type StoryChanges,
  StoryDeleted,
  type WholeStory,
} from "@unflinch/store/kept";
import {
  addPart,
  type Changed,
  describe,
  type HeldStory,
  hold,
  keepDraft,
  merge,
  note,
  removePart,
  write,
} from "./held-story.ts";
import { PageDatabase, type Tables } from "./page-database.ts";

export interface PageStoreOptions {
  /** Of the database. */
  readonly name: string;
  readonly owner?: string;
  readonly nowMs?: () => number;
}

type Mode = "readonly" | "readwrite";

/**
 * One owner's store in this browser, which does what every `Store` does, as far as a browser lets it: deleted words may stay on
 * its disk for a while, and it may clear everything. Beside what a `Store` throws, `KeeperGone`.
 */
export class PageStore implements Store {
  readonly #database: PageDatabase;
  readonly #owner: string;
  readonly #nowMs: () => number;

  constructor({ name, owner = "local", nowMs = Date.now }: PageStoreOptions) {
    this.#database = new PageDatabase(name);
    this.#owner = owner;
    this.#nowMs = nowMs;
  }

  /** Whether nothing was ever kept here: neither a story nor the id of one that was deleted. */
  isNew(): Promise<boolean> {
    return this.#database.act("readonly", async ({ stories, deleted }) => {
      const counts = [await stories.count(this.#all), await deleted.count(this.#all)];
      return counts.every(count => count === 0);
    });
  }

  async listStories(): Promise<StoryCard[]> {
    const held = await this.#database.act("readonly", ({ stories }) => stories.getAll(this.#all));
    return held
      .map(({ whole: { story, copy, drafts } }) => ({ story, copy, drafts: drafts.length }))
      .sort((a, b) => b.story.updatedAtMs - a.story.updatedAtMs || (a.story.id < b.story.id ? -1 : 1));
  }

  loadStory(id: string): Promise<WholeStory> {
    return this.#database.act("readonly", async tables => (await this.#find(tables, id)).whole);
  }

  createStory({ text, ...given }: NewStory): Promise<WholeStory> {
    return this.#write(async (tables, nowMs) => {
      if (await tables.deleted.get(this.#key(given.id))) throw new StoryDeleted(given.id);
      const here = await tables.stories.get(this.#key(given.id));
      if (here) return here.whole;
      const story = { ...given, createdAtMs: nowMs, updatedAtMs: nowMs };
      const copy = { text, revision: 1, savedAtMs: nowMs };
      const held = hold(this.#owner, { story, copy, drafts: [], dismissals: [], notes: [], peers: [] });
      await tables.stories.put(held);
      return held.whole;
    });
  }

  changeStory(id: string, changes: StoryChanges): Promise<Story> {
    return this.#change(id, (held, nowMs) => describe(held, changes, nowMs));
  }

  removeStory(id: string): Promise<void> {
    return this.#write((tables, nowMs) => this.#remove(tables, id, nowMs));
  }

  saveCopy(storyId: string, given: CopyWrite): Promise<Saved> {
    return this.#change(storyId, (held, nowMs) => write(held, given, nowMs));
  }

  createDraft(storyId: string, given: Pick<Draft, "id" | "text" | "reason">): Promise<Draft> {
    return this.#change(storyId, (held, nowMs) => keepDraft(held, given, nowMs));
  }

  saveDismissal(storyId: string, given: Omit<Dismissal, "createdAtMs">): Promise<Dismissal> {
    return this.#change(storyId, (held, nowMs) => addPart(held, "dismissals", newDismissal(given, nowMs), nowMs));
  }

  removeDismissal(storyId: string, id: string): Promise<void> {
    return this.#change(storyId, (held, nowMs) => removePart(held, "dismissals", id, nowMs));
  }

  saveNote(storyId: string, given: NoteWrite): Promise<Note> {
    return this.#change(storyId, (held, nowMs) => note(held, given, nowMs));
  }

  savePeerAnswer(storyId: string, given: Omit<PeerAnswer, "createdAtMs">): Promise<PeerAnswer> {
    return this.#change(storyId, (held, nowMs) => addPart(held, "peers", newPeerAnswer(given, nowMs), nowMs));
  }

  removePeerAnswer(storyId: string, id: string): Promise<void> {
    return this.#change(storyId, (held, nowMs) => removePart(held, "peers", id, nowMs));
  }

  loadSettings(): Promise<Settings> {
    return this.#database.act("readonly", async tables => ({ ...DEFAULT_SETTINGS, ...(await this.#set(tables)) }));
  }

  changeSettings(changes: Partial<Settings>): Promise<Settings> {
    return this.#write(async tables => {
      const set = { ...(await this.#set(tables)), ...changes };
      await tables.settings.put(set, this.#owner);
      return { ...DEFAULT_SETTINGS, ...set };
    });
  }

  exportAll(): Promise<ExportFile> {
    return this.#database.act("readonly", async tables => {
      const wholes = (await tables.stories.getAll(this.#all)).map(({ whole }) => whole);
      return {
        format: "unflinch",
        version: EXPORT_VERSION,
        exportedAtMs: this.#nowMs(),
        stories: wholes.sort((a, b) => byTime(a.story, b.story)),
        settings: { ...DEFAULT_SETTINGS, ...(await this.#set(tables)) },
      };
    });
  }

  async importAll(file: unknown): Promise<ImportResult> {
    const { stories, settings } = readExportFile(file);
    return this.#write(async (tables, nowMs) => {
      let added = 0;
      let merged = 0;
      for (const given of stories) {
        const here = await tables.stories.get(this.#key(given.story.id));
        const [isMerged, next] = here ? merge(here, given, nowMs) : [false, hold(this.#owner, given)];
        if (!here) added++;
        if (isMerged) merged++;
        if (next) await tables.stories.put(next);
        await tables.deleted.delete(this.#key(given.story.id));
      }
      await tables.settings.put({ ...settings, ...(await this.#set(tables)) }, this.#owner);
      return { added, merged, unchanged: stories.length - added - merged };
    });
  }

  removeAll(): Promise<void> {
    return this.#write(async (tables, nowMs) => {
      for (const { id } of await tables.stories.getAll(this.#all)) await this.#remove(tables, id, nowMs);
      await tables.settings.delete(this.#owner);
    });
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #write<Result>(act: (tables: Tables<"readwrite">, nowMs: number) => Promise<Result>): Promise<Result> {
    return this.#database.act("readwrite", tables => act(tables, this.#nowMs()));
  }

  /** A change of one story, which nobody else can change meanwhile. */
  #change<Result>(id: string, change: (held: HeldStory, nowMs: number) => Changed<Result>): Promise<Result> {
    return this.#write(async (tables, nowMs) => {
      const [result, next] = change(await this.#find(tables, id), nowMs);
      if (next !== null) await tables.stories.put(next);
      return result;
    });
  }

  async #find<M extends Mode>({ stories, deleted }: Tables<M>, id: string): Promise<HeldStory> {
    const held = await stories.get(this.#key(id));
    if (held) return held;
    throw (await deleted.get(this.#key(id))) ? new StoryDeleted(id) : new NoSuchStory(id);
  }

  async #remove({ stories, deleted }: Tables<"readwrite">, id: string, nowMs: number): Promise<void> {
    await stories.delete(this.#key(id));
    await deleted.put({ owner: this.#owner, id, deletedAtMs: nowMs });
  }

  async #set<M extends Mode>({ settings }: Tables<M>): Promise<Partial<Settings>> {
    return (await settings.get(this.#owner)) ?? {};
  }

  #key(id: string): string[] {
    return [this.#owner, id];
  }

  /** The keys of this owner: to IndexedDB a list comes after every text. */
  get #all(): IDBKeyRange {
    return IDBKeyRange.bound([this.#owner], [this.#owner, []]);
  }
}

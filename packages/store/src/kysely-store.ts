import type { Kysely } from "kysely";
import { StoryDeleted } from "./errors.ts";
import { readExportFile } from "./formats/export-file.ts";
import {
  type Dismissal,
  type Draft,
  EXPORT_VERSION,
  type ExportFile,
  type ImportResult,
  type Note,
  type PeerAnswer,
  type Settings,
  type Story,
  type StoryCard,
  type WholeStory,
} from "./model.ts";
import { saveCopy } from "./queries/copies.ts";
import { addDismissal, deleteDismissal } from "./queries/dismissals.ts";
import { appendDraft } from "./queries/drafts.ts";
import { mergeFile } from "./queries/merge.ts";
import { saveNote } from "./queries/notes.ts";
import { addPeerAnswer, deletePeerAnswer } from "./queries/peers.ts";
import { readSettings, writeSettings } from "./queries/settings.ts";
import {
  changeStory,
  claimStory,
  deleteStories,
  insertWhole,
  isDeleted,
  listCards,
  loadWhole,
  readWhole,
  touchStory,
} from "./queries/stories.ts";
import type { Work } from "./queries/work.ts";
import type { CopyWrite, NewStory, NoteWrite, Saved, Store, StoryChanges } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface KyselyStoreOptions {
  /** A database whose tables are up to date. */
  readonly db: Kysely<Tables>;
  readonly owner: string;
  readonly nowMs: () => number;
  /** Does a deletion so that no trace of the words stays; where a database sees to that itself, it just does it. */
  readonly forgetting: (deletion: () => Promise<void>) => Promise<void>;
}

/** One owner's store in any database that Kysely speaks to. */
export class KyselyStore implements Store {
  readonly #options: KyselyStoreOptions;

  constructor(options: KyselyStoreOptions) {
    this.#options = options;
  }

  listStories(): Promise<StoryCard[]> {
    return this.#read(listCards);
  }

  loadStory(id: string): Promise<WholeStory> {
    return this.#read(work => loadWhole(work, id));
  }

  createStory({ text, ...given }: NewStory): Promise<WholeStory> {
    return this.#write(async work => {
      if (await isDeleted(work, given.id)) throw new StoryDeleted(given.id);
      const [here] = await readWhole(work, given.id);
      if (here) return here;
      const { nowMs } = work;
      const story = { ...given, createdAtMs: nowMs, updatedAtMs: nowMs };
      const copy = { text, revision: 1, savedAtMs: nowMs };
      await insertWhole(work, { story, copy, drafts: [], dismissals: [], notes: [], peers: [] });
      return loadWhole(work, given.id);
    });
  }

  changeStory(id: string, changes: StoryChanges): Promise<Story> {
    return this.#change(id, async work => ({ result: await changeStory(work, id, changes), changed: false }));
  }

  async removeStory(id: string): Promise<void> {
    await this.#options.forgetting(() => this.#write(work => deleteStories(work, id)));
  }

  saveCopy(storyId: string, write: CopyWrite): Promise<Saved> {
    return this.#change(storyId, async work => {
      const { saved, changed } = await saveCopy(work, storyId, write);
      return { result: saved, changed };
    });
  }

  createDraft(storyId: string, given: Pick<Draft, "id" | "text" | "reason">): Promise<Draft> {
    return this.#change(storyId, async work => {
      const { draft, added } = await appendDraft(work, storyId, given);
      return { result: draft, changed: added };
    });
  }

  saveDismissal(storyId: string, given: Omit<Dismissal, "createdAtMs">): Promise<Dismissal> {
    return this.#change(storyId, async work => {
      const { dismissal, added } = await addDismissal(work, storyId, given);
      return { result: dismissal, changed: added };
    });
  }

  removeDismissal(storyId: string, id: string): Promise<void> {
    return this.#change(storyId, async work => ({
      result: undefined,
      changed: await deleteDismissal(work, storyId, id),
    }));
  }

  saveNote(storyId: string, write: NoteWrite): Promise<Note> {
    return this.#change(storyId, async work => {
      const { note, changed } = await saveNote(work, storyId, write);
      return { result: note, changed };
    });
  }

  savePeerAnswer(storyId: string, given: Omit<PeerAnswer, "createdAtMs">): Promise<PeerAnswer> {
    return this.#change(storyId, async work => {
      const { answer, added } = await addPeerAnswer(work, storyId, given);
      return { result: answer, changed: added };
    });
  }

  removePeerAnswer(storyId: string, id: string): Promise<void> {
    return this.#change(storyId, async work => ({
      result: undefined,
      changed: await deletePeerAnswer(work, storyId, id),
    }));
  }

  loadSettings(): Promise<Settings> {
    return this.#read(readSettings);
  }

  changeSettings(changes: Partial<Settings>): Promise<Settings> {
    return this.#write(async work => {
      await writeSettings(work, changes);
      return readSettings(work);
    });
  }

  exportAll(): Promise<ExportFile> {
    return this.#read(async work => ({
      format: "unflinch",
      version: EXPORT_VERSION,
      exportedAtMs: work.nowMs,
      stories: await readWhole(work),
      settings: await readSettings(work),
    }));
  }

  async importAll(file: unknown): Promise<ImportResult> {
    const read = readExportFile(file);
    return this.#write(work => mergeFile(work, read));
  }

  async removeAll(): Promise<void> {
    await this.#options.forgetting(() =>
      this.#write(async work => {
        await deleteStories(work);
        await work.db.deleteFrom("settings").where("owner", "=", work.owner).execute();
      }),
    );
  }

  /** A change of one story, which nobody else can change meanwhile. */
  #change<T>(id: string, change: (work: Work) => Promise<{ result: T; changed: boolean }>): Promise<T> {
    return this.#write(async work => {
      await claimStory(work, id);
      const { result, changed } = await change(work);
      if (changed) await touchStory(work, id);
      return result;
    });
  }

  #write<T>(write: (work: Work) => Promise<T>): Promise<T> {
    const { db, owner, nowMs } = this.#options;
    return db.transaction().execute(transaction => write({ db: transaction, owner, nowMs: nowMs() }));
  }

  /** All that is read is of the same moment. */
  #read<T>(read: (work: Work) => Promise<T>): Promise<T> {
    const { db, owner, nowMs } = this.#options;
    return db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(transaction => read({ db: transaction, owner, nowMs: nowMs() }));
  }
}

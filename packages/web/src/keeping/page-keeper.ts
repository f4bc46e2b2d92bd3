import {
  type CopyWrite,
  type Draft,
  type ImportResult,
  isTooLong,
  type NewStory,
  type Note,
  NoteTooLong,
  type NoteWrite,
  type Saved,
  type WholeStory,
} from "@unflinch/store/kept";
import { type Keeper, Refused } from "./keeper.ts";
import { askForPromise, hadStories, noteStories } from "./lasting.ts";
import { PageStore } from "./page-store.ts";

/** The keeper in this browser. Beside what a `Store` throws, `KeeperGone` and `Refused`. */
export class PageKeeper extends PageStore implements Omit<Keeper, "place" | "name"> {
  constructor() {
    super({ name: "unflinch" });
  }

  async forgot(): Promise<boolean> {
    return hadStories() && (await this.isNew());
  }

  override async createStory(story: NewStory): Promise<WholeStory> {
    const made = await super.createStory(story);
    noteFirst();
    return made;
  }

  override async importAll(file: unknown): Promise<ImportResult> {
    const result = await super.importAll(file);
    if (result.added > 0) noteFirst();
    return result;
  }

  override async saveCopy(storyId: string, write: CopyWrite): Promise<Saved> {
    refuseTooLong(write.text);
    return super.saveCopy(storyId, write);
  }

  override async createDraft(storyId: string, draft: Pick<Draft, "id" | "text" | "reason">): Promise<Draft> {
    refuseTooLong(draft.text);
    return super.createDraft(storyId, draft);
  }

  override async saveNote(storyId: string, write: NoteWrite): Promise<Note> {
    refuseTooLong(write.text);
    try {
      return await super.saveNote(storyId, write);
    } catch (error) {
      throw error instanceof NoteTooLong ? new Refused(error.message) : error;
    }
  }
}

/** From the first story on there is something to be lost. */
function noteFirst(): void {
  if (hadStories()) return;
  noteStories();
  void askForPromise().catch(() => {});
}

/** What an exported file could not hold is not kept either. */
function refuseTooLong(text: string): void {
  if (isTooLong(text)) throw new Refused("This text is longer than 1 MB. Cut it, or make two stories of it.");
}

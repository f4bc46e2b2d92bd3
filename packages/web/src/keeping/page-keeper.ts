import {
  type Dismissal,
  type Draft,
  type ImportResult,
  misfitIn,
  type NewStory,
  type Note,
  NoteTooLong,
  type PeerAnswer,
  type Saved,
  type Settings,
  type Story,
  type WholeStory,
  type Writing,
  type Written,
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
    refuseMisfit("createStory", story);
    const made = await super.createStory(story);
    noteFirst();
    return made;
  }

  override async importAll(file: unknown): Promise<ImportResult> {
    const result = await super.importAll(file);
    if (result.added > 0) noteFirst();
    return result;
  }

  override async changeStory(id: string, changes: Written<"changeStory">): Promise<Story> {
    refuseMisfit("changeStory", changes);
    return super.changeStory(id, changes);
  }

  override async saveCopy(storyId: string, write: Written<"saveCopy">): Promise<Saved> {
    refuseMisfit("saveCopy", write);
    return super.saveCopy(storyId, write);
  }

  override async createDraft(storyId: string, draft: Written<"createDraft">): Promise<Draft> {
    refuseMisfit("createDraft", draft);
    return super.createDraft(storyId, draft);
  }

  override async saveDismissal(storyId: string, dismissal: Written<"saveDismissal">): Promise<Dismissal> {
    refuseMisfit("saveDismissal", dismissal);
    return super.saveDismissal(storyId, dismissal);
  }

  override async saveNote(storyId: string, write: Written<"saveNote">): Promise<Note> {
    refuseMisfit("saveNote", write);
    try {
      return await super.saveNote(storyId, write);
    } catch (error) {
      throw error instanceof NoteTooLong ? new Refused(error.message) : error;
    }
  }

  override async savePeerAnswer(storyId: string, answer: Written<"savePeerAnswer">): Promise<PeerAnswer> {
    refuseMisfit("savePeerAnswer", answer);
    return super.savePeerAnswer(storyId, answer);
  }

  override async changeSettings(changes: Written<"changeSettings">): Promise<Settings> {
    refuseMisfit("changeSettings", changes);
    return super.changeSettings(changes);
  }
}

/** From the first story on there is something to be lost. */
function noteFirst(): void {
  if (hadStories()) return;
  noteStories();
  void askForPromise().catch(() => {});
}

/** What an exported file could not hold is not kept either. */
function refuseMisfit<Method extends Writing>(method: Method, written: Written<Method>): void {
  const misfit = misfitIn(method, written);
  if (misfit?.path === "text") throw new Refused("This text is longer than 1 MB. Cut it, or make two stories of it.");
  if (misfit) throw new Refused(`This could not be kept: ${misfit.message}. Change it and try again.`);
}

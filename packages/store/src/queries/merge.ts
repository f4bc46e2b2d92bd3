import { randomUUID } from "node:crypto";
import type { ExportFile, ImportResult, WholeStory } from "../model.ts";
import { newOfFile } from "../new-of-file.ts";
import { insertDismissal } from "./dismissals.ts";
import { insertDraft } from "./drafts.ts";
import { writeNote } from "./notes.ts";
import { insertPeerAnswer } from "./peers.ts";
import { readSet, writeSettings } from "./settings.ts";
import { changeStory, claimStory, insertWhole, readWhole } from "./stories.ts";
import type { Work } from "./work.ts";

/** Adds what the file has and the store has not; nothing that is here is changed. A deleted story is added again. */
export async function mergeFile(work: Work, file: ExportFile): Promise<ImportResult> {
  let added = 0;
  let merged = 0;
  for (const given of file.stories) {
    const [here] = await readWhole(work, given.story.id);
    if (here === undefined) {
      await work.db
        .deleteFrom("deleted_stories")
        .where("owner", "=", work.owner)
        .where("id", "=", given.story.id)
        .execute();
      await insertWhole(work, given);
      added++;
    } else if (await mergeStory(work, here.story.id, given)) merged++;
  }
  await writeSettings(work, { ...file.settings, ...(await readSet(work)) });
  return { added, merged, unchanged: file.stories.length - added - merged };
}

/** Tells whether the file had anything new. */
async function mergeStory(work: Work, id: string, given: WholeStory): Promise<boolean> {
  await claimStory(work, id);
  const [here] = await readWhole(work, id);
  const news = newOfFile(here!, given, work.nowMs, randomUUID);
  if (news === null) return false;
  for (const draft of news.drafts) await insertDraft(work, id, draft);
  for (const dismissal of news.dismissals) await insertDismissal(work, id, dismissal);
  for (const note of news.notes) await writeNote(work, id, note);
  for (const answer of news.peers) await insertPeerAnswer(work, id, answer);
  await changeStory(work, id, news.changes);
  return true;
}

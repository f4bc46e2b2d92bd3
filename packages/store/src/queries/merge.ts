import { randomUUID } from "node:crypto";
import type { ExportFile, ImportResult, WholeStory } from "../model.ts";
import { insertDismissal } from "./dismissals.ts";
import { insertDraft } from "./drafts.ts";
import { readSet, writeSettings } from "./settings.ts";
import { claimStory, insertWhole, readWhole, touchStory } from "./stories.ts";
import { storable, type Work } from "./work.ts";

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
  const { story, copy, drafts, dismissals } = here!;
  const newDrafts = given.drafts.filter(draft => !drafts.some(known => known.id === draft.id));
  const texts = new Set([copy, ...drafts, ...newDrafts].map(({ text }) => storable(text)));
  if (!texts.has(storable(given.copy.text)))
    newDrafts.push({ id: randomUUID(), number: 0, text: given.copy.text, reason: "import", createdAtMs: work.nowMs });
  let number = drafts.at(-1)?.number ?? 0;
  for (const draft of newDrafts) await insertDraft(work, id, { ...draft, number: ++number });

  const newDismissals = given.dismissals.filter(
    ({ id, check, words }) =>
      !dismissals.some(known => known.id === id || (known.check === check && known.words === storable(words))),
  );
  for (const dismissal of newDismissals) await insertDismissal(work, id, dismissal);

  const gaps = {
    ...(story.occupation === null && given.story.occupation !== null && { occupation: given.story.occupation }),
    ...(story.interviewOn === null && given.story.interviewOn !== null && { interview_on: given.story.interviewOn }),
  };
  const changed = newDrafts.length > 0 || newDismissals.length > 0 || Object.keys(gaps).length > 0;
  if (changed) await touchStory(work, id, gaps);
  return changed;
}

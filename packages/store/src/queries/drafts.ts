import type { Draft, DraftReason } from "../model.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { draftAfter } from "../writes.ts";
import type { Work } from "./work.ts";

/** The newest of a story's drafts that are alike in what is given. */
export async function findDraft(
  { db, owner }: Work,
  storyId: string,
  like: Partial<Pick<Draft, "id" | "text" | "reason">> = {},
): Promise<Draft | undefined> {
  const row = await db
    .selectFrom("drafts")
    .selectAll()
    .where(({ and }) => and({ owner, story_id: storyId, ...like }))
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toDraft(row);
}

/** Of a claimed story. What is there already, by its id or as the newest text, is given back. */
export async function appendDraft(
  work: Work,
  storyId: string,
  given: Pick<Draft, "id" | "text" | "reason">,
): Promise<{ draft: Draft; added: boolean }> {
  const newest = await findDraft(work, storyId);
  const sameId = await findDraft(work, storyId, { id: given.id });
  const { draft, added } = draftAfter(newest, sameId, given, work.nowMs);
  if (added) await insertDraft(work, storyId, draft);
  return { draft, added };
}

export async function insertDraft({ db, owner }: Work, storyId: string, draft: Draft): Promise<void> {
  await db
    .insertInto("drafts")
    .values({
      owner,
      story_id: storyId,
      id: draft.id,
      number: draft.number,
      text: storable(draft.text),
      reason: draft.reason,
      created_at_ms: draft.createdAtMs,
    })
    .execute();
}

export function toDraft(row: Tables["drafts"]): Draft {
  const { id, number, text } = row;
  return { id, number, text, reason: row.reason as DraftReason, createdAtMs: Number(row.created_at_ms) };
}

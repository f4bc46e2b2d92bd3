import type { Draft, DraftReason } from "../model.ts";
import type { Tables } from "../tables.ts";
import { storable, type Work } from "./work.ts";

export async function listDrafts({ db, owner }: Work, storyId: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom("drafts")
    .selectAll()
    .where("owner", "=", owner)
    .where("story_id", "=", storyId)
    .orderBy("number")
    .execute();
  return rows.map(toDraft);
}

/** Of a claimed story. What is there already, by its id or as the newest text, is given back. */
export async function appendDraft(
  work: Work,
  storyId: string,
  { id, text, reason }: Pick<Draft, "id" | "text" | "reason">,
): Promise<{ draft: Draft; added: boolean }> {
  const drafts = await listDrafts(work, storyId);
  const newest = drafts.at(-1);
  const same = drafts.find(draft => draft.id === id) ?? (newest?.text === storable(text) ? newest : undefined);
  if (same) return { draft: same, added: false };
  const draft: Draft = {
    id,
    number: (newest?.number ?? 0) + 1,
    text: storable(text),
    reason,
    createdAtMs: work.nowMs,
  };
  await insertDraft(work, storyId, draft);
  return { draft, added: true };
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

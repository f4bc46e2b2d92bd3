import type { Dismissal } from "../model.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { newDismissal } from "../writes.ts";
import type { Work } from "./work.ts";

/** Of a claimed story. */
export async function addDismissal(
  work: Work,
  storyId: string,
  given: Omit<Dismissal, "createdAtMs">,
): Promise<{ dismissal: Dismissal; added: boolean }> {
  const row = await work.db
    .selectFrom("dismissals")
    .selectAll()
    .where("owner", "=", work.owner)
    .where("story_id", "=", storyId)
    .where("id", "=", given.id)
    .executeTakeFirst();
  if (row) return { dismissal: toDismissal(row), added: false };
  const dismissal = newDismissal(given, work.nowMs);
  await insertDismissal(work, storyId, dismissal);
  return { dismissal, added: true };
}

export async function insertDismissal({ db, owner }: Work, storyId: string, dismissal: Dismissal): Promise<void> {
  await db
    .insertInto("dismissals")
    .values({
      owner,
      story_id: storyId,
      id: dismissal.id,
      check_id: dismissal.check,
      words: storable(dismissal.words),
      reason: storable(dismissal.reason),
      created_at_ms: dismissal.createdAtMs,
    })
    .execute();
}

/** Tells whether it was there. */
export async function deleteDismissal({ db, owner }: Work, storyId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("dismissals")
    .where("owner", "=", owner)
    .where("story_id", "=", storyId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export function toDismissal(row: Tables["dismissals"]): Dismissal {
  const { id, words, reason } = row;
  return { id, check: row.check_id, words, reason, createdAtMs: Number(row.created_at_ms) };
}

import type { PeerAnswer } from "../model.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { newPeerAnswer } from "../writes.ts";
import type { Work } from "./work.ts";

/** Of a claimed story. What is there already, by its id, is given back. */
export async function addPeerAnswer(
  work: Work,
  storyId: string,
  given: Omit<PeerAnswer, "createdAtMs">,
): Promise<{ answer: PeerAnswer; added: boolean }> {
  const row = await work.db
    .selectFrom("peers")
    .selectAll()
    .where(({ and }) => and({ owner: work.owner, story_id: storyId, id: given.id }))
    .executeTakeFirst();
  if (row) return { answer: toPeerAnswer(row), added: false };
  const answer = newPeerAnswer(given, work.nowMs);
  await insertPeerAnswer(work, storyId, answer);
  return { answer, added: true };
}

export async function insertPeerAnswer({ db, owner }: Work, storyId: string, answer: PeerAnswer): Promise<void> {
  await db
    .insertInto("peers")
    .values({
      owner,
      story_id: storyId,
      id: answer.id,
      who: storable(answer.who),
      says: answer.says,
      words: storable(answer.words),
      created_at_ms: answer.createdAtMs,
    })
    .execute();
}

/** Tells whether it was there. */
export async function deletePeerAnswer({ db, owner }: Work, storyId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("peers")
    .where(({ and }) => and({ owner, story_id: storyId, id }))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export function toPeerAnswer(row: Tables["peers"]): PeerAnswer {
  const { id, who, words } = row;
  return { id, who, says: row.says as PeerAnswer["says"], words, createdAtMs: Number(row.created_at_ms) };
}

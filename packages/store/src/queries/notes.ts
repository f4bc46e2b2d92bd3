import type { Note } from "../model.ts";
import { storable } from "../storable.ts";
import type { NoteWrite } from "../store.ts";
import type { Tables } from "../tables.ts";
import { noteAfter } from "../writes.ts";
import type { Work } from "./work.ts";

/** Of a claimed story. Tells beside the note whether anything was changed. */
export async function saveNote(
  work: Work,
  storyId: string,
  write: NoteWrite,
): Promise<{ note: Note; changed: boolean }> {
  const { owner, nowMs } = work;
  const row = await work.db
    .selectFrom("notes")
    .selectAll()
    .where(({ and }) => and({ owner, story_id: storyId, question: write.question }))
    .executeTakeFirst();
  const { note, changed } = noteAfter(row && toNote(row), write, nowMs);
  if (changed) await writeNote(work, storyId, note);
  return { note, changed };
}

/** Puts it in the place of what is there; without text, nothing stays. */
export async function writeNote({ db, owner }: Work, storyId: string, note: Note): Promise<void> {
  const { question, text, savedAtMs } = note;
  await db
    .deleteFrom("notes")
    .where(({ and }) => and({ owner, story_id: storyId, question }))
    .execute();
  if (text === "") return;
  await db
    .insertInto("notes")
    .values({ owner, story_id: storyId, question, text: storable(text), saved_at_ms: savedAtMs })
    .execute();
}

export function toNote({ question, text, saved_at_ms }: Tables["notes"]): Note {
  return { question, text, savedAtMs: Number(saved_at_ms) };
}

import { joinNotes } from "../join-notes.ts";
import type { Note } from "../model.ts";
import { storable } from "../storable.ts";
import type { NoteWrite } from "../store.ts";
import type { Tables } from "../tables.ts";
import type { Work } from "./work.ts";

/** Of a claimed story. Tells beside the note whether anything was changed. */
export async function saveNote(
  work: Work,
  storyId: string,
  { question, text, basedOn }: NoteWrite,
): Promise<{ note: Note; changed: boolean }> {
  const { db, owner, nowMs } = work;
  const row = await db
    .selectFrom("notes")
    .selectAll()
    .where(({ and }) => and({ owner, story_id: storyId, question }))
    .executeTakeFirst();
  const here = row ? toNote(row) : { question, text: "", savedAtMs: nowMs };
  const note = { question, text: joinNotes(here.text, storable(text), storable(basedOn)), savedAtMs: nowMs };
  if (note.text === here.text) return { note: here, changed: false };
  await writeNote(work, storyId, note);
  return { note, changed: true };
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

import { changesOf } from "../changes-of.ts";
import { NoSuchStory, StoryDeleted } from "../errors.ts";
import { byQuestion } from "../join-notes.ts";
import type { Story, StoryCard, WholeStory } from "../model.ts";
import { storable } from "../storable.ts";
import type { StoryChanges } from "../store.ts";
import type { Tables } from "../tables.ts";
import { insertCopy, toCopy } from "./copies.ts";
import { insertDismissal, toDismissal } from "./dismissals.ts";
import { insertDraft, toDraft } from "./drafts.ts";
import { toNote, writeNote } from "./notes.ts";
import { insertPeerAnswer, toPeerAnswer } from "./peers.ts";
import type { Work } from "./work.ts";

/** Newest change first. */
export async function listCards({ db, owner }: Work): Promise<StoryCard[]> {
  const rows = await db
    .selectFrom("stories")
    .innerJoin("copies", join =>
      join.onRef("copies.owner", "=", "stories.owner").onRef("copies.story_id", "=", "stories.id"),
    )
    .selectAll("stories")
    .select(["copies.text", "copies.revision", "copies.saved_at_ms"])
    .select(query =>
      query
        .selectFrom("drafts")
        .whereRef("drafts.owner", "=", "stories.owner")
        .whereRef("drafts.story_id", "=", "stories.id")
        .select(({ fn }) => fn.countAll<number | string>().as("count"))
        .as("drafts"),
    )
    .where("stories.owner", "=", owner)
    .orderBy("stories.updated_at_ms", "desc")
    .orderBy("stories.id")
    .execute();
  return rows.map(row => ({ story: toStory(row), copy: toCopy(row), drafts: Number(row.drafts) }));
}

/** The story with this id, or all in the order in which they were made. */
export async function readWhole({ db, owner }: Work, id?: string): Promise<WholeStory[]> {
  const of = (column: "id" | "story_id") => (id === undefined ? {} : { [column]: id });
  const [stories, copies, drafts, dismissals, notes, peers] = [
    await db
      .selectFrom("stories")
      .selectAll()
      .where(({ and }) => and({ owner, ...of("id") }))
      .orderBy("created_at_ms")
      .orderBy("id")
      .execute(),
    await db
      .selectFrom("copies")
      .selectAll()
      .where(({ and }) => and({ owner, ...of("story_id") }))
      .execute(),
    await db
      .selectFrom("drafts")
      .selectAll()
      .where(({ and }) => and({ owner, ...of("story_id") }))
      .orderBy("number")
      .execute(),
    await db
      .selectFrom("dismissals")
      .selectAll()
      .where(({ and }) => and({ owner, ...of("story_id") }))
      .orderBy("created_at_ms")
      .orderBy("id")
      .execute(),
    await db
      .selectFrom("notes")
      .selectAll()
      .where(({ and }) => and({ owner, ...of("story_id") }))
      .execute(),
    await db
      .selectFrom("peers")
      .selectAll()
      .where(({ and }) => and({ owner, ...of("story_id") }))
      .orderBy("created_at_ms")
      .orderBy("id")
      .execute(),
  ];
  const copyOf = new Map(copies.map(row => [row.story_id, toCopy(row)]));
  const draftsOf = Map.groupBy(drafts, row => row.story_id);
  const dismissalsOf = Map.groupBy(dismissals, row => row.story_id);
  const notesOf = Map.groupBy(notes, row => row.story_id);
  const peersOf = Map.groupBy(peers, row => row.story_id);
  return stories.map(row => ({
    story: toStory(row),
    copy: copyOf.get(row.id)!,
    drafts: (draftsOf.get(row.id) ?? []).map(toDraft),
    dismissals: (dismissalsOf.get(row.id) ?? []).map(toDismissal),
    notes: (notesOf.get(row.id) ?? []).map(toNote).sort(byQuestion),
    peers: (peersOf.get(row.id) ?? []).map(toPeerAnswer),
  }));
}

export async function loadWhole(work: Work, id: string): Promise<WholeStory> {
  const [whole] = await readWhole(work, id);
  return whole ?? refuse(work, id);
}

/** Adds a story as it is, numbers and times included. */
export async function insertWhole(work: Work, whole: WholeStory): Promise<void> {
  const { story, copy, drafts, dismissals, notes, peers } = whole;
  await work.db
    .insertInto("stories")
    .values({
      owner: work.owner,
      id: story.id,
      title: storable(story.title),
      occupation: storable(story.occupation),
      interview_on: story.interviewOn,
      example: Number(story.example),
      jotted: Number(story.jotted),
      created_at_ms: story.createdAtMs,
      updated_at_ms: story.updatedAtMs,
    })
    .execute();
  await insertCopy(work, story.id, copy);
  for (const draft of drafts) await insertDraft(work, story.id, draft);
  for (const dismissal of dismissals) await insertDismissal(work, story.id, dismissal);
  for (const note of notes) await writeNote(work, story.id, note);
  for (const answer of peers) await insertPeerAnswer(work, story.id, answer);
}

/** Makes sure that the story is there, and that nobody else changes it before this transaction ends. */
export async function claimStory(work: Work, id: string): Promise<void> {
  // The writing is what locks the row where a database lets several write at once.
  const { numUpdatedRows } = await work.db
    .updateTable("stories")
    .set(({ ref }) => ({ updated_at_ms: ref("updated_at_ms") }))
    .where("owner", "=", work.owner)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) await refuse(work, id);
}

export async function changeStory(work: Work, id: string, changes: StoryChanges): Promise<Story> {
  const { interviewOn, jotted, ...texts } = changesOf(changes);
  await touchStory(work, id, {
    ...texts,
    ...(interviewOn !== undefined && { interview_on: interviewOn }),
    ...(jotted !== undefined && { jotted: Number(jotted) }),
  });
  return (await loadWhole(work, id)).story;
}

/** Notes that the story was changed now. */
export async function touchStory(work: Work, id: string, changes: Partial<Tables["stories"]> = {}): Promise<void> {
  await work.db
    .updateTable("stories")
    .set({ ...changes, updated_at_ms: work.nowMs })
    .where("owner", "=", work.owner)
    .where("id", "=", id)
    .execute();
}

/** Deletes the story with all that hangs on it; or all stories. Their ids are kept. */
export async function deleteStories({ db, owner, nowMs }: Work, id?: string): Promise<void> {
  const ids =
    id === undefined
      ? (await db.selectFrom("stories").select("id").where("owner", "=", owner).execute()).map(row => row.id)
      : [id];
  for (const gone of ids) {
    await db.deleteFrom("stories").where("owner", "=", owner).where("id", "=", gone).execute();
    await db
      .insertInto("deleted_stories")
      .values({ owner, id: gone, deleted_at_ms: nowMs })
      .onConflict(conflict => conflict.doNothing())
      .execute();
  }
}

export async function isDeleted({ db, owner }: Work, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("deleted_stories")
    .select("id")
    .where("owner", "=", owner)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

async function refuse(work: Work, id: string): Promise<never> {
  throw (await isDeleted(work, id)) ? new StoryDeleted(id) : new NoSuchStory(id);
}

function toStory(row: Tables["stories"]): Story {
  return {
    id: row.id,
    title: row.title,
    occupation: row.occupation,
    interviewOn: row.interview_on,
    example: row.example === 1,
    jotted: row.jotted === 1,
    createdAtMs: Number(row.created_at_ms),
    updatedAtMs: Number(row.updated_at_ms),
  };
}

import { randomUUID } from "node:crypto";
import type { WorkingCopy } from "../model.ts";
import { storable } from "../storable.ts";
import type { CopyWrite, Saved } from "../store.ts";
import type { Tables } from "../tables.ts";
import { appendDraft, findDraft } from "./drafts.ts";
import type { Work } from "./work.ts";

/** Of a claimed story. Tells beside the outcome whether anything was changed. */
export async function saveCopy(
  work: Work,
  storyId: string,
  write: CopyWrite,
): Promise<{ saved: Saved; changed: boolean }> {
  const row = await work.db
    .selectFrom("copies")
    .selectAll()
    .where("owner", "=", work.owner)
    .where("story_id", "=", storyId)
    .executeTakeFirstOrThrow();
  const text = storable(write.text);
  // Not counted as a write: another editor's text, based on the revision that is there, is still based on this text.
  if (text === row.text) return { saved: { kind: "saved", copy: toCopy(row) }, changed: false };
  const sameWriter = row.writer === write.writer;
  if (write.revision !== row.revision && !(sameWriter && write.revision >= row.writer_since))
    return { saved: await keepBoth(work, storyId, row, text), changed: true };
  const copy: WorkingCopy = { text, revision: row.revision + 1, savedAtMs: work.nowMs };
  await work.db
    .updateTable("copies")
    .set({
      text,
      revision: copy.revision,
      saved_at_ms: copy.savedAtMs,
      ...(!sameWriter && { writer: write.writer, writer_since: row.revision }),
    })
    .where("owner", "=", work.owner)
    .where("story_id", "=", storyId)
    .execute();
  return { saved: { kind: "saved", copy }, changed: true };
}

/** A write that comes again, since the answer to it was lost, finds its drafts. */
async function keepBoth(work: Work, storyId: string, row: Tables["copies"], text: string): Promise<Saved> {
  const keep = async (of: string) =>
    (await findDraft(work, storyId, { reason: "conflict", text: of })) ??
    (await appendDraft(work, storyId, { id: randomUUID(), text: of, reason: "conflict" })).draft;
  const theirs = await keep(row.text);
  const yours = await keep(text);
  return { kind: "conflict", copy: toCopy(row), yours, theirs };
}

export async function insertCopy({ db, owner }: Work, storyId: string, copy: WorkingCopy): Promise<void> {
  const { revision, savedAtMs } = copy;
  await db
    .insertInto("copies")
    .values({
      owner,
      story_id: storyId,
      text: storable(copy.text),
      revision,
      saved_at_ms: savedAtMs,
      writer: null,
      writer_since: revision,
    })
    .execute();
}

export function toCopy(row: Pick<Tables["copies"], "text" | "revision" | "saved_at_ms">): WorkingCopy {
  return { text: row.text, revision: row.revision, savedAtMs: Number(row.saved_at_ms) };
}

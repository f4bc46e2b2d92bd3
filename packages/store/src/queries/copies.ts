import { randomUUID } from "node:crypto";
import type { WorkingCopy } from "../model.ts";
import { storable } from "../storable.ts";
import type { CopyWrite, Saved } from "../store.ts";
import type { Tables } from "../tables.ts";
import { copyAfter, type HeldCopy, heldAnew } from "../writes.ts";
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
  const here = toHeld(row);
  const copy = copyAfter(here, write, work.nowMs);
  if (copy === null) return { saved: await keepBoth(work, storyId, row, write.text), changed: true };
  const changed = copy !== here;
  if (changed)
    await work.db
      .updateTable("copies")
      .set(toRow(copy))
      .where("owner", "=", work.owner)
      .where("story_id", "=", storyId)
      .execute();
  return {
    saved: { kind: "saved", copy: { text: copy.text, revision: copy.revision, savedAtMs: copy.savedAtMs } },
    changed,
  };
}

/** A write that comes again, since the answer to it was lost, finds its drafts. */
async function keepBoth(work: Work, storyId: string, row: Tables["copies"], text: string): Promise<Saved> {
  const keep = async (of: string) =>
    (await findDraft(work, storyId, { reason: "conflict", text: storable(of) })) ??
    (await appendDraft(work, storyId, { id: randomUUID(), text: of, reason: "conflict" })).draft;
  const theirs = await keep(row.text);
  const yours = await keep(text);
  return { kind: "conflict", copy: toCopy(row), yours, theirs };
}

export async function insertCopy({ db, owner }: Work, storyId: string, copy: WorkingCopy): Promise<void> {
  await db
    .insertInto("copies")
    .values({ owner, story_id: storyId, ...toRow(heldAnew(copy)) })
    .execute();
}

export function toCopy(row: Pick<Tables["copies"], "text" | "revision" | "saved_at_ms">): WorkingCopy {
  return { text: row.text, revision: row.revision, savedAtMs: Number(row.saved_at_ms) };
}

const toHeld = (row: Tables["copies"]): HeldCopy => ({
  ...toCopy(row),
  writer: row.writer,
  writerSince: row.writer_since,
});

const toRow = ({ text, revision, savedAtMs, writer, writerSince }: HeldCopy) => ({
  text,
  revision,
  saved_at_ms: savedAtMs,
  writer,
  writer_since: writerSince,
});

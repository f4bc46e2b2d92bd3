import { z } from "@hono/zod-openapi";
import {
  DRAFT_REASONS,
  EXPORT_VERSION,
  LONGEST_TEXT_BYTES,
  LONGEST_TITLE,
  PEER_SAYS,
  THEMES,
  TIMES_SECONDS,
} from "@unflinch/store";

const LONGEST_LINE = 2_000;
const LONGEST_ID = 200;

/** Text that comes in: every store and file keeps it as it is, since it has no NUL and no half of a character. */
const text = z
  .string()
  .refine(value => !value.includes("\0") && value.isWellFormed(), { error: "has a character that is no text." });
const line = (longest: number) => text.max(longest);
const answerText = text
  .refine(value => Buffer.byteLength(value) <= LONGEST_TEXT_BYTES, {
    error: "is longer than 1 MB. Cut it, or make two stories of it.",
    params: { tooLarge: true },
  })
  .openapi({ maxLength: LONGEST_TEXT_BYTES, description: "At most 1,000,000 bytes in UTF-8" });
/** What an imported file brought has ids of its own kind. */
const id = line(LONGEST_ID).min(1);
const newId = z.uuid();
/** An id or a name, as an exported file has it, so that it can be imported again. */
const namedId = z.string().regex(/^[\w.:-]{1,200}$/);
const atMs = z.int().min(0).openapi({ description: "Milliseconds since 1970" });
const day = z.iso.date().openapi({ example: "2026-11-30" });
const count = z.int().min(0);

export const storySchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    occupation: z.string().nullable(),
    interviewOn: day.nullable(),
    example: z.boolean(),
    jotted: z.boolean(),
    createdAtMs: atMs,
    updatedAtMs: atMs,
  })
  .openapi("Story");

export const copySchema = z
  .strictObject({ text: z.string(), revision: z.int().min(1), savedAtMs: atMs })
  .openapi("WorkingCopy");

export const draftSchema = z
  .strictObject({
    id: z.string(),
    number: z.int().min(1),
    text: z.string(),
    reason: z.enum(DRAFT_REASONS),
    createdAtMs: atMs,
  })
  .openapi("Draft");

export const dismissalSchema = z
  .strictObject({
    id: z.string(),
    check: z.string(),
    words: z.string().nullable(),
    reason: z.string(),
    createdAtMs: atMs,
  })
  .openapi("Dismissal");

export const noteSchema = z.strictObject({ question: z.string(), text: z.string(), savedAtMs: atMs }).openapi("Note");

export const peerAnswerSchema = z
  .strictObject({ id: z.string(), who: z.string(), says: z.enum(PEER_SAYS), words: z.string(), createdAtMs: atMs })
  .openapi("PeerAnswer");

export const wholeStorySchema = z
  .strictObject({
    story: storySchema,
    copy: copySchema,
    drafts: z.array(draftSchema).readonly(),
    dismissals: z.array(dismissalSchema).readonly(),
    notes: z.array(noteSchema).readonly(),
    peers: z.array(peerAnswerSchema).readonly(),
  })
  .openapi("WholeStory");

export const storyCardSchema = z
  .strictObject({ story: storySchema, copy: copySchema, drafts: count })
  .openapi("StoryCard");

const settings = {
  // The document's maker knows only the first of several.
  timeSeconds: z.literal(TIMES_SECONDS).openapi({ enum: [...TIMES_SECONDS] }),
  wordsPerMinute: z.number().min(60).max(300),
  theme: z.enum(THEMES),
  occupation: line(LONGEST_LINE).nullable(),
};
export const settingsSchema = z.strictObject(settings).openapi("Settings");

export const exportSchema = z
  .strictObject({
    format: z.literal("unflinch"),
    version: z.literal(EXPORT_VERSION),
    exportedAtMs: atMs,
    stories: z.array(wholeStorySchema).readonly(),
    settings: settingsSchema,
  })
  .openapi("ExportFile");

export const importResultSchema = z
  .strictObject({ added: count, merged: count, unchanged: count })
  .openapi("ImportResult");

const described = {
  title: line(LONGEST_TITLE),
  occupation: line(LONGEST_LINE).nullable(),
  interviewOn: day.nullable(),
};
export const newStorySchema = z
  .strictObject({ id: newId, ...described, example: z.boolean(), jotted: z.boolean(), text: answerText })
  .openapi("NewStory");

export const storyChangesSchema = z
  .strictObject({
    title: described.title.exactOptional(),
    occupation: described.occupation.exactOptional(),
    interviewOn: described.interviewOn.exactOptional(),
    jotted: z.boolean().exactOptional(),
  })
  .openapi("StoryChanges");

export const copyWriteSchema = z
  .strictObject({ text: answerText, revision: z.int().min(1), writer: id })
  .openapi("CopyWrite");

export const newDraftSchema = z
  .strictObject({ id: newId, text: answerText, reason: z.enum(DRAFT_REASONS) })
  .openapi("NewDraft");

export const newDismissalSchema = z
  .strictObject({ check: namedId, words: answerText.nullable(), reason: line(LONGEST_LINE) })
  .openapi("NewDismissal");

export const noteWriteSchema = z.strictObject({ text: answerText, basedOn: answerText }).openapi("NoteWrite");

export const newPeerAnswerSchema = z
  .strictObject({ who: line(LONGEST_LINE), says: z.enum(PEER_SAYS), words: line(LONGEST_LINE) })
  .openapi("NewPeerAnswer");

export const settingsChangesSchema = z
  .strictObject({
    timeSeconds: settings.timeSeconds.exactOptional(),
    wordsPerMinute: settings.wordsPerMinute.exactOptional(),
    theme: settings.theme.exactOptional(),
    occupation: settings.occupation.exactOptional(),
  })
  .openapi("SettingsChanges");

const error = z.strictObject({ code: z.string(), message: z.string() });
export const refusalSchema = z.strictObject({ error }).openapi("Refusal");

export const conflictSchema = z
  .strictObject({ error, copy: copySchema, yours: draftSchema, theirs: draftSchema })
  .openapi("Conflict");

export const storyParams = z.strictObject({ id });
export const dismissalParams = z.strictObject({ id, dismissalId: namedId });
export const noteParams = z.strictObject({ id, question: namedId });
export const peerParams = z.strictObject({ id, peerId: namedId });

import type { z } from "@hono/zod-openapi";
import type {
  CopyWrite,
  Dismissal,
  Draft,
  ExportFile,
  ImportResult,
  NewStory,
  Note,
  NoteWrite,
  PeerAnswer,
  Settings,
  Story,
  StoryCard,
  StoryChanges,
  WholeStory,
  WorkingCopy,
} from "@unflinch/store";
import { hc } from "hono/client";
import { expectTypeOf, test } from "vitest";
import type { Api } from "../src/index.ts";
import type * as schemas from "../src/schemas.ts";

type Of<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

/** Each can stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

test("the schemas and the store's types are the same, to the compiler", () => {
  expectTypeOf<{
    story: Same<Of<"storySchema">, Story>;
    copy: Same<Of<"copySchema">, WorkingCopy>;
    draft: Same<Of<"draftSchema">, Draft>;
    dismissal: Same<Of<"dismissalSchema">, Dismissal>;
    whole: Same<Of<"wholeStorySchema">, WholeStory>;
    card: Same<Of<"storyCardSchema">, StoryCard>;
    settings: Same<Of<"settingsSchema">, Settings>;
    export: Same<Of<"exportSchema">, ExportFile>;
    result: Same<Of<"importResultSchema">, ImportResult>;
    newStory: Same<Of<"newStorySchema">, NewStory>;
    changes: Same<Of<"storyChangesSchema">, StoryChanges>;
    write: Same<Of<"copyWriteSchema">, CopyWrite>;
    newDraft: Same<Of<"newDraftSchema">, Pick<Draft, "id" | "text" | "reason">>;
    newDismissal: Same<Of<"newDismissalSchema">, Omit<Dismissal, "id" | "createdAtMs">>;
    note: Same<Of<"noteSchema">, Note>;
    noteWrite: Same<Of<"noteWriteSchema">, Omit<NoteWrite, "question">>;
    peer: Same<Of<"peerAnswerSchema">, PeerAnswer>;
    newPeer: Same<Of<"newPeerAnswerSchema">, Omit<PeerAnswer, "id" | "createdAtMs">>;
    settingsChanges: Same<Of<"settingsChangesSchema">, Partial<Settings>>;
  }>().toEqualTypeOf<
    Record<
      | "story"
      | "copy"
      | "draft"
      | "dismissal"
      | "whole"
      | "card"
      | "settings"
      | "export"
      | "result"
      | "newStory"
      | "changes"
      | "write"
      | "newDraft"
      | "newDismissal"
      | "note"
      | "noteWrite"
      | "peer"
      | "newPeer"
      | "settingsChanges",
      true
    >
  >();
});

test("a client typed by the routes knows bodies and answers by their status", () => {
  const client = hc<Api>("http://127.0.0.1:1");
  const { $get } = client.api.stories[":id"];
  type Loaded = Awaited<ReturnType<typeof $get>>;
  expectTypeOf<Loaded["status"]>().toEqualTypeOf<200 | 400 | 403 | 404 | 410 | 500>();
  const { $put } = client.api.stories[":id"].copy;
  expectTypeOf<Parameters<typeof $put>[0]["json"]>().toEqualTypeOf<{
    text: string;
    revision: number;
    writer: string;
  }>();
  type Conflict = Extract<Awaited<ReturnType<typeof $put>>, { status: 409 }>;
  expectTypeOf<Awaited<ReturnType<Conflict["json"]>>["yours"]>().toExtend<Draft>();
});

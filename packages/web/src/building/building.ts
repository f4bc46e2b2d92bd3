import type { BuildNote, Heard, LaidOut } from "@unflinch/engine/building";

/** What the page that builds an answer asks of the worker. */
export type BuildRequest =
  | { readonly build: "hear"; readonly question: string; readonly text: string; readonly failure: string }
  | { readonly build: "lay-out"; readonly notes: readonly BuildNote[] };

export type BuildAnswer<Request extends BuildRequest> = Request["build"] extends "hear" ? Heard | null : LaidOut;

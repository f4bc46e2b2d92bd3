import { readFileSync } from "node:fs";
import { createReader, review } from "@unflinch/engine";
import { makeDocuments, written } from "./documents.ts";
import { type Contestant, race } from "./measure.ts";
import { peers, versionOf } from "./peers.ts";

export interface PeerRow {
  readonly name: string;
  readonly version: string;
  readonly what: string;
  readonly microsecondsADocument: number;
  /** To write-good's time in the same round. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly ratioTo: number;
  readonly remarksADocument: number;
}

export interface PeerTable {
  readonly documents: number;
  readonly wordsADocument: number;
  readonly rounds: number;
  readonly rows: readonly PeerRow[];
  readonly missing: readonly { name: string; why: string }[];
}

const OURS = { name: "unflinch", what: "a whole review with all checks: roles, findings, strengths, verdicts, grade" };
const TRAINED = { name: "unflinch, trained", what: "the same read by the trained reader too" };
/** In so many rounds V8 compiles what it is going to compile of all of them; in fewer the larger ones are timed half compiled. */
const WARM_UPS = 40;

/** A whole review beside what the peers do with the same documents, in one process, by turns. */
export async function raceWithPeers(made: number, rounds: number): Promise<PeerTable> {
  const documents = [...written, ...makeDocuments(made)].map(({ text }) => text);
  const missing: { name: string; why: string }[] = [];
  const entries: (Contestant & { what: string; version: string; remarks: number })[] = [];
  const enter = async (
    name: string,
    what: string,
    version: string,
    remark: (text: string) => number | Promise<number>,
  ) => {
    let remarks = 0;
    for (const text of documents) remarks += await remark(text);
    const run = async () => {
      for (const text of documents) {
        const pending = remark(text);
        if (typeof pending !== "number") await pending;
      }
    };
    entries.push({ name, what, version, remarks, run });
  };
  for (const { name, what, load } of peers) {
    try {
      await enter(name, what, versionOf(name), await load());
    } catch (error) {
      missing.push({ name, why: error instanceof Error ? error.message.split("\n")[0]! : String(error) });
    }
  }
  await enter(OURS.name, OURS.what, "here", text => review(text).findings.length);
  const reader = createReader(readFileSync(new URL("../packages/engine/weights/reader.bin", import.meta.url)));
  await enter(TRAINED.name, TRAINED.what, "here", text => review(text, { reader }).findings.length);
  const timings = await race(entries, rounds, WARM_UPS);
  return {
    documents: documents.length,
    wordsADocument: Math.round(documents.join(" ").split(/\s+/).length / documents.length),
    rounds,
    rows: timings.map(({ medianMs, ratio, ratioFrom, ratioTo, name }, k) => ({
      name,
      version: entries[k]!.version,
      what: entries[k]!.what,
      microsecondsADocument: (medianMs * 1000) / documents.length,
      ratio,
      ratioFrom,
      ratioTo,
      remarksADocument: entries[k]!.remarks / documents.length,
    })),
    missing,
  };
}

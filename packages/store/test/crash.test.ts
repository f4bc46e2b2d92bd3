import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../src/open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const KILLS = Number(process.env.KILLS ?? 5);
const LONGEST_RUN_MS = 150;
const WRITER = fileURLToPath(new URL("write-until-killed.ts", import.meta.url));

test(`no acknowledged save is lost when the program is killed, ${KILLS} times`, { timeout: KILLS * 5000 }, async () => {
  const folder = temporaryFolder();
  let acknowledged = 1;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = acknowledged;
    acknowledged = await writeUntilKilled(folder, Math.random() * LONGEST_RUN_MS);
    expect(acknowledged).toBeGreaterThan(before);
    const store = await openStore({ folder });
    const { copy } = await store.loadStory("story");
    await store.close();
    // A write may be on disk before its writer could say so.
    expect([acknowledged, acknowledged + 1]).toContain(copy.revision);
    expect(copy.text === `Text ${copy.revision}. `.repeat(200)).toBe(true);
  }
  const database = new DatabaseSync(join(folder, "unflinch.db"));
  expect(database.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();
  if (process.env.KILLS) console.log(`${KILLS} kills, ${acknowledged} acknowledged saves, none lost`);
});

/** Kills the writer a while after its first save; gives the last revision that it had acknowledged. */
async function writeUntilKilled(folder: string, runMs: number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, folder], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", chunk => {
    if (out === "") setTimeout(() => child.kill("SIGKILL"), runMs);
    out += chunk;
  });
  await once(child, "close");
  // The last line may be cut.
  return Number(out.slice(0, out.lastIndexOf("\n")).split("\n").at(-1));
}

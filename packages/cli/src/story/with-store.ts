import type { OpenStore } from "@unflinch/store";
import type { Cli } from "../console.ts";
import { Unreadable } from "../read-answer.ts";

type StorePackage = typeof import("@unflinch/store");

/** Why a command about stories cannot be done, and what to do instead. */
export class Refusal extends Error {}

/** Runs it on the store of this user, says what stands in the way, and then sets the exit code. */
export async function withStore(cli: Cli, run: (store: OpenStore, kit: StorePackage) => Promise<void>): Promise<void> {
  const kit = await import("@unflinch/store");
  const told = [Refusal, Unreadable, kit.StoreTooNew, kit.StoreUnusable, kit.NotAnExport, kit.StoryDeleted];
  try {
    const store = await kit.openStore({ folder: kit.dataFolder(cli.process.env ?? {}) });
    try {
      await run(store, kit);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Error) || !told.some(kind => error instanceof kind)) throw error;
    cli.problem(error.message);
    cli.process.exitCode = 2;
  }
}

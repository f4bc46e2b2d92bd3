import { type BrowserStore, openBrowserStore } from "./browser-store.ts";
import type { Keeper } from "./keeper.ts";
import { tryTo } from "./typing.ts";

/** Whose data this browser showed last. */
const LAST_KEEPER = "unflinch-server";
const FIRST_ANSWER_MS = 3000;

/**
 * What this browser holds of the data that is kept there. A keeper that does not answer is taken for the last one.
 * `disk` is null where the browser keeps nothing, as some do in private windows, or where it is not known for whom.
 */
export async function openDisk(keeper: Keeper): Promise<{ name: string | null; disk: BrowserStore | null }> {
  const told = await keeper.name(FIRST_ANSWER_MS).catch(() => null);
  const name = told ?? tryTo(() => localStorage.getItem(LAST_KEEPER)) ?? null;
  if (name === null) return { name, disk: null };
  return { name, disk: await openBrowserStore(`unflinch-${name}`).catch(() => null) };
}

export const rememberKeeper = (name: string): void => void tryTo(() => localStorage.setItem(LAST_KEEPER, name));

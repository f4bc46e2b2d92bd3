import { setTimeout } from "node:timers/promises";
import { StoreUnusable } from "../errors.ts";
import type { DatabaseFile } from "./open-database.ts";

const PAUSE_MS = 5;

/**
 * Tries until nobody else keeps the file busy, or until the time is over, and lets the rest of this process run meanwhile:
 * SQLite's own waiting would not, and two connections of one process could then wait for each other.
 */
export async function takeTurn<T>(
  { database, busyTimeoutMs }: DatabaseFile,
  attempt: () => T | Promise<T>,
): Promise<T> {
  for (const endMs = Date.now() + busyTimeoutMs; ; ) {
    database.exec("pragma busy_timeout = 0");
    try {
      return await attempt();
    } catch (error) {
      const busy = error instanceof StoreUnusable && error.reason === "busy";
      if (!busy || Date.now() > endMs) throw error;
    } finally {
      database.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
    }
    await setTimeout(PAUSE_MS);
  }
}

import type { Migration } from "kysely/migration";
import { stories } from "./0001-stories.ts";
import { choosing } from "./0002-choosing.ts";

/**
 * In the order of their names. A migration that was released is never changed and never undone: what comes later is a new
 * one, and a database that has one of another name is newer than the program.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-stories": stories,
  "0002-choosing": choosing,
};

import { resolve } from "node:path";
import envPaths from "env-paths";

/** The folder of the store: `UNFLINCH_HOME` where it is set, otherwise where this system keeps a user's data. */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env.UNFLINCH_HOME ? resolve(env.UNFLINCH_HOME) : envPaths("unflinch", { suffix: "" }).data;
}

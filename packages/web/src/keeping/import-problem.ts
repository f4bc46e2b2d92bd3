import { NotAnExport } from "@unflinch/store/kept";
import { PLACE_WORDS } from "../desk/place-words.ts";
import { KeeperGone, Refused } from "./keeper.ts";

/** What to tell whoever brought a file that could not be imported. */
export function importProblem(error: unknown, name: string): string {
  if (error instanceof SyntaxError)
    return `${name} is not a file that Unflinch exported, or it is damaged. Nothing was changed.`;
  if (error instanceof NotAnExport || error instanceof Refused) return error.message;
  return (error instanceof KeeperGone && error.message) || PLACE_WORDS.notImported;
}

import { NotAnExport } from "@unflinch/store/kept";
import { Refused } from "./keeper.ts";

/** What to tell whoever brought a file that could not be imported. */
export function importProblem(error: unknown, name: string): string {
  if (error instanceof SyntaxError)
    return `${name} is not a file that Unflinch exported, or it is damaged. Nothing was changed.`;
  if (error instanceof NotAnExport || error instanceof Refused) return error.message;
  return "Unflinch is not running, so nothing could be imported. Start it and try again.";
}

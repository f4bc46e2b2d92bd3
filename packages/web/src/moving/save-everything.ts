import { saveFile } from "../desk/save-file.ts";
import type { Notebook } from "../keeping/notebook.ts";
import { inPieces } from "./in-pieces.ts";

/** Gives the browser all that is kept, and what is not kept yet, as a file that can be imported. */
export async function saveEverything(notebook: Notebook): Promise<void> {
  const file = await notebook.exportAll();
  const day = new Date(file.exportedAtMs).toISOString().slice(0, 10);
  const stories = file.stories.map(inPieces);
  saveFile(`unflinch-${day}.json`, "application/json", JSON.stringify({ ...file, stories }));
}

import type { Notebook } from "../keeping/notebook.ts";
import { saveFile } from "./save-file.ts";

/** Gives the browser all that is kept, and what is not kept yet, as a file that can be imported. */
export async function saveEverything(notebook: Notebook): Promise<void> {
  const file = await notebook.exportAll();
  const day = new Date(file.exportedAtMs).toISOString().slice(0, 10);
  saveFile(`unflinch-${day}.json`, "application/json", JSON.stringify(file));
}

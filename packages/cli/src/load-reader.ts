import { readFileSync } from "node:fs";
import { createReader, type Reader } from "@unflinch/engine";

/** Beside the bundle, and in a checkout. */
const FOLDERS = ["./", "../../engine/weights/"];

/** The trained reader, or null where its weights are not there: then the rules read alone, and reports say so. */
export function loadReader(): Reader | null {
  const weights = read("reader.bin");
  return weights === null ? null : createReader(weights);
}

/** What was measured of the trained reader. */
export const loadFigures = () => JSON.parse(String(read("figures.json")));

function read(name: string): Buffer | null {
  for (const folder of FOLDERS) {
    try {
      return readFileSync(new URL(folder + name, import.meta.url));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return null;
}

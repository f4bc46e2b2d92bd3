import { readFileSync } from "node:fs";
import { createReader, type Reader } from "@unflinch/engine";

/** Beside the bundle, and in a checkout. */
const PLACES = ["reader.bin", "../../engine/weights/reader.bin"];

/** The trained reader, or null where its weights are not there: then the rules read alone, and reports say so. */
export function loadReader(): Reader | null {
  for (const place of PLACES) {
    try {
      return createReader(readFileSync(new URL(place, import.meta.url)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return null;
}

import { EXPORT_VERSION, type ExportFile, type Settings } from "@unflinch/store/kept";
import { unwrap } from "solid-js/store";
import type { KeptStory } from "./browser-store.ts";

/** All that a page knows, as an exported file. */
export function fileOf(stories: readonly KeptStory[], settings: Settings): ExportFile {
  const wholes = stories.map(({ whole }) => structuredClone(unwrap(whole)));
  return {
    format: "unflinch",
    version: EXPORT_VERSION,
    exportedAtMs: Date.now(),
    stories: wholes.sort((a, b) => a.story.createdAtMs - b.story.createdAtMs),
    settings,
  };
}

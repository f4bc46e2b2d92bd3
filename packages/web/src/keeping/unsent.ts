import type { KeptStory } from "./browser-store.ts";

/** Whether the text or a note holds what the keeper has not acknowledged. */
export const isUnsent = (kept: KeptStory): boolean => kept.unsent || Object.keys(kept.unsentNotes).length > 0;

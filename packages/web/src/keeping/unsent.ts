import type { KeptStory } from "./browser-store.ts";

/** Whether a story holds words, in its text or a note, that the keeper has not acknowledged. */
export const isUnsent = (kept: KeptStory): boolean => kept.unsent || Object.keys(kept.unsentNotes).length > 0;

import type { PhraseTable } from "./phrase-table.ts";

/** The table of all phrases where it was made beforehand, as in a bundle; null where it is made of the patterns. */
export const packedPhrases: PhraseTable | null = null;

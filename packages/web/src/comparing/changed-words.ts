import { diffWordsWithSpace } from "diff";

/** A stretch of words that both texts have, or that only the older or only the newer one has. */
export interface Change {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** So long the comparing may take; texts that have next to nothing in common are then shown as one change. */
const LONGEST_MS = 300;

/**
 * What changed from one text to another, word by word: without what is gone it is the newer one, without what is new the older.
 * Changed words with nothing but white space between them are one change, first what is gone, then what is new.
 */
export function changedWords(older: string, newer: string): Change[] {
  const parts = diffWordsWithSpace(older, newer, { timeout: LONGEST_MS }) ?? [
    { value: older, removed: true, added: false },
    { value: newer, removed: false, added: true },
  ];
  const changes: Change[] = [];
  let gone = "";
  let fresh = "";
  const end = (): void => {
    if (gone !== "") changes.push({ kind: "gone", text: gone });
    if (fresh !== "") changes.push({ kind: "new", text: fresh });
    gone = "";
    fresh = "";
  };
  parts.forEach(({ added, removed, value }, at) => {
    const between = !added && !removed && value.trim() === "" && at > 0 && at < parts.length - 1;
    if (removed || between) gone += value;
    if (added || between) fresh += value;
    if (added || removed || between) return;
    end();
    changes.push({ kind: "same", text: value });
  });
  end();
  return changes;
}

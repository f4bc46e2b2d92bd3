import type { WholeStory } from "@unflinch/store/kept";
import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { useDesk } from "../desk/desk.ts";
import { asideKey, type ListedRemark, type Reviewed } from "./reviewed.ts";

export interface ShownReview {
  /** The review of the newest text that was reviewed. */
  reviewed(): Reviewed | null;
  /** Whether the newest text could not be reviewed. */
  failed(): boolean;
}

/**
 * What is heard in a story's text, anew whenever something changes that it hangs on. A review of a text that is no longer
 * there is dropped: `now` is the text that is.
 */
export function createShownReview(
  whole: Accessor<WholeStory>,
  now: () => string,
  mark: (remarks: readonly ListedRemark[]) => void,
): ShownReview {
  const { notebook, reviewer } = useDesk();
  // A store, so that a key press redraws only what it changed.
  const [shown, setShown] = createStore<{ reviewed: Reviewed | null }>({ reviewed: null });
  const [failed, setFailed] = createSignal(false);
  const text = createMemo(() => oneKindOfLines(whole().copy.text));
  const occupation = createMemo(() => whole().story.occupation);
  const aside = createMemo(() => whole().dismissals.map(one => asideKey(one.check, one.words)), [], {
    equals: (a, b) => a.join("\n") === b.join("\n"),
  });
  createEffect(() => {
    const { wordsPerMinute } = notebook.settings();
    const request = { text: text(), occupation: occupation(), wordsPerMinute, aside: aside() };
    reviewer.reviewNewest(request, answer => {
      if (now() !== request.text) return;
      setFailed(answer === null);
      mark(answer === null ? [] : [...answer.first, ...answer.others]);
      // The store changes what it holds in place, and what was marked must stay as it is.
      setShown("reviewed", reconcile(structuredClone(answer)));
    });
  });
  return { reviewed: () => shown.reviewed, failed };
}

/** Lines as the editor ends them. */
export const oneKindOfLines = (text: string): string => text.replace(/\r\n?/g, "\n");

import type { Story } from "@unflinch/store/kept";

/** A text as it was typed, and the revision of the story that the typing began from. */
export interface Typed {
  readonly text: string;
  readonly revision: number;
  /** The story where it was not in the browser's store yet: a closed page may have had no time to make it. */
  readonly story: Story | null;
  readonly typedAtMs: number;
}

export interface Typing {
  /** What closed pages typed and may have had no time to keep, the newest first; it is given once. */
  rescued(): readonly (readonly [key: string, typed: Typed])[];
  /** What was typed of a story: its text by its id, what else by a name that begins with it. */
  of(storyId: string): readonly (readonly [key: string, typed: Typed])[];
  put(key: string, text: string, revision: number, story: Story | null): Typed;
  clear(): void;
  /** Whether something typed is not kept yet. */
  isAtWork(): boolean;
  /** Resolves when all that was typed is kept. */
  settled(): Promise<void>;
}

const LOOK_MS = 5;
const RESCUE = "unflinch-typed";

const left = (): [key: string, typed: Typed][] => JSON.parse(tryTo(() => localStorage.getItem(RESCUE)) ?? "[]");

/** What is typed and not yet kept: one text a name is put down at a time, always the newest. What `keep` rejects is let go. */
export function createTyping(keep: (key: string, typed: Typed) => Promise<void>): Typing {
  const typed = new Map<string, Typed>();
  let keeping = false;
  const keepAll = async (): Promise<void> => {
    if (keeping) return;
    keeping = true;
    for (let next = typed.entries().next(); !next.done; next = typed.entries().next()) {
      const [key, one] = next.value;
      await keep(key, one).catch(reportError);
      if (typed.get(key) === one) typed.delete(key);
    }
    keeping = false;
  };
  const isAtWork = () => typed.size > 0 || keeping;
  // The browser's store takes a moment, which a page that is closed or reloaded does not have.
  window.addEventListener("pagehide", () => {
    if (typed.size > 0) tryTo(() => localStorage.setItem(RESCUE, JSON.stringify([...typed, ...left()])));
  });
  return {
    rescued() {
      const all = left();
      tryTo(() => localStorage.removeItem(RESCUE));
      return all;
    },
    of: storyId => [...typed].filter(([key]) => key.split(" ")[0] === storyId),
    put(key, text, revision, story) {
      const one = { text, revision: typed.get(key)?.revision ?? revision, story, typedAtMs: Date.now() };
      typed.set(key, one);
      void keepAll();
      return one;
    },
    clear() {
      typed.clear();
      tryTo(() => localStorage.removeItem(RESCUE));
    },
    isAtWork,
    async settled() {
      while (isAtWork()) await new Promise(resolve => setTimeout(resolve, LOOK_MS));
    },
  };
}

/** Some browsers keep nothing for a page, and say so by throwing. */
export function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

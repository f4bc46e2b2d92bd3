/** A text as it was typed, and the revision of the story that the typing began from. */
export interface Typed {
  readonly text: string;
  readonly revision: number;
}

export interface Typing {
  /** What an earlier page typed and had no time to keep. */
  rescued(): readonly (readonly [key: string, typed: Typed])[];
  /** What was typed of a story: its text by its id, what else by a name that begins with it. */
  of(storyId: string): readonly (readonly [key: string, typed: Typed])[];
  put(key: string, text: string, revision: number): void;
  clear(): void;
  /** Whether something typed is not kept yet. */
  isAtWork(): boolean;
  /** Resolves when all that was typed is kept. */
  settled(): Promise<void>;
}

const LOOK_MS = 5;
const RESCUE = "unflinch-typed";

/** What is typed and not yet kept: one text a name is put down at a time, always the newest. */
export function createTyping(keep: (key: string, typed: Typed) => Promise<void>): Typing {
  const typed = new Map<string, Typed>();
  let keeping = false;
  const keepAll = async (): Promise<void> => {
    if (keeping) return;
    keeping = true;
    try {
      for (let next = typed.entries().next(); !next.done; next = typed.entries().next()) {
        const [key, one] = next.value;
        await keep(key, one);
        if (typed.get(key) === one) typed.delete(key);
      }
    } finally {
      keeping = false;
    }
  };
  const isAtWork = () => typed.size > 0 || keeping;
  // The browser's store takes a moment, which a page that is closed or reloaded does not have.
  window.addEventListener("pagehide", () => {
    if (typed.size > 0) tryTo(() => localStorage.setItem(RESCUE, JSON.stringify([...typed])));
  });
  return {
    rescued() {
      const kept = tryTo(() => localStorage.getItem(RESCUE)) ?? null;
      tryTo(() => localStorage.removeItem(RESCUE));
      return kept === null ? [] : (JSON.parse(kept) as [string, Typed][]);
    },
    of: storyId => [...typed].filter(([key]) => key.split(" ")[0] === storyId),
    put(key, text, revision) {
      typed.set(key, { text, revision: typed.get(key)?.revision ?? revision });
      void keepAll();
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

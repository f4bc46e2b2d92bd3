/** A text as it was typed, and the revision that the typing began from. */
export interface Typed {
  readonly text: string;
  readonly revision: number;
}

export interface Typing {
  get(id: string): Typed | undefined;
  isEmpty(): boolean;
  put(id: string, text: string, revision: number): void;
  clear(): void;
  /** Resolves when all that was typed is kept. */
  settled(): Promise<void>;
}

const LOOK_MS = 5;

/** What is typed and not yet kept: one text a story is put down at a time, always the newest. */
export function createTyping(keep: (id: string, typed: Typed) => Promise<void>): Typing {
  const typed = new Map<string, Typed>();
  let keeping = false;
  const keepAll = async (): Promise<void> => {
    if (keeping) return;
    keeping = true;
    try {
      for (let next = typed.entries().next(); !next.done; next = typed.entries().next()) {
        const [id, one] = next.value;
        await keep(id, one);
        if (typed.get(id) === one) typed.delete(id);
      }
    } finally {
      keeping = false;
    }
  };
  return {
    get: id => typed.get(id),
    isEmpty: () => typed.size === 0,
    put(id, text, revision) {
      typed.set(id, { text, revision: typed.get(id)?.revision ?? revision });
      void keepAll();
    },
    clear: () => typed.clear(),
    async settled() {
      while (typed.size > 0 || keeping) await new Promise(resolve => setTimeout(resolve, LOOK_MS));
    },
  };
}

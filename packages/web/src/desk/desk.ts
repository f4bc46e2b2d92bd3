import { createContext, createSignal, useContext } from "solid-js";
import type { Notebook } from "../keeping/notebook.ts";
import type { Reviewer } from "../reviewing/reviewer.ts";

/** A line that is said at the foot of the page, with a way back where there is one. */
export interface Notice {
  readonly message: string;
  readonly undo?: () => unknown;
}

/** What every page works with. */
export interface Desk {
  readonly notebook: Notebook;
  readonly reviewer: Reviewer;
  readonly say: (message: string, undo?: () => unknown) => void;
}

const DeskContext = createContext<Desk>();
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("A page is shown outside the desk");
  return desk;
}

const SHOWN_MS = 5000;
/** A slow reader's time for a letter: a long line stays for longer. */
const LETTER_MS = 70;
/** So much longer where it can be undone. */
const TO_DECIDE_MS = 3000;

/** The newest notice takes the place of the one before. What is to be said in another room is said after going there. */
export function createNotices(): { notice: () => Notice | null; say: Desk["say"]; close: () => void } {
  const [notice, setNotice] = createSignal<Notice | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    notice,
    say(message, undo) {
      clearTimeout(timer);
      setNotice(undo ? { message, undo } : { message });
      const toReadMs = Math.max(SHOWN_MS, message.length * LETTER_MS);
      timer = setTimeout(() => setNotice(null), undo ? toReadMs + TO_DECIDE_MS : toReadMs);
    },
    close() {
      clearTimeout(timer);
      setNotice(null);
    },
  };
}

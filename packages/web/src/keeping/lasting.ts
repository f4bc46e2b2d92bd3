import { tryTo } from "./typing.ts";

/** Outlasts the stories where a browser clears them and leaves this, as most do. */
const SIGN = "unflinch-has-stories";

export const hadStories = (): boolean => tryTo(() => localStorage.getItem(SIGN)) === "yes";
export const noteStories = (): void => void tryTo(() => localStorage.setItem(SIGN, "yes"));

/** Whether this browser has promised not to clear what it keeps for the page. */
export const isPromised = async (): Promise<boolean> => (await navigator.storage?.persisted?.()) ?? false;

/** Asks for that promise; some browsers ask the candidate, others decide by themselves. */
export const askForPromise = async (): Promise<boolean> => (await navigator.storage?.persist?.()) ?? false;

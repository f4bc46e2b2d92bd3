import { saveFile } from "../desk/save-file.ts";

/** A browser passes on texts, and refuses JSON under its own name. */
const fileToSend = (content: string) => new File([content], "unflinch-story.txt", { type: "text/plain" });

/** Whether this is a phone or tablet that can pass a file to its other programs: mail, messages, what is near. */
export const canSend = (content: string): boolean =>
  matchMedia("(pointer: coarse)").matches && navigator.canShare?.({ files: [fileToSend(content)] }) === true;

/** Passes a story on as the device does; where that fails after all, it is saved as a file. */
export async function sendFile(content: string): Promise<void> {
  try {
    await navigator.share({ files: [fileToSend(content)] });
  } catch (error) {
    // Who changed their mind wants no file either.
    if (!(error instanceof DOMException && error.name === "AbortError")) saveStory(content);
  }
}

export const saveStory = (content: string): void => saveFile("unflinch-story.json", "application/json", content);

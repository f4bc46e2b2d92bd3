import type { Note } from "./model.ts";

/**
 * What stands in a note after a write: the given text, or, where another text came between, that one and the given text
 * below it. A text that holds the other is both. What the given text is based on may stand below another one already: it
 * takes its place there.
 */
export function joinNotes(here: string, given: string, basedOn: string): string {
  if (here === basedOn || given.includes(here)) return given;
  const below = (text: string): boolean => text !== "" && here.endsWith(`\n${text}`);
  if (!below(given) && below(basedOn)) {
    const above = here.slice(0, -basedOn.length - 1);
    return given === "" ? above : `${above}\n${given}`;
  }
  return here.includes(given) ? here : `${here}\n${given}`;
}

/** The order in which a story has its notes: by the question's id, as its characters are numbered. */
export const byQuestion = (a: Note, b: Note): number => (a.question < b.question ? -1 : 1);

import text from "../../../../examples/locked-hall.md?raw";

/** Somebody who owns the failure late and lets the weather help. */
export const EXAMPLE = { title: "The locked hall", occupation: "Librarian", text: text.trim() } as const;

import { LONGEST_TEXT_BYTES } from "./model.ts";

const utf8 = new TextEncoder();

/** Whether a text is longer than an exported file may have it. */
export const isTooLong = (text: string): boolean => utf8.encode(text).length > LONGEST_TEXT_BYTES;

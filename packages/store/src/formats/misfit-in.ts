import { DRAFT_REASONS, PEER_SAYS } from "../model.ts";
import type { Store } from "../store.ts";
import { answerText, count, day, id, someSettings, title } from "./kept-shapes.ts";
import { fields, Misfit, oneOf, orNull, type Shape, someFields, text, trueOrFalse } from "./shape.ts";

const described = { title, occupation: orNull(text), interviewOn: orNull(day) };

/** What is written by each method of a store, its last argument. */
const WRITTEN = {
  createStory: fields({ id, ...described, example: trueOrFalse, jotted: trueOrFalse, text: answerText }),
  changeStory: someFields({ ...described, jotted: trueOrFalse }),
  saveCopy: fields({ text: answerText, revision: count, writer: text }),
  createDraft: fields({ id, text: answerText, reason: oneOf(DRAFT_REASONS) }),
  saveDismissal: fields({ id, check: id, words: orNull(text), reason: text }),
  saveNote: fields({ question: id, text: answerText, basedOn: text }),
  savePeerAnswer: fields({ id, who: text, says: oneOf(PEER_SAYS), words: text }),
  changeSettings: someSettings,
} satisfies { readonly [Method in keyof Store]?: Shape<unknown> };

export type Writing = keyof typeof WRITTEN;
/** Of a method that writes, what it is given last. */
export type Written<Method extends Writing> =
  Parameters<Store[Method]> extends [...unknown[], infer Last] ? Last : never;

/** What an exported file could not hold is not to be kept: where it does not fit, or null. */
export function misfitIn<Method extends Writing>(method: Method, written: Written<Method>): Misfit | null {
  try {
    WRITTEN[method](written, "");
    return null;
  } catch (error) {
    if (error instanceof Misfit) return error;
    throw error;
  }
}

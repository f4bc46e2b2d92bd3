import type { Context } from "hono";

export const REFUSALS = {
  "bad-input": 400,
  "not-json": 400,
  "not-an-export": 400,
  "foreign-host": 403,
  "foreign-page": 403,
  "not-found": 404,
  "no-such-story": 404,
  conflict: 409,
  "story-deleted": 410,
  "too-large": 413,
  "wrong-content-type": 415,
  broken: 500,
  "store-unusable": 500,
  "no-page": 503,
  "disk-full": 507,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** The body of every answer that says no: a code for the page, and what to do for a person. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}

/** Answers no, in JSON. */
export function refuse<C extends RefusalCode>(c: Context, code: C, message: string) {
  return c.json({ error: { code: code as string, message } } satisfies Refusal, REFUSALS[code]);
}

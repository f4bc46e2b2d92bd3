import type { z } from "zod";
import { refusalSchema } from "./schemas.ts";

/** A JSON body that must be there. */
export const body = <S extends z.ZodType>(schema: S) => ({
  required: true as const,
  content: { "application/json": { schema } },
});

/** An answer in JSON. */
export const answer = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { "application/json": { schema } },
});

const refusal = (description: string) => answer(description, refusalSchema);

/** Answers of a route's own and the usual ones. (Spread in place, the compiler would take the numbers for strings.) */
export const answers = <Own extends object, Usual extends object>(own: Own, usual: Usual): Own & Usual => ({
  ...own,
  ...usual,
});

/** What any route may answer. */
export const always = {
  403: refusal("Asked by a foreign page or under a foreign name"),
  500: refusal("A fault of the program's own, or the store cannot be used"),
};

/** What a route with a body may answer besides. */
export const whenWriting = answers(
  {
    400: refusal("The body is not as described"),
    413: refusal("The body is too large, or what would be kept is"),
    415: refusal("The body is not marked as application/json"),
    507: refusal("The disk is full"),
  },
  always,
);

export const whenDeleting = answers({ 507: whenWriting[507] }, always);

/** What a route about one story may answer besides. */
export const aboutStory = answers(
  {
    400: refusal("The address or the body is not as described"),
    404: refusal("There is no such story"),
    410: refusal("The story was deleted"),
  },
  always,
);

export const whenWritingStory = answers(whenWriting, aboutStory);

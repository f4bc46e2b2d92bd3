import { NoSuchStory, NotAnExport, NoteTooLong, StoreUnusable, StoryDeleted } from "@unflinch/store";
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { refuse } from "./refuse.ts";

/** Answers whatever went wrong in words, and never with where in the program that was. */
export const onError: ErrorHandler = (error, c) => {
  if (error instanceof StoryDeleted) return refuse(c, "story-deleted", error.message);
  if (error instanceof NoSuchStory) return refuse(c, "no-such-story", error.message);
  if (error instanceof NotAnExport) return refuse(c, "not-an-export", error.message);
  if (error instanceof NoteTooLong) return refuse(c, "too-large", error.message);
  if (error instanceof StoreUnusable)
    return refuse(c, error.reason === "disk-full" ? "disk-full" : "store-unusable", error.message);
  if (error instanceof HTTPException && error.status === 400)
    return refuse(c, "not-json", "The body cannot be read as JSON.");
  // For the person at the terminal; the page gets none of it.
  console.error(error);
  return refuse(c, "broken", "Something broke inside; this is a fault of the program.");
};

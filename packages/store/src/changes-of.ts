import { storable } from "./storable.ts";
import type { StoryChanges } from "./store.ts";

/** Only the fields that are given, as they are kept. */
export const changesOf = ({ title, occupation, interviewOn, jotted }: StoryChanges): StoryChanges => ({
  ...(title !== undefined && { title: storable(title) }),
  ...(occupation !== undefined && { occupation: storable(occupation) }),
  ...(interviewOn !== undefined && { interviewOn }),
  ...(jotted !== undefined && { jotted }),
});

import type { Place } from "./router.ts";

const NAMES: Readonly<Record<Place["page"], string>> = {
  home: "",
  nowhere: "Not here",
  find: "Find a failure",
  examples: "Examples",
  method: "Method",
  settings: "Settings",
  build: "Build",
  story: "",
  versions: "Versions",
};

/** What a tab is called: the room, the story in it, where it has one, and the product. */
export const roomTitle = (page: Place["page"], story = ""): string =>
  [NAMES[page], story, "Unflinch"].filter(part => part !== "").join(" · ");

import { buildRouteMap } from "@stricli/core";
import { exportStories } from "./story/export.ts";
import { importStories } from "./story/import.ts";
import { list } from "./story/list.ts";
import { show } from "./story/show.ts";

export const story = buildRouteMap({
  routes: { list, show, export: exportStories, import: importStories },
  docs: {
    brief: "List, show, export and import the stories that are kept on this machine",
    fullDescription: `The stories that you write in the browser (unflinch start), on the command line. It may run at the same time.
UNFLINCH_HOME names the folder in which they are kept.

EXAMPLES
  unflinch story list
  unflinch story show "The price list" | unflinch check -
  unflinch story export --out stories.json
  unflinch story import stories.json`,
  },
});

import { buildCommand } from "@stricli/core";
import { text } from "../arguments.ts";
import { type Cli, oneLine } from "../console.ts";
import { findStory } from "./find-story.ts";
import { withStore } from "./with-store.ts";

export const show = buildCommand<Record<never, never>, [string], Cli>({
  docs: {
    brief: "Print a story's text as it stands",
    fullDescription: `Prints the text of one story as it stands. ID is its id, the beginning of its id, or its exact title.

EXAMPLES
  unflinch story show 3f2a9c1e
  unflinch story show "The price list" | unflinch check -

EXIT CODES
  0  printed
  2  wrong use, no such story, or the stories cannot be read`,
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ brief: "A story's id, the beginning of it, or its title", parse: text, placeholder: "ID" }],
    },
  },
  async func(_flags, asked) {
    await withStore(this, async store => {
      const { copy } = await store.loadStory(await findStory(store, asked));
      const lines = copy.text.replace(/\n$/, "").split("\n");
      this.process.stdout.write(`${lines.map(oneLine).join("\n")}\n`);
    });
  },
});

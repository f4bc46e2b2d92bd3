import { buildCommand } from "@stricli/core";
import { text } from "../arguments.ts";
import type { Cli } from "../console.ts";
import { readExport } from "../read-answer.ts";
import { withStore } from "./with-store.ts";

export const importStories = buildCommand<Record<never, never>, [string], Cli>({
  docs: {
    brief: "Add the stories of an exported file",
    fullDescription: `Adds the stories of a file that Unflinch exported as JSON. What is here stays as it is: a story that is here
gets the drafts it does not have, and a differing text becomes a draft. Importing twice changes nothing more.

EXAMPLES
  unflinch story import stories.json
  unflinch story import - < stories.json

EXIT CODES
  0  imported
  2  wrong use, or the file is no export; nothing was changed then`,
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ brief: "An exported file; - is standard input", parse: text, placeholder: "FILE" }],
    },
  },
  async func(_flags, file) {
    await withStore(this, async store => {
      const { added, merged, unchanged } = await store.importAll(await readExport(file));
      this.process.stdout.write(
        `Stories added: ${added}. Here before, and got something new: ${merged}. Here before, and unchanged: ${unchanged}.\n`,
      );
    });
  },
});

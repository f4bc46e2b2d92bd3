import { buildCommand } from "@stricli/core";
import type { Cli } from "../console.ts";
import { shortIds } from "./find-story.ts";
import { withStore } from "./with-store.ts";

const GAP = "  ";

export const list = buildCommand<Record<never, never>, [], Cli>({
  docs: {
    brief: "List your stories, the one changed last first",
    fullDescription: `Lists your stories: id, words, day of the interview, kept drafts and title. The one changed last comes first.

EXAMPLES
  unflinch story list

EXIT CODES
  0  listed
  2  wrong use, or the stories cannot be read`,
  },
  parameters: {},
  async func() {
    await withStore(this, async store => {
      const { layOut, parse } = await import("@unflinch/engine");
      const { stdout } = this.process;
      const cards = await store.listStories();
      if (cards.length === 0) {
        stdout.write("There are no stories yet. Write the first one: unflinch start\n");
        return;
      }
      const shorten = shortIds(cards);
      const rows = cards.map(({ story, copy, drafts }) => ({
        columns: [shorten(story.id), String(parse(copy.text).words), story.interviewOn ?? "", String(drafts)],
        title: story.title.trim() || "Untitled",
      }));
      const head = ["ID", "WORDS", "INTERVIEW", "DRAFTS"];
      const widths = head.map((name, at) => Math.max(name.length, ...rows.map(row => row.columns[at]!.length)));
      const before = ([id, words, interview, drafts]: readonly string[]): string =>
        [
          id!.padEnd(widths[0]!),
          words!.padStart(widths[1]!),
          interview!.padEnd(widths[2]!),
          drafts!.padStart(widths[3]!),
          "",
        ].join(GAP);
      const lines = [
        ...layOut([{ text: "TITLE" }], this.page, before(head)),
        ...rows.flatMap(({ columns, title }) => layOut([{ text: title, style: "bold" }], this.page, before(columns))),
      ];
      stdout.write(`${lines.join("\n")}\n`);
    });
  },
});

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { buildCommand } from "@stricli/core";
import { text } from "../arguments.ts";
import type { Cli } from "../console.ts";
import { findStory } from "./find-story.ts";
import { Refusal, withStore } from "./with-store.ts";

interface Flags {
  readonly format: "json" | "markdown";
  readonly out: string;
}

export const exportStories = buildCommand<Flags, [string?], Cli>({
  docs: {
    brief: "Write your stories to a file, to keep or to move to another machine",
    fullDescription: `Writes all stories with their drafts, what was set aside, and the settings; or one story, where ID names it.
JSON can be imported again and comes back exactly; Markdown is for reading.

EXAMPLES
  unflinch story export --out stories.json
  unflinch story export 3f2a9c1e --format markdown --out price-list.md
  unflinch story export > stories.json

EXIT CODES
  0  written
  2  wrong use, no such story, or something cannot be read or written`,
  },
  parameters: {
    flags: {
      format: { kind: "enum", values: ["json", "markdown"], brief: "What to write", default: "json" },
      out: {
        kind: "parsed",
        parse: text,
        brief: "The file to write, in place of the one of that name; - is standard output",
        placeholder: "FILE",
        default: "-",
      },
    },
    aliases: { f: "format", o: "out" },
    positional: {
      kind: "tuple",
      parameters: [
        {
          brief: "A story's id, the beginning of it, or its title; without it, all",
          parse: text,
          placeholder: "ID",
          optional: true,
        },
      ],
    },
  },
  async func({ format, out }, asked) {
    await withStore(this, async (store, { storyToMarkdown }) => {
      const all = await store.exportAll();
      const id = asked === undefined ? null : await findStory(store, asked);
      const stories = id === null ? all.stories : all.stories.filter(({ story }) => story.id === id);
      const written =
        format === "json"
          ? `${JSON.stringify({ ...all, stories }, null, 2)}\n`
          : stories.map(storyToMarkdown).join("\n");
      if (out === "-") this.process.stdout.write(written);
      else {
        writeWhole(out, written);
        this.process.stdout.write(`${stories.length === 1 ? "1 story" : `${stories.length} stories`} in ${out}\n`);
      }
    });
  },
});

/** All of it, or the file stays as it was. */
function writeWhole(file: string, content: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, content, { mode: 0o600 });
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file}: ${WHY_NOT[code ?? ""] ?? `cannot be written (${message}).`}`);
  }
}

const WHY_NOT: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder. Make it first, or name another.",
  EACCES: "no permission to write it. Name another file.",
  EISDIR: "this is a folder. Name a file in it.",
  ENOSPC: "the disk is full. Free some space, then try again.",
};

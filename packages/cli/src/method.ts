import { buildCommand } from "@stricli/core";
import { text } from "./arguments.ts";
import type { Cli } from "./console.ts";

interface Flags {
  readonly format: "text" | "markdown" | "html";
}

export const method = buildCommand<Flags, [string?], Cli>({
  docs: {
    brief: "Show the method: each rule, why, and the checks that watch it",
    fullDescription: `Shows what a good answer does, rule by rule, A1 to K2: what the rule asks, why, and which checks watch it.

EXAMPLES
  unflinch method
  unflinch method B1
  unflinch method H
  unflinch method --format html > method.html`,
  },
  parameters: {
    flags: {
      format: { kind: "enum", values: ["text", "markdown", "html"], brief: "What to print", default: "text" },
    },
    aliases: { f: "format" },
    positional: {
      kind: "tuple",
      parameters: [
        {
          brief: "A rule's number, or a letter; all of them unless given",
          parse: text,
          placeholder: "RULE",
          optional: true,
        },
      ],
    },
  },
  async func({ format }, name) {
    const {
      checks,
      findRules,
      method: parts,
      methodToHtml,
      methodToMarkdown,
      methodToTerminal,
    } = await import("@unflinch/engine");
    const asked = name === undefined ? parts : findRules(parts, name);
    if (asked.length === 0) {
      this.problem(`there is no rule ${name}. They go from A1 to K2; all of them: unflinch method`);
      this.process.exitCode = 2;
      return;
    }
    const { stdout } = this.process;
    if (format === "html") stdout.write(methodToHtml(asked, checks));
    else if (format === "markdown") stdout.write(methodToMarkdown(asked, checks));
    else stdout.write(methodToTerminal(asked, checks, this.page));
  },
});

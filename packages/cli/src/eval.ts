import { buildCommand } from "@stricli/core";
import { text } from "./arguments.ts";
import type { Cli } from "./console.ts";
import { nameOf, readLabels, Unreadable } from "./read-answer.ts";

interface Flags {
  readonly json: boolean;
  readonly reader: "trained" | "rules";
}

export const evaluate = buildCommand<Flags, [string], Cli>({
  docs: {
    brief: "Compare reviews with answers that people labelled",
    fullDescription: `Reviews every answer of a labelled FILE (JSON Lines) and prints how far the reviews agree with its labels.

EXAMPLES
  unflinch eval labelled.jsonl
  unflinch eval --json labelled.jsonl | jq .flags.f1
  unflinch eval --reader rules labelled.jsonl

EXIT CODES
  0  compared
  2  wrong use, or the file could not be read`,
  },
  parameters: {
    flags: {
      json: {
        kind: "boolean",
        brief: "Print JSON, with the roles that were confused",
        default: false,
        withNegated: false,
      },
      reader: {
        kind: "enum",
        values: ["trained", "rules"],
        brief: "Who reads: the trained reader with the rules, or the rules alone",
        default: "trained",
      },
    },
    positional: {
      kind: "tuple",
      parameters: [{ brief: "Labelled answers, JSON Lines; - is standard input", parse: text, placeholder: "FILE" }],
    },
  },
  async func({ json, reader: who }, file) {
    const { review } = await import("@unflinch/engine");
    const { loadReader } = await import("./load-reader.ts");
    const { NotLabelled, parseLabelled } = await import("./eval/labelled.ts");
    const { score } = await import("./eval/score.ts");
    const { toJson, toTables } = await import("./eval/tables.ts");
    try {
      const answers = parseLabelled(await readLabels(file), what => this.problem(`${nameOf(file)}, ${what}`));
      if (answers.length === 0) throw new Unreadable(`${nameOf(file)}: no answers in it`);
      const reader = who === "rules" ? null : loadReader();
      const scores = score(
        answers.map(answer => [answer, review(answer.text, { id: answer.id, occupation: answer.occupation, reader })]),
      );
      this.process.stdout.write(json ? toJson(scores) : toTables(scores));
    } catch (error) {
      if (error instanceof NotLabelled) this.problem(`${nameOf(file)}, ${error.message}`);
      else if (error instanceof Unreadable) this.problem(error.message);
      else throw error;
      this.process.exitCode = 2;
    }
  },
});

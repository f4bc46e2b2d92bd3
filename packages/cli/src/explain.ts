import { buildCommand } from "@stricli/core";
import { text } from "./arguments.ts";
import type { Cli } from "./console.ts";

export const explain = buildCommand<Record<never, never>, [string?], Cli>({
  docs: {
    brief: "Say what a check looks for, why, and what to do instead",
    fullDescription: `Lists every check, or explains one: the method's rule, what an interviewer hears, what to do instead,
what is known about it and how well, what speaks against that, the figures it goes by, and examples.

EXAMPLES
  unflinch explain
  unflinch explain agentless-failure`,
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "A check's name, as a review shows it", parse: text, placeholder: "CHECK", optional: true },
      ],
    },
  },
  async func(_flags, id) {
    const { checks, explainCheck, listChecks } = await import("@unflinch/engine");
    if (id === undefined) {
      this.process.stdout.write(listChecks(checks, this.page));
      return;
    }
    const asked = id.toLowerCase();
    const check = checks.find(known => known.id === asked);
    if (check === undefined) {
      this.problem(
        `there is no check ${id}. Did you mean ${nearest(
          asked,
          checks.map(known => known.id),
        )}? All of them: unflinch explain`,
      );
      this.process.exitCode = 2;
      return;
    }
    this.process.stdout.write(explainCheck(check, this.page));
  },
});

/** The name that takes the fewest letters to change into; a part of a name counts as near. */
function nearest(asked: string, names: readonly string[]): string {
  const far = (name: string): number => (asked !== "" && name.includes(asked) ? 0.5 : distance(asked, name));
  return names.reduce((best, name) => (far(name) < far(best) ? name : best));
}

/** Letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

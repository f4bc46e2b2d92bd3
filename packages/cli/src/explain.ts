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
    const { checks, explainCheck, listChecks, nearestName } = await import("@unflinch/engine");
    if (id === undefined) {
      this.process.stdout.write(listChecks(checks, this.page));
      return;
    }
    const asked = id.toLowerCase();
    const check = checks.find(known => known.id === asked);
    if (check === undefined) {
      this.problem(
        `there is no check ${id}. Did you mean ${nearestName(
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

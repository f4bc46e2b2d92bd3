import {
  type ApplicationText,
  ArgumentScannerError,
  buildApplication,
  buildRouteMap,
  formatMessageForArgumentScannerError,
  run,
  text_en,
} from "@stricli/core";
import manifest from "../package.json" with { type: "json" };
import { about } from "./about.ts";
import { batch } from "./batch.ts";
import { check } from "./check.ts";
import { type Cli, makeContext } from "./console.ts";
import { evaluate } from "./eval.ts";
import { explain } from "./explain.ts";
import { method } from "./method.ts";
import { start } from "./start.ts";
import { story } from "./story.ts";

/** Wrong use, or something that cannot be read. */
const WRONG_USE = 2;
/** A fault of the program's own: none of the codes that say something about an answer. */
const BROKEN = 70;

const text: ApplicationText = {
  ...text_en,
  briefs: {
    ...text_en.briefs,
    help: "Say how this is used",
    version: "Print the version",
    argumentEscapeSequence: "Whatever follows is a file, even with a dash in front",
  },
  noCommandRegisteredForInput: ({ input, corrections }) =>
    corrections.length > 0
      ? `unflinch: there is no command ${input}. Did you mean ${corrections.join(" or ").replaceAll("`", "")}?`
      : `unflinch: there is no command ${input}. To review a file: unflinch check ${input}. All commands: unflinch --help`,
  exceptionWhileParsingArguments: error =>
    `unflinch: ${error instanceof ArgumentScannerError ? describeWrongUse(error) : String(error)}`,
  exceptionWhileRunningCommand: error =>
    `unflinch: something broke inside; this is a fault of the program. ${(error instanceof Error && error.stack) || String(error)}`,
};

const app = buildApplication<Cli>(
  buildRouteMap({
    routes: { start, check, story, batch, explain, method, about, eval: evaluate },
    docs: {
      brief: "Reviews an answer to “Tell me about a failure”, as an interviewer would hear it",
      fullDescription: `Reviews an answer to “Tell me about a failure”, as an interviewer would hear it.
Everything happens on this machine.

EXAMPLES
  unflinch start
  unflinch check answer.md
  unflinch check --format html answer.md > for-my-coach.html
  unflinch explain but-pivot
  unflinch method
  unflinch batch answers.jsonl > reports.jsonl`,
    },
  }),
  {
    name: "unflinch",
    versionInfo: { currentVersion: manifest.version },
    scanner: { allowArgumentEscapeSequence: true, caseStyle: "allow-kebab-for-camel" },
    localization: { text },
    determineExitCode: () => BROKEN,
  },
);

/** Runs a command; `entry` is the module that workers start with. */
export async function main(args: readonly string[], entry: string): Promise<void> {
  const context = makeContext(entry);
  await run(app, args, context);
  const code = Number(context.process.exitCode ?? 0);
  process.exitCode = code === -4 || code === -5 ? WRONG_USE : code < 0 ? BROKEN : code;
}

function describeWrongUse(error: ArgumentScannerError): string {
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      `there is no option --${input}${corrections.length > 0 ? `; did you mean ${corrections.map(name => `--${name}`).join(" or ")}?` : ". See --help"}`,
    AliasNotFoundError: ({ input }) => `there is no option -${input}. See --help`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder: name, exception }) =>
      `--${name} ${exception instanceof Error ? exception.message : String(exception)}`,
    EnumValidationError: ({ externalFlagName, input, values }) =>
      `--${externalFlagName} is one of ${values.join(", ")}, not ${input}`,
    UnsatisfiedFlagError: ({ externalFlagName }) => `--${externalFlagName} needs a value after it`,
    UnexpectedFlagError: ({ externalFlagName }) => `--${externalFlagName} is given twice`,
    UnexpectedPositionalError: ({ expectedCount, input }) =>
      `${input} is one too many: only ${expectedCount} can be given here`,
    UnsatisfiedPositionalError: ({ placeholder }) => `${placeholder} is missing. See --help`,
  });
}

import { buildCommand } from "@stricli/core";
import manifest from "../package.json" with { type: "json" };
import type { Cli } from "./console.ts";

/** What is read of weights/figures.json; a label's numbers beside these are in the model card. */
interface Figures {
  readonly answers: number;
  readonly whole: Readonly<Record<"rules" | "both", Readonly<Record<string, number>>>>;
  readonly labels: Readonly<
    Record<string, { readonly n: number; readonly precision: number; readonly recall: number }>
  >;
  readonly speakers: Readonly<Record<string, { readonly found: number; readonly labelled: number }>>;
}

const WHOLE: Readonly<Record<string, string>> = {
  roles: "role of a sentence",
  flags: "faults, F1",
  strengths: "strengths, F1",
  ownership_first: "owns it first",
  complete: "goes on past the failure",
  lesson: "lesson",
  differently: "does it differently",
  grade: "grade, rank order",
  first: "first remarks that are right",
};
/** From this F1 down a label is said to be heard badly. */
const WEAK = 0.5;

export const about = buildCommand<Record<never, never>, [], Cli>({
  docs: {
    brief: "Say who reads your answer, how well, and where it is weak",
    fullDescription: `Says which reader is at work, what it was trained on, and how often it was right on answers it had never seen.

EXAMPLES
  unflinch about`,
  },
  parameters: {},
  async func() {
    const { loadFigures, loadReader } = await import("./load-reader.ts");
    const { stdout } = this.process;
    stdout.write(`unflinch ${manifest.version}, MIT. Everything happens on this machine.\n\n`);
    if (loadReader() === null) {
      stdout.write("Reader: the rules alone. The weights of the trained reader are not here.\n");
      return;
    }
    const { answers, whole, labels, speakers }: Figures = loadFigures();
    const lines = [
      "Reader: trained on answers that were written and labelled for this project by language models, together with the rules.",
      `Measured on ${answers} answers by writers that it had never met; real talk is harder.`,
      "",
      row("", "rules", "rules and reader"),
      ...Object.entries(WHOLE).map(([key, what]) => row(what, share(whole.rules[key]!), share(whole.both[key]!))),
      "",
      row("label", "right of those it says", "of those there are"),
      ...Object.entries(labels).map(([label, { precision, recall }]) =>
        row(label, percent(precision), percent(recall)),
      ),
      "",
      `Heard badly: ${weak(labels).join(", ") || "none"}.`,
      ...Object.entries(speakers).map(
        ([who, { found, labelled }]) =>
          `Faults found, ${who}, at the same grade: ${found} times as many (labelled: ${labelled}).`,
      ),
      "",
      "Take a remark as a question. Do not use it to judge, rank or select people.",
    ];
    stdout.write(`${lines.map(line => line.trimEnd()).join("\n")}\n`);
  },
});

const row = (what: string, one: string, other: string): string => `  ${what.padEnd(30)}${one.padEnd(24)}${other}`;
const share = (value: number): string => value.toFixed(2);
const percent = (value: number): string => `${Math.round(100 * value)} %`;

const weak = (labels: Figures["labels"]): string[] =>
  Object.entries(labels)
    .filter(([, { precision, recall }]) => (2 * precision * recall) / (precision + recall || 1) < WEAK)
    .map(([label]) => label);

import { buildCommand } from "@stricli/core";
import type { ReviewedAnswer } from "@unflinch/engine";
import { numberWithin, text } from "./arguments.ts";
import type { Cli } from "./console.ts";
import { nameOf, readAnswer, Unreadable } from "./read-answer.ts";

interface Flags {
  readonly all: boolean;
  readonly candidate?: string;
  readonly format: "text" | "json" | "markdown" | "html";
  readonly occupation?: string;
  readonly pace?: number;
}

export const check = buildCommand<Flags, string[], Cli>({
  docs: {
    brief: "Review an answer: what to mend first, and what lands",
    fullDescription: `Reviews the answer in each FILE, or on standard input for -, and says what an interviewer hears in it.

EXAMPLES
  unflinch check answer.md
  unflinch check --all answer.md
  unflinch check --format json a.md b.md > reports.json
  unflinch check - < answer.md
  unflinch check --format html answer.md > for-my-coach.html
  unflinch check --candidate "Ben Okoro" interview.vtt

A FILE may also be a transcript with speakers and times, SRT or WebVTT subtitles, or the JSON of a speech recogniser, told by what is
in it. Only the candidate's turns are reviewed: whom the labels say or, without such labels, who answers where others ask.

With --format json the reports stand in one array, in the order of the files; with several files a report's id is its file.
With --format html all answers stand in one page to send to somebody: the answers themselves and everything that was found,
whatever --all says; no names of files, no script, and nothing that the page would load.

EXIT CODES
  0  reviewed, and no error found; also where a text cannot be judged, which is said
  1  an error was found in an answer
  2  wrong use, a file could not be read, or nobody in it has the candidate's name (the others are reviewed all the same)`,
  },
  parameters: {
    flags: {
      all: {
        kind: "boolean",
        brief: "Every remark, the parts, and the whole answer with its marks",
        default: false,
        withNegated: false,
      },
      candidate: {
        kind: "parsed",
        parse: text,
        brief: "Whose turns of a transcript to review, by the name there",
        placeholder: "name",
        optional: true,
      },
      format: { kind: "enum", values: ["text", "json", "markdown", "html"], brief: "What to print", default: "text" },
      occupation: {
        kind: "parsed",
        parse: text,
        brief: "Your trade, in your own words, to hear whether the failure is a common one there",
        placeholder: "words",
        optional: true,
      },
      pace: {
        kind: "parsed",
        parse: numberWithin(60, 300, "words a minute"),
        brief: "Words a minute you speak, 60 to 300; 150 unless given",
        placeholder: "number",
        optional: true,
      },
    },
    aliases: { a: "all", f: "format" },
    positional: {
      kind: "array",
      parameter: { brief: "Files with one answer each; - is standard input", parse: text, placeholder: "FILE" },
    },
  },
  async func(flags, ...given) {
    if (given.length === 0 && process.stdin.isTTY) {
      this.problem("no answer given. Name a file (unflinch check answer.md), or pipe the text in.");
      this.process.exitCode = 2;
      return;
    }
    const files = given.length === 0 ? ["-"] : given;
    const { checks, review, toHtml, toMarkdown, toTerminal } = await import("@unflinch/engine");
    const { loadReader } = await import("./load-reader.ts");
    const reader = loadReader();
    const { stdout } = this.process;
    let unreadable = false;
    let errors = false;
    let printed = 0;
    const forPage: ReviewedAnswer[] = [];
    for (const file of files) {
      const answer = await readAnswer(file).catch(error => {
        if (!(error instanceof Unreadable)) throw error;
        this.problem(error.message);
        return null;
      });
      if (answer === null) {
        unreadable = true;
        continue;
      }
      const report = review(answer, {
        id: files.length > 1 ? file : null,
        occupation: flags.occupation ?? null,
        candidate: flags.candidate ?? null,
        reader,
        ...(flags.pace !== undefined && { wordsPerMinute: flags.pace }),
      });
      if (flags.candidate?.trim() && report.candidate === null && !report.readable.ok) {
        this.problem(`${nameOf(file)}: ${report.readable.why}`);
        unreadable = true;
        continue;
      }
      errors ||= report.findings.some(({ severity }) => severity === "error");
      const options = { checks, all: flags.all, name: nameOf(file) };
      if (flags.format === "html") forPage.push({ text: answer, report });
      else if (flags.format === "json") stdout.write(`${printed === 0 ? "[" : ","}\n${JSON.stringify(report)}`);
      else {
        if (printed > 0) stdout.write("\n");
        if (flags.format === "markdown") stdout.write(toMarkdown(answer, report, options));
        else stdout.write(toTerminal(answer, report, this.page, options));
      }
      printed++;
    }
    if (forPage.length > 0) stdout.write(toHtml(forPage, { checks }));
    if (flags.format === "json") stdout.write(printed === 0 ? "[]\n" : "\n]\n");
    this.process.exitCode = unreadable ? 2 : errors ? 1 : 0;
  },
});

import { buildCommand } from "@stricli/core";
import type { BatchRow } from "@unflinch/engine";
import { numberWithin, text } from "./arguments.ts";
import { type Cli, endQuietly } from "./console.ts";
import { nameOf, openFile, openInput, Unreadable } from "./read-answer.ts";

interface Flags {
  readonly format: "jsonl" | "csv" | "html";
  readonly jobs?: number;
}

export const batch = buildCommand<Flags, [string?], Cli>({
  docs: {
    brief: "Review many answers: JSON Lines in, one report a line or a table out",
    fullDescription: `Reads lines {"id", "text", "occupation"?, "candidate"?} from FILE or standard input and prints one report a line, in the
same order, while it reads. A text may be a transcript, and "candidate" whose turns in it to review. A line that cannot be
read gives {"id", "error": {"line", "message"}} in its place, and the run goes on.

With --format csv or html it prints one table in the end, to open in Excel or LibreOffice, or in a browser and on paper. What needs
help most stands first: lines that could not be read, answers that could not be judged, then the lowest grade, the most errors, the
most warnings. The answers' words are not in the table, only the ids and what was judged.

EXAMPLES
  unflinch batch answers.jsonl > reports.jsonl
  unflinch batch --format csv answers.jsonl > table.csv
  unflinch batch --format html answers.jsonl > table.html
  zcat answers.jsonl.gz | unflinch batch --jobs 2 | jq .grade

EXIT CODES
  0  all lines reviewed, whatever was found
  1  at least one line was bad
  2  wrong use, or the file could not be read`,
  },
  parameters: {
    flags: {
      format: {
        kind: "enum",
        values: ["jsonl", "csv", "html"],
        brief: "Reports a line, or a table with a row an answer",
        default: "jsonl",
      },
      jobs: {
        kind: "parsed",
        parse: numberWithin(1, 256, "a whole number", true),
        brief: "Answers reviewed at a time; all cores unless given",
        placeholder: "number",
        optional: true,
      },
    },
    aliases: { f: "format", j: "jobs" },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "JSON Lines; standard input for - or none", parse: text, placeholder: "FILE", optional: true },
      ],
    },
  },
  async func({ format, jobs }, file = "-") {
    if (file === "-" && process.stdin.isTTY) {
      this.problem("no answers given. Name a file (unflinch batch answers.jsonl), or pipe JSON Lines in.");
      this.process.exitCode = 2;
      return;
    }
    const { availableParallelism } = await import("node:os");
    const { cutPieces } = await import("./batch/pieces.ts");
    const { runBatch } = await import("./batch/run.ts");
    process.stdout.on("error", endQuietly);
    try {
      const input = file === "-" ? openInput() : await openStream(file);
      const write = (bytes: Uint8Array | string): Promise<void> =>
        new Promise(resolve => {
          process.stdout.write(bytes, () => resolve());
        });
      const rows: BatchRow[] = [];
      const bad = await runBatch(cutPieces(input, nameOf(file)), {
        jobs: jobs ?? availableParallelism(),
        entry: this.entry,
        wanted: format === "jsonl" ? "reports" : "rows",
        write: format === "jsonl" ? write : async bytes => void rows.push(...rowsIn(bytes)),
      });
      if (format !== "jsonl") {
        const { checks, toCsv, toHtmlTable } = await import("@unflinch/engine");
        await write(format === "csv" ? toCsv(rows, checks) : toHtmlTable(rows, checks));
      }
      this.process.exitCode = bad > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.problem(error.message);
      this.process.exitCode = 2;
    }
  },
});

function rowsIn(bytes: Uint8Array): BatchRow[] {
  const lines = new TextDecoder().decode(bytes).split("\n");
  return lines.filter(line => line !== "").map(line => JSON.parse(line));
}

async function openStream(file: string): Promise<AsyncIterable<Uint8Array>> {
  const fd = openFile(file);
  const { createReadStream } = await import("node:fs");
  return createReadStream(file, { fd });
}

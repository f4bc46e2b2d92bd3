import type { LighthouseTable } from "./lighthouse.ts";
import type { StartRow } from "./npm-start.ts";
import { fixed, section, table } from "./print.ts";
import type { Spread, TypingTable } from "./typing.ts";

export interface PageResults {
  readonly node: string;
  readonly processor: string;
  /** Processes that wanted a core in the minute before. */
  readonly load: number;
  readonly typing: TypingTable | null;
  readonly lighthouse: LighthouseTable | null;
  readonly start: StartRow | null;
}

export function printPage({ node, processor, load, typing, lighthouse, start }: PageResults): void {
  console.log(`Node ${node}, ${processor}, load ${fixed(load, 1)} before. Times hang on what else the machine does.`);
  if (typing) {
    const { words, rounds, targetMs, underlines, painted } = typing;
    section(
      `Key press to underlines, in an answer of ${words} words, ${rounds} rounds; at most ${targetMs} ms in 95 of 100`,
    );
    table(
      ["", "keys", "median ms", "95th", "longest", ""],
      underlines.map(row => [...spreadCells(row), reached(row.p95Ms <= targetMs)]),
    );
    section("Key press to its painted character");
    table(
      ["", "keys", "median ms", "95th", "longest", "to no engine", "keys over 50 ms", "tasks over 50 ms"],
      painted.map(row => [...spreadCells(row), fixed(row.ratio), `${row.slowEvents}`, `${row.longTasks}`]),
    );
  }
  if (lighthouse) {
    section(`Lighthouse ${lighthouse.version} on the write page, at least ${lighthouse.target}`);
    table(
      ["", "score", "runs", ""],
      lighthouse.rows.map(({ preset, category, score, runs }) => [
        `${preset}, ${category}`,
        fixed(score, 0),
        runs.join(" "),
        reached(score >= lighthouse.target),
      ]),
    );
    for (const { preset, category, failing } of lighthouse.rows)
      for (const { id, score, shown } of failing)
        console.log(`  ${preset}, ${category}: ${id} ${fixed(score)}, ${shown}`);
  }
  if (start) {
    section(`npm start to the first page, ${start.startsMs.length} starts; at most ${start.targetMs} ms`);
    table(
      ["", "median ms", "fastest", "slowest", ""],
      [
        [
          "npm start",
          fixed(start.medianMs, 0),
          fixed(Math.min(...start.startsMs), 0),
          fixed(Math.max(...start.startsMs), 0),
          reached(start.medianMs <= start.targetMs),
        ],
      ],
    );
  }
}

const spreadCells = ({ name, keys, medianMs, p95Ms, maxMs }: Spread): string[] => [
  name,
  `${keys}`,
  fixed(medianMs, 1),
  fixed(p95Ms, 1),
  fixed(maxMs, 1),
];

const reached = (is: boolean): string => (is ? "reached" : "missed");

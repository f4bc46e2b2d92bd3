import type { PeerTable } from "./beside-peers.ts";
import type { BatchRow } from "./command.ts";
import type { GrowthRow } from "./growth.ts";
import type { Timing } from "./measure.ts";

export interface Results {
  readonly node: string;
  readonly processor: string;
  readonly beside: PeerTable;
  readonly growth: readonly GrowthRow[];
  readonly shapes: readonly GrowthRow[];
  readonly start: readonly Timing[] | null;
  readonly batch: BatchRow | null;
  /** Why the command was not timed, or null. */
  readonly commandMissing: string | null;
}

export const fixed = (value: number, digits = 2) => value.toFixed(digits);
const grouped = (value: number) => Math.round(value).toLocaleString("en-US");

export function print({ node, processor, beside, growth, shapes, start, batch, commandMissing }: Results): void {
  console.log(`Node ${node}, ${processor}. Medians of interleaved rounds; times say little elsewhere, ratios do.`);

  section(
    `A review beside its peers: ${beside.documents} documents of ${beside.wordsADocument} words, ${beside.rounds} rounds`,
  );
  const peers = [...beside.rows].sort((a, b) => a.ratio - b.ratio);
  table(
    ["", "version", "µs a document", "to write-good", "half of the rounds", "remarks a document"],
    peers.map(row => [
      row.name,
      row.version,
      grouped(row.microsecondsADocument),
      fixed(row.ratio),
      `${fixed(row.ratioFrom)} to ${fixed(row.ratioTo)}`,
      fixed(row.remarksADocument, 1),
    ]),
  );
  for (const { name, why } of beside.missing) console.log(`${name} could not be run: ${why}`);
  for (const { name, what } of peers) console.log(`  ${name}: ${what}`);

  section("Time per character of a review, from 100 words to 1 MB");
  table(["", "characters", "ns a character", "to the shortest"], growth.map(growthCells));

  section("The same where the text is of one odd shape");
  table(["", "characters", "ns a character", "to the shorter"], shapes.map(growthCells));

  section("The bundled command, from process start");
  if (start)
    table(
      ["", "ms", "to node -e 0", "half of the rounds"],
      start.map(row => [
        row.name,
        fixed(row.medianMs, 1),
        fixed(row.ratio),
        `${fixed(row.ratioFrom)} to ${fixed(row.ratioTo)}`,
      ]),
    );

  if (batch) {
    section(`unflinch batch over ${grouped(batch.answers)} answers, ${batch.rounds} rounds`);
    table(
      ["", "seconds", "answers a second", "to one job"],
      [
        ["one job", fixed(batch.oneJobMs / 1000), grouped((batch.answers / batch.oneJobMs) * 1000), "1.00"],
        [
          "two jobs",
          fixed(batch.twoJobsMs / 1000),
          grouped((batch.answers / batch.twoJobsMs) * 1000),
          fixed(batch.speedUp),
        ],
      ],
    );
  }
  if (commandMissing !== null) console.log(`Not timed: ${commandMissing}`);
}

const growthCells = (row: GrowthRow): string[] => [
  row.name,
  grouped(row.characters),
  fixed(row.nanosecondsACharacter, 1),
  fixed(row.ratio),
];

export function section(title: string): void {
  console.log(`\n${title}`);
}

/** The first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, k) => Math.max(title.length, ...rows.map(row => row[k]!.length)));
  for (const row of [head, ...rows])
    console.log(
      `  ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!))).join("  ")}`.trimEnd(),
    );
}

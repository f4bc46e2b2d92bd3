import { existsSync, readFileSync } from "node:fs";
import { findPassives } from "../packages/engine/src/index.ts";

/** A sentence labelled by hand: whether it has a passive, and whether one of its passives names no doer. */
export interface LabelledSentence {
  readonly text: string;
  readonly passive: boolean;
  readonly agentless: boolean;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Sentences labelled so. */
  readonly labelled: number;
}

/** How well the passives found in sentences agree with their labels, a sentence at a time. */
export function measurePassives(sentences: readonly LabelledSentence[]): { passive: Figures; agentless: Figures } {
  const found = sentences.map(({ text }) => findPassives(text));
  return {
    passive: figures(
      sentences.map(sentence => sentence.passive),
      found.map(passives => passives.length > 0),
    ),
    agentless: figures(
      sentences.map(sentence => sentence.agentless),
      found.map(passives => passives.some(passive => passive.agentless)),
    ),
  };
}

function figures(labels: readonly boolean[], found: readonly boolean[]): Figures {
  const labelled = labels.filter(Boolean).length;
  const flagged = found.filter(Boolean).length;
  const both = labels.filter((label, n) => label && found[n]).length;
  return {
    precision: both / flagged || 0,
    recall: both / labelled || 0,
    f1: (2 * both) / (labelled + flagged) || 0,
    labelled,
  };
}

if (import.meta.main) {
  const file = process.argv[2] ?? process.env.UNFLINCH_PASSIVES;
  if (file === undefined || file === "") {
    console.log("No file of labelled sentences was named, so nothing was measured.");
    console.log("Name one as the argument or in UNFLINCH_PASSIVES: lines of JSON with text, passive and agentless.");
  } else if (!existsSync(file)) {
    console.error(`The file of labelled sentences is absent, so nothing was measured: ${file}`);
    process.exitCode = 1;
  } else {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    const measured = measurePassives(lines.map(line => JSON.parse(line) as LabelledSentence));
    console.log(`${lines.length} sentences`);
    for (const [name, { precision, recall, f1, labelled }] of Object.entries(measured))
      console.log(
        `${name.padEnd(9)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  of ${labelled}`,
      );
  }
}

// Prints what is in the corpus: its spread, how two readings agree, how far its answers repeat each other.
// With --write the tables of corpus/README.md are made anew.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Corpus, fillIn, PARTS } from "./data-sheet.ts";
import { readCorpus, readReadings, readSplits } from "./read.ts";

const { values } = parseArgs({ options: { write: { type: "boolean" } } });
const corpus: Corpus = { answers: readCorpus(), readings: readReadings(), splits: readSplits() };

if (values.write) {
  const sheet = fileURLToPath(new URL("../README.md", import.meta.url));
  writeFileSync(sheet, fillIn(readFileSync(sheet, "utf8"), corpus));
  console.log("corpus/README.md is written.");
} else console.log(["spread", "agreement", "repetition"].map(name => PARTS[name]!(corpus)).join("\n\n"));

// Trains the reader on corpus/ and writes packages/engine/weights/reader.bin, the same bytes every time.
// The training batches give the weights, the validation batches calibration and thresholds; the test batches are not opened.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readCorpus, readSplits } from "../../corpus/src/read.ts";
import { packWeights } from "../../packages/engine/src/reader/trained/trained-weights.ts";
import { exampleOf } from "./examples.ts";
import { corpusHash, fitReader } from "./fit-reader.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const splits = readSplits();
const answers = readCorpus().filter(({ source }) => !splits.test.includes(source));
const examples = answers.map(exampleOf);
const inside = (batches: readonly string[]) => examples.filter(({ labelled }) => batches.includes(labelled.source));
const bytes = packWeights(fitReader(inside(splits.train), inside(splits.validation), corpusHash()));
mkdirSync(at("packages/engine/weights"), { recursive: true });
writeFileSync(at("packages/engine/weights/reader.bin"), bytes);
console.log(
  `packages/engine/weights/reader.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`,
);

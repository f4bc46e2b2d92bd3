// Plain JavaScript, for whatever Node is there: compares reviews with labelled answers, of files or of a split of the corpus:
// train, validation (unless something is given) or test, which is for final figures.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { install, node24 } from "./install.js";

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const given = process.argv.slice(2);
const options = given.filter(word => word.startsWith("--"));
const files = given.filter(word => !word.startsWith("--"));
// Figures of passives are no part of the JSON.
const json = options.includes("--json");

if (install()) {
  for (const given of files.length > 0 ? files : ["validation"]) measure(given);
  if (!json) passives(process.env.UNFLINCH_PASSIVES);
} else process.exitCode = 2;

function measure(given) {
  const batches = JSON.parse(readFileSync(at("corpus/splits.json"), "utf8"))[given];
  if (!json) console.log(batches ? `The answers of corpus/ for ${given}: ${batches.join(", ")}` : given);
  const command = [at("packages/cli/bin/unflinch.js"), "eval", ...options];
  if (batches)
    start([...command, "-"], batches.map(batch => readFileSync(at(`corpus/answers/${batch}.jsonl`), "utf8")).join(""));
  else start([...command, given]);
}

function passives(file) {
  if (file) {
    console.log(`\nPassives in ${file}`);
    start([at("scripts/eval-passives.ts"), file]);
  } else console.log("\nPassives are not measured: UNFLINCH_PASSIVES names no file of labelled sentences.");
}

/** With `input` on its standard input, or with this one's. */
function start(args, input) {
  // npm runs this in the checkout; files are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const stdio = [input === undefined ? "inherit" : "pipe", "inherit", "inherit"];
  const { status } = spawnSync(node24, args, { cwd, stdio, input });
  if (status !== 0) process.exitCode = status ?? 70;
}

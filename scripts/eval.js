// Plain JavaScript, for whatever Node is there: compares reviews with labelled answers, those held out unless files are given.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { install, node24 } from "./install.js";

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const given = process.argv.slice(2);
const options = given.filter(word => word.startsWith("--"));
const files = given.filter(word => !word.startsWith("--"));
// Figures of passives are no part of the JSON.
const json = options.includes("--json");

if (install()) {
  if (files.length === 0) measure("corpus/held-out.jsonl", at("corpus/held-out.jsonl"));
  for (const file of files) measure(file, file);
  if (!json) passives(process.env.UNFLINCH_PASSIVES);
} else process.exitCode = 2;

function measure(name, file) {
  if (!json) console.log(name);
  run("packages/cli/bin/unflinch.js", "eval", ...options, file);
}

function passives(file) {
  if (file) {
    console.log(`\nPassives in ${file}`);
    run("scripts/eval-passives.ts", file);
  } else console.log("\nPassives are not measured: UNFLINCH_PASSIVES names no file of labelled sentences.");
}

function run(script, ...args) {
  // npm runs this in the checkout; files are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = spawnSync(node24, [at(script), ...args], { cwd, stdio: "inherit" });
  if (status !== 0) process.exitCode = status ?? 70;
}

// Plain JavaScript, for whatever Node is there: installs what is missing, then opens the page, or reviews the files given.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { buildPage } from "./build-page.js";
import { install, node24 } from "./install.js";

const launcher = fileURLToPath(new URL("../packages/cli/bin/unflinch.js", import.meta.url));
const given = process.argv.slice(2);
const files = given.filter((word, at) => (word === "-" || !word.startsWith("-")) && given[at - 1] !== "--port");

if (!install()) process.exitCode = 2;
else if (files.length > 0) {
  const code = await run("check", ...given);
  // An error found in an answer is no error of this script.
  process.exitCode = code === 1 ? 0 : code;
} else process.exitCode = buildPage() ? await run("start", ...given) : 2;

/** Runs a command, and passes it the signals that reach this process; gives back its exit code. */
function run(...args) {
  // npm runs this in the checkout; files are meant from where the person stands.
  const child = spawn(node24, [launcher, ...args], { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise(resolve => {
    child.on("error", error => {
      console.error(`Node 24 did not start (${error.message}). Run npm ci, then this again.`);
      resolve(2);
    });
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

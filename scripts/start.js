// Plain JavaScript, for whatever Node is there: installs what is missing, then reviews an answer.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { install, node24 } from "./install.js";

const at = path => fileURLToPath(new URL(`../packages/cli/${path}`, import.meta.url));
const given = process.argv.slice(2);

if (install()) {
  const example = given.every(argument => argument.startsWith("--"));
  // npm runs this in the checkout; files are meant from where the person stands.
  const cwd = example ? at(".") : (process.env.INIT_CWD ?? process.cwd());
  const { status } = spawnSync(node24, [at("bin/unflinch.js"), "check", ...given, ...(example ? ["example.md"] : [])], {
    cwd,
    stdio: "inherit",
  });
  // An error found in an answer is no error of this script.
  process.exitCode = status === 1 ? 0 : (status ?? 70);
  if (example && process.exitCode === 0)
    console.log("\nThis was an example. To review your own answer, write it to a file: npm start -- answer.md");
} else process.exitCode = 2;

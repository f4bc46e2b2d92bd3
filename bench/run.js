// Plain JavaScript, so that any Node starts it: installs the peers once and runs the bench under the checkout's Node 24.
// `run.js page` measures the page; all else that is given is passed on.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = path => fileURLToPath(new URL(path, import.meta.url));
const node = at(process.platform === "win32" ? "../node_modules/node/bin/node.exe" : "../node_modules/node/bin/node");

if (!existsSync(node)) {
  console.error("bench: nothing is installed yet. Run `npm ci` in the checkout first.");
  process.exit(2);
}
const changedAtMs = path => statSync(at(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (changedAtMs("node_modules/.package-lock.json") < changedAtMs("package-lock.json")) {
  console.error("bench: installing the peers into bench/node_modules, once.");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const installed = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: at("."),
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (installed.status !== 0)
    console.error("bench: not all peers could be installed; the table says which are missing.");
}
const given = process.argv.slice(2);
const args = given[0] === "page" ? [at("page.ts"), ...given.slice(1)] : [at("main.ts"), ...given];
const { status } = spawnSync(node, args, { stdio: "inherit" });
process.exitCode = status ?? 1;

#!/usr/bin/env node
// Plain JavaScript, so that the system's Node can start it whatever its age: below Node 24 it runs itself again
// under the Node 24 that the `node` package brings. CommonJS, which Node starts without its loader of modules.
"use strict";
const { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } = require("node:fs");
const nodeModule = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const MAJOR = 24;
const SOURCE = join(__dirname, "../src/main.ts");
const BUNDLE = join(__dirname, "../dist");

if (Number.parseInt(process.versions.node, 10) < MAJOR) relaunch();
// A checkout runs its sources, with nothing to build; what is packed has only the bundle.
else if (existsSync(SOURCE)) import(SOURCE).then(({ start }) => start(__filename));
else bundled("./unflinch.cjs").start(__filename);

/** What a file of the bundle exports. Its compiled code is kept, since compiling takes as long as all the rest. */
function bundled(name) {
  const file = join(BUNDLE, name);
  const known = require.cache[file];
  if (known !== undefined) return known.exports;
  const unit = new nodeModule(file);
  require.cache[file] = unit;
  const run = compile(nodeModule.wrap(readFileSync(file, "latin1")), file).runInThisContext();
  run(unit.exports, other => (other.startsWith("./") ? bundled(other) : require(other)), unit, file, BUNDLE);
  return unit.exports;
}

/**
 * Node's own cache holds only what is compiled before anything runs, which is little, and all of it only under a flag
 * for which Node must compile its own modules again.
 */
function compile(code, filename) {
  nodeModule.enableCompileCache();
  const folder = nodeModule.getCompileCacheDir();
  if (folder === undefined) return new Script(code, { filename });
  const [hash] = code.match(/[0-9a-f]{64}/);
  const kept = join(folder, hash);
  let cachedData;
  try {
    cachedData = readFileSync(kept);
  } catch {
    return compileAll(code, filename, kept);
  }
  const script = new Script(code, { filename, cachedData });
  return script.cachedDataRejected ? compileAll(code, filename, kept) : script;
}

/** Every function, whatever this run needs: what is kept must not hang on which command came first. */
function compileAll(code, filename, kept) {
  const { setFlagsFromString } = require("node:v8");
  setFlagsFromString("--no-lazy");
  const script = new Script(code, { filename });
  setFlagsFromString("--lazy");
  try {
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData(), { mode: 0o600 });
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // The folder cannot be written.
  }
  return script;
}

function relaunch() {
  const node = findNode();
  if (node === null) {
    process.stderr.write(
      `unflinch: this needs Node ${MAJOR} and runs under ${process.version}; its own copy of Node ${MAJOR} is missing. ` +
        `Run "npm ci" with install scripts allowed, or start it with Node ${MAJOR}.\n`,
    );
    process.exitCode = 2;
    return;
  }
  // Loaded here, since a start under Node 24 has no use for them.
  const { spawn } = require("node:child_process");
  const { constants } = require("node:os");
  const child = spawn(node, [__filename, ...process.argv.slice(2)], { stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"].filter(name => name in constants.signals);
  const pass = signal => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on("error", error => {
    process.stderr.write(`unflinch: Node ${MAJOR} at ${node} did not start: ${error.message}. Run "npm ci" again.\n`);
    process.exitCode = 2;
  });
  child.on("exit", (code, signal) => {
    for (const name of signals) process.off(name, pass);
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal);
  });
}

function findNode() {
  for (const name of ["node/bin/node", "node/bin/node.exe"]) {
    try {
      const found = realpathSync(require.resolve(name));
      if (found !== realpathSync(process.execPath)) return found;
    } catch {
      // Not installed under this name.
    }
  }
  return null;
}

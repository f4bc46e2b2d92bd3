import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { CLEAN, folderWith, freePort, HUMBLE, LAUNCHER, plainEnv } from "./command.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FIRST = "Installing what is needed, about 20 seconds the first time\n";
const posix = process.platform !== "win32";

/** A checkout with the real scripts, and an npm of its own that writes down how it was called. */
function checkout(npm = 'mkdir -p node_modules/node/bin && ln -sf "$NODE_USED" node_modules/node/bin/node') {
  const folder = folderWith({ "package-lock.json": '{"packages":{}}', "package.json": '{"type":"module"}' });
  cpSync(join(ROOT, "scripts"), join(folder, "scripts"), { recursive: true });
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/npm"), `#!/bin/sh\necho "npm $*" >> calls\necho noise\n${npm}\n`);
  chmodSync(join(folder, "bin/npm"), 0o755);
  const run = (script: string, args: string[] = [], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "scripts", script), ...args], {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...plainEnv(),
        PATH: `${join(folder, "bin")}${delimiter}/usr/bin${delimiter}/bin`,
        NODE_USED: process.execPath,
        ...env,
      },
    });
    return { status, stdout, stderr };
  };
  const calls = () => (existsSync(join(folder, "calls")) ? readFileSync(join(folder, "calls"), "utf8") : "");
  return { folder, run, calls };
}

describe.skipIf(!posix)("scripts/install.js (needs a shell for its stand-in of npm)", () => {
  test("installs once for a lock, with one line, and again for another lock", () => {
    const { folder, run, calls } = checkout();
    expect(run("install.js")).toEqual({ status: 0, stdout: FIRST, stderr: "" });
    expect(run("install.js")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(calls()).toBe("npm ci --loglevel=error --no-audit --no-fund\n");
    const lock = '{"packages":{"node_modules/a":{"version":"1.0.0"}}}';
    writeFileSync(join(folder, "package-lock.json"), lock);
    expect(run("install.js").stdout).toBe(FIRST);
    expect(readFileSync(join(folder, "node_modules/.unflinch-lock"), "utf8")).toBe(
      createHash("sha256").update(lock).digest("hex"),
    );
  });

  test("takes over what somebody's own npm ci installed", () => {
    const { folder, run, calls } = checkout();
    const packages = {
      "node_modules/a": { version: "1.0.0", integrity: "x" },
      "node_modules/b": { version: "2.0.0", optional: true },
    };
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...packages } }));
    mkdirSync(join(folder, "node_modules/node/bin"), { recursive: true });
    symlinkSync(process.execPath, join(folder, "node_modules/node/bin/node"));
    const { "node_modules/b": _, ...installed } = packages;
    writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
    expect(run("install.js").stdout).toBe("");
    expect(calls()).toBe("");
  });

  test("says that the install failed, and that a copy of Node is missing", () => {
    const failed = checkout("echo why >&2; exit 1").run("install.js");
    expect(failed).toEqual({
      status: 2,
      stdout: FIRST,
      stderr: "why\nThe install failed; npm says why above. Mend that and run this again.\n",
    });
    const bare = checkout("mkdir node_modules").run("install.js");
    expect(bare.status).toBe(2);
    expect(bare.stderr).toMatch(/^The copy of Node 24 was not installed\. Allow install scripts/);
  });
});

describe.skipIf(!posix)("scripts/start.js", { timeout: 30_000 }, () => {
  /** A checkout with the real command, a page of no sense, and a builder that writes down how it was called. */
  const ready = (builder = 'mkdirSync("packages/web/dist", { recursive: true }); writeFileSync(built, "");') => {
    const made = checkout(`mkdir -p node_modules/vite/bin node_modules/node/bin
ln -sf "$NODE_USED" node_modules/node/bin/node
cp vite.js node_modules/vite/bin/vite.js`);
    const { folder } = made;
    for (const name of ["cli", "engine", "store"]) {
      mkdirSync(join(folder, "packages"), { recursive: true });
      symlinkSync(join(ROOT, "packages", name), join(folder, "packages", name));
    }
    mkdirSync(join(folder, "packages/web/src"), { recursive: true });
    writeFileSync(join(folder, "packages/web/src/main.tsx"), "");
    writeFileSync(join(folder, "clean.md"), CLEAN);
    writeFileSync(join(folder, "humble.md"), HUMBLE);
    writeFileSync(
      join(folder, "vite.js"),
      `import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
const built = "packages/web/dist/index.html";
appendFileSync("calls", "vite " + process.argv.slice(2).join(" ") + "\\n");
${builder}`,
    );
    const env = { UNFLINCH_HOME: folderWith({}), UNFLINCH_NO_OPEN: "1", INIT_CWD: folder };
    const built = () =>
      made
        .calls()
        .split("\n")
        .filter(line => line.startsWith("vite")).length;
    return { ...made, env, built, run: (...args: string[]) => made.run("start.js", args, env) };
  };
  /** Comes back at once, after all that is done before the start. */
  const NO_START = ["--port", "0"];

  test("installs, builds and starts, passes a signal on, and exits 0 when all has stopped", async () => {
    const { folder, env } = ready();
    const free = await freePort();
    const child = spawn(process.execPath, [join(folder, "scripts/start.js"), "--port", free], {
      cwd: folder,
      env: { ...plainEnv(), ...env, PATH: `${join(folder, "bin")}:/usr/bin:/bin`, NODE_USED: process.execPath },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const exited = once(child, "exit");
    let out = "";
    child.stdout.on("data", chunk => (out += chunk));
    await expect.poll(() => out, { timeout: 20_000 }).toContain("Your stories are kept in");
    expect(out).toBe(
      `${FIRST}Building the page, some seconds\nUnflinch is at http://127.0.0.1:${free} (stop with Ctrl+C)\nYour stories are kept in ${env.UNFLINCH_HOME}\n`,
    );
    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
    await expect(fetch(`http://127.0.0.1:${free}/api/health`)).rejects.toThrow();
  });

  test("builds the page only where it is missing or older than its sources", () => {
    const { folder, run, built } = ready();
    run(...NO_START);
    expect(built()).toBe(1);
    // The real engine is among the sources, and somebody may be changing it right now.
    const later = Date.now() / 1000 + 60;
    utimesSync(join(folder, "packages/web/dist/index.html"), later, later);
    run(...NO_START);
    expect(built()).toBe(1);
    utimesSync(join(folder, "packages/web/src/main.tsx"), later + 60, later + 60);
    run(...NO_START);
    expect(built()).toBe(2);
  });

  test("says what to do where the page cannot be built, and does not start", () => {
    const { status, stdout, stderr } = ready('console.error("main.tsx: no"); process.exit(1);').run(...NO_START);
    expect(status).toBe(2);
    expect(stdout).toBe(`${FIRST}Building the page, some seconds\n`);
    expect(stderr).toMatch(/^main\.tsx: no\nThe page could not be built; .* Then run npm start again\.\n$/);
  });

  test("reviews a file from where the person stands; an error found is a review like any other", () => {
    const { run, built } = ready();
    const { status, stdout } = run("humble.md", "clean.md");
    expect(status).toBe(0);
    expect(stdout).toContain("humble.md · ");
    expect(stdout).toContain("clean.md · ");
    expect(built()).toBe(0);
  });

  test("exits 2 on wrong use", () => {
    const { run } = ready();
    const gone = run("gone.md");
    expect(gone.status).toBe(2);
    expect(gone.stderr).toContain("gone.md: there is no such file");
    const odd = run("--prot", "5000", "--all");
    expect(odd.status).toBe(2);
  });
});

/** A Node older than 24 on this machine, to try what happens under it. */
const old = (process.env.PATH ?? "")
  .split(delimiter)
  .map(folder => join(folder, "node"))
  .find(
    node =>
      isRunnable(node) && Number.parseInt(spawnSync(node, ["-p", "process.versions.node"]).stdout.toString(), 10) < 24,
  );

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(old === undefined)(
  "the launcher under an older Node (needs one on the PATH)",
  { timeout: 30_000 },
  () => {
    test("passes arguments, input, output and exit code", () => {
      const { status, stdout, stderr } = spawnSync(old!, [LAUNCHER, "check", "-"], { input: HUMBLE, encoding: "utf8" });
      expect(stderr).toBe("");
      expect(stdout).toContain("standard input · ");
      expect(status).toBe(1);
    });

    test("says what to do where Node 24 is not installed", () => {
      const folder = folderWith({});
      cpSync(dirname(LAUNCHER), folder, { recursive: true });
      const { status, stderr } = spawnSync(old!, [join(folder, "unflinch.js"), "--version"], { encoding: "utf8" });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^unflinch: this needs Node 24 and runs under v[\d.]+; .* Run "npm ci"/);
    });
  },
);

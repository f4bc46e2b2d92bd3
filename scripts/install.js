// Plain JavaScript, for whatever Node is there: installs what package-lock.json names, if that is not there already.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST = [20, 19];
const root = fileURLToPath(new URL("..", import.meta.url));
const installed = join(root, "node_modules");
const stamp = join(installed, ".unflinch-lock");

/** Installs if need be; says in words what stands in the way, and gives back whether all is there. */
export function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    return fail(
      `This needs Node ${OLDEST.join(".")} or newer and runs under ${process.version}. Install a newer Node: https://nodejs.org`,
    );
  const lock = readFileSync(join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  if (isInstalled(lock, hash)) return true;
  console.log("Installing what is needed, about 20 seconds the first time");
  const { status, error } = spawnSync("npm", ["ci", "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd: root,
    env: { ...process.env, PATH: systemPath() },
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (error) return fail(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`);
  if (status !== 0) return fail("The install failed; npm says why above. Mend that and run this again.");
  if (!hasNode())
    return fail(
      'The copy of Node 24 was not installed. Allow install scripts ("npm config delete ignore-scripts") and run this again.',
    );
  writeFileSync(stamp, hash);
  return true;
}

/** The Node 24 that was installed. */
export const node24 = join(installed, "node", "bin", process.platform === "win32" ? "node.exe" : "node");

const hasNode = () => existsSync(node24);

function fail(message) {
  console.error(message);
  return false;
}

function isInstalled(lock, hash) {
  if (!hasNode()) return false;
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === hash;
  if (!isSame(lock)) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** Whether somebody's own `npm ci` installed what the lock names: npm writes down what it did. */
function isSame(lock) {
  try {
    const wanted = JSON.parse(lock).packages;
    const found = JSON.parse(readFileSync(join(installed, ".package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(([path, { version, integrity, optional, link }]) => {
      if (!path.startsWith("node_modules/") || link) return true;
      const here = found[path];
      return here === undefined ? optional === true : here.version === version && here.integrity === integrity;
    });
  } catch {
    return false;
  }
}

/** Without the folders of this checkout: npm must not run under the Node that it is about to replace. */
function systemPath() {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter(folder => !folder.startsWith(installed + sep))
    .join(delimiter);
}

const isRun = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRun && !install()) process.exitCode = 2;

// Plain JavaScript, for whatever Node is there: builds the page if it is missing or older than what it is made of.
import { spawnSync } from "node:child_process";
import { readdirSync, realpathSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { node24 } from "./install.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = [
  "examples",
  "packages/engine/src",
  "packages/engine/weights",
  "packages/store/src",
  "packages/server/src/content-security-policy.ts",
  "package-lock.json",
];
/** What of packages/web the page is not made of. */
const APART = ["dist", "test", "e2e", "node_modules"];

/** Builds for the server, if need be; says in words what stands in the way, and gives back whether the page is there. */
export const buildPage = () =>
  build({
    built: "packages/web/dist/index.html",
    options: [],
    saying: "Building the page, some seconds",
    failing:
      "The page could not be built; the reason is above. If you changed its sources, mend them; if not, fetch them anew (git pull). Then run npm start again.",
  });

/** Builds what `options` ask of Vite, unless `built` is newer than all that it is made of. */
export function build({ built, options, saying, failing }) {
  const builtAtMs = changedAtMs(root + built);
  const web = readdirSync(`${root}packages/web`).filter(name => !APART.includes(name));
  const sources = [...web.map(name => `packages/web/${name}`), ...SOURCES];
  if (sources.every(path => changedAtMs(root + path) < builtAtMs)) return true;
  console.log(saying);
  const vite = `${root}node_modules/vite/bin/vite.js`;
  const { status } = spawnSync(node24, [vite, "build", "--logLevel", "error", ...options, "packages/web"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) console.error(failing);
  return status === 0;
}

/** When a file, or anything in a folder, was last changed; 0 where there is nothing. A folder changes when files come and go. */
function changedAtMs(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAtMs(`${path}/${name}`)), found.mtimeMs);
}

const isRun = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRun && !buildPage()) process.exitCode = 2;

// Plain JavaScript, for whatever Node is there: builds the page as a folder that any HTTPS host serves, under any address.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "./build-page.js";
import { install } from "./install.js";

/** Where the site is put. */
export const SITE = fileURLToPath(new URL("../site", import.meta.url));

/** Builds if need be; says in words what stands in the way, and gives back whether the site is there. */
export const buildSite = () =>
  build({
    built: "site/service-worker.js",
    options: ["--mode", "site", "--outDir", SITE, "--emptyOutDir"],
    saying: "Building the site, some seconds",
    failing:
      "The site could not be built; the reason is above. If you changed its sources, mend them; if not, fetch them anew (git pull). Then run npm run build:site again.",
  });

const isRun = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRun) {
  if (!install() || !buildSite()) process.exitCode = 2;
  else console.log("The site is in the folder site. Put what is in it on any host that has HTTPS.");
}

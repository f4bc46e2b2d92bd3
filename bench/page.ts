import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { written } from "./documents.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measureStart } from "./npm-start.ts";
import { type PageResults, printPage } from "./print-page.ts";
import { ROOT, RunningPage } from "./running-page.ts";
import { measureTyping } from "./typing.ts";

const LAUNCHER = join(ROOT, "packages/cli/bin/unflinch.js");
const MEASURES = ["typing", "lighthouse", "start"] as const;

const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    quick: { type: "boolean" },
    only: { type: "string", multiple: true },
    help: { type: "boolean" },
  },
});
const unknown = values.only?.find(name => !MEASURES.some(measure => measure === name));
const chromiumPath = process.env.CHROME_PATH;

if (values.help) {
  console.log(`npm run bench:page -- [--json] [--quick] [--only ${MEASURES.join("|")}]

Measures the page in a real browser: from a key press to its underlines, with and without the engine; Lighthouse; npm start.
  --json   print the figures as JSON
  --quick  a few rounds only: to see that it runs, not to quote
  --only   one of the measures; may be given several times`);
} else if (unknown !== undefined || !chromiumPath) {
  console.error(
    unknown === undefined
      ? "bench: CHROME_PATH names no Chromium. Start this with `npm run bench:page`."
      : `bench: there is no measure ${unknown}. Choose from ${MEASURES.join(", ")}.`,
  );
  process.exitCode = 2;
} else {
  const few = values.quick === true;
  const wanted = (name: (typeof MEASURES)[number]) => values.only?.includes(name) ?? true;
  const load = loadavg()[0]!;
  const start = wanted("start") ? await said("npm start", () => measureStart(few ? 1 : 5)) : null;
  const running = await RunningPage.start([process.execPath, LAUNCHER, "start"]);
  try {
    const results: PageResults = {
      node: process.version,
      processor: `${cpus()[0]?.model.trim() ?? "unknown"}, ${availableParallelism()} cores`,
      load,
      typing: wanted("typing") ? await said("typing", () => measureTyping(running, chromiumPath, few ? 1 : 3)) : null,
      lighthouse: wanted("lighthouse")
        ? await said("Lighthouse", async () =>
            measureLighthouse(await running.writePageOf(written[1]!.text), chromiumPath, few ? 1 : 3),
          )
        : null,
      start,
    };
    if (values.json) console.log(JSON.stringify(results, null, 2));
    else printPage(results);
  } finally {
    await running.remove();
  }
}

function said<Result>(what: string, measure: () => Promise<Result>): Promise<Result> {
  say(what);
  return measure();
}

function say(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}

import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { raceWithPeers } from "./beside-peers.ts";
import { PackedCommand } from "./command.ts";
import { measureGrowth, measureShapes } from "./growth.ts";
import { print, type Results } from "./print.ts";

const { values } = parseArgs({
  options: { json: { type: "boolean" }, quick: { type: "boolean" }, help: { type: "boolean" } },
});

if (values.help) {
  console.log(`npm run bench -- [--json] [--quick]

Times the engine and the command line beside their peers and prints medians of interleaved rounds as ratios.
  --json   print the figures as JSON
  --quick  a few rounds only: to see that it runs, not to quote`);
} else {
  const few = values.quick === true;
  say("a review beside its peers");
  const beside = await raceWithPeers(few ? 9 : 79, few ? 3 : 15);
  say("time per character");
  const growth = await measureGrowth(few ? 3 : 15);
  const shapes = await measureShapes(few ? 1 : 5);
  say("the bundled command");
  const results: Results = {
    node: process.version,
    processor: `${cpus()[0]?.model.trim() ?? "unknown"}, ${availableParallelism()} cores`,
    beside,
    growth,
    shapes,
    ...(await measureCommand(few)),
  };
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else print(results);
}

async function measureCommand(few: boolean): Promise<Pick<Results, "start" | "batch" | "commandMissing">> {
  let command: PackedCommand | null = null;
  try {
    command = new PackedCommand();
    const start = await command.raceStart(few ? 5 : 40);
    say("batch with one job and with two");
    const batch = await command.raceBatch(few ? 2000 : 20_000, few ? 1 : 5);
    return { start, batch, commandMissing: null };
  } catch (error) {
    return { start: null, batch: null, commandMissing: error instanceof Error ? error.message : String(error) };
  } finally {
    command?.remove();
  }
}

function say(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}

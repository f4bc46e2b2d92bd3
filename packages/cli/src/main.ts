// The only entry, of a run and of each of its workers.
import { WORKER } from "./batch/worker-mark.ts";

/** Runs what the arguments say. `launcher` is the file that started this, and that workers start with. */
export async function start(launcher: string): Promise<void> {
  if (process.argv[2] === WORKER) {
    const { serve } = await import("./batch/worker.ts");
    serve();
  } else {
    const { main } = await import("./app.ts");
    await main(process.argv.slice(2), launcher);
  }
}

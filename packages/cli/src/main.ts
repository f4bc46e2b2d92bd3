// The only entry, of a run and of each of its workers.
import { WORKER } from "./batch/worker-mark.ts";

if (process.argv[2] === WORKER) {
  const { serve } = await import("./batch/worker.ts");
  serve();
} else {
  const { main } = await import("./app.ts");
  await main(process.argv.slice(2), import.meta.url);
}

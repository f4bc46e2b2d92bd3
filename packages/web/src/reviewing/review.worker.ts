import { createReader, judgeCandidate, type Reader, tryCheck } from "@unflinch/engine";
import { build } from "../building/build.ts";
import { look } from "./look.ts";
import type { Request } from "./reviewer.ts";

/** So long the first review waits for the reader; the rules read until it is there, and alone where it never comes. */
const LONGEST_WAIT_MS = 3000;

let reader: Reader | null = null;
const loading = fetch(new URL("../../../engine/weights/reader.bin", import.meta.url))
  .then(async answer => {
    if (answer.ok) reader = createReader(new Uint8Array(await answer.arrayBuffer()));
  })
  .catch(() => {});
const waited = Promise.race([loading, new Promise<void>(resolve => setTimeout(resolve, LONGEST_WAIT_MS))]);

function answerTo(request: Request): unknown {
  if ("jotted" in request) return judgeCandidate(request.jotted, request.occupation);
  if ("check" in request) return tryCheck(request.check, request.text, request.occupation);
  return "build" in request ? build(request) : look(request, reader);
}

/** Each message is answered once, in order. */
self.onmessage = ({ data }: MessageEvent<Request>): void => {
  // What is jotted down is weighed by rules alone.
  void ("jotted" in data ? Promise.resolve() : waited).then(() => {
    try {
      self.postMessage(answerTo(data));
    } catch (error) {
      // Out of the promise, so that the page hears of it at once.
      setTimeout(() => {
        throw error;
      });
    }
  });
};

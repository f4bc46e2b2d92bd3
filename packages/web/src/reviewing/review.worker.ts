import { createReader, type Reader } from "@unflinch/engine";
import { answerTo } from "./answer.ts";
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
const readerIfThere = (): Promise<Reader | null> => waited.then(() => reader);

/** Each message is answered once; the page sends the next when it has the answer. */
self.onmessage = ({ data }: MessageEvent<Request>): void => {
  answerTo(data, readerIfThere)
    .then(answer => self.postMessage(answer))
    .catch(error => {
      // Out of the promise, so that the page hears of it at once.
      setTimeout(() => {
        throw error;
      });
    });
};

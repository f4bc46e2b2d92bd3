import { createReader, type Reader } from "@unflinch/engine";
import { look } from "./look.ts";
import type { ReviewRequest } from "./reviewed.ts";

/** From the page's own host. Where it does not come, the rules read alone. */
const reader: Promise<Reader | null> = fetch(new URL("../../../engine/weights/reader.bin", import.meta.url))
  .then(async answer => (answer.ok ? createReader(new Uint8Array(await answer.arrayBuffer())) : null))
  .catch(() => null);

/** Each message is answered once, in order. */
self.onmessage = async ({ data }: MessageEvent<ReviewRequest>): Promise<void> => {
  self.postMessage(look(data, await reader));
};

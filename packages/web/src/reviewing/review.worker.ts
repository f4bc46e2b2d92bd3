import { look } from "./look.ts";
import type { Reviewed, ReviewRequest } from "./reviewed.ts";

/** Each message is answered once, in order. */
self.onmessage = ({ data }: MessageEvent<ReviewRequest>): void => {
  const reviewed: Reviewed = look(data);
  self.postMessage(reviewed);
};

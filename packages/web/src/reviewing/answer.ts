import { judgeCandidate, type Reader, tryCheck } from "@unflinch/engine";
import { build } from "../building/build.ts";
import { look } from "./look.ts";
import type { Request } from "./reviewer.ts";

/** What the worker says to a request. Only a review needs the trained reader, so nothing else waits for it. */
export async function answerTo(request: Request, reader: () => Promise<Reader | null>): Promise<unknown> {
  if ("jotted" in request) return judgeCandidate(request.jotted, request.occupation);
  if ("check" in request) return tryCheck(request.check, request.text, request.occupation);
  return "build" in request ? build(request) : look(request, await reader());
}

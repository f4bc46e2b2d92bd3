import { type Heard, hear, type LaidOut, layOut } from "@unflinch/engine/building";
import type { BuildRequest } from "./building.ts";

export const build = (request: BuildRequest): Heard | LaidOut | null =>
  request.build === "hear" ? hear(request.question, request.text, request.failure) : layOut(request.notes);

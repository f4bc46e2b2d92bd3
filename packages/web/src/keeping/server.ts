import type { Draft, WorkingCopy } from "@unflinch/store";

/** The server could not be reached, or could not do it now: the same request may go through later. */
export class ServerGone extends Error {}

/** The server answered that this cannot be done as asked; `message` is for people. */
export class Refused extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, message: string, body: unknown) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** What a stale write of a working copy is answered with. */
export interface Conflict {
  readonly copy: WorkingCopy;
  readonly yours: Draft;
  readonly theirs: Draft;
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

const PATIENCE_MS = 15_000;

/**
 * One request to the server this page came from.
 * @throws {ServerGone} where nobody answers, or the server is in trouble
 * @throws {Refused} for a 4xx
 */
export async function ask<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (response.status === 204) return undefined as Answer;
    const answer: unknown = await response.json();
    if (response.ok) return answer as Answer;
    const message = (answer as { error?: { message?: string } }).error?.message ?? "";
    if (response.status >= 500) throw new ServerGone(message);
    throw new Refused(response.status, message, answer);
  } catch (error) {
    if (error instanceof Refused || error instanceof ServerGone) throw error;
    throw new ServerGone("");
  }
}

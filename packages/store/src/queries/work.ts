import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** What every query is given: a transaction, whose rows it may see, and the time. */
export interface Work {
  readonly db: Kysely<Tables>;
  readonly owner: string;
  readonly nowMs: number;
}

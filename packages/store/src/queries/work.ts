import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** What every query is given: a transaction, whose rows it may see, and the time. */
export interface Work {
  readonly db: Kysely<Tables>;
  readonly owner: string;
  readonly nowMs: number;
}

/** A text as every database can keep it and give it back: half a surrogate pair and the character 0 become U+FFFD. */
export function storable<Text extends string | null>(text: Text): Text {
  return (text === null ? null : text.toWellFormed().replaceAll("\0", "\uFFFD")) as Text;
}

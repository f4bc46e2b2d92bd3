import type { Store } from "@unflinch/store/kept";

/** Where stories are kept for good. */
export interface Keeper extends Store {
  /** The server on this machine, or this browser alone where the page came from elsewhere. */
  readonly place: "server" | "browser";
  /**
   * Whose data is kept: another name, other data.
   * @throws {KeeperGone} where that is not told in time
   */
  name(patienceMs?: number): Promise<string>;
  /** Whether stories were kept here that are gone, though nobody deleted them. */
  forgot(): Promise<boolean>;
}

/** It could not be reached, or could not do it now: the same may go through later. The message is for people, or empty. */
export class KeeperGone extends Error {}

/** It cannot be done as asked; the message is for people. */
export class Refused extends Error {}

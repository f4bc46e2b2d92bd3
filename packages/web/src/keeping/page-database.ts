import type { Settings } from "@unflinch/store/kept";
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import type { HeldStory } from "./held-story.ts";
import { KeeperGone } from "./keeper.ts";

interface Schema extends DBSchema {
  /** By owner and id. */
  stories: { key: string[]; value: HeldStory };
  /** By owner and id: stories that were deleted, nothing of them but the id. */
  deleted: { key: string[]; value: { readonly owner: string; readonly id: string; readonly deletedAtMs: number } };
  /** By owner: only those that somebody has set. */
  settings: { key: string; value: Partial<Settings> };
}

type Table = "stories" | "deleted" | "settings";
const TABLES: Table[] = ["stories", "deleted", "settings"];

/** The tables as one transaction has them. */
export type Tables<Mode extends "readonly" | "readwrite"> = {
  readonly [Name in Table]: IDBPObjectStore<Schema, Table[], Name, Mode>;
};

const VERSION = 1;

/** What this browser keeps for the page in IndexedDB, for several tabs at once. */
export class PageDatabase {
  readonly #name: string;
  #open: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * All of it in one transaction, which is on the disk before this resolves, or nothing of it. What is awaited in between is
   * only what the tables give.
   * @throws {KeeperGone} says what to do
   */
  async act<Mode extends "readonly" | "readwrite", Result>(
    mode: Mode,
    act: (tables: Tables<Mode>) => Promise<Result>,
  ): Promise<Result> {
    const db = await this.#opened().catch(error => {
      throw explain(error, WORDS.none);
    });
    try {
      const transaction = db.transaction(TABLES, mode, { durability: "strict" });
      // Looked at below; a browser would report it as looked at by nobody.
      transaction.done.catch(() => {});
      try {
        const [stories, deleted, settings] = TABLES.map(name => transaction.objectStore(name));
        const result = await act({ stories, deleted, settings } as unknown as Tables<Mode>);
        await transaction.done;
        return result;
      } catch (error) {
        abort(transaction);
        throw transaction.error ?? error;
      }
    } catch (error) {
      throw error instanceof DOMException ? explain(error, WORDS.closed) : error;
    }
  }

  async close(): Promise<void> {
    (await this.#open?.catch(() => null))?.close();
    this.#open = null;
  }

  /** A database that was closed or deleted behind the page's back is opened again at the next call. */
  #opened(): Promise<IDBPDatabase<Schema>> {
    this.#open ??= open(this.#name, () => {
      this.#open = null;
    }).catch(error => {
      this.#open = null;
      throw error;
    });
    return this.#open;
  }
}

function open(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, VERSION, {
      upgrade(db) {
        db.createObjectStore("stories", { keyPath: ["owner", "id"] });
        db.createObjectStore("deleted", { keyPath: ["owner", "id"] });
        db.createObjectStore("settings");
      },
      blocked: () => reject(new KeeperGone(WORDS.older)),
      blocking(_from, _to, event) {
        onClosed();
        (event.target as IDBDatabase).close();
      },
      terminated: onClosed,
    }).then(resolve, reject);
  });
}

function abort(transaction: { readonly abort: unknown }): void {
  try {
    (transaction as IDBTransaction).abort();
  } catch {
    // It has ended by itself.
  }
}

const WORDS = {
  full: "This browser has no room left for what you write here. Free some space on this device, or save everything as a file before you close this page.",
  older: "An older version of this page is open in another tab. Close that tab or reload it, then go on here.",
  newer: "A newer version of this page is open in this browser. Reload this page to go on with it.",
  none: "This browser keeps nothing for this page, as some do in private windows. Go on writing, and save everything as a file before you close this page.",
  closed: "This browser could not keep what you write. It is tried again. Until then, do not close this page.",
};

function explain(error: unknown, otherwise: string): KeeperGone {
  if (error instanceof KeeperGone) return error;
  const { name } = error as Error;
  if (name === "QuotaExceededError") return new KeeperGone(WORDS.full, { cause: error });
  return new KeeperGone(name === "VersionError" ? WORDS.newer : otherwise, { cause: error });
}

import { join } from "node:path";
import { StoreUnusable, type UnusableReason } from "../errors.ts";

export const FILE = "unflinch.db";
export const BACKUPS = "backups";

/** SQLite's result codes, https://sqlite.org/rescode.html; the lower eight bits of what an error carries. */
const REASONS: Readonly<Record<number, UnusableReason>> = {
  3: "no-permission",
  5: "busy",
  6: "busy",
  8: "no-permission",
  10: "unreachable",
  11: "damaged",
  13: "disk-full",
  14: "unreachable",
  26: "not-a-store",
};

const SYSTEM_REASONS: Readonly<Record<string, UnusableReason>> = {
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENOTDIR: "unreachable",
  EEXIST: "unreachable",
  ENOENT: "unreachable",
  EISDIR: "unreachable",
  EIO: "unreachable",
};

/** An error of SQLite or the file system in words that say what to do; any other error as it is. */
export function explain(error: unknown, folder: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code, errcode } = error as Error & { code?: string; errcode?: number };
  const reason = errcode === undefined ? SYSTEM_REASONS[code ?? ""] : REASONS[errcode & 0xff];
  return reason === undefined ? error : new StoreUnusable(reason, describe(reason, folder), error);
}

/** Runs it and has its errors explained. */
export function explaining<T>(folder: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw explain(error, folder);
  }
}

function describe(reason: UnusableReason, folder: string): string {
  const file = join(folder, FILE);
  switch (reason) {
    case "disk-full":
      return "The disk is full, so this was not saved. What was saved before is safe. Free some space, then try again.";
    case "no-permission":
      return `No permission to write in ${folder}. Change its permissions, or set UNFLINCH_HOME to another folder.`;
    case "busy":
      return "Another program is keeping the store busy. Nothing was lost. Close it, then try again.";
    case "not-a-store":
      return `${file} is not a store of Unflinch. Move it to another folder, then try again.`;
    case "damaged":
      return `${file} is damaged. Move it to another folder, then try again and import your last export. Copies from before an update are in ${join(folder, BACKUPS)}.`;
    case "unreachable":
      return `${file} cannot be opened. Check that ${folder} is a folder and that its disk is there, or set UNFLINCH_HOME to another folder.`;
  }
}

import { fstatSync, writeSync } from "node:fs";
import type { CommandContext, StricliProcess } from "@stricli/core";
import type { Page } from "@unflinch/engine";

const WIDTH_UNKNOWN = 80;
/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;
const NARROWEST = 24;

/** What a command is given: where to print, how wide, with colour or not. */
export interface Cli extends CommandContext {
  readonly process: StricliProcess;
  /** The module that a worker starts with. */
  readonly entry: string;
  readonly page: Page;
  /** Says on stderr, in one line, what is wrong and what to do. */
  problem(message: string): void;
}

export function makeContext(entry: string): Cli {
  const out = streamOf(1);
  const page = { width: widthOf(out), colour: hasColour(out) };
  const stdout = { write: out.write, getColorDepth: () => (page.colour ? 4 : 1) };
  const stderr = { write: (text: string) => void process.stderr.write(text) };
  return {
    process: { stdout, stderr, env: process.env },
    entry,
    page,
    problem(message) {
      process.stderr.write(`unflinch: ${oneLine(message)}\n`);
    },
  };
}

/** A reader who went away ("| head") ends the run without a word. */
export function endQuietly(error: NodeJS.ErrnoException): never {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

interface Out {
  readonly terminal: boolean;
  readonly columns: number | undefined;
  readonly write: (text: string) => void;
}

/** Only a terminal needs Node's stream, which takes time to load; files and pipes are written straight. */
function streamOf(fd: 1): Out {
  if (isCharacterDevice(fd)) {
    const { stdout } = process;
    stdout.on("error", endQuietly);
    return { terminal: stdout.isTTY === true, columns: stdout.columns, write: text => void stdout.write(text) };
  }
  return { terminal: false, columns: undefined, write: text => writeAll(fd, Buffer.from(text)) };
}

function isCharacterDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return true;
  }
}

function writeAll(fd: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that somebody set non-blocking and that is full.
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else endQuietly(error as NodeJS.ErrnoException);
    }
  }
}

/** https://no-color.org and https://force-color.org; where both are set, no colour. */
function hasColour({ terminal }: Out): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return terminal && TERM !== "dumb";
}

function widthOf({ columns }: Out): number {
  const told = columns || Number.parseInt(process.env.COLUMNS ?? "", 10) || WIDTH_UNKNOWN;
  return Math.min(WIDEST, Math.max(NARROWEST, told));
}

/** Names of files and words of others come into messages: nothing in them may move the cursor. */
export function oneLine(message: string): string {
  let line = "";
  for (const character of message)
    line += character < " " || (character >= "\u007f" && character < "\u00a0") ? " " : character;
  return line;
}

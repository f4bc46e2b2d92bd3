import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** The longest answer, in bytes. */
export const LONGEST = 1024 * 1024;
const LONGEST_LABELS = 256 * LONGEST;
const LONGEST_EXPORT = 64 * LONGEST;
/** Read at a time. */
const CHUNK = 64 * 1024;

/** Why an answer cannot be read, and what to do about it; the message begins with the file's name. */
export class Unreadable extends Error {}

/** The text of a file, or of standard input for "-". */
export async function readAnswer(file: string): Promise<string> {
  const text = await readText(file, LONGEST, "over 1 MB, too long for one answer. Cut it down to one.");
  return refuseEmpty(text, file);
}

/** The same for labelled answers, of which a file holds many. */
export async function readLabels(file: string): Promise<string> {
  return refuseEmpty(await readText(file, LONGEST_LABELS, "over 256 MB. Split it."), file);
}

/** The same for exported stories, as they are written: JSON. */
export async function readExport(file: string): Promise<unknown> {
  const text = await readText(file, LONGEST_EXPORT, "over 64 MB, too long for an export.");
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(`${nameOf(file)}: not an export of Unflinch. Make one with: unflinch story export --out FILE`);
  }
}

export const nameOf = (file: string): string => (file === "-" ? "standard input" : file);

/** Opens a file for reading; what stands in the way is said in words. */
export function openFile(file: string): number {
  let fd: number;
  try {
    fd = openSync(file, "r");
  } catch (error) {
    throw new Unreadable(`${file}: ${reason(error as NodeJS.ErrnoException)}`);
  }
  if (fstatSync(fd).isDirectory()) {
    closeSync(fd);
    throw new Unreadable(`${file}: this is a folder. Name a file in it.`);
  }
  return fd;
}

/** UTF-16 starts with one of two marks, in either order of bytes. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function readFile(file: string, most: number): Uint8Array {
  const fd = openFile(file);
  const chunks: Uint8Array[] = [];
  try {
    // Read rather than measured first: a pipe has no size.
    for (let length = 0; length <= most; ) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = readSync(fd, chunk);
      if (read === 0) break;
      length += read;
      chunks.push(chunk.subarray(0, read));
    }
  } catch (error) {
    throw new Unreadable(`${file}: ${reason(error as NodeJS.ErrnoException)}`);
  } finally {
    closeSync(fd);
  }
  return Buffer.concat(chunks);
}

/** Standard input; Node reads a folder there as if it were empty. */
export function openInput(): AsyncIterable<Buffer> {
  if (fstatSync(0).isDirectory()) throw new Unreadable(`${nameOf("-")}: this is a folder. Name a file in it.`);
  return process.stdin;
}

async function readInput(most: number): Promise<Uint8Array> {
  const input = openInput();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      if ((length += chunk.length) > most) break;
    }
  } catch (error) {
    throw new Unreadable(`${nameOf("-")}: ${reason(error as NodeJS.ErrnoException)}`);
  }
  return Buffer.concat(chunks);
}

async function readText(file: string, longest: number, tooLong: string): Promise<string> {
  const bytes = file === "-" ? await readInput(longest) : readFile(file, longest);
  if (bytes.length > longest) throw new Unreadable(`${nameOf(file)}: ${tooLong}`);
  return decode(bytes, nameOf(file));
}

function refuseEmpty(text: string, file: string): string {
  if (text.trim() === "") throw new Unreadable(`${nameOf(file)}: empty. Write the answer into it first.`);
  return text;
}

function decode(bytes: Uint8Array, name: string): string {
  if (isUtf16(bytes)) throw new Unreadable(`${name}: this is UTF-16. Save it as UTF-8 and try again.`);
  if (bytes.includes(0)) throw new Unreadable(`${name}: a binary file, not text. Save the answer as plain text.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${name}: not UTF-8. Save it as UTF-8 and try again.`);
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file. Check the name and the folder.";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it. Change its permissions, or copy it.";
  if (code === "EISDIR") return "this is a folder. Name a file in it.";
  return `cannot be read (${message}).`;
}

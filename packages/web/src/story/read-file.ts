import { wordsOfHtml } from "./words-of-html.ts";

/** A file that cannot be taken in; `message` says what to do. */
export class UnreadableFile extends Error {}

const LONGEST_BYTES = 1_000_000;
/** A document of Word holds pictures besides the words. */
const LONGEST_DOCX_BYTES = 20_000_000;
export const ACCEPTED = ".md,.markdown,.txt,.docx";

/**
 * The words of a text, Markdown or Word file.
 * @throws {UnreadableFile}
 */
export async function readFile(file: File): Promise<string> {
  const { name, size } = file;
  const isWord = name.toLowerCase().endsWith(".docx");
  if (size === 0) throw new UnreadableFile(`${name} is empty.`);
  if (size > (isWord ? LONGEST_DOCX_BYTES : LONGEST_BYTES))
    throw new UnreadableFile(`${name} is too large for one answer. Copy the part you need and paste it here.`);
  const bytes = await file.arrayBuffer();
  const text = isWord ? await wordsOfDocx(name, bytes) : decode(name, bytes);
  if (new TextEncoder().encode(text).length > LONGEST_BYTES)
    throw new UnreadableFile(`${name} is too large for one answer. Copy the part you need and paste it here.`);
  if (text.trim() === "") throw new UnreadableFile(`There are no words in ${name}.`);
  return text;
}

function decode(name: string, bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const utf16 =
    start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : null;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      `${name} is not plain text. Save it as text or .docx, or copy the words and paste them here.`,
    );
  }
  if (text.includes("\0")) throw new UnreadableFile(`${name} is not a text. Choose a .txt, .md or .docx file.`);
  return text.replace(/\r\n?/g, "\n").trim();
}

async function wordsOfDocx(name: string, arrayBuffer: ArrayBuffer): Promise<string> {
  const loaded = await import("mammoth").catch(() => null);
  if (loaded === null)
    throw new UnreadableFile(
      "Word files need Unflinch to be running. Start it again, or copy the words and paste them here.",
    );
  const { default: mammoth } = loaded;
  try {
    const { value } = await mammoth.convertToHtml({ arrayBuffer });
    return wordsOfHtml(value.replaceAll("</p>", "</p><br>"));
  } catch {
    throw new UnreadableFile(`${name} could not be read as a Word file. Open it, copy the words and paste them here.`);
  }
}

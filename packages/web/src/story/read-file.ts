import { isTooLong, LONGEST_TEXT_BYTES } from "@unflinch/store/kept";
import { wordsOfHtml } from "./words-of-html.ts";

/** A file that cannot be taken in; `message` says what to do. */
export class UnreadableFile extends Error {}

/** A document of Word holds pictures besides the words. */
const LONGEST_DOCX_BYTES = 20_000_000;

/**
 * The words of a text, Markdown or Word file.
 * @throws {UnreadableFile}
 */
export async function readFile(file: File): Promise<string> {
  const { name, size } = file;
  const isWord = name.toLowerCase().endsWith(".docx");
  if (size === 0) throw new UnreadableFile(`${name} is empty.`);
  if (size > (isWord ? LONGEST_DOCX_BYTES : LONGEST_TEXT_BYTES))
    throw new UnreadableFile(`${name} is too large for one answer. Copy the part you need and paste it here.`);
  const bytes = await file.arrayBuffer();
  const text = isWord ? await wordsOfDocx(name, bytes) : decode(name, bytes);
  if (isTooLong(text))
    throw new UnreadableFile(`${name} is too large for one answer. Copy the part you need and paste it here.`);
  if (text.trim() === "") throw new UnreadableFile(`There are no words in ${name}.`);
  return text;
}

function decode(name: string, bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  // What is not UTF-8 was most often written by an older program on Windows.
  const text = decodeAs(utf16 ?? "utf-8", bytes) ?? decodeAs("windows-1252", bytes) ?? "";
  if (CONTROL.test(text)) throw new UnreadableFile(`${name} is not a text. Choose a .txt, .md or .docx file.`);
  return text.replace(/\r\n?/g, "\n").trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them, every program and picture has
const CONTROL = /[\0-\x08\x0e-\x1a]/;

function decodeAs(encoding: string, bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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

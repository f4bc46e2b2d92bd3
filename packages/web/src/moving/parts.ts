import { fromBase45, toBase45 } from "./base45.ts";

/** Says what it is to whoever films a code with something else; the digit is the version of what follows. */
const MARK = "UNFLINCH1:";
const ANY_MARK = /^UNFLINCH\d+:/;
const NAME_BYTES = 8;
const CHECK_BYTES = 4;
/** Name of the transfer, number, of how many, check. */
const HEAD_BYTES = NAME_BYTES + 2 + 2 + CHECK_BYTES;

/** How much goes into one code. */
export interface CodeSize {
  /** As QR counts its sizes, 1 to 40. */
  readonly version: number;
  readonly dataBytes: number;
}

/** `characters` are what a code of this version holds in alphanumeric mode, with 15% of it to be mended. */
const sizeOf = (version: number, characters: number): CodeSize => ({
  version,
  dataBytes: Math.floor((characters - MARK.length) / 3) * 2 - HEAD_BYTES,
});
/**
 * A code is read where one of its dots is 3 pixels wide for the camera, of whatever size the code is. This one has 77 dots in a
 * line with its margin: on a laptop it fills two thirds of a phone's picture, which gives a dot 6 pixels, twice what is needed.
 */
export const FINE = sizeOf(13, 483);
/** 61 dots in a line: from a phone's small screen, held as far off as a laptop's camera sees sharply, a dot has 3 to 5 pixels. */
export const COARSE = sizeOf(9, 262);

/** One part as it was read. */
export interface Part {
  /** The same for all parts of one transfer, and for no others. */
  readonly transfer: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly data: Uint8Array;
}

/** How many parts the bytes are cut into. */
export const countParts = (bytes: Uint8Array, { dataBytes }: CodeSize): number =>
  Math.max(1, Math.ceil(bytes.length / dataBytes));

/** The bytes as texts for one code each. The same bytes and size give the same texts, so that a transfer can be gone on with. */
export async function cutIntoParts(bytes: Uint8Array<ArrayBuffer>, size: CodeSize): Promise<readonly string[]> {
  const of = countParts(bytes, size);
  const name = await nameOf(bytes);
  const each = Math.ceil(bytes.length / of);
  return Promise.all(
    Array.from({ length: of }, async (_, at) => {
      const body = new Uint8Array([
        ...name,
        ...[at + 1, of].flatMap(count => [count >> 8, count & 255]),
        ...bytes.subarray(at * each, (at + 1) * each),
      ]);
      return MARK + toBase45(new Uint8Array([...(await checkOf(body)), ...body]));
    }),
  );
}

/** What a code says: a part, or why it is none: not made by Unflinch, made by a newer one, or not as it was made. */
export async function readPart(text: string): Promise<Part | "foreign" | "newer" | "damaged"> {
  if (!text.startsWith(MARK)) return ANY_MARK.test(text) ? "newer" : "foreign";
  const bytes = fromBase45(text.slice(MARK.length));
  if (bytes === null || bytes.length < HEAD_BYTES) return "damaged";
  const body = bytes.subarray(CHECK_BYTES);
  if (hex(await checkOf(body)) !== hex(bytes.subarray(0, CHECK_BYTES))) return "damaged";
  const head = new DataView(body.buffer, body.byteOffset + NAME_BYTES);
  const number = head.getUint16(0);
  const of = head.getUint16(2);
  if (number < 1 || number > of) return "damaged";
  // The same bytes may be cut in two ways, into more codes or fewer.
  const transfer = `${hex(body.subarray(0, NAME_BYTES))}/${of}`;
  return { transfer, number, of, data: body.subarray(HEAD_BYTES - CHECK_BYTES) };
}

/** Whether these are the bytes that the transfer is named after. */
export async function isTransferOf(transfer: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return transfer.startsWith(`${hex(await nameOf(bytes))}/`);
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const nameOf = async (bytes: Uint8Array<ArrayBuffer>) => (await sha256(bytes)).subarray(0, NAME_BYTES);
const checkOf = async (body: Uint8Array<ArrayBuffer>) => (await sha256(body)).subarray(0, CHECK_BYTES);
const hex = (bytes: Uint8Array): string => [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");

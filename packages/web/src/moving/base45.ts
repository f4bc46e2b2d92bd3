/** What a QR code holds most tightly besides digits, in the order of their values. */
const CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BASE = 45;

/** Two bytes as three characters, a last single one as two (RFC 9285). In a QR code that is 3% more than the bytes themselves. */
export function toBase45(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = isPair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
    for (let k = 0; k < (isPair ? 3 : 2); k++) {
      text += CHARACTERS[value % BASE];
      value = Math.floor(value / BASE);
    }
  }
  return text;
}

/** Null where no bytes give this text. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map(character => CHARACTERS.indexOf(character));
    const value = digits.reduceRight((sum, digit) => sum * BASE + digit, 0);
    const isPair = digits.length === 3;
    if (digits.includes(-1) || digits.length === 1 || value >= (isPair ? 65_536 : 256)) return null;
    if (isPair) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return new Uint8Array(bytes);
}

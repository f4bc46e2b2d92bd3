import { isTransferOf, type Part, readPart } from "./parts.ts";

/** What came of one more code. */
export type Gathered =
  /** It is no part, or a part that is not as it was made. */
  | { readonly kind: "foreign" | "newer" | "damaged" }
  /** All parts are there, and together they are not what was sent: they have to be gathered again. */
  | { readonly kind: "broken" }
  | ({ readonly kind: "part" } & Progress)
  /** The last part that was missing. */
  | ({ readonly kind: "whole"; readonly bytes: Uint8Array<ArrayBuffer> } & Progress);

/** How far the transfer is that a code belongs to. */
export interface Progress {
  /** Numbers of the parts that are there, ascending. */
  readonly has: readonly number[];
  readonly of: number;
}

/** Takes the parts of transfers in any order, as often as they come. Each transfer has its parts to itself. */
export class Gathering {
  readonly #transfers = new Map<string, Map<number, Part>>();
  readonly #done = new Set<string>();

  async add(text: string): Promise<Gathered> {
    const part = await readPart(text);
    if (typeof part === "string") return { kind: part };
    const { transfer, of } = part;
    const parts = this.#transfers.get(transfer) ?? new Map<number, Part>();
    this.#transfers.set(transfer, parts.set(part.number, part));
    const inOrder = [...parts.values()].sort((a, b) => a.number - b.number);
    const progress = { has: inOrder.map(({ number }) => number), of };
    if (parts.size < of || this.#done.has(transfer)) return { kind: "part", ...progress };
    const bytes = new Uint8Array(inOrder.flatMap(({ data }) => [...data]));
    if (!(await isTransferOf(transfer, bytes))) {
      this.#transfers.delete(transfer);
      return { kind: "broken" };
    }
    this.#done.add(transfer);
    return { kind: "whole", bytes, ...progress };
  }
}

import { type Draft, LONGEST_TEXT_BYTES, type WholeStory } from "@unflinch/store/kept";

/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

/**
 * The story as an import takes it: a text longer than one may be goes on in versions after the last one, and versions are
 * numbered from 1, which those that the keeper has not seen may not be.
 */
export function inPieces(whole: WholeStory): WholeStory {
  const rest: Draft[] = [];
  const first = <Part extends { readonly text: string }>(part: Part): Part => {
    const [text, ...more] = piecesOf(part.text) as [string, ...string[]];
    const as = { reason: "import", number: 0, createdAtMs: Date.now() } as const;
    for (const piece of more) rest.push({ ...as, id: crypto.randomUUID(), text: piece });
    return { ...part, text };
  };
  const copy = first(whole.copy);
  const notes = whole.notes.map(first);
  const drafts = [...whole.drafts.map(first), ...rest].map((draft, at) => ({ ...draft, number: at + 1 }));
  return { ...whole, copy, notes, drafts };
}

/** Cut between characters, each at most as long as a text may be. */
function piecesOf(text: string): string[] {
  if (text.length * MOST_BYTES <= LONGEST_TEXT_BYTES) return [text];
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(LONGEST_TEXT_BYTES));
  return read < text.length ? [text.slice(0, read), ...piecesOf(text.slice(read))] : [text];
}

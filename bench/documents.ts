import { readFileSync } from "node:fs";

export interface BenchDocument {
  readonly id: string;
  readonly occupation: string;
  readonly text: string;
}

const WORDS = 200;
const MOST_SENTENCES = 30;
const SEED = 20_261_123;

/** Answers written for this bench, of some 210 words each. */
export const written: readonly BenchDocument[] = readFileSync(new URL("documents.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map(line => JSON.parse(line));

/**
 * `count` documents of about 200 words made of the written ones: each takes its sentences, in their order, from three of
 * them, so that no two are alike and every peer meets the same good and bad answers.
 */
export function makeDocuments(count: number): BenchDocument[] {
  const random = randomFrom(SEED);
  const sentences = written.map(({ text }) => text.split(/(?<=[.?!]) /));
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor(random() * sentences.length);
    const from = [first, first + 1 + Math.floor(random() * 9), first + 10 + Math.floor(random() * 9)];
    const said: string[] = [];
    let words = 0;
    for (let k = 0; words < WORDS && k < MOST_SENTENCES; k++) {
      const next = sentences[from[Math.floor(random() * from.length)]! % sentences.length]![k];
      if (next === undefined) continue;
      said.push(next);
      words += next.split(" ").length;
    }
    return { id: `mixed-${index + 1}`, occupation: written[index % written.length]!.occupation, text: said.join(" ") };
  });
}

/** The documents one below the other until there are `characters` of them. */
export function makeText(characters: number): string {
  let text = "";
  for (const { text: next } of makeDocuments(Math.ceil(characters / 900) + 1)) {
    if (text.length >= characters) break;
    text += (text && "\n\n") + next;
  }
  const end = text.indexOf(" ", characters - 1);
  return end < 0 ? text : text.slice(0, end);
}

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { review } from "@unflinch/engine";
import { makeText } from "./documents.ts";
import { race } from "./measure.ts";

export interface GrowthRow {
  readonly name: string;
  readonly characters: number;
  readonly nanosecondsACharacter: number;
  /** To the time per character of the shape's shortest text. */
  readonly ratio: number;
}

const CHARACTERS_OF_100_WORDS = 530;
const MEGABYTE = 1_048_576;
/** A turn reviews about so many characters, however long its text. */
const CHARACTERS_A_TURN = 100_000;

/** Texts that nobody would say, each of one shape that has made reviewers slow. */
const SHAPES: readonly (readonly [name: string, piece: string])[] = [
  ["no full stop", "we missed the deadline and then I told the client about it and "],
  ["one word", "ha"],
  ["opened quotation marks", "I said “no and 'we missed it. "],
  ["list marks", "- 1. - 2) * \n"],
  ["fillers and restarts", "I, I mean, um, we, we missed, uh, "],
  ["brackets", "(I missed (it) "],
  ["causes", "It failed because they were late. "],
];

/** Time per character of a review, from 100 words to 1 MB. */
export async function measureGrowth(rounds: number): Promise<GrowthRow[]> {
  const lengths = [CHARACTERS_OF_100_WORDS, 1_100, 10_000, 100_000, MEGABYTE];
  return timePerCharacter(
    lengths.map(length => ["answers", makeText(length)]),
    rounds,
  );
}

/** The same for texts of one odd shape each, 20,000 characters against 200,000. */
export async function measureShapes(rounds: number): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const [name, piece] of SHAPES) {
    const texts = [20_000, 200_000].map((length): [string, string] => [name, piece.repeat(length / piece.length)]);
    rows.push(...(await timePerCharacter(texts, rounds)));
  }
  return rows;
}

async function timePerCharacter(texts: readonly (readonly [string, string])[], rounds: number): Promise<GrowthRow[]> {
  const times = texts.map(([, text]) => Math.max(1, Math.round(CHARACTERS_A_TURN / text.length)));
  const timings = await race(
    texts.map(([name, text], k) => ({
      name,
      run: () => {
        for (let i = 0; i < times[k]!; i++) review(text);
      },
    })),
    rounds,
    2,
  );
  const scale = (k: number) => texts[k]![1].length * times[k]!;
  return timings.map(({ name, medianMs, ratio }, k) => ({
    name,
    characters: texts[k]![1].length,
    nanosecondsACharacter: (medianMs * 1e6) / scale(k),
    ratio: (ratio * scale(0)) / scale(k),
  }));
}

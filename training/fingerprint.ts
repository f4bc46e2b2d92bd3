// Makes packages/engine/src/checks/stock-answer.words.ts from answers that are heard too often: for each word and each pair of
// neighbouring words that several of them share, some bits of a hash, how much it leans to them, and the story it belongs to.
// Deterministic: the same answers give the same bytes. Usage: node training/fingerprint.ts folder
// The folder holds a text file for each story ("took-on-too-much.txt"), its answers parted by an empty line.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Fingerprint, fingerprintOf, keyOf, pack, pairKeysOf } from "../packages/engine/src/text/fingerprint.ts";
import { parse } from "../packages/engine/src/text/parse.ts";

/** The batches that the own stories come from. */
const OWN_BATCHES = ["a", "b", "d", "e", "f"];
/** An answer of this grade or better tells an own story. */
const OWN_GRADE = 3;
/** Answers of the folder that must share a word or a pair. */
const SHARED = 2;
/** A word in so many own stories is everyday, whether or not the folder has it. */
const EVERYDAY = 8;
/** How much oftener than in own stories a pair is to be met. */
const OFTENER = 2;
/** A word or pair belongs to a story where at least this share of its answers tell that one. */
const OF_ONE_STORY = 0.5;
/** Files without a story of their own. */
const NO_STORY = new Set(["chatbot", "frame", "perfectionist"]);
const LEAST_LEAN = -1.5;
const LEAN_STEP = 0.5;
const LEAN_BITS = 3;

const folder = process.argv[2];
if (folder === undefined) throw new Error("Usage: node training/fingerprint.ts folder");
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Heard {
  readonly print: Fingerprint;
  readonly story: string;
}
const files = readdirSync(folder)
  .filter(file => file.endsWith(".txt"))
  .sort();
const stories = files.map(file => basename(file, ".txt")).filter(name => !NO_STORY.has(name));
const STORY_BITS = Math.ceil(Math.log2(stories.length + 1));
const heard: Heard[] = files.flatMap(file =>
  readFileSync(join(folder, file), "utf8")
    .trim()
    .split(/\n\s*\n/)
    .map(text => ({ print: fingerprintOf(parse(text)), story: basename(file, ".txt") })),
);
const own = OWN_BATCHES.flatMap(batch =>
  readFileSync(at(`../corpus/answers/${batch}.jsonl`), "utf8")
    .trim()
    .split("\n"),
)
  .map(line => JSON.parse(line))
  .filter(({ doc }) => doc.grade >= OWN_GRADE)
  .map(({ text }) => fingerprintOf(parse(text)));

/** In which answers each key is. */
function whereIn(
  prints: readonly Fingerprint[],
  keysOf: (stems: readonly number[]) => number[],
): Map<number, number[]> {
  const where = new Map<number, number[]>();
  prints.forEach((print, index) => {
    for (const key of new Set(print.stems.flatMap(keysOf))) where.set(key, [...(where.get(key) ?? []), index]);
  });
  return where;
}

/** 1 and up, or 0 for none. */
function storyOf(answers: readonly number[]): number {
  const counts = stories.map(story => answers.filter(index => heard[index].story === story).length);
  const most = Math.max(...counts);
  return most >= SHARED && most >= OF_ONE_STORY * answers.length ? counts.indexOf(most) + 1 : 0;
}

function leanOf(inHeard: number, inOwn: number): number {
  const lean = Math.log((inHeard + 0.5) / (heard.length + 1) / ((inOwn + 0.5) / (own.length + 1)));
  return Math.min(2 ** LEAN_BITS - 1, Math.max(0, Math.round((lean - LEAST_LEAN) / LEAN_STEP)));
}

const prints = heard.map(({ print }) => print);
const keysOf = (hashes: readonly number[]) => hashes.map(keyOf);
const inHeard = { words: whereIn(prints, keysOf), pairs: whereIn(prints, pairKeysOf) };
const inOwn = { words: whereIn(own, keysOf), pairs: whereIn(own, pairKeysOf) };

const words = new Map<number, number>();
for (const key of new Set([...inHeard.words.keys(), ...inOwn.words.keys()])) {
  const answers = inHeard.words.get(key) ?? [];
  const others = inOwn.words.get(key)?.length ?? 0;
  if (answers.length >= SHARED || others >= EVERYDAY)
    words.set(key, (leanOf(answers.length, others) << STORY_BITS) | storyOf(answers));
}
const pairs = new Map<number, number>();
for (const [key, answers] of inHeard.pairs) {
  const others = inOwn.pairs.get(key)?.length ?? 0;
  if (answers.length >= SHARED && answers.length / heard.length > (OFTENER * others) / own.length)
    pairs.set(key, storyOf(answers));
}

const table = (entries: ReadonlyMap<number, number>, valueBits: number) => JSON.stringify(pack(entries, valueBits));

const file = at("../packages/engine/src/checks/stock-answer.words.ts");
writeFileSync(
  file,
  `// Written by training/fingerprint.ts from ${heard.length} answers heard too often. Do not edit. It holds digits of hashes, and no words of theirs.

/** The stories, by the number that an entry has; 0 is none. */
// biome-ignore format: one line
export const STORIES: readonly string[] = ${JSON.stringify(["", ...stories]).replaceAll(",", ", ")};

/** An entry's value: how much the word leans to those answers, in steps, then its story. */
export const LEAST_LEAN = ${LEAST_LEAN};
export const LEAN_STEP = ${LEAN_STEP};
export const STORY_BITS = ${STORY_BITS};

// biome-ignore format: one line
export const WORDS = ${table(words, LEAN_BITS + STORY_BITS)};

/** An entry's value: its story. */
// biome-ignore format: one line
export const PAIRS = ${table(pairs, STORY_BITS)};
`,
);
console.log(
  `${words.size} words and ${pairs.size} pairs of ${heard.length} answers, against ${own.length} own stories: ${file}`,
);

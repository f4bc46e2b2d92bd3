import { keyOf, sideOf } from "./labels.ts";
import { type Turn, wordsOf } from "./turn.ts";

/** Whose turns are the candidate's, by their label; null where one unnamed person speaks. Or why that cannot be told. */
export type Who = { readonly speaker: string | null } | { readonly why: string };

interface Speaker {
  readonly name: string;
  words: number;
  sentences: number;
  questions: number;
}

/** More names are not read, only counted. */
const MOST_NAMES = 8;

const quoted = (names: readonly string[]): string => {
  if (names.length > MOST_NAMES) return `${names.length} people`;
  const each = names.map(name => `“${name.replace(/[“”]/g, '"')}”`);
  return each.length < 2 ? each.join("") : `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
};

export const NOBODY_NAMED = "Nobody is named as a speaker here, so no candidate can be chosen. Leave the name out.";

/** Who the candidate is: whom `wanted` names, whom a label names, or who answers where others ask. It never guesses. */
export function candidateOf(text: string, turns: readonly Turn[], wanted: string | null, letters: boolean): Who {
  const speakers = speakersOf(text, turns);
  const names = speakers.map(({ name }) => name);
  if (wanted !== null) {
    if (names.length === 0) return { why: NOBODY_NAMED };
    const named = names.find(name => keyOf(name) === keyOf(wanted));
    return named !== undefined
      ? { speaker: named }
      : {
          why: `Nobody here is called “${wanted}”. ${names.length === 1 ? "The speaker is" : "The speakers are"} ${quoted(names)}.`,
        };
  }
  if (names.length === 0) return { speaker: null };
  const sides = new Map(names.map(name => [name, sideOf(name, letters)]));
  const candidates = names.filter(name => sides.get(name) === "candidate");
  if (candidates.length === 1) return { speaker: candidates[0]! };
  const rest = candidates.length > 1 ? candidates : names.filter(name => sides.get(name) === null);
  if (rest.length === 1) return { speaker: rest[0]! };
  if (rest.length === 0)
    return {
      why: `Only ${quoted(names)} ${names.length === 1 ? "speaks" : "speak"} here, and no candidate. Add the candidate's turns, each with “Candidate:” before it.`,
    };
  const answers = candidates.length > 1 ? null : whoAnswers(speakers, rest);
  return answers !== null
    ? { speaker: answers }
    : {
        why: `Here ${quoted(rest)} speak, and it is not plain which of them is the candidate. Write “Candidate” in place of their name, or say which name it is.`,
      };
}

/** Who speaks most, where more of what somebody else says are questions; null where that is nobody. */
function whoAnswers(speakers: readonly Speaker[], rest: readonly string[]): string | null {
  const [most, next] = speakers.filter(({ name }) => rest.includes(name)).sort((a, b) => b.words - a.words);
  if (most === undefined || (next !== undefined && next.words === most.words)) return null;
  const asking = ({ questions, sentences }: Speaker) => questions / sentences;
  const others = speakers.filter(speaker => speaker !== most);
  return asking(most) < 0.5 && others.some(other => asking(other) > asking(most)) ? most.name : null;
}

/** Ways to ask that speech without marks shows. */
const ASKS = [
  ...["about", "how", "what"].flatMap(word => [`tell me ${word} `, `tell us ${word} `]),
  ...["what", "how", "why", "when", "where"].flatMap(word =>
    ["did", "do", "would", "were", "are", "have", "had"].map(verb => `${word} ${verb} you `),
  ),
  ...["can", "could", "would", "did", "have"].map(verb => `${verb} you `),
  "walk me through ",
  "walk us through ",
  "give me an example",
  "give us an example",
  "what happened next",
];
/** How an interviewer asks without a question mark. */
const OPENS =
  /^\s*(?:so,? |okay,? |right,? |great,? )?(?:please )?(?:tell (?:me|us)|describe|walk (?:me|us)|give (?:me|us)|talk (?:me|us)) /;

function speakersOf(text: string, turns: readonly Turn[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  const runs: { speaker: string; words: string }[] = [];
  for (const turn of turns) {
    if (turn.speaker === null) continue;
    const words = wordsOf(text, turn);
    const last = runs.at(-1);
    if (last?.speaker === turn.speaker) last.words += turn.glue + words;
    else if (words.trim() !== "") runs.push({ speaker: turn.speaker, words });
  }
  const marked = runs.some(({ words }) => words.includes("?"));
  for (const { speaker, words } of runs) {
    const known = speakers.get(speaker) ?? { name: speaker, words: 0, sentences: 0, questions: 0 };
    speakers.set(speaker, known);
    known.words += words.trim().split(/\s+/).length;
    known.sentences += Math.max(1, ends(words, ".?!"));
    const lower = words.toLowerCase();
    const asks = OPENS.test(lower) || (!marked && ASKS.some(phrase => lower.includes(phrase)));
    known.questions += Math.max(ends(words, "?"), asks ? 1 : 0);
  }
  return [...speakers.values()];
}

/** How many times one of the marks, or a run of them, is followed by a space or nothing. */
function ends(words: string, marks: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++)
    if (marks.includes(words[at]!) && !/[\p{L}\d.?!]/u.test(words[at + 1] ?? "")) count++;
  return count;
}

/** Turns of nobody belong to who spoke before, those before the first name to whom it names. */
export function fillSpeakers(turns: readonly Turn[]): readonly Turn[] {
  let last = turns.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  if (last === null || turns.every(({ speaker }) => speaker !== null)) return turns;
  return turns.map(turn => {
    last = turn.speaker ?? last;
    return turn.speaker === null ? { ...turn, speaker: last } : turn;
  });
}

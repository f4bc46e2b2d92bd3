import { parse } from "../text/parse.ts";
import { type BuildNote, hasWords, isSetUpToFail } from "./asked.ts";
import type { Piece } from "./piece.ts";
import { type Seam, seamsOf } from "./seams.ts";

export interface LaidOut {
  readonly text: string;
  /** In order, none over another. */
  readonly seams: readonly Seam[];
}

/** The order of telling: what somebody did and what came of it stand before what was going on around it. */
const PLACE = ["place"];
const OWN = ["own-act", "let-stand", "knew-then"];
const CAME_OF_IT = ["consequence", "who-felt-it"];
const AROUND = ["context"];
const AFTER = [
  ["next-step", "whom-told"],
  ["practice", "before-yes", "at-that-point"],
];
const TOLD: ReadonlySet<string> = new Set([...PLACE, ...OWN, ...CAME_OF_IT, ...AROUND, ...AFTER.flat()]);
/** A situation has room for so many sentences before the own act. */
const MOST_SENTENCES = 2;
/** No sentence after the first is begun there behind so many characters, about the words of twenty seconds. */
const MOST_CHARACTERS = 300;

/**
 * The notes in the order of telling, each exactly as it was written: between them stands white space, and counted as such a
 * full stop where a note ends in a letter, a digit or a bracket, so that its sentence has an end. Of a long situation the
 * sentences after the second stand with the context. Notes on questions that are not known here come last.
 * Pure; never throws.
 */
export function layOut(notes: readonly BuildNote[]): LaidOut {
  const given = notes
    .filter(hasWords)
    .map(({ question, text }) => ({ question, text: text.trim(), moved: false, known: TOLD.has(question) }));
  const of = (ids: readonly string[]) => ids.flatMap(id => given.filter(({ question }) => question === id));
  const own = of(OWN);
  const place = of(PLACE);
  const [before, rest] = own.length > 0 ? splitPlace(place) : [place, []];
  const cameOfIt = of(CAME_OF_IT);
  const paragraphs = [
    before,
    // Somebody's own part in what others caused stands alone.
    ...(isSetUpToFail(notes) ? [own, cameOfIt] : [[...own, ...cameOfIt]]),
    [...rest, ...of(AROUND)],
    ...AFTER.map(of),
    given.filter(({ known }) => !known),
  ];
  return joined(paragraphs.filter(paragraph => paragraph.length > 0));
}

type Unplaced = Omit<Piece, "from" | "to" | "opens">;

function joined(paragraphs: readonly (readonly Unplaced[])[]): LaidOut {
  const pieces: Piece[] = [];
  let text = "";
  for (const paragraph of paragraphs)
    paragraph.forEach((piece, at) => {
      const before = pieces.at(-1);
      const opens = at === 0 || !endsInLine(before!.text) || hasLines(piece.text) || hasLines(before!.text);
      if (before !== undefined) text += opens ? "\n\n" : " ";
      const from = text.length;
      text += piece.text;
      pieces.push({ ...piece, from, to: text.length, opens: at === 0 });
      if (wantsStop(piece.text)) text += ".";
    });
  return { text, seams: seamsOf(text, pieces) };
}

const hasLines = (text: string): boolean => /[\n\r\u2028\u2029]/.test(text);
/** Scripts with upper and lower case, the Latin one among them, end a sentence with a full stop. */
const STOPPABLE = /^[\p{Lu}\p{Ll}\p{N}%\p{Pe}\p{Pf}"']$/u;
const ENDS = /^[\p{Sentence_Terminal}…]$/u;
const CLOSES = /^[\p{Pe}\p{Pf}"']$/u;

const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? "";

/** Whether the text ends with the end of a sentence, in quotation marks or brackets or not. */
function isEnded(text: string): boolean {
  const last = lastOf(text);
  return ENDS.test(last) || (CLOSES.test(last) && ENDS.test(text.at(-2) ?? ""));
}

const wantsStop = (text: string): boolean => !hasLines(text) && !isEnded(text) && STOPPABLE.test(lastOf(text));
/** What comes to no end in its line, a comma or a colon at its end, is parted from what follows by an empty line. */
const endsInLine = (text: string): boolean => isEnded(text) || wantsStop(text);

/** Parts the sentences of a situation that are too many from the first ones, at white space. */
function splitPlace(place: readonly Unplaced[]): [before: readonly Unplaced[], rest: readonly Unplaced[]] {
  const [first, ...others] = place;
  if (first === undefined) return [[], []];
  const moved = others.map(piece => ({ ...piece, moved: true }));
  const { text } = first;
  const { sentences } = parse(text);
  for (let at = 1; at < sentences.length; at++) {
    if (at < MOST_SENTENCES && sentences[at]!.to <= MOST_CHARACTERS) continue;
    const gap = text.slice(sentences[at - 1]!.to, sentences[at]!.from).search(/\s/);
    if (gap < 0) continue;
    const cut = sentences[at - 1]!.to + gap;
    const before = { ...first, text: text.slice(0, cut) };
    return [[before], [{ ...first, text: text.slice(cut).trim(), moved: true }, ...moved]];
  }
  return [[first], moved];
}

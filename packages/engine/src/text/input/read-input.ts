import type { Span } from "../../model/span.ts";
import { readRecogniser } from "./recogniser.ts";
import { join, offsetOf, placeOf, type Said } from "./said.ts";
import { readSubtitles } from "./subtitles.ts";
import { readTranscript } from "./transcript.ts";
import { isSpace, type Turn } from "./turn.ts";
import { candidateOf, fillSpeakers, NOBODY_NAMED } from "./who.ts";

/** A text that is more than an answer: a transcript, subtitles, what a recogniser writes. */
export interface Input {
  /** The candidate's words alone. */
  readonly text: string;
  /** Whose words they are, by the label; null where one unnamed person speaks. */
  readonly candidate: string | null;
  /** Why there is nothing to judge; null where there is. */
  readonly why: string | null;
  /** The stretch of the given text that holds a stretch of `text`. */
  placeOf(span: Span): Span;
  /** Where in `text` a place of the given text is. */
  offsetOf(given: number): number;
  /** Words as they have to be written in the given text. */
  written(words: string): string;
}

type Format = "json" | "subtitles" | "transcript";

/**
 * Recognises by its content what a text comes in. Null for a written answer, which stands as it is. `wanted` is the
 * candidate's label; without it the labels and who asks decide, and where they do not, `why` says so.
 */
export function readInput(text: string, wanted: string | null): Input | null {
  const { turns, format } = turnsIn(text, wanted);
  if (turns === null) return wanted === null ? null : nothing(NOBODY_NAMED);
  if (turns === "unnamed")
    return nothing(
      "The captions mark where somebody else speaks, but not who. Write “Candidate:” or “Interviewer:” where each turn begins.",
    );
  if ("brokenAt" in turns)
    return nothing(
      `This is a transcript in JSON that breaks off or is damaged in line ${lineOf(text, turns.brokenAt)}. Save it again and bring the whole file.`,
    );
  const filled = fillSpeakers(turns);
  const who = candidateOf(text, filled, wanted, format !== "json");
  if ("why" in who) return nothing(who.why);
  const said = join(text, filled, turn => turn.speaker === who.speaker);
  if (said.text.trim() === "") return nothing("There are no words in this transcript.");
  return { text: said.text, candidate: who.speaker, why: null, ...placing(said), written: WRITTEN[format] };
}

function turnsIn(
  text: string,
  wanted: string | null,
): { turns: readonly Turn[] | "unnamed" | { brokenAt: number } | null; format: Format } {
  if (opensJson(text)) return { turns: readRecogniser(text), format: "json" };
  const cues = readSubtitles(text);
  if (cues !== null) return { turns: cues, format: "subtitles" };
  return { turns: readTranscript(text, wanted), format: "transcript" };
}

const WRITTEN: Readonly<Record<Format, (words: string) => string>> = {
  json: words => JSON.stringify(words).slice(1, -1),
  subtitles: words => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
  transcript: words => words,
};

const placing = (said: Said) => ({
  placeOf: (span: Span) => placeOf(said, span),
  offsetOf: (given: number) => offsetOf(said, given),
});

const nothing = (why: string): Input => ({
  text: "",
  candidate: null,
  why,
  placeOf: () => ({ from: 0, to: 0 }),
  offsetOf: () => 0,
  written: words => words,
});

/** A record with its first key, or a list with its first record; "[laughs]" and "[00:12]" are no JSON. */
function opensJson(text: string): boolean {
  let at = 0;
  const next = () => {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    return text[at++];
  };
  const first = next();
  if (first === "{") return next() === '"';
  return first === "[" && next() === "{" && next() === '"';
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let newline = text.indexOf("\n"); newline >= 0 && newline < at; newline = text.indexOf("\n", newline + 1))
    line++;
  return line;
}

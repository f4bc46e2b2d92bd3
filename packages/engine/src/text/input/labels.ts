import { ANSWERING, ASKING, isPartName } from "../headings.ts";
import { withoutEnd } from "./turn.ts";

/** Whom a label names by their part in an interview; null for a name. */
export type Side = "candidate" | "other" | null;

const list = (words: string, known: Iterable<string> = []) => new Set([...known, ...words.split("|")]);
const CANDIDATE = list("i|you|applicant|respondent|job seeker|the candidate", ANSWERING);
const OTHER = list(
  "panelist|panellist|moderator|host|coach|hr|interviewers|the interviewer|assistant|chatgpt|bot|operator",
  ASKING,
);
/** What else stands before a colon at the start of a line. */
const NO_NAMES = list(
  "note|notes|ps|p.s|update|edit|problem|solution|example|summary|title|subject|date|time|topic|answer|question|transcript|attendees|participants|duration|recording|company|position|location|warning|important|tip|conclusion|intro|introduction|at|by|on|in|around|about|from|until|till|since|before|after|then|and|but|so|when|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|year|step|point|phase|part|reason|cause|cost|issue|why|how|what|who|i|we|he|she|they|it|the|a|an|my|our|his|her|this|that|there|meeting|it was|my manager|first|second|third|finally|next|later|one|two|three|remember|honestly|basically|okay|ok|yes|no|well|right",
);
const NUMBERED =
  /^(?:speaker|spk|participant|person|guest|voice|channel|interviewer|interviewee|panelist|candidate|unknown)(?: speaker)?[ _-]?[a-z\d]{0,3}$/;
const PARTICLES = list("de|da|di|del|della|der|den|van|von|la|le|el|al|bin|bint|ibn|dos|du|of|y|e|o'|mc");
/** Parts of an answer, by their first letters. */
const PART_LETTERS = new Set("STR");
const LONGEST_NAME = 40;
const MOST_NAMES = 5;

/** Labels that are the same but for case and what stands in brackets behind a name. */
export function keyOf(label: string): string {
  const plain = label
    .toLowerCase()
    .replace(/[_\s]+/g, " ")
    .trim();
  const bracket = plain.indexOf(" (");
  const name = bracket > 0 ? plain.slice(0, bracket) : plain;
  return name.startsWith("speaker ") ? name.slice(8) : name;
}

/** Which side a label says it is: "Interviewer 2", "Anna (candidate)"; single letters only where `letters` may say it. */
export function sideOf(label: string, letters: boolean): Side {
  for (const part of label.toLowerCase().split(/[()[\]–—,/]| - /)) {
    const name = withoutEnd(part, "0123456789#.").trim();
    if (name.length === 1 && !letters) continue;
    if (CANDIDATE.has(name)) return "candidate";
    if (OTHER.has(name)) return "other";
  }
  return null;
}

/** "Speaker 1", "spk_0", "Interviewer", which nobody writes before a colon but to say who speaks. */
export const isPlainlySpeaker = (label: string): boolean =>
  NUMBERED.test(label.toLowerCase()) || (sideOf(label, false) !== null && !NO_NAMES.has(label.toLowerCase()));

/** Whether it can be the name of somebody: up to five words with capitals, and no part of an answer. */
export function isName(label: string): boolean {
  if (label.length === 0 || label.length > LONGEST_NAME) return false;
  if (isPlainlySpeaker(label) || label === "Q" || label === "A") return true;
  if (PART_LETTERS.has(label)) return false;
  const words = label.split(/\s+/);
  if (words.length > MOST_NAMES || isPartName(label.toLowerCase())) return false;
  if (NO_NAMES.has(withoutEnd(words[0]!.toLowerCase(), ".,&"))) return false;
  return words.every(
    (word, index) => isNameWord(word) || (index > 0 && (word[0] === "(" || PARTICLES.has(word.toLowerCase()))),
  );
}

function isNameWord(word: string): boolean {
  const first = word[0]!;
  return first.toLowerCase() !== first || /^\p{Lo}/u.test(first) || /^[a-z]+[_\d]/i.test(word);
}

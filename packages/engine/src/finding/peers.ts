import type { Weighing } from "../model/weighing.ts";

/** What somebody of the same trade said on hearing a failure. */
export interface PeerSaid {
  /** Who it was; may be empty. */
  readonly who: string;
  readonly says: "rough" | "hiccup";
}

/** What several answers say together. */
export interface PeerReading {
  readonly says: "nothing" | "too-few" | "rough" | "hiccup" | "split";
  /** In words for the candidate, with the next step. */
  readonly text: string;
}

/** A question to somebody of the same trade (A4), to be read out or sent. */
export function peerCard(text: string, occupation: string | null): string {
  const trade = occupation?.trim().replace(/\s+/g, " ") ?? "";
  return [
    `You know ${trade === "" ? "my kind of work" : `our trade (${trade})`}, so I ask you. I may tell this failure in an interview:`,
    `“${text.trim()}”`,
    "Would you say “that's rough” or “barely a hiccup”? And what makes you say so?",
    "Any honest answer helps me, whichever it is.",
  ].join("\n\n");
}

/** So many people are asked before their answers speak for or against a failure. */
const FEWEST = 2;

/** What the answers that were noted say together; which of them counts for how much is not judged. */
export function readPeers(answers: readonly PeerSaid[]): PeerReading {
  const rough = answers.filter(({ says }) => says === "rough");
  const hiccup = answers.filter(({ says }) => says === "hiccup");
  if (answers.length === 0)
    return { says: "nothing", text: "Nobody has been asked yet. Ask two people of your trade." };
  if (answers.length < FEWEST) {
    const what = rough.length > 0 ? "rough" : "barely a hiccup";
    return {
      says: "too-few",
      text: sentence(`${subject(answers)} it is ${what}. Ask one more: one answer may be chance.`),
    };
  }
  if (hiccup.length === 0)
    return { says: "rough", text: sentence(`${subject(rough)} it is rough. Good: it weighs enough to be told.`) };
  if (rough.length === 0) {
    const next = "Pick another failure, or tell what it cost and ask again.";
    return { says: "hiccup", text: sentence(`${subject(hiccup)} it is barely a hiccup. ${next}`) };
  }
  const next = "Ask what they heard too little of who call it a hiccup: often it is who felt it, or what it cost.";
  return { says: "split", text: sentence(`${subject(rough)} it is rough, ${subject(hiccup)} it is a hiccup. ${next}`) };
}

const NUMBERS = ["nobody", "one person", "two people", "three people", "four people", "five people"];

/** "Dita and Marek say", "two people say". */
function subject(answers: readonly PeerSaid[]): string {
  const names = answers.map(({ who }) => who.trim());
  const verb = answers.length === 1 ? "says" : "say";
  if (names.includes("") || names.length > 3) return `${NUMBERS[answers.length] ?? "several people"} ${verb}`;
  return `${names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`} ${verb}`;
}

const sentence = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** A weighing in which what peers said stands in the place of what the words alone let expect (A4). */
export function weighWithPeers(weighing: Weighing, answers: readonly PeerSaid[]): Weighing {
  if (answers.length === 0) return weighing;
  const { says, text } = readPeers(answers);
  const verdict = says === "rough" ? "for" : says === "hiccup" ? "against" : "unclear";
  return {
    ...weighing,
    rules: weighing.rules.map(one => (one.rule === "A4" ? { rule: "A4", verdict, reason: text, span: null } : one)),
  };
}

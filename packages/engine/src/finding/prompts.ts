import { findOccupation } from "../trades/occupations.ts";
import { GENERAL, OWN } from "./prompts.words.ts";

/** What a prompt asks after, and what it is called where it is shown. */
export const PROMPT_KINDS = {
  warning: "A warning",
  trust: "Somebody you trusted",
  handover: "A launch or handover",
  promise: "A promise",
  late: "Learned too late",
  alone: "Decided alone",
  unsaid: "Seen and not said",
  habit: "A habit",
  misjudged: "Money or time",
  "let-down": "Somebody let down",
} as const;

export type PromptKind = keyof typeof PROMPT_KINDS;

/** A question that brings a failure to mind. */
export interface Prompt {
  readonly kind: PromptKind;
  /** One sentence, at most 140 characters. */
  readonly text: string;
}

const readPrompts = (lines: readonly string[]): Prompt[] =>
  lines.map(line => {
    const end = line.indexOf(" ");
    return { kind: line.slice(0, end) as PromptKind, text: line.slice(end + 1) };
  });

const general = readPrompts(GENERAL.trim().split("\n"));

let own: ReadonlyMap<string, readonly Prompt[]> | null = null;

/** By the name of the occupation. */
function ownPrompts(): ReadonlyMap<string, readonly Prompt[]> {
  own ??= new Map(
    OWN.trim()
      .split("\n\n")
      .map(paragraph => {
        const [name, ...lines] = paragraph.split("\n");
        return [name, readPrompts(lines)] as const;
      }),
  );
  return own;
}

/**
 * Prompts that bring failures to mind: first those of the occupation, where it is known, then the general ones. None of them
 * asks for a failure that is commonest in the trade (A5).
 * @param occupation what somebody typed as their trade
 */
export function promptsFor(occupation: string | null): Prompt[] {
  const known = occupation === null ? null : findOccupation(occupation);
  return [...(known === null ? [] : (ownPrompts().get(known.name) ?? [])), ...general];
}

import type { Part } from "../model/labels.ts";

/** A question of which the answer becomes one piece of a draft. Every one may be left out. */
export interface BuildQuestion {
  /** Kebab-case. Answers are kept under it, so it never changes. */
  readonly id: string;
  readonly asks: string;
  readonly helps: string;
  /** What somebody else answered, out of one invented story. */
  readonly example: string;
  /** Numbers of the method's rules that it serves. */
  readonly rules: readonly string[];
  /** Where in the telling the answer goes. */
  readonly part: Part;
  /** Without it the draft lacks what a listener waits for. */
  readonly core: boolean;
}

/** In the order of thought: the own act first, and where it was only at the end. Told it is in another order. */
export const questions: readonly BuildQuestion[] = [
  {
    id: "own-act",
    asks: "What did you decide, do or leave undone?",
    helps: "One sentence that begins with “I”. The reasons can wait.",
    example: "I ordered the crate for a borrowed painting without measuring the frame again.",
    rules: ["B1"],
    part: "action",
    core: true,
  },
  {
    id: "consequence",
    asks: "What came of it?",
    helps: "In numbers where you have them: days, money, people, a share. “About” is fine.",
    example:
      "The crate was three centimetres too short. The painting missed its van, and the museum that had lent it a wall opened with a gap for four days.",
    rules: ["F4", "C4"],
    part: "result",
    core: true,
  },
  {
    id: "who-felt-it",
    asks: "Who felt it besides you?",
    helps: "One person or group, and what it meant for them. Leave names out: “a patient” or “a client” is enough.",
    example: "Their curator had to explain the gap to 200 guests on the first evening.",
    rules: ["A2"],
    part: "result",
    core: false,
  },
  {
    id: "next-step",
    asks: "What did you do next, before anyone asked?",
    helps: "Your first step to put it right. If somebody had to ask, say so plainly, and what you did then.",
    example: "I had a new crate cut the same night and rode along with the second van.",
    rules: ["H1", "H3"],
    part: "aftermath",
    core: true,
  },
  {
    id: "whom-told",
    asks: "Whom did you tell, and when?",
    helps: "Those it touched, or your lead: how soon, and what you said.",
    example: "I rang their curator within twenty minutes and told her that I had not measured it.",
    rules: ["H2"],
    part: "aftermath",
    core: false,
  },
  {
    id: "practice",
    asks: "What do you do differently now?",
    helps: "Something a colleague could see you do: which step, when, with whom.",
    example: "Since then I measure every frame on the day I order its crate, and a colleague reads the numbers back.",
    rules: ["H4", "D3"],
    part: "learning",
    core: true,
  },
  {
    id: "at-that-point",
    asks: "Back at that very point today, what would you do, and what would it cost?",
    helps: "Name the moment and the other choice. Every choice has its price: time, money, a hard talk.",
    example: "Today I would take the painting off the wall and measure it, even if the room stays shut for half a day.",
    rules: ["E1", "E2"],
    part: "learning",
    core: false,
  },
  {
    id: "place",
    asks: "Where were you, and what was your task?",
    helps: "One or two sentences are enough.",
    example: "I was the registrar of a small museum and answered for every loan that left the house.",
    rules: ["C1", "C2"],
    part: "situation",
    core: false,
  },
  {
    id: "context",
    asks: "What was going on around it?",
    helps: "What a listener needs to follow you. It is told after what you did, as background.",
    example: "We were moving our stores that week, and the old card had always been right before.",
    rules: ["B2"],
    part: "situation",
    core: false,
  },
];

/** For somebody who was set up to fail: three questions that find their own part. */
export const ownPartQuestions: readonly BuildQuestion[] = [
  {
    id: "knew-then",
    asks: "What did you know then that worried you?",
    helps: "Only what you knew at the time. What came out later does not count against you.",
    example: "I knew that two of the five shops had a phone line that failed every week.",
    rules: ["B4"],
    part: "action",
    core: false,
  },
  {
    id: "let-stand",
    asks: "What did you see and not say, or accept, sign or leave as it was?",
    helps: "It may be small. It is your part of it, and nobody else's part is in it.",
    example: "I signed the plan for the new tills and did not say a word about the two shops.",
    rules: ["B4", "B1"],
    part: "action",
    core: true,
  },
  {
    id: "before-yes",
    asks: "What would you ask for today before you say yes?",
    helps: "One thing you could ask for, and what it would cost to ask.",
    example: "Today I would ask for a test day in each shop before I sign, even if that moves the date by a week.",
    rules: ["E1", "E2"],
    part: "learning",
    core: false,
  },
];

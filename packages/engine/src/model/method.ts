/** One rule of the method. */
export interface MethodRule {
  /** Letter and number, as checks and remarks name it. */
  readonly id: string;
  /** What it asks of the speaker. */
  readonly asks: string;
  readonly why: string;
  /** How it is practised where words alone do not show whether it is kept. */
  readonly practice?: string;
}

/** Rules that belong together, under one letter. */
export interface MethodPart {
  readonly letter: string;
  readonly title: string;
  readonly rules: readonly MethodRule[];
}

/** The method: what a good answer to “Tell me about a failure” does. */
export const method: readonly MethodPart[] = [
  {
    letter: "A",
    title: "Choosing the failure",
    rules: [
      {
        id: "A1",
        asks: "Tell something that went wrong. A strength that is only called a weakness does not count.",
        why: "The question is whether you can look at a mistake of yours. A virtue says that you would rather not.",
      },
      {
        id: "A2",
        asks: "Pick one that reached other people: it cost a customer, a team or an employer something.",
        why: "If nobody felt it, there was little to answer for, and the listener learns little about you.",
      },
      {
        id: "A3",
        asks: "Leave the ruin of your working life for another day. Take one that weighs something and can be looked at calmly.",
        why: "After a story of ruin nobody listens to what you did next.",
      },
      {
        id: "A4",
        asks: "Take one at which a colleague of your trade would wince, not smile.",
        why: "People who do the same work know best what is serious in it.",
        practice: "Nobody outside the trade can tell. Ask somebody who does your work how it sounds to them.",
      },
      {
        id: "A5",
        asks: "Take one of your own, not the one that everybody in your trade could tell.",
        why: "The listener has heard the usual one often, and it shows the trade in place of you.",
      },
      {
        id: "A6",
        asks: "Let the story end somewhere other than in your praise. How it was put right may well be told.",
        why: "If the moral is how good you are, the failure sounds like a way to get there.",
      },
      {
        id: "A7",
        asks: "Take a slip in judging, in your craft or in care. Leave breaches of honesty, of confidence or of another person’s dignity out. Where you were the one wronged, none of it was your failure.",
        why: "Owning up helps after the first kind. After the second, studies found that it costs more than it wins.",
      },
    ],
  },
  {
    letter: "B",
    title: "Owning it first",
    rules: [
      {
        id: "B1",
        asks: "Begin what went wrong with yourself: one full sentence with “I”, what you did or decided, and the consequence.",
        why: "That sentence is what the listener waits for. Until it comes, all else is heard as a detour.",
      },
      {
        id: "B2",
        asks: "Give reasons afterwards, as background.",
        why: "The same reason sounds like background behind the owning sentence and like an excuse before it.",
      },
      {
        id: "B3",
        asks: "End the admission with a full stop. No “but” and no “although” behind it that turns it round.",
        why: "What follows such a word is what stays in the ear, and the admission is gone.",
      },
      {
        id: "B4",
        asks: "Let the story stand on your own part, also where others had theirs, and even where they had the greater one. Say yours first.",
        why: "A true reason can still be heard as pointing at somebody.",
      },
    ],
  },
  {
    letter: "C",
    title: "The shape of the story",
    rules: [
      {
        id: "C1",
        asks: "Situation: where and when, in a few sentences.",
        why: "The listener needs just enough to follow, and grows tired of more.",
      },
      {
        id: "C2",
        asks: "Task: what was yours to look after.",
        why: "It shows why the failure was yours. A plain story may do without the sentence.",
      },
      {
        id: "C3",
        asks: "Action: what you did, and which decision the failure goes back to.",
        why: "Without the decision there is an accident and nobody who could have acted otherwise.",
      },
      {
        id: "C4",
        asks: "Result: what it came to, at its real size.",
        why: "How large it was tells the listener how seriously you take it.",
      },
      {
        id: "C5",
        asks: "After: go on to what happened once it had gone wrong.",
        why: "A story that breaks off at the damage leaves the listener with the damage.",
      },
      {
        id: "C6",
        asks: "Keep the names of these parts to yourself when you speak. As headings of a draft they are welcome.",
        why: "Parts called out one after the other sound learnt by heart.",
      },
    ],
  },
  {
    letter: "D",
    title: "What you took from it",
    rules: [
      {
        id: "D1",
        asks: "Draw something from it that belongs to this failure.",
        why: "A saying that suits every failure tells nothing about yours.",
      },
      {
        id: "D2",
        asks: "Say what you know today that you did not know then, and what you do another way in such a case.",
        why: "That can be checked, and used in the next job.",
      },
      {
        id: "D3",
        asks: "Tell a new habit, if there is one, step by step. The words “I learned” are not needed then.",
        why: "A habit shows the lesson; a sentence about it claims it.",
      },
      {
        id: "D4",
        asks: "Be content with a lesson one can use. It need not have made you a stronger person.",
        why: "Nobody asked for a hero, and growth that is announced is hard to believe.",
        practice:
          "Read your last sentence aloud. If it is about you as a person, try one about your work in its place.",
      },
    ],
  },
  {
    letter: "E",
    title: "What you would do today",
    rules: [
      {
        id: "E1",
        asks: "Say it as a decision. Leave out words that take half of it back.",
        why: "You are asked about this one choice, and may be sure of it without being sure of everything.",
      },
      {
        id: "E2",
        asks: "Name the moment at which you could have chosen otherwise, the other choice, and what it would have cost.",
        why: "A choice with its price shows that you thought it through.",
      },
    ],
  },
  {
    letter: "F",
    title: "Wording",
    rules: [
      {
        id: "F1",
        asks: "Leave out the stock phrases that come before a defence.",
        why: "They tell the listener to expect one.",
      },
      {
        id: "F2",
        asks: "Put the person who did it into the sentence. Most of the time that is “I”.",
        why: "A sentence without a doer makes the listener look for one.",
      },
      {
        id: "F3",
        asks: "Tell it at its size. No smaller, and not next to something worse.",
        why: "Whoever makes it small is thought to do so again.",
      },
      {
        id: "F4",
        asks: "Use measures in place of big words: days, money, people, a share of them.",
        why: "A figure is believed. A big word is taken for theatre.",
      },
    ],
  },
  {
    letter: "G",
    title: "Length and detail",
    rules: [
      {
        id: "G1",
        asks: "Stay below three minutes aloud. One to two are enough for most listeners.",
        why: "Later on people listen for the end.",
      },
      {
        id: "G2",
        asks: "Leave out long accounts of feelings, lists of names, facts on which nothing hangs, and asking for pity.",
        why: "They take the room that the repair needs.",
      },
      {
        id: "G3",
        asks: "Give enough for the listener to see it: what, when, with whom.",
        why: "A bare admission can be said by anybody about anything.",
      },
    ],
  },
  {
    letter: "H",
    title: "Afterwards: what counts most",
    rules: [
      {
        id: "H1",
        asks: "Tell how you dealt with the damage: stopped it, limited it, made up for it.",
        why: "Taking responsibility raises the blame you get. The repair is what earns the trust back.",
      },
      {
        id: "H2",
        asks: "Say whom you told, and that they had it from you before anybody else.",
        why: "Bad news that comes late, or from others, is a second failure.",
      },
      {
        id: "H3",
        asks: "Say what you did of your own accord, and which plan you brought.",
        why: "Help that had to be asked for counts for less.",
      },
      {
        id: "H4",
        asks: "Say what has been different ever since, and whether it helped.",
        why: "It is the best sign that the same thing will not come again.",
      },
    ],
  },
  {
    letter: "I",
    title: "Questions that follow",
    rules: [
      {
        id: "I1",
        asks: "Know your story well enough to go on: why just then, who was with you, the words that fell, the price, how a colleague would tell it, how you would act today, and if it came again.",
        why: "A polished answer that ends at the first question was only polished.",
        practice: "Tell it to somebody and let them ask. Answer each question aloud once, before the interview.",
      },
    ],
  },
  {
    letter: "J",
    title: "The others in it",
    rules: [
      {
        id: "J1",
        asks: "Speak of nobody with contempt. Where another’s part belongs to the story, tell it as it looked from where they stood.",
        why: "The listener wonders how you will speak of the next team.",
      },
    ],
  },
  {
    letter: "K",
    title: "Telling it",
    rules: [
      {
        id: "K1",
        asks: "Say the sentence that owns it in the same voice as the others: no pause before it, no laugh, no filler, no hurry.",
        why: "A change of voice at that place is heard as wanting to be past it.",
        practice:
          "Record yourself on any device and listen to that one sentence. That this is the place to listen to is our own view; we know of no study.",
      },
      {
        id: "K2",
        asks: "Tell it, and do not perform it. Let choices and facts carry it, in words that differ a little each time.",
        why: "Solemn words sound rehearsed, and so does the same wording twice.",
        practice: "Tell it three times with a day between, from a few keywords and never from the page.",
      },
    ],
  },
];

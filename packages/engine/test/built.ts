import { type BuildNote, questions } from "../src/building/index.ts";

const notes = (answers: Readonly<Record<string, string>>): readonly BuildNote[] =>
  Object.entries(answers).map(([question, text]) => ({ question, text }));

/** Invented notes to lay out, each in the order in which it was written. */
export const BUILT: Readonly<Record<string, readonly BuildNote[]>> = {
  "the examples of the questions": questions.map(({ id, example }) => ({ question: id, text: example })),
  "a hotel kitchen, spoken": notes({
    "own-act": "so um i took the allergy list from the old wedding and i did not call the bride to check it",
    consequence: "two guests got the sauce with the nuts in it and one of them had to go to hospital for a night",
    "who-felt-it": "her sister missed the whole party because she sat with her",
    "next-step":
      "i stopped the service for ten minutes and I threw out all of that sauce, then I drove to the hospital",
    "whom-told": "I told the couple myself the same evening, before the cake, that the list was mine and it was old",
    practice: "now I call every couple three days before and read the list back to them on the phone",
    "at-that-point":
      "today I would not print a menu before that call, even when it means that we print it at night and pay double",
    place: "I was the head of the kitchen in a country hotel",
    context: "it was August, we had three weddings in that week",
  }),
  "a warehouse, terse": notes({
    "own-act": "I skipped the count on bay 7",
    consequence: "140 pallets to the wrong port, 11 days late, £18,000 in storage fees",
    "next-step": "I recounted all 9 bays that night and booked the return ship at 6 a.m.",
    "whom-told": "I rang the customer before the ship had docked",
    practice: "I count every bay with the driver now and both of us sign",
    "at-that-point": "I would hold the ship for the count. It costs 40 minutes and a fine of £300",
    place: "Shift lead at a port warehouse",
  }),
  "a clinic, in a learner's English": notes({
    "own-act": "I have sent the results of the blood test to the old address because I did not look at the new form",
    consequence: "The patient has waited nine days for her results and her operation was moved by two weeks",
    "who-felt-it": "She had to take again holidays from her work and her daughter also",
    "next-step": "I brought the letter in person on the same day and I asked the surgeon for the first free place",
    "whom-told":
      "I told it to my chief doctor in the same hour and then I called the patient and said that it was my error",
    practice: "Since this day I read the address with the patient together before I close the file",
    "at-that-point":
      "Today I would compare the form with the computer before I send. It takes one minute for each letter",
    place: "I was working at the reception of a clinic for bones. I was responsible for the letters",
  }),
  "new tills, by somebody who was set up to fail": notes({
    "knew-then": "I knew that two of the five shops had a phone line that failed every week.",
    "let-stand": "I signed the plan for the new tills and did not say a word about the two shops.",
    consequence: "On the first Saturday both shops could not take cards for six hours and lost about £9,000.",
    "next-step": "I went to the larger shop that afternoon and set up card readers that work over mobile.",
    "whom-told": "I told both shop managers that evening that I had known about the lines.",
    practice: "Since then I test every line for a day and put the result on the first page of the plan.",
    "before-yes": "Today I would ask for that test day before I sign, even if it moves the date by a week.",
    place: "I ran the change to new tills for a chain of shops.",
    context: "The date had been promised to the owner before I joined, and there were six weeks for all of it.",
  }),
  "a school trip, with a long set-up and a list": notes({
    "own-act": "I booked the coaches for the wrong Thursday and did not read the confirmation.",
    consequence: "Sixty-two children stood at the gate for two hours and the museum kept the £480 we had paid.",
    "who-felt-it": "Four parents had taken the day off to come along.",
    "next-step": "- I opened the gym and organised games until lunch\n- I found two coaches for the Friday after",
    "whom-told": "I told the parents at the gate at half past eight that I had booked the wrong day.",
    practice: "I now read each confirmation aloud to a colleague before I pay.",
    "at-that-point": "Today I would read it aloud before I pay. It costs ten minutes for each trip.",
    place:
      "I taught geography at a school in the north. I organised the trips of year six. There were five a year. The one to the coast was the largest. It took most of my spring.",
    context: "The office had lost its secretary that term.",
  }),
  "a newsletter, with the questions that a draft cannot do without": notes({
    "own-act": "I sent the members' newsletter without testing the link to the ballot.",
    consequence: "For three days 410 of our 1,900 members could not vote.",
    "next-step":
      "I moved the end of the vote by three days and wrote to all of them within the hour that the error was mine.",
    practice: "Since then I open every link on my own phone before I send anything.",
  }),
};

import type { StrongExample } from "../strong-example.ts";

export const projectManager: StrongExample = {
  id: "project-manager",
  trade: "Project manager",
  title: "Training after the start",
  voice: "Written, thorough",
  fault: "long-situation",
  weak: "Our company has fourteen clinics in three regions, and each had its own system for booking until 2021. Some used software from the nineties, and one had a paper book of which the receptionist was very fond. There were five suppliers to choose from, and a steering group of twelve for the choice. The new system came from Utrecht and could do a good deal more than we needed. It had a calendar for each doctor, a waiting list and a red bell. I was the project manager for the roll-out. I planned the training of the receptions too late, after the start. In the first week patients were booked twice.",
  better: {
    text: "I planned the training of the receptions too late, after the start of our new booking system, and in the first week 430 patients were booked twice. I was the project manager for the roll-out in fourteen clinics. I decided to keep the date that I had given the board, and training first would have moved it by three weeks. On the second day I told the board that the order had been my decision, and I moved the training forward for the thirteen others. It taught me to plan training earlier.",
    notes: [
      {
        rule: "C1",
        quote: "I was the project manager for the roll-out in fourteen clinics",
        says: "Five sentences of history have become half a line. Nothing hangs on the rest.",
      },
      {
        rule: "B1",
        quote: "I planned the training of the receptions too late",
        says: "What the listener waits for comes first.",
      },
      {
        rule: "C3",
        quote: "I decided to keep the date that I had given the board",
        says: "The room that is free now goes to the decision.",
      },
    ],
  },
  strong: {
    text: "I planned the training of the receptions too late, after the start of our new booking system, and in the first week 430 patients were booked twice. I was the project manager for the roll-out in fourteen clinics, and I wanted to keep the date that I had given the board. On the second day I stopped the roll-out, told the board that the order had been my decision, and brought them a plan with a start three weeks later. I sat at the reception of the first clinic for four days with two colleagues, and we called all 430 patients and gave each a new time. The thirteen other clinics were trained before they started; the worst of them had nine double bookings in its first week. I should have gone to the board in May and asked for those three weeks. Since then I let one receptionist do a full day in a new system before I name a date to anyone.",
    notes: [
      {
        rule: "H3",
        quote: "brought them a plan with a start three weeks later",
        says: "The board gets bad news and a plan in one visit.",
      },
      {
        rule: "H1",
        quote: "we called all 430 patients and gave each a new time",
        says: "The other clinics were spared before. Now the patients are helped too.",
      },
      {
        rule: "D3",
        quote: "I let one receptionist do a full day in a new system before I name a date to anyone",
        says: "More use to the next employer than “plan earlier”.",
      },
    ],
  },
};

import type { StrongExample } from "../strong-example.ts";

export const teacher: StrongExample = {
  id: "teacher",
  trade: "Teacher",
  title: "Last year’s poem",
  voice: "Written, with warmth",
  fault: "platitude",
  weak: "In my second year the wrong poem was taught in my exam class for three weeks. The list of texts changes each summer, and I went on with the one from the year before. It came out in the end. We had to make up the lessons, and some of the parents were upset. I learned that communication is the key to everything and that you should never stop learning. Mistakes are there so that we can grow from them. It taught me the importance of being well prepared and of working as a team.",
  better: {
    text: "In my second year I taught my exam class the wrong poem for three weeks, eight weeks before the exam. The list of texts changes each summer, and I had not opened the new one; I took my folder from the year before. A pupil brought me the right list. I told the class the same day that it was my mistake, and I taught them the new poem in six extra lessons after school. It taught me to be well prepared.",
    notes: [
      {
        rule: "D1",
        quote: "It taught me to be well prepared",
        says: "Five sayings have shrunk to one. It is still a saying, and the next version does without.",
      },
      {
        rule: "C3",
        quote: "I had not opened the new one; I took my folder from the year before",
        says: "“I went on” hid the decision. This is it.",
      },
      {
        rule: "H1",
        quote: "I taught them the new poem in six extra lessons after school",
        says: "“We had to make up the lessons” left open who did, and how.",
      },
    ],
  },
  strong: {
    text: "In my second year I taught my exam class the wrong poem for three weeks, eight weeks before the exam. The list of texts changes each summer, and I had not opened the new one; I took my folder from the year before. A pupil, Amira, brought me the right list. I told all twenty-six of them the same day that it was my mistake and not theirs, and I wrote to the parents that evening, before they could hear it at home. Then I taught the new poem in six extra lessons after school, and I moved the practice exam by a week. All of them sat the exam with the right text. In August I should have spent ten minutes with the list before I planned anything. Today I write the list from the exam board’s page on the first page of my plan, with the date, and a colleague and I check each other’s in the first week.",
    notes: [
      {
        rule: "D3",
        quote: "I write the list from the exam board’s page on the first page of my plan",
        says: "No sentence says “I learned” any more. The habit says it.",
      },
      {
        rule: "H2",
        quote: "I wrote to the parents that evening, before they could hear it at home",
        says: "Some of the parents were upset. Here they have it from the teacher, and early.",
      },
      {
        rule: "E2",
        quote: "I should have spent ten minutes with the list before I planned anything",
        says: "The moment and its price: August, ten minutes.",
      },
    ],
  },
};

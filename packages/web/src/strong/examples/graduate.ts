import type { StrongExample } from "../strong-example.ts";

export const graduate: StrongExample = {
  id: "graduate",
  trade: "Graduate without job experience",
  title: "The report at one in the morning",
  voice: "Written, eager",
  fault: "humblebrag",
  weak: "My biggest failure is probably that I am a perfectionist and care too much about the result. In my last year five of us wrote a report about the city’s bus network. The others were happy with an average text, and I simply cannot hand in something that is just average. So I rewrote two chapters in the last night and took on more than my share, as I tend to do. It was a bit late in the end, but the professor said that my chapters were the best of the whole course, and I was proud of that.",
  better: {
    text: "In my last year I rewrote two chapters of a group report on the city’s bus network in the last night, without asking the four others. I did not like their text and had never told them so. We handed it in a day late and lost ten points out of a hundred, all five of us. The next morning I told the group what I had done and said sorry. I understood that I have to trust my team more.",
    notes: [
      {
        rule: "A1",
        quote: "I rewrote two chapters of a group report",
        says: "The virtue is gone, and there was a failure under it.",
      },
      {
        rule: "A6",
        quote: "lost ten points out of a hundred, all five of us",
        says: "It no longer ends in praise. It ends in what the others paid.",
      },
      {
        rule: "C3",
        quote: "had never told them so",
        says: "This is where it went wrong, and it was weeks before that night.",
      },
    ],
  },
  strong: {
    text: "In my last year I rewrote two chapters of a group report on the city’s bus network in the last night, without asking the four others. We handed it in a day late and lost ten points out of a hundred, all five of us. I had not liked those chapters for three weeks and had told nobody, to avoid an argument. In the morning I told the group what I had done before they saw the file. I wrote to the professor that the delay was mine and asked her to take the points off me alone. She said no. Then I went through my changes with Lena and Tom, who had written the chapters, and we put half of theirs back. In the first week I should have said at our meeting what I did not like; that would have been ten bad minutes. Since then I give each draft back within two days with three remarks, and I change nobody’s text without them.",
    notes: [
      {
        rule: "H1",
        quote: "asked her to take the points off me alone",
        says: "An attempt to carry the damage. That it failed may be told.",
      },
      {
        rule: "E2",
        quote: "In the first week I should have said at our meeting what I did not like",
        says: "The choice lay in the first week, at the price of ten bad minutes.",
      },
      {
        rule: "D2",
        quote: "I give each draft back within two days with three remarks",
        says: "“Trust my team more” would suit any group. This can be asked about.",
      },
    ],
  },
};

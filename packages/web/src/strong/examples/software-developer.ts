import type { StrongExample } from "../strong-example.ts";

export const softwareDeveloper: StrongExample = {
  id: "software-developer",
  trade: "Software developer",
  title: "The column that was still read",
  voice: "Written, like an incident report",
  fault: "agentless-failure",
  weak: "During a Thursday release at an online pharmacy, a database migration was run that had not been tested against a full copy. A column was dropped that was still being read by the order page. Mistakes were made under time pressure. Customers who had a prescription on file saw an error page for a while, and orders were lost. The problem was identified in the evening and the column was restored from a backup. A review was held afterwards and improvements were made. It showed that migrations need to be handled with care.",
  better: {
    text: "I dropped a database column in a Thursday release at an online pharmacy, and the order page was still reading it. For fifty-two minutes every customer with a prescription on file got an error page. I had decided to test my migration on a small sample only and took that for enough. As soon as the alarm came I told the team channel that it was my migration, and I restored the column from the backup. A review was held afterwards. It showed me that migrations need to be handled with care.",
    notes: [
      {
        rule: "F2",
        quote: "I dropped a database column",
        says: "The migration had run by itself and the column was dropped by nobody. Now there is an “I”.",
      },
      {
        rule: "B1",
        quote: "I dropped a database column in a Thursday release",
        says: "The first sentence owns it and can stand alone.",
      },
      {
        rule: "F4",
        quote: "For fifty-two minutes every customer with a prescription on file",
        says: "How long and who, in place of “for a while”.",
      },
    ],
  },
  strong: {
    text: "I dropped a database column in a Thursday release at an online pharmacy, and the order page was still reading it. For fifty-two minutes every customer with a prescription on file got an error page, and we lost about 340 orders. I had tested my migration on a small sample, because the full copy takes an hour to load, and I wanted to be in before the freeze. As soon as the alarm came I told the team that it was my migration, and I restored the column from the backup. The next morning I wrote to the support team which customers had been cut off, and they called all who waited for medicine. I should have loaded the full copy and shipped on Monday; that would have cost four days. Since then I take a column out in two releases: the first stops reading it, the second drops it a week later. The team has taken that over, and no release has broken the order page since.",
    notes: [
      {
        rule: "H1",
        quote: "they called all who waited for medicine",
        says: "The column was repaired before. Now the customers are looked after too.",
      },
      {
        rule: "E2",
        quote: "I should have loaded the full copy and shipped on Monday",
        says: "A choice at a moment, and what it would have cost.",
      },
      {
        rule: "D3",
        quote: "the first stops reading it, the second drops it a week later",
        says: "“Handled with care” is gone. The habit shows what was learnt.",
      },
    ],
  },
};

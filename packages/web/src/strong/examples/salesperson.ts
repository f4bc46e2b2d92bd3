import type { StrongExample } from "../strong-example.ts";

export const salesperson: StrongExample = {
  id: "salesperson",
  trade: "Salesperson",
  title: "Ten weeks that nobody had",
  voice: "Spoken, with fillers",
  fault: "external-attribution",
  weak: "Yeah, so, um, we lost an order for a packing machine last spring, a dairy near Lyon. The plant was late again, because they never tell us in sales what they can really do. And the customer, you know, their planner changed the date twice, so that didn’t help. Then the other side came in with a lower price, what can you do. The ten weeks we had offered just weren’t possible with the people they’ve got down there. So it went. What I took from it is that the plant has to talk to sales a lot more.",
  better: {
    text: "So, last spring I promised a dairy near Lyon a packing machine in ten weeks, and I hadn’t asked the plant. It took sixteen. They cancelled, and we lost an order of 210,000 euros. Um, the plant had been late before, and I knew that. When I had the real date from the plant I drove out to the customer and told them. They’d already talked to somebody else by then. What I took from it is that sales and the plant have to talk more.",
    notes: [
      {
        rule: "B1",
        quote: "I promised a dairy near Lyon a packing machine in ten weeks, and I hadn’t asked the plant",
        says: "The promise was the speaker’s. It comes first, before the plant.",
      },
      {
        rule: "B4",
        quote: "the plant had been late before, and I knew that",
        says: "The plant stays in the story, as something that could have been reckoned with.",
      },
      {
        rule: "F4",
        quote: "we lost an order of 210,000 euros",
        says: "“So it went” had no size.",
      },
    ],
  },
  strong: {
    text: "So, last spring I promised a dairy near Lyon a packing machine in ten weeks, and I hadn’t asked the plant. It took sixteen. They cancelled, and we lost an order of 210,000 euros. I wanted to close before the end of the month, and ten weeks was what the customer wished to hear. The day I got the real date I drove out there and told their manager, um, that I’d promised something I had never checked. I offered him a rented machine for the six weeks in between. He said no, and I understood that. Then I went to my boss with the loss and with a list of my four other open offers, and I called those customers with the true dates. Two of them waited. I should have told Lyon on the phone that I’d have the date the next morning; the worst that could have happened was a day. Now no offer of mine goes out without a date that the plant has signed.",
    notes: [
      {
        rule: "B2",
        quote: "I wanted to close before the end of the month",
        says: "The reason stands behind the owning now, and it is the speaker’s own.",
      },
      {
        rule: "H3",
        quote: "I called those customers with the true dates",
        says: "Nobody asked for that list. It is what wins trust back.",
      },
      {
        rule: "H4",
        quote: "no offer of mine goes out without a date that the plant has signed",
        says: "What “the plant has to do” has become something the speaker does.",
      },
    ],
  },
};

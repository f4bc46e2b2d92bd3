import type { StrongExample } from "../strong-example.ts";

export const lorryDriver: StrongExample = {
  id: "lorry-driver",
  trade: "Lorry driver",
  title: "Five degrees in place of minus twenty",
  voice: "Spoken, English as a second language",
  fault: "missing-aftermath",
  weak: "I drive a lorry with cooling, and last summer I loaded ice cream in Bremen for a supermarket in Prague. Before it I had yoghurt in the trailer, so the cooling was on plus five. I forgot to change it to minus twenty. I drove the whole night over Dresden and did not look at the display. In Prague they opened the door and it was like a soup, all the pallets. The people on the ramp were angry. All of it was lost. But it can happen to everybody, so yes, this was my failure.",
  better: {
    text: "Last summer I forgot to set the cooling from plus five to minus twenty, and fourteen pallets of ice cream melted on the way from Bremen to Prague. Before it I had yoghurt in the trailer. I did not look at the display the whole night. It was about nine thousand euros, and all of it went in the waste. I called my dispatcher from the ramp and told her that it is my fault, and I stayed with the man from the supermarket until we had written everything for the insurance. Now I pay more attention.",
    notes: [
      {
        rule: "C5",
        quote: "I called my dispatcher from the ramp",
        says: "The first version stops at the soup. Here the story goes on.",
      },
      {
        rule: "B1",
        quote: "I forgot to set the cooling from plus five to minus twenty, and fourteen pallets of ice cream melted",
        says: "Act and consequence in one sentence, and at the beginning.",
      },
      {
        rule: "H2",
        quote: "told her that it is my fault",
        says: "She hears it from the driver, and from nobody else before.",
      },
    ],
  },
  strong: {
    text: "Last summer I forgot to set the cooling from plus five to minus twenty, and fourteen pallets of ice cream melted on the way from Bremen to Prague. It was about nine thousand euros. Before it I had yoghurt in the trailer, I wanted to leave quick, and I did not look at the display the whole night. I called my dispatcher from the ramp and told her that it is my fault, before the supermarket called. I asked the man on the ramp what he needs most, and we found a second load in Leipzig that another driver brought the same evening. I cleaned the trailer with my own hands for five hours. At the gate in Bremen I should have waited ten minutes until the display shows minus twenty. Since then I take a photo of the display before I close the doors and send it to the dispatcher. Now all nine drivers do this, and in one year we had no warm load.",
    notes: [
      {
        rule: "H1",
        quote: "we found a second load in Leipzig that another driver brought the same evening",
        says: "The insurance was about the money. This is about the customer.",
      },
      {
        rule: "E2",
        quote: "I should have waited ten minutes until the display shows minus twenty",
        says: "Where it could have gone the other way, and for what price.",
      },
      {
        rule: "H4",
        quote: "I take a photo of the display before I close the doors",
        says: "“More attention” lasts a week. A photo that somebody waits for lasts longer.",
      },
    ],
  },
};

import type { StrongExample } from "../strong-example.ts";

export const customerSupport: StrongExample = {
  id: "customer-support",
  trade: "Customer support",
  title: "A refund by Friday",
  voice: "Spoken, unsure",
  fault: "hedging",
  weak: "Okay, so, at the travel company where I did phone support I told a customer her refund would be there on Friday. And it wasn’t, it took two and a half weeks. I guess I could perhaps have checked that first, sort of, but it’s hard to say whether that would have changed anything. She needed it for her rent. Maybe it was partly my mistake, in a way. I sent her a message I think. If it happened again I might possibly do it a bit differently, it really depends on the situation.",
  better: {
    text: "Okay, so, at the travel company where I did phone support I told a customer her refund of 640 pounds would be there on Friday, and I hadn’t looked it up. It took two and a half weeks, and she needed it for her rent. That was my mistake. I wanted to end the call on something nice. I rang her and told her I’d named a date without looking. I’d look it up today before I say anything.",
    notes: [
      {
        rule: "E1",
        quote: "That was my mistake.",
        says: "“Maybe”, “partly” and “in a way” are gone. The sentence got shorter and stronger.",
      },
      {
        rule: "E1",
        quote: "I’d look it up today before I say anything",
        says: "It depended on the situation before. Now it is decided.",
      },
      {
        rule: "B2",
        quote: "I wanted to end the call on something nice",
        says: "A true reason, after the owning.",
      },
    ],
  },
  strong: {
    text: "So, at the travel company where I did phone support I told a customer her refund of 640 pounds would be there on Friday, and I hadn’t looked it up. It took two and a half weeks, and she had to borrow her rent. I wanted to end the call on something nice. On the Friday I saw in the system that the money hadn’t even left, so I called her before she could call us, and I told her I’d named a date without looking. I took it to our payments team the same afternoon and asked for an advance of half. She got 320 pounds on Monday, and, um, I rang her every third day until the rest came. I should have put her on hold for a minute and opened the payment screen. Now I read the date from the screen, and if there isn’t one I say when I’ll call back. In six months I had no complaint about a date.",
    notes: [
      {
        rule: "H2",
        quote: "I called her before she could call us",
        says: "“I rang her” did not say when. Bad news that comes from you, and early, is half as bad.",
      },
      {
        rule: "H1",
        quote: "asked for an advance of half",
        says: "An apology does not pay the rent. This did, by half.",
      },
      {
        rule: "E2",
        quote: "I should have put her on hold for a minute and opened the payment screen",
        says: "One moment in one call, and what it would have cost: a minute.",
      },
    ],
  },
};

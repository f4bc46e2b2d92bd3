import type { StrongExample } from "../strong-example.ts";

export const accountant: StrongExample = {
  id: "accountant",
  trade: "Accountant",
  title: "A return sent nine days late",
  voice: "Written, careful",
  fault: "late-ownership",
  weak: "In January our firm moved to a new ledger system, and the supplier had promised that all reminders would be carried over. They were not. At the same time a colleague left, and her clients were spread over the three of us who remained. The hand-over list was two lines for each client, and nobody had the time to explain more. One of hers was a bakery with four shops that files its VAT every month and not every quarter, which the list did not say. It was my mistake in the end: I did not look up how often the bakery files, and I missed its deadline. There was a penalty.",
  better: {
    text: "I missed the VAT deadline of a bakery with four shops by nine days, and the bakery got a penalty of 1,100 euros. I had taken the client over from a colleague, decided to trust her list and did not look up how often they file. It was the month in which we changed our ledger system, and the old reminders were not in it. When I found it I sent the return the same day and told my manager. I check my deadlines more often now.",
    notes: [
      {
        rule: "B1",
        quote: "I missed the VAT deadline of a bakery with four shops by nine days",
        says: "It was the last sentence but one. Now it is the first.",
      },
      {
        rule: "B2",
        quote: "It was the month in which we changed our ledger system",
        says: "The same background in one line, behind the owning. Nothing true was lost.",
      },
      {
        rule: "F4",
        quote: "a penalty of 1,100 euros",
        says: "“A penalty” leaves the listener to guess.",
      },
    ],
  },
  strong: {
    text: "I missed the VAT deadline of a bakery with four shops by nine days, and the bakery got a penalty of 1,100 euros. I had taken the client over from a colleague in January and did not look up how often they file. We had changed our ledger system that month, and I relied on its reminders without a test. I found it on a Friday, sent it within two hours and rang the owner myself before the letter reached her. I asked the tax office to waive the penalty; they took off half, and my firm paid the rest. Then I went through all nineteen clients I had taken over and found one more with a wrong date, still in time. In the first week I should have read the last four filings of each of them, half a day’s work. Whenever I take over a client today, I read those first and put the dates into the calendar by hand, and a colleague countersigns the list.",
    notes: [
      {
        rule: "H2",
        quote: "rang the owner myself before the letter reached her",
        says: "She heard it from the accountant and not from the tax office.",
      },
      {
        rule: "H3",
        quote: "I went through all nineteen clients I had taken over",
        says: "Nobody had asked. It shows that the cause was understood.",
      },
      {
        rule: "E2",
        quote: "I should have read the last four filings of each of them, half a day’s work",
        says: "“More often” has become a moment, a choice and a price.",
      },
    ],
  },
};

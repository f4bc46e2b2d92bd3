import type { StrongExample } from "../strong-example.ts";

export const siteManager: StrongExample = {
  id: "site-manager",
  trade: "Site manager",
  title: "Four centimetres of slab",
  voice: "Spoken, blunt",
  fault: "but-pivot",
  weak: "On that job, a school gym, the ground slab came out four centimetres too low. I should have checked the levels that morning, but the surveyor was late and the concrete was already on the road. I know it was my signature, but honestly with that programme nobody would have stopped the trucks. So it got a topping, and the floor people came later. The client wasn’t pleased, but he got his gym. You can’t check everything on a site.",
  better: {
    text: "We were building a school gym, and I poured the ground slab four centimetres too low. I did not check the levels that morning. The surveyor was held up and eight trucks were already on the road, and I signed the pour without him. I told the client, and we put a topping on the whole slab. It cost 19,000 euros, and the floor layers came two weeks later. Next time I would check it.",
    notes: [
      {
        rule: "B3",
        quote: "I did not check the levels that morning.",
        says: "There was a “but” behind it. Now there is a full stop, and the admission stands.",
      },
      {
        rule: "B2",
        quote: "eight trucks were already on the road, and I signed the pour without him",
        says: "The same circumstances, told afterwards as background.",
      },
      {
        rule: "F4",
        quote: "It cost 19,000 euros",
        says: "“He got his gym” made it small. The cost gives it its size.",
      },
    ],
  },
  strong: {
    text: "On a school gym I poured the ground slab four centimetres too low. I had not checked the levels that morning. The surveyor was held up and eight trucks were on the road, and I signed the pour without him, because I did not want to send them back. I measured it myself that afternoon and rang the client within the hour, before he had heard of it from anyone. By the evening I had a plan with the structural engineer: a topping over all 600 square metres. It cost 19,000 euros, and the floor layers came two weeks later. I agreed with their foreman that they would do the changing rooms first, so that the school opened on time. I should have turned the trucks round; that would have been 4,000 euros and a day. On my sites since, the pour sheet has a line for the level, I fill it in with the surveyor, and no truck is called before that. Eleven slabs, and none was off.",
    notes: [
      {
        rule: "H2",
        quote: "rang the client within the hour, before he had heard of it from anyone",
        says: "“I told the client” did not say when. It was at once, and by the one who did it.",
      },
      {
        rule: "E2",
        quote: "I should have turned the trucks round; that would have been 4,000 euros and a day",
        says: "“I would check it” has become a choice with a price.",
      },
      {
        rule: "H4",
        quote: "the pour sheet has a line for the level",
        says: "A line on a sheet is there also on a bad morning.",
      },
    ],
  },
};

import type { StrongExample } from "../strong-example.ts";

export const warehousePicker: StrongExample = {
  id: "warehouse-picker",
  trade: "Warehouse picker",
  title: "Two pallets to the wrong town",
  voice: "Spoken, English as a second language",
  fault: "minimizing",
  weak: "It is only a small thing what I tell now. In the warehouse for garden tools two pallets came on the wrong truck, just two. They went to Leeds and not to Hull. It was not a big deal really, other pickers made much worse, one guy has sent a full truck to Scotland. The shop got it a little bit later and nobody has died. My team leader talked with me and it was okay. It can happen to anybody when you have so many orders.",
  better: {
    text: "In the warehouse for garden tools I put two pallets on the wrong truck, and they went to Leeds and not to Hull. The shop in Hull had an offer for lawn mowers in the newspaper on Saturday and no mowers to sell. They got them two days later. I had not scanned the label on the gate, because I wanted to be quick and the light there was green. I told it to my team leader when I saw the two places empty on my list. So now I look more.",
    notes: [
      {
        rule: "F3",
        quote: "I put two pallets on the wrong truck",
        says: "“Only”, “just” and the other picker’s truck are gone, and the pallets did not come there by themselves.",
      },
      {
        rule: "C4",
        quote: "an offer for lawn mowers in the newspaper on Saturday and no mowers to sell",
        says: "It was not small for the shop.",
      },
      {
        rule: "H2",
        quote: "I told it to my team leader when I saw the two places empty",
        says: "It was not only the team leader who talked. The picker came first.",
      },
    ],
  },
  strong: {
    text: "In the warehouse for garden tools I put two pallets on the wrong truck, and they went to Leeds and not to Hull. The shop in Hull had an offer for lawn mowers in the newspaper on Saturday, and 24 mowers were missing for two days. I did not scan the label on the gate. I wanted to save half a minute, and I thought it is the right one. I told it to my team leader as soon as I saw that my list did not fit, and I asked her if I can stay and call the driver. I reached him on the road, and he took the pallets to our other house near Leeds, so they could go back on Sunday night. Since then I scan first the gate and then the pallet, each time, also when there is nobody in a hurry. I wrote it on a card that hangs now at the four gates. In fourteen months I had no wrong pallet.",
    notes: [
      {
        rule: "H3",
        quote: "I asked her if I can stay and call the driver",
        says: "Help that was offered, and a plan.",
      },
      {
        rule: "H4",
        quote: "I scan first the gate and then the pallet, each time",
        says: "“I look more” has become two steps in an order.",
      },
      {
        rule: "F4",
        quote: "24 mowers were missing for two days",
        says: "Counted, and so it is believed. A few slips of grammar do no harm.",
      },
    ],
  },
};

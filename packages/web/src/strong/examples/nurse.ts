import type { StrongExample } from "../strong-example.ts";

export const nurse: StrongExample = {
  id: "nurse",
  trade: "Nurse",
  title: "A dose that waited",
  voice: "Written, in plain words",
  fault: "unmeasured-result",
  weak: "I forgot an antibiotic once, on a surgical ward, in the evening. It was for an old man with a new hip, in the bed by the window. There was a considerable delay until he got it, and quite a lot of extra work for the doctor on duty. I was admitting a girl with a burst appendix and her whole family stood in the corridor. In the end it was sorted out and he went home. Since then I am a lot more careful with my medicines.",
  better: {
    text: "On a surgical ward I forgot the six o’clock antibiotic of a man with a new hip, and he got it at eleven, five hours late. I was admitting two patients, decided to leave his dose for afterwards and did not write it down. When I found it I rang the doctor on duty straight away, and she told me to give it at once and to take his temperature every two hours. He stayed one day longer so that his wound could be watched. I am more careful with my medicines now.",
    notes: [
      {
        rule: "F4",
        quote: "he got it at eleven, five hours late",
        says: "“A considerable delay” can be twenty minutes or two days. Now the listener knows.",
      },
      {
        rule: "C3",
        quote: "decided to leave his dose for afterwards and did not write it down",
        says: "“I forgot” says nothing of how. This is the decision with which it went wrong.",
      },
      {
        rule: "H2",
        quote: "I rang the doctor on duty straight away",
        says: "“It was sorted out” left open by whom. The nurse did it, and at once.",
      },
    ],
  },
  strong: {
    text: "On a surgical ward I forgot the six o’clock antibiotic of a man with a new hip, and he got it at eleven, five hours late. I was admitting two patients at once and left his dose for afterwards, and wrote no note. When I found it I rang the doctor on duty before I did anything else, gave him the dose and took his temperature every two hours until morning. I sat down with him and told him what I had missed. He stayed a day longer so that his wound could be watched. I reported it in the morning meeting. At the second admission I should have handed his dose to my colleague, which would have cost me two minutes. Since then a medicine that I cannot give on time goes to somebody by name, and it is written on the board at the desk. In the year after that I had no late dose.",
    notes: [
      {
        rule: "E2",
        quote: "I should have handed his dose to my colleague",
        says: "It names the moment, the other choice and its price: two minutes.",
      },
      {
        rule: "H2",
        quote: "I sat down with him and told him what I had missed",
        says: "The patient was the one it happened to, and hears it from her.",
      },
      {
        rule: "H4",
        quote: "it is written on the board at the desk",
        says: "“More careful” cannot be checked. A name on a board can.",
      },
    ],
  },
};

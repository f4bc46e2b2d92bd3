import type { StrongExample } from "../strong-example.ts";

export const chef: StrongExample = {
  id: "chef",
  trade: "Chef",
  title: "The turbot for the wedding",
  voice: "Spoken, English as a second language",
  fault: "absolute",
  weak: "It was a total catastrophe, the worst day of my whole life in the kitchen. I was sous-chef in a hotel by the lake, and there was a wedding. I ordered the turbot for Sunday and the wedding was Saturday. Absolutely everything was ruined. Nobody had anything to eat, the bride was crying, I wanted to disappear from the earth. I am the most stupid person, I thought. Then they ate something else. After this nightmare I was completely destroyed for weeks.",
  better: {
    text: "As sous-chef in a hotel by the lake I ordered the turbot for a wedding for Sunday, and the wedding was on Saturday. I ordered from memory and did not open the banquet sheet. At ten in the morning there was no fish for ninety guests. I told it to the head chef and to the mother of the bride, and then I drove to the market and took all the char that they had. The main course went out forty minutes late. It was a terrible day for me. I learned to be more precise.",
    notes: [
      {
        rule: "F4",
        quote: "no fish for ninety guests",
        says: "“Absolutely everything was ruined” is theatre. Ninety guests and no fish is a fact.",
      },
      {
        rule: "C3",
        quote: "I ordered from memory and did not open the banquet sheet",
        says: "Among the big words the slip had half a sentence. Here is how it came about.",
      },
      {
        rule: "H1",
        quote: "I drove to the market and took all the char that they had",
        says: "“Then they ate something else” was the repair. It deserves a sentence of its own.",
      },
    ],
  },
  strong: {
    text: "As sous-chef in a hotel by the lake I ordered the turbot for a wedding for Sunday, and the wedding was on Saturday. I ordered from memory at midnight and did not open the banquet sheet. At ten in the morning there was no fish for ninety guests. I went first to the head chef and then to the mother of the bride and told them it was my order. I drove to the market, took all the char that they had, and made a new sauce that fits to it. The main course went out forty minutes late, and the hotel gave back 600 euros. I should have left the order for seven in the morning, with the sheet in front of me; the supplier takes it until eight. Since then I write no order after service. I copy it from the sheet, and a cook reads me the day and the number back. Until today no delivery came on the wrong day.",
    notes: [
      {
        rule: "G2",
        quote: "The main course went out forty minutes late, and the hotel gave back 600 euros",
        says: "How bad the cook felt has made room for what it cost the others.",
      },
      {
        rule: "E2",
        quote: "I should have left the order for seven in the morning",
        says: "The moment was midnight, and there was another choice.",
      },
      {
        rule: "H4",
        quote: "a cook reads me the day and the number back",
        says: "“More precise” suits any slip. This habit belongs to this one.",
      },
    ],
  },
};

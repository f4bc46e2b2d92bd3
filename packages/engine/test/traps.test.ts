import { describe, expect, test } from "vitest";
import { review } from "../src/index.ts";

/** A whole answer around the sentence in question: owned first, told, repaired, changed. */
const around = (sentence: string) =>
  `I sent the tender without checking the freight rates. ${sentence} We lost eleven thousand euros on it. I told my director the same evening and called the carrier to renegotiate. Since then I confirm every rate in writing before I sign.`;

const flagsOf = (answer: string, words: string) => {
  const from = answer.indexOf(words);
  const to = from + words.length;
  return review(answer)
    .findings.filter(finding => finding.from !== null && finding.to !== null && finding.from < to && finding.to > from)
    .map(({ check }) => check);
};

describe("what looks guilty and is not stays silent", () => {
  test.each([
    ["a neutral passive", "I had been promoted to tender manager that spring.", "agentless-failure"],
    ["a passive that names a thing", "The project was called Northern Star.", "agentless-failure"],
    ["a “but” toward ownership", "The rates had changed, but I should have looked them up.", "but-pivot"],
    ["a “but” that tells what was left undone", "I had a list of rates, but I did not open it.", "but-pivot"],
    ["a factual “just”", "The carrier had just moved to a new building.", "minimizing"],
    ["a factual “only”", "Only one of the two price lists was current.", "minimizing"],
    ["a factual “completely”", "The second price list was completely new.", "absolute"],
    ["context after ownership", "I did it because I did not want to disappoint the client.", "external-attribution"],
    [
      "a reason that is the speaker's own",
      "I skipped the check because I was tired and wanted to go home.",
      "external-attribution",
    ],
    ["blame that the speaker disowns", "A colleague said “the carrier is useless”, and that was unfair.", "blame"],
    ["a view of another told as understandable", "The client was angry, and he had every right to be.", "blame"],
    ["a repaired outcome", "The client stayed with us.", "humblebrag"],
    [
      "“communication” inside a specific lesson",
      "I learned that communication with a carrier means a written rate with a date on it.",
      "platitude",
    ],
    ["a plain word about a feeling", "I felt sick when I saw the invoice.", "emotion-detail"],
    ["honest uncertainty about the outside world", "It was maybe forty pallets in two trucks.", "hedging"],
  ])("%s", (_, sentence, check) => {
    const answer = around(sentence);
    expect(flagsOf(answer, sentence)).not.toContain(check);
  });
});

describe("what looks like a cost and is none is not praised as one", () => {
  test.each([
    ["how long ago it was", "Two years ago at my logistics company we had a big client."],
    ["how long the speaker was there", "I had worked there for three years and knew every rate."],
    ["one thing", "So, okay, let me think, there is one thing, it was the list."],
    ["the size of the work", "We had twelve carriers on four routes."],
  ])("%s", (_, sentence) => {
    const answer = around(sentence);
    const costs = review(answer).strengths.filter(({ strength }) => strength === "measured-impact");
    expect(costs.map(({ from, to }) => answer.slice(from, to).trim())).toEqual([
      "We lost eleven thousand euros on it.",
    ]);
  });
});

describe("a “but” after something that is not the speaker's own is no pivot", () => {
  test.each([
    "Claire was very nice but she was very busy because the season was strong.",
    "She was not angry but she was disappointed.",
    "The carrier was friendly, but he had too many lorries that week.",
  ])("%s", sentence => {
    expect(flagsOf(around(sentence), sentence)).not.toContain("but-pivot");
  });
});

describe("over the whole answer", () => {
  test("a changed practice counts as a lesson and as an alternative", () => {
    const { verdicts, findings } = review(around("The rates were from the year before."));
    expect(verdicts).toMatchObject({ lesson: "specific", differently: "definite", complete: true });
    expect(findings.map(({ check }) => check)).not.toContain("missing-lesson");
  });

  test("an answer that owns it first is told so, with the second at which it does", () => {
    const { ownership, verdicts } = review(around("The rates were from the year before."));
    expect(verdicts?.ownership_first).toBe("yes");
    expect(ownership).toEqual({ from: 0, to: 53, secondsIn: 0, explanationBefore: false });
  });

  test("quoted words are nobody's claim of this answer", () => {
    const answer = around("My old boss used to say “mistakes were made, and to be fair it was the supplier's fault”.");
    expect(flagsOf(answer, "mistakes were made, and to be fair it was the supplier's fault")).toEqual([]);
  });

  test("an answer that stops at the failure is told so first", () => {
    const report = review(
      "In my second year I quoted a price for a roof from memory. I never opened the supplier's list. The quote was a third too low, and the firm lost forty thousand euros on it.",
    );
    expect(report.first.map(index => report.findings[index].check)[0]).toBe("missing-aftermath");
  });

  test("an answer that never owns it is told so before anything else", () => {
    const report = review(
      "Our vendor delivered three weeks late and nobody from purchasing had warned us. The launch slipped and the client was unhappy. The team worked hard and in the end everything was fixed by the vendor.",
    );
    expect(report.first.map(index => report.findings[index].check)[0]).toBe("missing-ownership");
  });
});

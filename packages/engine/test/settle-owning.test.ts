import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createReader, type Role, review } from "../src/index.ts";
import { namesOwnLapse } from "../src/reader/named-lapse.ts";
import { hearByRules } from "../src/reader/rules-reader.ts";
import { settleOwning } from "../src/reader/settle-owning.ts";
import { parse } from "../src/text/parse.ts";

const reader = createReader(readFileSync(new URL("../weights/reader.bin", import.meta.url)));
const READERS = [
  ["rules", null],
  ["trained", reader],
] as const;

const owningBy = (by: typeof reader | null, text: string) => {
  const { ownership } = review(text, { reader: by });
  return ownership === null ? null : text.slice(ownership.from, ownership.to).trim();
};

const PORTER =
  "I was a porter on two wards. I took the lift to the wrong floor. She waited an hour. I told her that it was me.";

/** A story in which a reader took each of `owning` for owning, with these roles. */
function settled(roles: readonly Role[], owning: readonly number[], acts: readonly number[] = [], text = PORTER) {
  const answer = parse(text);
  const heard = hearByRules(answer);
  const sentences = heard.sentences.map((one, at) => ({
    ...one,
    role: roles[at],
    confidence: 0.6,
    strengths: owning.includes(at) ? (["ownership"] as const) : [],
  }));
  const reading = settleOwning(answer, { ...heard, sentences, owned: owning[0] ?? -1 }, acts);
  return {
    owned: reading.owned,
    owning: reading.sentences.flatMap(({ strengths }, at) => (strengths.includes("ownership") ? at : [])),
    roles: reading.sentences.map(({ role }) => role),
  };
}

describe("what owns the failure and what it does in the story agree", () => {
  const ROLES: readonly Role[] = ["situation", "action", "result", "aftermath"];
  test("a sentence of the situation owns nothing, and the next that owns it is the first", () => {
    expect(settled(ROLES, [0, 1])).toEqual({ owned: 1, owning: [1], roles: ROLES });
  });

  test("where only the situation was taken for it, nothing owns it", () => {
    expect(settled(ROLES, [0])).toEqual({ owned: -1, owning: [], roles: ROLES });
  });

  test("what owns it by an act is no situation", () => {
    const roles: readonly Role[] = ["situation", "situation", "result", "aftermath"];
    expect(settled(roles, [1], [1])).toEqual({ owned: 1, owning: [1], roles: ROLES });
  });

  test("whoever tells somebody that it was them owns it there", () => {
    expect(settled(ROLES, [3])).toEqual({ owned: 3, owning: [3], roles: ROLES });
  });

  test("what turns it away owns nothing, but where an act of one's own stands beside it", () => {
    const text =
      "We were two on the ward. I told them that the plan was not mine. I had told her and told her. It was not my call, and I did not look.";
    expect(settled(ROLES, [1, 2, 3], [3], text)).toEqual({ owned: 3, owning: [3], roles: ROLES });
    expect(settled(ROLES, [1, 2], [], text)).toEqual({ owned: -1, owning: [], roles: ROLES });
  });
});

describe.each(READERS)("a lapse that is called the failure, heard by the %s reader", (_, by) => {
  const REST =
    "We lost the client and 20,000 euros. I told my manager the same day and called the client. Since then I read every date aloud with a colleague.";
  test.each([
    "My biggest failure was not renewing the licence in time.",
    "A failure of mine was missing a deadline for our main client.",
    "The biggest mistake of my career was trusting a supplier without a contract.",
    "One thing first: my mistake has been never asking what it would cost.",
  ])("“%s” owns it", sentence => {
    const text = `${sentence} ${REST}`;
    expect(owningBy(by, text)).toBe(sentence);
    expect(review(text, { reader: by }).findings.map(({ check }) => check)).not.toContain("missing-ownership");
  });

  test.each([
    "The mistake of the supplier was shipping the old valves.",
    "My manager says that my mistake was asking nobody.",
    "My failure is giving more than the others.",
    "My biggest mistake was caring too much about the guests.",
  ])("“%s” does not", sentence => {
    expect(namesOwnLapse(parse(sentence).sentences[0]!)).toBe(false);
  });
});

describe.each(READERS)("a story told in the present, heard by the %s reader", (_, by) => {
  test.each([
    [
      "I not read the label.",
      "I was cook in a school. I not read the label. A child ate nuts and was sick for two days. I tell the director in the same hour. Now I read every label aloud.",
    ],
    [
      "I don't check the tyres.",
      "It is my first winter as a driver. I don't check the tyres. The van slides into a wall and we lose the load. I tell my boss. I should have looked. Now I check every morning.",
    ],
    [
      "One day I forget to close the cold room.",
      "I work in a fish shop at the harbour. One day I forget to close the cold room. The fish is bad and the owner loses two thousand euros. I call him at night. Now I write the time on the door.",
    ],
    [
      "I pack the wrong boxes for the hospital.",
      "I am in a warehouse in Gdansk. I pack the wrong boxes for the hospital. They had to wait three hours. I drive there with the right boxes. Since then a colleague reads the list with me.",
    ],
  ])("“%s” owns it", (sentence, text) => {
    expect(owningBy(by, text)).toBe(sentence);
    const checks = review(text, { reader: by }).findings.map(({ check }) => check);
    expect(checks).not.toContain("late-ownership");
    expect(checks).not.toContain("missing-ownership");
  });

  test.each([
    [
      "what the speaker is like",
      "The season was a hard one and nine guests left early. I respect people too much, that is my problem. The agency sent us the wrong list and the hotel was full. They complained to everybody. Nobody called them back.",
    ],
    [
      "what the speaker does not say",
      "The load fell in the yard and two men were hurt. I don't dispute that the stamp was on the page. The supplier had sent the wrong hooks and the crane was old. The firm had to pay. It was a hard year.",
    ],
    [
      "how it is done these days",
      "The pump failed in the night and the cellar was flooded. The supplier had sent the wrong valve. The firm had to pay. Now I don't check with only one colleague, I forget nothing.",
    ],
  ])("%s owns nothing", (_what, text) => {
    expect(owningBy(by, text)).toBe(null);
  });

  test("where an act in the present may own it in words not known, a later owning is not called late", () => {
    const text =
      "I drive the night bus in a big town with two lines and four stops at the river. It snows and the road at the bridge is very white. I take the bridge with forty people. The bus turns and two people fall. I should have gone round. I tell the office. Now I go round when it snows.";
    const late = review(text, { reader: by }).findings.filter(({ check }) => check === "late-ownership");
    expect(late.map(({ from, to }) => text.slice(from!, to!))).not.toContain("I should have gone round.");
  });
});

import { describe, expect, test } from "vitest";
import { parse } from "../src/text/parse.ts";

const cut = (text: string) => parse(text).sentences.map(({ from, to }) => text.slice(from, to));
const parts = (text: string) =>
  parse(text).sentences.map(({ from, to, heading }) => `${heading}: ${text.slice(from, to)}`);

type Row = readonly [title: string, text: string, sentences: readonly string[]];

const ENDS: readonly Row[] = [
  [
    "full stops, question and exclamation marks end sentences",
    "I ran. Why? It broke!",
    ["I ran.", "Why?", "It broke!"],
  ],
  ["repeated and mixed marks belong to the sentence", "Really?! No!!! I ran", ["Really?!", "No!!!", "I ran"]],
  ["a mark parted from its word ends it", "I left . It broke .", ["I left .", "It broke ."]],
  [
    "a missing space after the mark does no harm",
    "I failed.Then we left!I ran.",
    ["I failed.", "Then we left!", "I ran."],
  ],
  [
    "names with a full stop inside stay whole",
    "I broke Node.js and lost v1.2.3 of it.",
    ["I broke Node.js and lost v1.2.3 of it."],
  ],
  [
    "decimals, amounts and times do not end one",
    "At 10.30 it fell 2.5% to £1.2m. I ran.",
    ["At 10.30 it fell 2.5% to £1.2m.", "I ran."],
  ],
  [
    "an amount can be the last word",
    "It cost us $86,000. We lost 20%. I left.",
    ["It cost us $86,000.", "We lost 20%.", "I left."],
  ],
  [
    "titles do not end one",
    "Dr. Shah and Mrs. Lowe left. So did I. Tom ran.",
    ["Dr. Shah and Mrs. Lowe left.", "So did I.", "Tom ran."],
  ],
  [
    "a bracket that opens at the end of a paragraph opens nothing in the next",
    "At 5 a.m.(\n\nI missed it.",
    ["At 5 a.m.", "I missed it."],
  ],
  ["initials do not end one", "I asked J. R. Smith and Mr. T. about it.", ["I asked J. R. Smith and Mr. T. about it."]],
  ["a letter that names a thing may end one", "We chose plan B. Tom left.", ["We chose plan B.", "Tom left."]],
  ["e.g. and i.e. do not end one", "Tools, e.g. Excel, i.e. Tom's, broke.", ["Tools, e.g. Excel, i.e. Tom's, broke."]],
  [
    "etc. ends one only before a capital",
    "Pens etc. and ink, etc. It broke.",
    ["Pens etc. and ink, etc.", "It broke."],
  ],
  ["Inc. and Ltd. belong to a name", "Acme Inc. and Bolt Ltd. sued us.", ["Acme Inc. and Bolt Ltd. sued us."]],
  ["a.m. ends one where its verb is said", "We met at 5 p.m. I was late.", ["We met at 5 p.m.", "I was late."]],
  ["a.m. does not end one before its verb", "At 5 a.m. I was late.", ["At 5 a.m. I was late."]],
  [
    "U.S. before a name goes on",
    "It hit the U.S. Army. It hit the U.S. The client left.",
    ["It hit the U.S. Army.", "It hit the U.S.", "The client left."],
  ],
  [
    "no. before a number goes on, no does not",
    "No. 4 broke. The answer was no. I left.",
    ["No. 4 broke.", "The answer was no.", "I left."],
  ],
  [
    "a month cut short goes on",
    "On Jan. 5 it broke. It was Sept. We left.",
    ["On Jan. 5 it broke.", "It was Sept.", "We left."],
  ],
  ["dots inside a sentence go on", "It broke... and so... I left… again.", ["It broke... and so... I left… again."]],
  ["dots before a new start end it", "I waited... They came… We lost.", ["I waited...", "They came…", "We lost."]],
  ["brackets close with their sentence", "I ran. (I know.) It broke.", ["I ran.", "(I know.)", "It broke."]],
  ["a mark in brackets does not end one", "It (what a day!) broke, etc.", ["It (what a day!) broke, etc."]],
  ["a quotation goes on into who said it", '"What now?" she asked. I ran.', ['What now?" she asked.', "I ran."]],
  ["a quotation goes on into the rest", 'He said "It is late." and left.', ['He said "It is late." and left.']],
  ["a quotation can end one", "He said: “I quit.” Then he left.", ["He said: “I quit.", "Then he left."]],
];

const LINES: readonly Row[] = [
  ["an empty line ends a sentence", "I ran\n\nit broke", ["I ran", "it broke"]],
  ["CRLF and lone CR are line breaks", "I ran.\r\nIt broke.\rWe left", ["I ran.", "It broke.", "We left"]],
  ["an empty line of CRLF, with spaces in it, is one too", "I ran\r\n \t\r\nit broke", ["I ran", "it broke"]],
  [
    "a wrapped line goes on",
    "I missed the deadline because I had not checked the\nversion that the client had sent me, and the\nClient left.",
    ["I missed the deadline because I had not checked the\nversion that the client had sent me, and the\nClient left."],
  ],
  [
    "a wrapped line goes on after an abbreviation",
    "On Friday I asked Dr.\nShah about it.",
    ["On Friday I asked Dr.\nShah about it."],
  ],
  [
    "short lines without full stops are sentences",
    "We lost it\nWe told them\nThe end came",
    ["We lost it", "We told them", "The end came"],
  ],
  [
    "in small letters too, where a thought starts",
    "we lost it\ni told them\nand we left",
    ["we lost it", "i told them", "and we left"],
  ],
  ["a short line that has not ended goes on", "we lost it because\nwe ran", ["we lost it because\nwe ran"]],
  [
    "bullets of all kinds start one",
    "• one\n◦ two\n- three\n* four\n– five\n✅ six",
    ["one", "two", "three", "four", "five", "six"],
  ],
  [
    "numbers and letters of lists start one",
    "1. one\n2) two\n(3) three\na) four\n4.Five",
    ["one", "two", "three", "four", "Five"],
  ],
  [
    "a number that says something stays",
    "12 people left.\n3.5 of them told me.",
    ["12 people left.", "3.5 of them told me."],
  ],
  ["emoji end nothing", "I ran 🙈 and it broke 🎉. We left 👩‍👧‍👦", ["I ran 🙈 and it broke 🎉.", "We left"]],
  [
    "spaces without width do no harm",
    "\ufeffI ran.\u200b It broke.\u00a0We left.",
    ["I ran.", "It broke.", "We left."],
  ],
  ["a question goes with its mark", "IT BROKE. WHY DIDN'T I ASK?", ["IT BROKE.", "WHY DIDN'T I ASK?"]],
];

const HEADINGS: readonly Row[] = [
  [
    "labels name the part of what follows",
    "Situation: we built.\nTask: I led.\nAction: I slept.\nResult: it broke.\nLesson: test.",
    ["situation: we built.", "task: I led.", "action: I slept.", "result: it broke.", "learning: test."],
  ],
  [
    "labels in one line do too",
    "Situation: we built. Result: it broke.",
    ["situation: we built.", "result: it broke."],
  ],
  [
    "bold labels do, whatever stands inside the stars",
    "**Action:** I ran.\n**Result**: it broke.",
    ["action: I ran.", "result: it broke."],
  ],
  [
    "labels after a bullet or a number do",
    "- **Task:** I led.\n2. Result: it broke.",
    ["task: I led.", "result: it broke."],
  ],
  ["labels before a dash do", "RESULT - it broke\nAfter – I fixed it", ["result: it broke", "aftermath: I fixed it"]],
  ["labels before a tab do", "Situation\tWe built.", ["situation: We built."]],
  [
    "a label alone on its line does",
    "Situation\nWe built.\n\n**Lesson**\n\nTest.",
    ["situation: We built.", "learning: Test."],
  ],
  ["a heading of markdown does", "## What I learned\nTest.", ["learning: Test."]],
  [
    "a heading that names no part ends the one before",
    "# Result\nIt broke.\n# My story\nI ran.",
    ["result: It broke.", "null: I ran."],
  ],
  ["a question as heading does", "What went wrong?\nI ran.", ["result: I ran."]],
  [
    "single letters do",
    "S: we.\nT: I.\nA: ran.\nR: it broke.\nA: fixed.",
    ["situation: we.", "task: I.", "action: ran.", "result: it broke.", "aftermath: fixed."],
  ],
  [
    "a part's name inside a sentence is a word",
    "My role was lead. As a result: loss.",
    ["null: My role was lead.", "null: As a result: loss."],
  ],
  ["two parts in one label are the first", "Situation/Task: we built.", ["situation: we built."]],
  [
    "what an interviewer says is left out",
    "Interviewer: Tell me.\n\nMe: I ran.\nQ: Why\nthen?\nA: I slept.",
    ["null: I ran.", "null: I slept."],
  ],
  ["a question pasted above the answer is left out", "Question: Tell me about a failure.\n\nI ran.", ["null: I ran."]],
];

describe("ends of sentences", () => {
  test.each(ENDS)("%s", (_, text, sentences) => expect(cut(text)).toEqual(sentences));
});
describe("lines", () => {
  test.each(LINES)("%s", (_, text, sentences) => expect(cut(text)).toEqual(sentences));
});
describe("headings", () => {
  test.each(HEADINGS)("%s", (_, text, sentences) => expect(parts(text)).toEqual(sentences));
});

describe("what a sentence knows", () => {
  test("it ends with a question mark", () => {
    expect(parse("Why? I ran. Really?! Yes?").sentences.map(sentence => sentence.question)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
  test("labels and headings are not counted as spoken words, contractions once", () => {
    expect(parse("# My story\nResult: I didn't run, it's 5% of cannot.").words).toBe(7);
  });
  test("nothing said is no sentence", () => {
    for (const text of ["", " \n\t", "...", "🎉", "---\n***", "Situation:"]) expect(parse(text).sentences).toEqual([]);
  });
});

describe("text without any full stop", () => {
  const talk = "i told them and we left the room and the client called us and i said sorry ".repeat(20);
  test("is cut where a new thought starts, after some forty words", () => {
    const sentences = parse(talk).sentences;
    expect(sentences.length).toBeGreaterThan(5);
    for (const { from, to } of sentences.slice(1)) expect(talk.slice(from, to)).toMatch(/^and (?:i|we) /);
    expect(sentences.map(({ from, to }) => talk.slice(from, to)).join(" ")).toBe(talk.trim());
  });
  test("is cut where commas part it too, after some hundred", () => {
    const sentences = parse(talk.replaceAll(" and", ", and")).sentences;
    expect(sentences.length).toBeGreaterThan(1);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassives } from "../src/index.ts";
import { parse } from "../src/text/parse.ts";
import { passivesIn } from "../src/text/passives.ts";

/** What is expected, as it stands in the text for the first time; " BY" after it where a doer is named. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const forms: readonly Case[] = [
  ["a regular participle after was is a passive", "The booking was cancelled.", "was cancelled"],
  ["an irregular participle after were is a passive", "Two parcels were torn on the way.", "were torn"],
  [
    "a participle like its base is a passive after be",
    "The grass was cut and the price was forecast.",
    "was cut",
    "was forecast",
  ],
  ["a prefixed irregular participle is known", "The rota was overridden.", "was overridden"],
  ["a hyphen may join a prefix to the participle", "The vans were double-booked.", "were double-booked"],
  ["the span begins at the passive's own auxiliary after have", "The lease has been signed.", "been signed"],
  ["the span begins at being", "The lift is being mended.", "being mended"],
  ["a modal does not hide a passive", "It could have been avoided and must be logged.", "been avoided", "be logged"],
  ["an infinitive may be passive", "The stock had to be counted.", "be counted"],
  ["a participle clause may be passive", "Having been warned, I went on.", "been warned"],
  ["get makes a passive", "I got fired and the cook got promoted.", "got fired", "got promoted"],
  ["adverbs may stand between", "The alarm was never properly tested.", "was never properly tested"],
  ["a negation may stand between", "The bolts were not tightened.", "were not tightened"],
  ["a contracted negation may stand between", "The bolts weren’t tightened.", "weren’t tightened"],
  ["a contraction without its apostrophe counts too", "The form wasnt signed.", "wasnt signed"],
  ["a fixed phrase may stand between", "The ferry was in fact rebooked.", "was in fact rebooked"],
  ["a remark between commas may stand between", "The fair was, to my shame, called off.", "was, to my shame, called"],
  ["a remark in brackets may stand between", "The talk was (again) postponed.", "was (again) postponed"],
  ["am can be short", "I'm paid to notice.", "'m paid"],
  ["are can be short", "They're kept in the shed.", "'re kept"],
  ["is can be short after a pronoun", "It's called the Annex.", "'s called"],
  ["is can be short after a noun", "The key's lost.", "'s lost"],
  ["has can be short before been", "It's been dropped.", "been dropped"],
  ["had can be short before been", "We'd been told.", "been told"],
  ["its may be typed for it's", "I think its broken.", "its broken"],
  ["the participle may come first", "Enclosed is a copy.", "Enclosed is"],
];

const order: readonly Case[] = [
  ["a question may part auxiliary and participle", "Was the boiler serviced?", "Was the boiler serviced"],
  ["a question may ask with why and a negation", "Why wasn't I called?", "wasn't I called"],
  [
    "a question may ask with when and a longer subject",
    "When were the new tyres finally fitted?",
    "were the new tyres finally fitted",
  ],
  ["an indirect question keeps its order", "I asked how it was funded.", "was funded"],
  ["nor turns subject and auxiliary round", "Nor was the landlord informed.", "was the landlord informed"],
  ["at no point turns subject and auxiliary round", "At no point was I consulted.", "was I consulted"],
  ["a clause after is with its own past is no passive", "The problem was I forgot the key."],
  ["what a question asks for may carry a participle", "What are the tools used?"],
  ["a sentence without its subject asks nothing", "Was the lead on a project called Heron."],
  ["joined participles share an auxiliary", "The note was typed and pinned.", "was typed", "was typed and pinned"],
  [
    "three joined participles share an auxiliary",
    "It was drawn up, checked and signed.",
    "was drawn",
    "was drawn up, checked",
    "was drawn up, checked and signed",
  ],
  [
    "neither and nor join participles",
    "It was neither read nor filed.",
    "was neither read",
    "was neither read nor filed",
  ],
  ["a joined past with an object is no passive", "I was hired and built the team.", "was hired"],
  ["a joined past of moving on is no passive", "I was promoted and moved to Leeds.", "was promoted"],
  ["two clauses hold two passives", "Mistakes were made, and lessons were drawn.", "were made", "were drawn"],
];

const states: readonly Case[] = [
  ["an interest is a state", "I was interested in boats."],
  ["tiredness is a state", "We were tired and she was very worried."],
  ["a feeling with a by-phrase is a passive", "I was surprised by the noise.", "was surprised BY"],
  ["a degree makes an adjective", "The plan was too complicated and very detailed."],
  ["a row of adjectives is a state", "The rooms were dated, small and damp."],
  ["gone is a perfect", "He's gone and the chance is gone."],
  ["a short has with an object is a perfect", "She's made a list and it's taught me much."],
  ["a possessive is no auxiliary", "I lost Ana's signed copy."],
  ["there was with a participle is a noun phrase", "There were mixed views."],
  ["there after a noun hides no passive", "The people there were told.", "were told"],
  ["used to of a person is a habit", "I am used to early starts."],
  ["used to of a thing is a passive", "It is used to cut glass.", "is used"],
  ["used to after they is a passive", "Saws? They are used to cut pipes.", "are used"],
  ["got used is a change of state", "We got used to it and got started."],
  ["got with a noun is no passive", "I got mixed answers."],
  ["done with is a state", "We were done with it and I was finished."],
  ["a noun like a past is no participle", "The forecast was wrong and the need is real."],
  ["a name in -ed is no participle", "The winner was Ahmed."],
  ["a verb without a passive tells of no doer", "Errors occurred."],
];

const agents: readonly Case[] = [
  ["a person may be the doer", "The van was driven by my cousin.", "was driven BY"],
  ["a pronoun may be the doer", "It was signed off by me.", "was signed BY"],
  ["a thing may be the doer", "The tent was flattened by a gale last week.", "was flattened BY"],
  ["a night may be part of the doer's name", "It was agreed by the night manager.", "was agreed BY"],
  ["a number may count doers", "It was seen by two guards.", "was seen BY"],
  [
    "one doer serves joined participles",
    "It was cooked and served by Ravi.",
    "was cooked BY",
    "was cooked and served BY",
  ],
  ["a clause may be the doer", "I was judged by what I sold.", "was judged BY"],
  ["the doer may be asked for", "Who was it chosen by?", "was it chosen BY"],
  ["the doer may come before as by whom", "the clerk by whom it was stamped", "was stamped BY"],
  ["a doer may follow a by-phrase that is none", "I was told by email by Sam.", "was told BY"],
  ["a day is no doer", "It must be paid by Friday.", "be paid"],
  ["a clock time is no doer", "It was sent by 5 pm.", "was sent"],
  ["an end is no doer", "It was fixed by the end of the week.", "was fixed"],
  ["a date is no doer", "It was shipped by 12 May.", "was shipped"],
  ["a hand is no doer", "The labels were glued by hand.", "were glued"],
  ["a mistake is no doer", "The wrong file was sent by mistake.", "was sent"],
  ["sheer luck is no doer", "It was found by sheer luck.", "was found"],
  ["doing something is no doer", "It was cured by simply restarting it.", "was cured"],
  ["a measure is no doer", "The budget was cut by about 20%.", "was cut"],
  ["a place is no doer", "The keys were left by the door.", "were left"],
  ["oneself is no doer", "It can't be run by itself.", "be run"],
  ["the doer of a nearer participle is another's", "It was found in a letter written by Ana.", "was found"],
  ["the doer of a named deed is another's", "It was sent for approval by the board.", "was sent"],
  ["a doer in the next clause is another's", "It was lost and Ana was blamed by Tom.", "was lost", "was blamed BY"],
];

const found = (text: string) => findPassives(text);
const expectedIn = (text: string, expected: readonly string[]) =>
  expected.map(entry => {
    const span = entry.replace(/ BY$/, "");
    const from = text.indexOf(span);
    return { from, to: from + span.length, agentless: span === entry };
  });

describe.each([
  ["forms of the passive", forms],
  ["order and joining", order],
  ["states, names and perfects", states],
  ["the doer", agents],
])("%s", (_, cases) => {
  test.each(cases.map(([title, text, ...expected]) => ({ title, text, expected })))("$title", ({ text, expected }) => {
    expect(found(text)).toEqual(expectedIn(text, expected));
  });
});

describe("passives of a text", () => {
  test("offsets count UTF-16 units and go on over sentences", () => {
    const text = "🙂 “Ouch.” The jar was dropped…\nIt wasn’t\u00a0replaced by us.";
    expect(found(text)).toEqual(expectedIn(text, ["was dropped", "wasn’t\u00a0replaced BY"]));
  });

  test("a parsed sentence gives the same, with the places of auxiliary and participle among its words", () => {
    const [sentence] = parse("Um, the jar was, you know, never replaced.").sentences;
    expect(
      passivesIn(sentence!).map(p => [sentence!.words[p.auxiliary]!.lower, sentence!.words[p.participle]!.lower]),
    ).toEqual([["was", "replaced"]]);
  });

  test("any text gives passives in order that lie within it, the same as its parsed sentences", () => {
    const word = fc.constantFrom(
      ..."was were is 's been being got its not never by the a it I who there sent written used to done made and or , . ( ) — ? friday hand two 5 %".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), words => {
        const text = words.join(" ");
        const passives = found(text);
        for (const { from, to } of passives) expect(0 <= from && from < to && to <= text.length).toBe(true);
        const starts = passives.map(({ from }) => from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const parsed = parse(text).sentences.flatMap(passivesIn);
        expect(parsed.map(({ from, to, agentless }) => ({ from, to, agentless }))).toEqual(passives);
      }),
    );
  });

  test("time grows in step with the text", () => {
    for (const piece of [
      "was sent and ",
      "been not ",
      "was sent, ",
      "by ",
      "is it ",
      "was the file ",
      "'s never ",
      "was (sent ",
    ]) {
      const text = piece.repeat(200_000 / piece.length);
      const start = performance.now();
      found(text);
      expect(performance.now() - start, piece).toBeLessThan(10_000);
    }
  });
});

import { readFileSync } from "node:fs";
import { FLAGS, ROLES, STRENGTHS } from "@unflinch/engine";
import { describe, expect, test } from "vitest";
import { agreementOf } from "../corpus/src/agreement.ts";
import { fillIn } from "../corpus/src/data-sheet.ts";
import {
  type AnswerLabels,
  type CorpusAnswer,
  readCorpus,
  readReadings,
  readSplits,
  type SentenceLabels,
} from "../corpus/src/read.ts";
import { mostAlike, openingOf, repeatedOpenings, sharedRuns } from "../corpus/src/repetition.ts";
import { byFirstLanguage, byLabel, byManner } from "../corpus/src/spread.ts";
import { VERDICT_VALUES } from "../packages/engine/src/reader/judge.ts";
import { ROOT } from "./sources.ts";

const answers = readCorpus();
const readings = readReadings();
const splits = readSplits();
const byId = new Map(answers.map(answer => [answer.id, answer]));

const DOC: Readonly<Record<keyof AnswerLabels, readonly unknown[]>> = { ...VERDICT_VALUES, grade: [1, 2, 3, 4, 5] };

describe("the labelled answers", () => {
  test("are 1,500 or more, with 20,000 sentences or more, of 250 or more occupations", () => {
    expect(answers.length).toBeGreaterThanOrEqual(1500);
    expect(answers.flatMap(({ sentences }) => sentences).length).toBeGreaterThanOrEqual(20_000);
    expect(new Set(answers.map(({ occupation }) => occupation)).size).toBeGreaterThanOrEqual(250);
  });

  test("have an id each, and sentences that joined are the text", () => {
    expect(byId.size).toBe(answers.length);
    const torn = answers.filter(({ text, sentences }) => sentences.map(one => one.text).join("") !== text);
    expect(torn.map(({ id }) => id)).toEqual([]);
    expect(answers.filter(({ sentences }) => sentences.some(({ text }) => text.trim() === ""))).toEqual([]);
  });

  test("have labels that the guide knows, none twice in a sentence", () => {
    expect(answers.filter(answer => faultsIn(answer)).map(({ id }) => id)).toEqual([]);
    const unread = readings.filter(({ first, second }) => faultsIn(first) || faultsIn(second));
    expect(unread.map(({ id }) => id)).toEqual([]);
  });

  test("are each in one split, a writer's batch whole", () => {
    const batches = Object.values(splits).flat();
    expect([...batches].sort()).toEqual([...new Set(answers.map(({ source }) => source))].sort());
  });

  test("have every flag and strength 300 times or more", () => {
    const marks: readonly string[] = [...FLAGS, ...STRENGTHS];
    const rare = byLabel(answers).filter(([label, count]) => marks.includes(label) && count! < 300);
    expect(rare).toEqual([]);
  });

  test("are spread over first languages and manners", () => {
    const languages = byFirstLanguage(answers).filter(([name]) => name !== "English" && name !== "not recorded");
    expect(languages.length).toBeGreaterThanOrEqual(12);
    const recorded = answers.filter(({ firstLanguage }) => firstLanguage !== undefined);
    const foreign = recorded.filter(({ firstLanguage }) => firstLanguage !== "English");
    expect(foreign.length / recorded.length).toBeCloseTo(1 / 3, 1);
    for (const [, count] of byManner(recorded)) expect(count! / recorded.length).toBeCloseTo(1 / 3, 1);
  });
});

describe("no answer is another one over again", () => {
  test("at most one in a hundred runs of eight words stands in more than three answers", () => {
    expect(sharedRuns(answers)).toBeLessThanOrEqual(0.01);
  });

  test("no two share more than 0.3 of their runs of five words", () => {
    const { ids, similarity } = mostAlike(answers);
    expect(similarity, ids.join(" and ")).toBeLessThanOrEqual(0.3);
  });

  test("no writer begins twice with the same words", () => {
    expect(repeatedOpenings(answers)).toEqual([]);
  });

  test("the measures see what is repeated", () => {
    const [one] = answers;
    const again = { ...one!, id: "again" };
    expect(mostAlike([one!, again])).toEqual({ ids: [one!.id, "again"], similarity: 1 });
    expect(sharedRuns([one!, again, again, again])).toBe(1);
    expect(repeatedOpenings([one!, again])).toEqual([`${one!.source}: ${openingOf(one!)}`]);
  });
});

describe("two readings", () => {
  test("are there of at least a fifth of the answers, of the same sentences", () => {
    expect(readings.length / answers.length).toBeGreaterThanOrEqual(0.2);
    expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length);
    const torn = readings.filter(({ id, first, second }) => {
      const count = byId.get(id)?.sentences.length;
      return first.sentences.length !== count || second.sentences.length !== count;
    });
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  test("agree wholly with themselves, and by chance where they are shifted", () => {
    const same = agreementOf(readings.map(({ id, first }) => ({ id, first, second: first })));
    expect([same.role.same, same.flags.same, same.grade.spearman]).toEqual([1, 1, expect.closeTo(1, 9)]);
    const others = readings.map(({ id, first }, at) => ({
      id,
      first,
      second: { ...first, doc: readings[(at + 1) % readings.length]!.first.doc },
    }));
    for (const { kappa } of agreementOf(others).whole) expect(Math.abs(kappa)).toBeLessThan(0.25);
  });
});

test("the data sheet says what is there; if not, npm run corpus -- --write", () => {
  const sheet = readFileSync(`${ROOT}corpus/README.md`, "utf8");
  expect(fillIn(sheet, { answers, readings, splits })).toBe(sheet);
});

function faultsIn({ sentences, doc }: Pick<CorpusAnswer, "doc"> & { sentences: readonly SentenceLabels[] }): boolean {
  const isKnown = (names: readonly string[], given: readonly string[]) =>
    new Set(given).size === given.length && given.every(name => names.includes(name));
  return !(
    sentences.length > 0 &&
    sentences.every(
      ({ role, flags, strengths }) => isKnown(ROLES, [role]) && isKnown(FLAGS, flags) && isKnown(STRENGTHS, strengths),
    ) &&
    Object.keys(doc).length === Object.keys(DOC).length &&
    Object.entries(DOC).every(([name, values]) => values.includes(doc[name as keyof AnswerLabels]))
  );
}

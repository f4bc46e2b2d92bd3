import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, test } from "vitest";
import { asSaid } from "../src/formats/as-said.ts";
import { checks, createReader, type Report, type ReviewOptions, review, toTerminal } from "../src/index.ts";
import type { Reader } from "../src/model/reading.ts";
import { rulesReader } from "../src/reader/rules-reader.ts";
import { parse } from "../src/text/parse.ts";
import { pastedTexts, spokenAnswers } from "./texts.ts";
import { chunksOf, sizes, WRAPS } from "./wrapped.ts";

const TEXTS = Number(process.env.FUZZ_TEXTS ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123);
/** Far above what a text takes; only a hang reaches it. */
const MOST_MS_A_TEXT = 20;
const run = (property: fc.IProperty<never> | fc.IProperty<[string]> | fc.IProperty<[string, string]>, share = 1) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: Math.ceil(TEXTS * share), seed: SEED });
const timeout = 20_000 + TEXTS * MOST_MS_A_TEXT;

const isValid = new Ajv({ allowUnionTypes: true }).compile(
  closed(JSON.parse(readFileSync(new URL("../report.schema.json", import.meta.url), "utf8"))),
);

/** Freezes the answer before any check sees it, and what the reader made of it. */
const freezing: Reader = {
  name: "rules",
  read: answer => freeze(rulesReader.read(freeze(answer))),
  judge: (answer, reading, findings, pace) => rulesReader.judge(answer, reading, freeze(findings), pace),
};
const trained = createReader(readFileSync(new URL("../weights/reader.bin", import.meta.url)));
const options: ReviewOptions = Object.freeze({ id: "an id", occupation: "nurse", wordsPerMinute: 130 });

describe(`generated texts, ${TEXTS} of them from seed ${SEED} (FUZZ_TEXTS and FUZZ_SEED change these)`, () => {
  test(
    "are reviewed without a throw, into a valid report, the same each time",
    () => {
      console.info(`Fuzzing with ${TEXTS} texts from seed ${SEED}`);
      let before = { text: "", report: review("", options) };
      const property = fc.property(pastedTexts, text => {
        const report = review(text, options);
        assertReport(report, text);
        assert.deepEqual(review(text, { ...options, reader: freezing }), report, "differs over a frozen answer");
        assert.deepEqual(review(before.text, options), before.report, "a review changed what the next one says");
        before = { text, report };
      });
      run(property);
    },
    timeout,
  );

  test(
    "are read by the trained reader into a valid report, the same each time",
    () => {
      const property = fc.property(pastedTexts, text => {
        const report = review(text, { ...options, reader: trained });
        assertReport(report, text);
        assert.deepEqual(review(text, { ...options, reader: trained }), report);
      });
      run(property);
    },
    timeout,
  );

  test(
    "keep their report, moved along, behind spaces and before spaces",
    () => {
      const property = fc.property(pastedTexts.filter(hasNoQuotes), text => {
        const report = review(text, options);
        for (const [spaced, by] of [
          [`${text} \n\n `, 0],
          [`\n \n${text}`, 3],
        ] as const) {
          const other = review(spaced, options);
          // Whether it is text at all may hang on the share of letters.
          if (report.readable.ok && other.readable.ok) assert.deepEqual(other, moved(report, by));
        }
      });
      run(property, 0.25);
    },
    timeout,
  );

  test(
    "are cut into the same sentences alone and behind another paragraph",
    () => {
      const cut = (text: string) => parse(text).sentences.map(({ from, to }) => text.slice(from, to));
      const property = fc.property(
        pastedTexts.filter(hasNoQuotes),
        pastedTexts.filter(text => hasNoQuotes(text) && text.length > 0),
        (first, second) => assert.deepEqual(cut(`${first}\n\n${second}`), [...cut(first), ...cut(second)]),
      );
      run(property, 0.25);
    },
    timeout,
  );
});

describe("what an answer may come in", () => {
  test.each(WRAPS)(
    "$name is judged as the bare answer, with every place in the text given",
    ({ wrap, candidate = null }) => {
      const named = { ...options, candidate };
      const property = fc.property(spokenAnswers, sizes, (answer, by) => {
        const chunks = chunksOf(answer, by);
        const bare = review(chunks.join(" "), options);
        const text = wrap(chunks);
        const wrapped = review(text, named);
        assertReport(wrapped, text);
        assert.deepEqual(review(text, named), wrapped, "differs the second time");
        const said = asSaid(text, wrapped);
        const seen = (report: Report, words: string) => ({
          ...report,
          candidate: null,
          sentences: report.sentences.map(({ from, to, ...rest }) => ({ ...rest, said: words.slice(from, to) })),
          strengths: report.strengths.map(({ from, to, ...rest }) => ({ ...rest, said: words.slice(from, to) })),
          ownership: report.ownership && { ...report.ownership, from: 0, to: 0 },
          findings: report.findings.map(({ from, to, fixes: _, ...rest }) => ({
            ...rest,
            said: from === null || to === null ? null : words.slice(from, to),
          })),
        });
        assert.deepEqual(seen(said.report, said.text), seen(bare, chunks.join(" ")));
        const fixed = (report: Report) => report.findings.map(({ fixes }) => fixes.map(({ title }) => title));
        fixed(wrapped).forEach((titles, index) => {
          assert.deepEqual(titles, titles.length === 0 ? [] : fixed(bare)[index]);
        });
      });
      run(property as never, 0.05);
    },
    timeout,
  );

  test(
    "may hold anything, whole or broken off",
    () => {
      const property = fc.property(
        pastedTexts,
        sizes,
        fc.constantFrom(...WRAPS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (answer, by, { wrap }, share) => {
          const text = wrap(chunksOf(answer, by));
          for (const given of [
            text,
            text.slice(0, Math.floor(share * text.length)),
            text.slice(Math.floor(share * text.length)),
          ]) {
            const report = review(given, options);
            assertReport(report, given);
            assert.deepEqual(review(given, { ...options, reader: freezing }), report);
            toTerminal(given, report, { width: 80, colour: false }, { checks, all: true });
          }
        },
      );
      run(property as never, 0.5);
    },
    timeout,
  );
});

describe("200,000 characters of one odd shape are reviewed within 10 seconds, where growing with the square would take minutes", () => {
  const shapes = [
    "(I missed (it) ",
    "which they missed ",
    "told them that ",
    "wasn't the ",
    "\"I said 'no' ",
    "I, um, ",
    "- 1.\n",
    "# a\n",
    "Ana: a\n",
    "[0:01] Ana: a\n",
    "0:01\na\n",
    "0:01 --> 0:02\na\n",
    "WEBVTT\n\n0:01 --> 0:02\n<v A>&amp;",
    '{"text":"',
    '[{"text":[',
    "Ana ",
  ];
  test.each([...shapes, "ha", "(", "'", "\u200b", "\ud83d", "\r", "5,"])("%j", piece => {
    const text = piece.repeat(200_000 / piece.length);
    const start = performance.now();
    assertReport(review(text), text);
    assert.ok(performance.now() - start < 10_000, `took ${Math.round(performance.now() - start)} ms`);
  });
});

/** What a report promises beyond the schema. */
function assertReport(report: Report, text: string): void {
  assert.ok(isValid(report), JSON.stringify(isValid.errors));
  const inText = ({ from, to }: { from: number; to: number }, what: string) =>
    assert.ok(
      Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= text.length,
      `${what} at ${from}..${to} of ${text.length}`,
    );
  let end = 0;
  for (const sentence of report.sentences) {
    inText(sentence, "sentence");
    assert.ok(sentence.from >= end, `sentence at ${sentence.from} overlaps the one before, which ends at ${end}`);
    const said = text.slice(sentence.from, sentence.to);
    assert.equal(said, said.trim(), "a sentence begins or ends with a space");
    end = sentence.to;
  }
  const starts = new Set(report.sentences.map(sentence => sentence.from));
  for (const strength of report.strengths) assert.ok(starts.has(strength.from), "a strength stands on no sentence");
  for (const { check, from, to, message, fixes } of report.findings) {
    assert.equal(from === null, to === null, `${check} has half a place`);
    if (from !== null && to !== null) inText({ from, to }, check);
    assert.doesNotMatch(message, /“\s*”|^$/, `${check} left a gap in its message`);
    for (const fix of fixes) assert.ok(0 <= fix.from && fix.from <= fix.to && fix.to <= text.length, `fix of ${check}`);
  }
  const first = report.first.map(index => {
    assert.ok(Number.isInteger(index) && index < report.findings.length, "`first` points at no finding");
    return report.findings[index]!.check;
  });
  assert.equal(new Set(first).size, first.length, "`first` names a check twice");
  if (report.ownership) inText(report.ownership, "ownership");
  const shares = report.parts.reduce((sum, part) => sum + part.share, 0);
  assert.ok(report.parts.length === 0 || Math.abs(shares - 1) < 0.01, `shares come to ${shares}`);
  if (report.readable.ok) assert.ok(report.grade !== null && report.verdicts !== null && report.sentences.length > 0);
  else {
    assert.ok(report.readable.why.length > 0);
    assert.deepEqual([report.sentences, report.findings, report.strengths, report.parts, report.first].flat(), []);
    assert.deepEqual([report.verdicts, report.ownership, report.grade], [null, null, null]);
  }
}

/** A text that is mostly quoted is read as pasted with its quotation marks; that share hangs on every character. */
function hasNoQuotes(text: string): boolean {
  return !/["'`\u2018\u2019\u02bc\u2032\u201c\u201d\u201e\u00ab\u00bb]/.test(text);
}

function moved(report: Report, by: number): Report {
  return JSON.parse(JSON.stringify(report), (key, value) =>
    (key === "from" || key === "to") && typeof value === "number" ? value + by : value,
  );
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** The schema without room for further fields. */
function closed(schema: unknown): never {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === "object" && value.properties ? { ...value, additionalProperties: false } : value,
  ) as never;
}

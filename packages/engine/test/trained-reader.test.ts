import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { corpusHash } from "../../../training/reader/fit-reader.ts";
import { createReader, FLAGS, type Reader, type Report, review, type Verdicts } from "../src/index.ts";
import { packWeights, unpackWeights } from "../src/reader/trained/trained-weights.ts";

const bytes = readFileSync(new URL("../weights/reader.bin", import.meta.url));
const reader = createReader(bytes);
/** Thresholds that no probability reaches, and that each does. */
const NEVER = [2, 2] as const;
const ALWAYS = [0, 0] as const;
const MOST_BYTES = 1.5 * 1024 * 1024;

/** No word of defence, and all the weight is moved. */
const MOVED =
  "We bought four hundred valves from a firm in the next town and they leaked within a month. The procedure chose the supplier, I only collected the signatures. " +
  "Three offers were on the form, as the rule wants it, and the cheapest was taken. The plant stood for nine days. " +
  "Purchasing has since written a new procedure. I would say that the form did what forms do.";

/** Each flag's finding with its severity. */
const flagsIn = ({ findings }: Report) =>
  findings.flatMap(({ check, severity }) =>
    (FLAGS as readonly string[]).includes(check) ? [[check, severity] as const] : [],
  );

/** What is said by a reader with these thresholds for each flag. */
function flagsWith(thresholds: readonly [number, number]) {
  const weights = unpackWeights(bytes);
  const all = FLAGS.map(() => thresholds);
  const other = createReader(packWeights({ ...weights, numbers: { ...weights.numbers, flags: all, ruled: all } }));
  return (text: string) => flagsIn(review(text, { reader: other }));
}

describe("the trained reader", () => {
  test("was trained on the answers that are in the corpus", () => {
    expect(unpackWeights(bytes).numbers.corpus).toBe(corpusHash());
  });

  test(`is at most 1.5 MB, gzipped`, () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("is named in the report, and the rules are without it", () => {
    expect(review(MOVED, { reader }).reader).toBe("trained");
    expect(review(MOVED).reader).toBe("rules");
    expect(review(MOVED, { reader: null })).toEqual(review(MOVED));
  });

  test("hears what no stock word says, and quotes the words that moved it", () => {
    const heard = review(MOVED, { reader }).findings.filter(({ check }) => check === "external-attribution");
    expect(heard.length).toBeGreaterThan(0);
    for (const { from, to, message } of heard) {
      const [, quoted] = /“(.*?)”/s.exec(message)!;
      for (const piece of quoted!.split(" … ")) expect(MOVED.slice(from!, to!)).toContain(piece);
    }
  });

  test("says how sure it is of each role", () => {
    for (const { confidence } of review(MOVED, { reader }).sentences) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  describe("where it holds everything unlikely", () => {
    const flags = flagsWith(NEVER);
    const text = `${MOVED} Everybody makes mistakes, and communication is key.`;

    test("does not say what the rules find", () => {
      expect(flagsIn(review(text)).length).toBeGreaterThan(0);
      expect(flags(text)).toEqual([]);
    });

    test.each([
      ["To be fair, it was my first event.", "defensive-phrase"],
      ["I booked the wrong hall, and to be fair, it was my first event.", "defensive-phrase"],
      ["I booked the wrong hall. Mistakes were made with the reprint, too.", "agentless-failure"],
    ])("asks about “%s”, whose wording is the fault", (sentence, flag) => {
      expect(flags(`${text} ${sentence}`)).toEqual([[flag, "hint"]]);
    });

    test.each([
      "No mistakes were made with the reprint.",
      "Mistakes were made by the printer.",
      "Some things were made clear to me.",
    ])("is silent on “%s”", sentence => {
      expect(flags(`${text} ${sentence}`)).toEqual([]);
    });
  });

  describe("where it holds everything likely", () => {
    const flags = flagsWith(ALWAYS);
    const of = (text: string, flag: string) =>
      flags(text).flatMap(([check, severity]) => (check === flag ? severity : []));
    const QUIET =
      "I was the cook of a small school. I left the oven on. The soup was spoiled. I told the head. Now I look twice.";

    test("accuses nobody of hard words that no rule hears, and only asks", () => {
      expect(flagsIn(review(QUIET))).toEqual([]);
      expect(of(QUIET, "blame")).toEqual(QUIET.split(". ").map(() => "hint"));
    });

    test("is sure of them where a rule hears them too", () => {
      expect(
        of("The porters were lazy. I left the oven on, and the soup for sixty children was spoiled.", "blame"),
      ).toEqual(["error", "hint"]);
    });

    test("may be sure alone of what accuses nobody", () => {
      expect(new Set(of(QUIET, "platitude"))).toEqual(new Set(["warning"]));
    });
  });

  describe("says aloud only what its verdicts agree with", () => {
    const THIN =
      "It was a mistake on my part, and things went wrong for some people. I did what one does. Since then it is better.";
    const NO_FAILURE =
      "I believe failure is only a lesson in other clothes. Whoever never falls has never tried to run. My attitude is to welcome it, learn from it and move on.";
    const severityOf = (check: string, text: string, verdicts: Partial<Verdicts>) => {
      const judge: Reader["judge"] = (...given) => {
        const judgement = reader.judge(...given);
        return { ...judgement, verdicts: { ...judgement.verdicts, ...verdicts } };
      };
      return review(text, { reader: { ...reader, judge } }).findings.find(one => one.check === check)?.severity;
    };

    test("of an answer that is thin", () => {
      expect(severityOf("thin-answer", THIN, { thin: true })).toBe("warning");
      expect(severityOf("thin-answer", THIN, { thin: false })).toBe("hint");
    });

    test("of an answer that tells no failure", () => {
      expect(severityOf("not-a-failure", NO_FAILURE, { real_failure: "no", ownership_first: "none" })).toBe("error");
      expect(severityOf("not-a-failure", NO_FAILURE, { real_failure: "yes", ownership_first: "none" })).toBe("error");
      expect(severityOf("not-a-failure", NO_FAILURE, { real_failure: "yes", ownership_first: "no" })).toBe("hint");
    });
  });

  test("reads a text of more sentences than a call takes arguments", { timeout: 120_000 }, () => {
    const report = review("I went there. ".repeat(140_000), { reader });
    expect(report.sentences.length).toBe(140_000);
  });

  test("is refused when its bytes are others, or cut off", () => {
    expect(() => createReader(new Uint8Array(40))).toThrow(
      new RangeError("These are not the weights of a reader: take packages/engine/weights/reader.bin"),
    );
    for (const length of [12, 100, 2000, bytes.length - 1])
      expect(() => createReader(bytes.subarray(0, length))).toThrow(
        new RangeError("The weights of the reader are cut off: get packages/engine/weights/reader.bin anew"),
      );
    expect(() => createReader(new Uint8Array(0))).toThrow(RangeError);
  });
});

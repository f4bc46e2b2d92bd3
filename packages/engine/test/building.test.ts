import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BuildNote,
  hear,
  isSetUpToFail,
  layOut,
  nextQuestion,
  ownPartQuestions,
  progress,
  questions,
  questionsFor,
} from "../src/building/index.ts";
import { method, PARTS, review } from "../src/index.ts";
import { BUILT } from "./built.ts";
import { pastedTexts } from "./texts.ts";

const all = [...questions, ...ownPartQuestions];
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);
const note = (question: string, text: string): BuildNote => ({ question, text });

describe("the questions", () => {
  test("begin with the own act and come to where it was last", () => {
    expect(ids(questions)).toEqual([
      "own-act",
      "consequence",
      "who-felt-it",
      "next-step",
      "whom-told",
      "practice",
      "at-that-point",
      "place",
      "context",
    ]);
  });

  test("are at most ten, also where somebody was set up to fail", () => {
    expect(ids(questionsFor([], true))).toEqual([
      "knew-then",
      "let-stand",
      "consequence",
      "who-felt-it",
      "next-step",
      "whom-told",
      "practice",
      "before-yes",
      "place",
      "context",
    ]);
  });

  test.each(all)("$id serves rules of the method, and its own example passes", ({ id, asks, rules, part, example }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(asks).toMatch(/\?$/);
    expect(asks.split(" ").length).toBeLessThanOrEqual(15);
    const known = method.flatMap(({ rules }) => rules.map(rule => rule.id));
    expect(rules.filter(rule => !known.includes(rule))).toEqual([]);
    expect(PARTS).toContain(part);
    expect(hear(id, example, questions[0]!.example)).toBe(null);
  });

  test("have ids of their own", () => {
    expect(new Set(ids(all)).size).toBe(all.length);
  });
});

describe("which question comes next", () => {
  const act = note("own-act", "I forgot the seals.");
  test.each<[string, readonly BuildNote[], boolean, string | null, string | null]>([
    ["the first of nothing", [], false, null, "own-act"],
    ["the first without an answer", [act, note("who-felt-it", "A tenant.")], false, null, "consequence"],
    ["one of white space alone is open", [note("own-act", " \n")], false, null, "own-act"],
    ["behind the one that is skipped", [act], false, "consequence", "who-felt-it"],
    ["none behind the last", [act], false, "context", null],
    ["for an own part, what was known then", [], true, null, "knew-then"],
    ["for an own part that has an answer", [note("let-stand", "I signed it.")], false, null, "knew-then"],
    ["the own act stays where it has its answer", [act], true, "own-act", "knew-then"],
    ["none where all have one", all.map(({ id }) => note(id, "x")), false, null, null],
  ])("%s", (_, notes, setUp, after, next) => {
    expect(nextQuestion(notes, setUp, after)?.id ?? null).toBe(next);
  });

  test("progress counts what is asked, and names what a draft cannot do without", () => {
    const of = (notes: readonly BuildNote[], setUp = false) => {
      const { answered, asked, lacking } = progress(notes, setUp);
      return [answered, asked, ids(lacking)];
    };
    expect(of([])).toEqual([0, 9, ["own-act", "consequence", "next-step", "practice"]]);
    expect(of([], true)).toEqual([0, 10, ["let-stand", "consequence", "next-step", "practice"]]);
    expect(of([act, note("practice", "I count.")], true)).toEqual([2, 11, ["consequence", "next-step"]]);
    expect(of([note("gone-by-now", "x")])).toEqual([0, 9, ["own-act", "consequence", "next-step", "practice"]]);
  });
});

describe.each(Object.entries(BUILT))("a draft laid out of %s", (_, notes) => {
  const { text } = layOut(notes);
  const { verdicts, ownership, first, grade } = review(text);

  test("reviews well: a failure, owned first, whole, with its own lesson and another choice", () => {
    expect(verdicts).toEqual({
      real_failure: "yes",
      ownership_first: "yes",
      complete: true,
      lesson: "specific",
      differently: "definite",
      overshare: false,
      thin: false,
    });
    expect(grade).toBeGreaterThan(3.5);
    expect(first).toEqual([]);
  });

  test("owns it in the words of the own act", () => {
    const own = notes.find(({ question }) => question === (isSetUpToFail(notes) ? "let-stand" : "own-act"))!;
    expect(own.text).toContain(text.slice(ownership!.from, ownership!.to).replace(/\.$/, ""));
  });

  test("does not hang on the order in which the notes are kept", () => {
    expect(layOut(notes.toReversed())).toEqual(layOut(notes));
  });
});

const laidOut = (...notes: readonly (readonly [question: string, text: string])[]) =>
  layOut(notes.map(([question, text]) => note(question, text)));

describe("laying out", () => {
  test.each<[string, readonly (readonly [string, string])[], string]>([
    ["nothing gives nothing", [], ""],
    ["blank notes are none", [["own-act", " \n "]], ""],
    [
      "what is told first comes first",
      [
        ["own-act", "I forgot."],
        ["place", "I ran a bar."],
      ],
      "I ran a bar.\n\nI forgot.",
    ],
    [
      "a full stop ends what has none",
      [
        ["own-act", "I forgot"],
        ["consequence", "It cost £40"],
      ],
      "I forgot. It cost £40.",
    ],
    [
      "no end is ended twice",
      [
        ["own-act", "I said “no.”"],
        ["consequence", "Why?"],
      ],
      "I said “no.” Why?",
    ],
    [
      "what breaks off keeps its comma",
      [
        ["own-act", "I forgot,"],
        ["consequence", "It cost us."],
      ],
      "I forgot,\n\nIt cost us.",
    ],
    [
      "a list keeps its lines",
      [
        ["own-act", "- one\n- two"],
        ["consequence", "It cost us."],
      ],
      "- one\n- two\n\nIt cost us.",
    ],
    [
      "another script keeps its own ends",
      [
        ["own-act", "我忘了。"],
        ["consequence", "客户走了"],
      ],
      "我忘了。 客户走了",
    ],
    [
      "a script without a full stop gets none",
      [
        ["own-act", "客户走了"],
        ["consequence", "晚了"],
      ],
      "客户走了\n\n晚了",
    ],
    [
      "an own part stands alone",
      [
        ["let-stand", "I signed."],
        ["consequence", "It failed."],
      ],
      "I signed.\n\nIt failed.",
    ],
    [
      "a question that is gone comes last",
      [
        ["gone", "I ran."],
        ["own-act", "I forgot."],
      ],
      "I forgot.\n\nI ran.",
    ],
    [
      "a set-up goes on after the own act",
      [
        ["place", "I ran a bar. It was in Leeds. It was small."],
        ["own-act", "I forgot."],
        ["context", "We were two."],
      ],
      "I ran a bar. It was in Leeds.\n\nI forgot.\n\nIt was small. We were two.",
    ],
    [
      "without an own act it stays",
      [["place", "I ran a bar. It was in Leeds. It was small."]],
      "I ran a bar. It was in Leeds. It was small.",
    ],
  ])("%s", (_, notes, text) => {
    expect(laidOut(...notes).text).toBe(text);
  });

  test.each<[string, readonly (readonly [string, string])[], readonly (readonly [string, string])[]]>([
    [
      "two notes are joined, and a thing is named again",
      [
        ["own-act", "I never rang the client back about the lift."],
        ["consequence", "The client waited for three weeks and left us."],
      ],
      [
        [" ", "What you did and what came of it began as separate answers. Join them: “and”, “so” or “which” may do."],
        ["The client", "“The client” stood just before. “It”, “she” or “they” may do."],
      ],
    ],
    [
      "a fragment wants to be a sentence",
      [
        ["own-act", "I never rang the client back about the broken lift in that house."],
        ["next-step", "A new lift in two days."],
        ["practice", "Forgot it never again on any Friday."],
      ],
      [
        ["A new lift in two days.", "This is not yet a whole sentence. Say who did what."],
        ["Forgot it never again on any Friday.", "Nobody is named here who did it. If it was you, begin with “I”."],
      ],
    ],
    [
      "a practice and another choice that share words may say the same",
      [
        ["practice", "Since then I measure the sugar again before every insulin."],
        ["at-that-point", "Today I would measure it first, and dinner would be late."],
      ],
      [[" ", "This and the answer before it may say the same. Keep both only if they differ."]],
    ],
    [
      "a practice and another choice of different things want nothing",
      [
        ["practice", "Since then I read each order back to the doctor every day."],
        ["at-that-point", "Today I would call a second nurse, even if it costs her five minutes of the day."],
      ],
      [],
    ],
    [
      "an answer that was written twice",
      [
        ["own-act", "I never rang the client back."],
        ["practice", "i never rang  the client back."],
      ],
      [["i never rang  the client back.", "You wrote the same before, under another question. Once is enough."]],
    ],
    [
      "nobody who was wronged is asked to say “I”",
      [
        ["own-act", "My manager harassed me for a year, and the office did nothing about it at all."],
        ["consequence", "Lost the job and the flat in the end."],
      ],
      [[" ", "What you did and what came of it began as separate answers. Join them: “and”, “so” or “which” may do."]],
    ],
    [
      "another language is joined and not judged",
      [
        ["own-act", "Ich habe die Prüfung am Freitag vergessen."],
        ["consequence", "Drei Tage Stillstand im ganzen Werk, viel Ärger mit den Kunden dort."],
      ],
      [[" ", "What you did and what came of it began as separate answers. Join them: “and”, “so” or “which” may do."]],
    ],
  ])("%s", (_, notes, seams) => {
    const { text, seams: found } = laidOut(...notes);
    expect(found.map(({ from, to, reason }) => [text.slice(from, to), reason])).toEqual(seams);
  });

  const anyNotes = fc.array(
    fc.record({
      question: fc.constantFrom(...ids(all), "of-another-day"),
      text: fc.oneof(pastedTexts, fc.string({ unit: "binary" })),
    }),
    { maxLength: 14 },
  );
  const joints = /^(?:\.?(?: |\n\n))$/;

  test("every note stands in the draft as it was written, once, and between them only white space and full stops", () => {
    fc.assert(
      fc.property(anyNotes, notes => {
        const { text, seams } = layOut(notes);
        const letters = (from: string) => [...from.replace(/[\s.]/g, "")].sort().join("");
        expect(letters(text)).toBe(letters(notes.map(one => one.text).join("")));
        let at = 0;
        for (const { from, to } of seams) {
          expect(at <= from && from < to && to <= text.length).toBe(true);
          at = to;
        }
        // Of the place alone some sentences may stand further down.
        for (const one of notes) if (one.question !== "place") expect(text).toContain(one.text.trim());
        expect(layOut(notes)).toEqual({ text, seams });
      }),
      { numRuns: 300, seed: 20_261_127 },
    );
  });

  test("notes of a known order stand in it, with one of three joints between them", () => {
    const order = [
      "own-act",
      "consequence",
      "who-felt-it",
      "context",
      "next-step",
      "whom-told",
      "practice",
      "at-that-point",
    ];
    fc.assert(
      fc.property(fc.tuple(...order.map(() => pastedTexts)), texts => {
        const { text } = layOut(order.map((question, at) => note(question, texts[at]!)));
        let at = 0;
        texts
          .map(one => one.trim())
          .filter(one => one !== "")
          .forEach((one, index) => {
            const from = index === 0 ? 0 : text.startsWith(".", at) && !text.startsWith(one, at) ? at + 1 : at;
            const gap = index === 0 ? 0 : text.startsWith("\n\n", from) ? 2 : 1;
            if (index > 0) expect(text.slice(at, from + gap)).toMatch(joints);
            expect(text.startsWith(one, from + gap)).toBe(true);
            at = from + gap + one.length;
          });
        expect(text.slice(at)).toMatch(/^\.?$/);
      }),
      { numRuns: 150, seed: 20_261_128 },
    );
  });

  test("huge notes are laid out and heard in time", () => {
    const huge = "I forgot the seals and the client waited. ".repeat(5_000);
    const notes = all.map(({ id }) => note(id, huge));
    const started = performance.now();
    expect(layOut(notes.slice(0, 3)).text.length).toBeGreaterThan(3 * huge.trim().length);
    hear("own-act", huge);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

test("a background of any length stands behind what was done and what came of it, and is no set-up there", () => {
  const behind = ["late-ownership", "long-situation"];
  const flagged = (text: string) => review(text).findings.filter(({ check }) => behind.includes(check));
  const place = "I was a nurse in a surgical ward with 24 beds.";
  const context =
    "It was a night shift in December and we were only two nurses for 28 patients. One new patient came from the emergency room with a lot of papers. At the same time the alarm in room 4 rang.";
  const act = "I gave the evening insulin to a patient without checking his blood sugar again.";
  const rest =
    "His sugar fell to 2.4 and he was confused for half an hour.\n\nI gave him glucose at once and told the doctor.";
  expect(flagged(`${place} ${context}\n\n${act} ${rest}`)).not.toEqual([]);
  const [consequence, nextStep] = rest.split("\n\n") as [string, string];
  const { text } = laidOut(
    ["own-act", act],
    ["consequence", consequence],
    ["next-step", nextStep],
    ["place", place],
    ["context", context],
  );
  expect(text).toBe(`${place}\n\n${act} ${consequence}\n\n${context}\n\n${nextStep}`);
  expect(flagged(text)).toEqual([]);
});

describe("hearing an answer while it is typed", () => {
  const failure = "I forgot to book the lift, and the move stood still for two days.";
  test.each([
    ["own-act", "I forgot to book the lift.", null],
    ["own-act", "Forgot to book the lift", null],
    ["own-act", "My mistake was not asking the nurse.", null],
    ["own-act", "The supp", null],
    [
      "own-act",
      "The supplier sent the wrong steel.",
      "B1 “The supplier sent the wrong steel” tells what others did, or what happened. What did you do or leave undone? Say it with “I”.",
    ],
    [
      "own-act",
      "Nobody checked the numbers.",
      "B1 “Nobody checked the numbers” tells what others did, or what happened. What did you do or leave undone? Say it with “I”.",
    ],
    [
      "own-act",
      "We did not test the backup.",
      "B1 “We did not test the backup” tells what all of you did. Which part was yours to decide or do? Say it with “I”.",
    ],
    ["own-act", "The deadline was missed.", "F2 “The deadline was missed” does not say who did it. Was it you?"],
    [
      "own-act",
      "I forgot the seals, but the supplier had not labelled them.",
      "B3 “but the supplier had not labelled them” takes back what you have just admitted.",
    ],
    [
      "own-act",
      "My manager harassed me and I did not report it.",
      "A7 What was done to you, or befell you, is no failure of yours, and you need not look for your part in it. A story in which something was yours to decide serves you better.",
    ],
    [
      "let-stand",
      "My boss bullied me every day.",
      "A7 What was done to you, or befell you, is no failure of yours, and you need not look for your part in it. A story in which something was yours to decide serves you better.",
    ],
    [
      "let-stand",
      "They gave me six weeks and no budget.",
      "B1 “They gave me six weeks and no budget” tells what others did, or what happened. And you: what did you see, accept or leave as it was? A small thing is enough.",
    ],
    ["let-stand", "I said yes in the meeting.", null],
    ["knew-then", "I knew that two testers had left.", null],
    ["consequence", "The client left and we lost 40,000 euros.", null],
    ["consequence", "the opening slipped by three weeks", null],
    [
      "consequence",
      "The client left.",
      "F4 Is there a number in it? Days, money, people, a share: an honest “about” will do.",
    ],
    [
      "consequence",
      "It was a total disaster.",
      "F4 “total disaster” leaves no room for how much it was. Which part failed?",
    ],
    ["who-felt-it", "Ana had to come in on a Sunday.", null],
    [
      "who-felt-it",
      "I felt terrible and could not sleep for weeks.",
      "G2 “terrible and could not sleep for weeks” stays with how you felt. One plain word would do.",
    ],
    ["next-step", "I called the client the same afternoon.", null],
    [
      "next-step",
      "My boss asked me to apologise, so I did.",
      "H3 “My boss asked me to apologise”: the step came from others. What did you do before they asked?",
    ],
    [
      "next-step",
      "The problem was fixed a week later.",
      "H3 What was your own step? Say it with “I”, and when you took it.",
    ],
    ["whom-told", "I rang the curator an hour later.", null],
    [
      "whom-told",
      "The client noticed it before I did.",
      "H2 “The client noticed it”: others came upon it before you had said it. What did you tell them then?",
    ],
    ["practice", "Every Monday I read the bookings against the rota with Ana.", null],
    [
      "practice",
      "Communication is key.",
      "D1 “Communication is key” is said of every failure. What did yours show you?",
    ],
    ["at-that-point", "I would stop the line and call the engineer, which costs an hour.", null],
    ["at-that-point", "Maybe I would ask more.", "E1 “Maybe” takes half of it back. Say it as you see it now."],
    ["before-yes", "I would maybe ask for more time.", "E1 “maybe” takes half of it back. Say it as you see it now."],
    ["place", "I was a chef in a small hotel.", null],
    [
      "place",
      "I was a chef. It was in Leeds. It was small. We were four.",
      "C1 Two short sentences are enough before what you did. More of it can stand after, as background.",
    ],
    ["context", "It was December and two of us were ill.", null],
    [
      "context",
      "My boss was incompetent.",
      "J1 “incompetent” judges a person. Say what happened between you, and your own part in it.",
    ],
    ["own-act", "Ich habe die Prüfung vergessen und der Kunde war böse", null],
    ["consequence", "Wir haben drei Tage verloren und viel Geld", null],
    ["own-act", "не проверил резервную копию данных", null],
    ["of-another-day", "The supplier sent the wrong steel.", null],
  ])("%s: %s", (question, text, expected) => {
    const heard = hear(question, text, failure);
    expect(heard && `${heard.rule} ${heard.message}`).toBe(expected);
  });

  test("a remark points at the words it rests on, also where it hangs on what went before", () => {
    expect(hear("next-step", "My boss asked me to apologise.", failure)?.span).toEqual({ from: 0, to: 29 });
  });

  test("generated texts make it neither throw nor point outside of them, and come out the same twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids(all)), pastedTexts, pastedTexts, (question, text, before) => {
        const heard = hear(question, text, before);
        if (heard?.span)
          expect(0 <= heard.span.from && heard.span.from < heard.span.to && heard.span.to <= text.length).toBe(true);
        expect(hear(question, text, before)).toEqual(heard);
      }),
      { numRuns: 150, seed: 20_261_129 },
    );
  });
});

import fc from "fast-check";

const list = (lines: string) =>
  lines
    .split(/[\n|]/)
    .map(entry => entry.trim())
    .filter(Boolean);
const oneOf = (lines: string) => fc.constantFrom(...list(lines));

const SUBJECTS =
  oneOf(`I|we|they|he|she|it|you|my manager|the client|our vendor|the team|nobody|someone|the deadline|the release
  the nurse on shift|finance|half the crew|mistakes|errors|this|that|which|there|the two of us|Priya|Dr. Okafor|the market|my boss's boss
  what I did|the person I hired|everyone|one of the drivers|the school|the weather|my own plan|the numbers`);
const VERBS =
  oneOf(`missed|broke|was missed|were made|got delayed|had been dropped|should have checked|would've told|could not have known
  might have rushed|didn't test|did not ask|failed|went down|fell through|slipped|caused|let down|forgot|chose|decided|assumed|ignored
  told|called|apologised to|admitted|fixed|rolled back|rebuilt|changed|now check|always ask|learned|realised|ended up costing|lost|owned
  never|is|was|were|has been|am|would do|will not|wo n't|ain't|can't|cannot|keep|lied about|blamed|didnt|dont|have gotten|being ignored
  was promoted|was told|was supposed to review|had to pay|used to sign|being|done|gone|underestimated|overran|took over`);
const OBJECTS =
  oneOf(`the deadline|the launch|a patient's chart|the wrong file|our biggest account|£2.3m|$40,000|1,100 users|three weeks
  the whole thing|about 9% of orders|the backup|the email|my lead on day one|nobody|the truth|two colleagues|it|them|the risk|trust|a bit
  the plan I had written|everything|the migration|that conversation|in 2019|by 14-day delay|the budget by a third|no-one|some of the boilers
  a checklist I still use|the schedule|the payroll run|her|him|us|so badly that we stopped|to the board|at 4 a.m.|for no. 5 and no. 6`);
const OPENERS =
  oneOf(`because|but|although|however,|when|since|after|so|and|that said,|if|even though|while|which is why|then|in hindsight,
  looking back|to be fair,|in my defense,|honestly,|at the end of the day|as a result|unfortunately|luckily|to tell the truth|due to|until
  despite|unless|before|given that|through no fault of my own,|as far as I know|the next day|within the hour`);
const ADVERBS =
  oneOf(`really|completely|just|only|maybe|probably|kind of|a little|sort of|totally|absolutely|quickly|never|always|simply
  perhaps|I guess|not|barely|also|basically|somewhat|utterly|personally|openly|slightly`);
const FILLERS = oneOf(
  `um,|uh|, you know,|I, I mean,|well,|like,|er|so yeah|hmm|I I|the the|we, sorry, I|... |-- |right?|you see|okay so|erm`,
);
const SET_PIECES =
  oneOf(`It wasn't really my fault.|Mistakes were made.|It could have been worse.|Everyone makes mistakes.|Communication is key.
  I care too much|I'm a perfectionist|it was a total disaster|I couldn't sleep for weeks|that's on me|I take full responsibility
  What would you like to hear?|Sure, one example is this.|not a big deal|things fell through the cracks|I learned to trust my team
  I should have raised it sooner|it was my call and I got it wrong|she was incompetent|you have to understand|at least nobody was hurt
  the ball was dropped|it's hard to say|if I had it to do again, I'd ask first|I told my manager the same afternoon|won an award for it`);
const LABELS =
  oneOf(`Situation:|TASK -|# Result|## What I learned|Action:|**Lesson:**|After:|S:|Q: Tell me about a failure.|A:|Me:
  1.|2)|-|*|•|>|a)|- [ ] |### |Result|Reflection: |Interviewer:|[00:12]|What went wrong?|Lessons learned`);
const QUOTES = fc.constantFrom('"', "'", "“ ”", "‘ ’", "« »", "„ “", "`", "(", "[", "**", "''", '"""', "<b>");
const ENDS = fc.constantFrom(
  ".",
  ".",
  ".",
  ".",
  "!",
  "?",
  "…",
  "...",
  "",
  ";",
  ":",
  " —",
  ",",
  "?!",
  ".)",
  '."',
  "。",
  "??",
  " - ",
);
const SPACES = fc.constantFrom(
  " ",
  " ",
  " ",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  "\r\n\r\n",
  "\t",
  "\u00a0",
  "\r",
  "\u2028",
  "\n   ",
  "\f",
);
const JUNK = fc.oneof(
  fc.constantFrom(
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u00ad",
    "\u2060",
    "\ufe0f",
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\u202e",
    "\u0301",
    "\ufffd",
  ),
  fc.constantFrom("\ud83d", "\ude00", "\ud83d\ude00", "👩‍👧‍👦", "🇬🇧", "❤️", "𝕱𝖆𝖎𝖑", "ﬁ", "İ", "ß", "ｆａｉｌ", "K"),
  fc.constantFrom(
    "我错过了最后期限。",
    "Я ошибся",
    "فشلت في الاختبار",
    "θα έλεγα",
    "失敗しました",
    "नमस्ते",
    "ฉันพลาด",
    "Ich hätte es prüfen sollen",
  ),
  fc.constantFrom(
    "'",
    "’",
    '"',
    "“",
    "”",
    "‘",
    "`",
    "''",
    "n't",
    "'s",
    "’ve",
    "'cause",
    "-",
    "--",
    "—",
    "/",
    "\\",
    "#",
    "%",
    "&",
    "*",
    "[[",
    "]]",
    "{name}",
  ),
  fc.constantFrom(
    "3.14",
    "2.",
    "1/2",
    "10:30",
    "'90s",
    "1990",
    "$",
    "£",
    "€5",
    "5%",
    "10-15",
    "e.g.",
    "U.S.",
    "a.m.",
    "etc.",
    "vs.",
    "J. R.",
    "v1.2.3",
    "C#",
    "A&E",
  ),
  fc.constantFrom(
    "https://example.org/a?b=c#d",
    "me@example.org",
    "if (x) { return; }",
    "<p>",
    "&nbsp;",
    "```",
    "|---|",
    "=SUM(A1)",
    "\\n",
  ),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "undefined", "NaN", "null"),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.nat({ max: 400 }).map(length => "aha".repeat(length)),
  fc
    .tuple(
      fc.constantFrom("(", "“", ", ", "not ", "I ", "that ", "'", "-", ".", "\n", "um ", "n't", "\u200b"),
      fc.nat({ max: 60 }),
    )
    .map(([what, times]) => what.repeat(times)),
);

const seldom = <T>(part: fc.Arbitrary<T>, inHowMany = 4) => fc.option(part, { freq: inHowMany - 1, nil: "" });
const clause = fc
  .tuple(
    seldom(OPENERS, 3),
    seldom(FILLERS, 8),
    SUBJECTS,
    seldom(ADVERBS),
    VERBS,
    fc.option(OBJECTS, { nil: "", freq: 4 }),
    seldom(OBJECTS, 6),
  )
  .map(words => words.filter(Boolean).join(" "));
const joined = fc
  .tuple(
    fc.array(clause, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(", ", " and ", " but ", " - ", " ", "; ", ", so ", " because "),
  )
  .map(([clauses, by]) => clauses.join(by));
const quoted = fc.tuple(joined, QUOTES, ENDS).map(([words, mark, end]) => {
  const [open, close] = mark.includes(" ") ? mark.split(" ") : [mark, mark === "(" ? ")" : mark === "[" ? "]" : mark];
  return `${open}${words}${end}${close}`;
});
const words = fc.oneof(
  { weight: 6, arbitrary: joined },
  { weight: 2, arbitrary: SET_PIECES },
  { weight: 1, arbitrary: quoted },
);
const sentence = fc
  .tuple(seldom(LABELS, 8), words, ENDS, fc.boolean(), SPACES)
  .map(
    ([label, text, end, capital, space]) =>
      `${label && `${label} `}${capital ? text[0]!.toUpperCase() + text.slice(1) : text}${end}${space}`,
  );
const dirt = fc.array(fc.tuple(fc.nat(), JUNK), { maxLength: 5 });

/** Sentences of answers, good and bad, in the shapes that people paste: labelled, bulleted, quoted, badly typed, with junk in any place. */
export const pastedTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(sentence, { maxLength: 14 }),
    fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: dirt }),
  )
  .map(([sentences, junk]) => {
    let text = sentences.join("");
    for (const [place, what] of junk) {
      const at = text.length === 0 ? 0 : place % (text.length + 1);
      text = text.slice(0, at) + what + text.slice(at);
    }
    return text;
  });

/** Answers as they are spoken: sentences of words alone, with one space between them. */
export const spokenAnswers: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: joined }, { weight: 2, arbitrary: SET_PIECES }),
      fc.constantFrom(".", ".", ".", "?", "!", "…"),
    ),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map(sentences =>
    sentences
      .map(([said, end]) => `${said[0]!.toUpperCase()}${said.slice(1)}${end}`)
      .join(" ")
      .replace(/(^| )-+(?= )/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );

import { describe, expect, test } from "vitest";
import type { Clause } from "../src/model/answer.ts";
import { parse } from "../src/text/parse.ts";

const MARKS = ["negated", "perfect", "progressive", "passive", "counterfactual", "reported"] as const;

/** "I check past negated", "because they=client leave past": opener, who and head of the subject, verb, tense, marks. */
function told({ who, subject, lemma, tense, opener, ...marks }: Clause): string {
  const head = subject === "" || subject === who.toLowerCase() ? who : `${who}=${subject}`;
  return [opener, head, lemma, tense, ...MARKS.filter(mark => marks[mark])].filter(Boolean).join(" ");
}
const clauses = (text: string) => parse(text).sentences.flatMap(sentence => sentence.clauses.map(told));

type Row = readonly [title: string, text: string, clauses: readonly string[]];

const WHO: readonly Row[] = [
  ["I do", "I missed it.", ["I miss past"]],
  ["we do", "We missed it.", ["we miss past"]],
  ["you do", "You miss it.", ["you miss present"]],
  ["he and she do", "He left. She left.", ["they=he leave past", "they=she leave past"]],
  ["people by their work do", "The plumber broke it.", ["they=plumber break past"]],
  ["a company's name does inside a sentence", "Then Acme broke it.", ["then they=acme break past"]],
  ["a bare name does what only people do", "Tom says no.", ["they=tom say present"]],
  ["a thing does", "The server crashed.", ["thing=server crash past"]],
  ["nothing but a place is named", "There was a bug.", ["nobody=there be past"]],
  ["my team and I are we", "My team and I missed it.", ["we=i miss past"]],
  ["me and somebody are we", "Me and Tom missed it.", ["we=tom miss past"]],
  ["I and my team are we", "I and my team missed it.", ["we=team miss past"]],
  ["you and I are we", "You and I missed it.", ["we=i miss past"]],
  ["we engineers are we", "We engineers missed it.", ["we=engineers miss past"]],
  ["we all are we", "We all knew.", ["we know past"]],
  ["I myself am I", "I myself missed it.", ["I miss past"]],
  ["each of us is we", "Each of us knew.", ["we=us know past"]],
  ["half of us is we", "Half of us knew.", ["we=us know past"]],
  ["some of the drivers are they", "Some of the drivers left.", ["they=drivers leave past"]],
  [
    "a lot of the clients are they, a lot of the data is not",
    "A lot of the clients left. A lot of the data left.",
    ["they=lot leave past", "thing=lot leave past"],
  ],
  [
    "no one is somebody, that one is not",
    "No one knew. That one broke.",
    ["they=one know past negated", "thing=one break past"],
  ],
  ["me who did it is I", "It was me who broke it.", ["thing=it be past", "who I=who break past"]],
  ["a day is nobody", "Last week missed it. On Monday missed it.", ["dropped miss past", "dropped miss past"]],
  ["a day can be told of", "The day was long.", ["thing=day be past"]],
];

const SUBJECTS: readonly Row[] = [
  [
    "the head of a phrase acts, not what hangs on it",
    "The director of the two hospitals told me.",
    ["they=director tell past"],
  ],
  ["an opening phrase is no subject", "In the end the team missed it.", ["they=team miss past"]],
  [
    "a word of time in between is no subject",
    "The refunds written that day were lost.",
    ["thing=refunds lose past passive"],
  ],
  ["two nouns joined are one subject", "My team and the client left.", ["they=client leave past"]],
  ["the owner is not the subject", "My manager's form broke.", ["thing=form break past"]],
  ["an adverb does not part subject and verb", "I really just quickly missed it.", ["I miss past"]],
  ["kind of is an adverb", "It kind of broke.", ["thing=it break past"]],
  ["an apposition does not part them", "My manager, Priya, told me.", ["they=manager tell past"]],
  ["an apposition to we does not either", "We, the team, missed it.", ["we miss past"]],
  [
    "a clause in between does not either",
    "The client, when we told them, left.",
    ["when we tell past", "they=client leave past"],
  ],
  ["a hesitation does not either", "The client, um, left.", ["they=client leave past"]],
  ["doing something is a subject", "Skipping the test broke it.", ["thing=skipping break past"]],
  ["what somebody did is a subject", "What I did was wrong.", ["what I do past", "thing=what be past"]],
  ["a dropped subject is the speaker's", "Flooded a flat.", ["dropped flood past"]],
  ["a dropped subject after and is too", "And then flooded a flat.", ["then dropped flood past"]],
  ["verbs joined share their subject", "I rang them and told her.", ["I ring past", "and I tell past"]],
  ["verbs in a list share it", "I missed it, told her, and left.", ["I miss past", "I tell past", "and I leave past"]],
  ["a dropped subject is shared too", "Missed it, told nobody.", ["dropped miss past", "dropped tell past"]],
  [
    "a new subject after and is its own",
    "I lost the file and the client left.",
    ["I lose past", "and they=client leave past"],
  ],
  ["neither I nor somebody else is none of us", "Neither I nor my manager checked.", ["we=manager check past negated"]],
  ["what is excepted is no subject", "Everyone on the team except me knew.", ["they=everyone know past"]],
  ["the pronoun of a learner takes over", "Our manager she told us.", ["they=she tell past"]],
  ["I after and is I", "They asked for it and I sent it.", ["they ask past", "and I send past"]],
];

const RELATIVE: readonly Row[] = [
  ["who did it is they", "The person who hired me left.", ["who they=who hire past", "they=person leave past"]],
  [
    "what I did to it is mine, what it did is its own",
    "The form that I signed was wrong.",
    ["that I sign past", "thing=form be past"],
  ],
  ["that can be left out", "The file I sent broke it.", ["I send past", "thing=file break past"]],
  ["a day before I is no subject", "The next day I sent it and left.", ["I send past", "and I leave past"]],
  ["all I did is a subject", "All I did was watch.", ["I do past", "thing=all be past"]],
  ["me that did it is I", "It's me that broke it.", ["thing=it be present", "that I=that break past"]],
  ["because of that opens nothing", "Because of that we lost it.", ["we lose past"]],
  ["which tells of a thing", "It failed, which was bad.", ["thing=it fail past", "which thing=which be past"]],
  ["a phrase after which does not hide it", "Ten, which for us is a lot.", ["which thing=which be present"]],
  [
    "a relative clause between commas does not part subject and verb",
    "Priya, who led it, told me.",
    ["who they=who lead past", "they=priya tell past"],
  ],
  [
    "the head of a long phrase is kept",
    "The manager of the team that I led was told.",
    ["that I lead past", "they=manager tell past passive"],
  ],
  [
    "the person told of is the subject under a verb of knowing",
    "I know the person who did it was wrong.",
    ["I know present", "who they=who do past", "they=person be past"],
  ],
];

const NEGATION: readonly Row[] = [
  ["not and n't negate", "I did not check. We didn't ask.", ["I check past negated", "we ask past negated"]],
  ["n't without its apostrophe negates", "I didnt check.", ["I check past negated"]],
  ["never negates", "We never asked.", ["we ask past negated"]],
  ["no longer negates", "I no longer check.", ["I check present negated"]],
  [
    "nobody and no negate",
    "Nobody told me. No big client left.",
    ["they=nobody tell past negated", "they=client leave past negated"],
  ],
  ["none of them negates", "None of the tests failed.", ["thing=none fail past negated"]],
  ["not everyone negates", "Not everyone knew.", ["they=everyone know past negated"]],
  ["nor did we asks for none", "Nor did we ask.", ["nor we ask past"]],
  ["not only negates nothing", "I did not only miss it. Not only did I miss it.", ["I miss past", "I miss past"]],
];

const UNREAL: readonly Row[] = [
  ["should have did not happen", "I should have checked.", ["I check modal perfect counterfactual"]],
  [
    "nor did should've and should of",
    "I should've checked. I should of checked.",
    ["I check modal perfect counterfactual", "I check modal perfect counterfactual"],
  ],
  [
    "would have and 'd have did not happen",
    "I would have told her. I'd have told her.",
    ["I tell modal perfect counterfactual", "I tell modal perfect counterfactual"],
  ],
  ["what should not have been was", "I shouldn't have gone.", ["I go modal negated perfect counterfactual"]],
  ["ought to have did not happen", "I ought to have checked.", ["I check modal perfect counterfactual"]],
  [
    "had I asked did not happen",
    "Had I asked, we would have known.",
    ["I ask past perfect counterfactual", "we know modal perfect counterfactual"],
  ],
  ["what I wish did not happen", "I wish I had asked.", ["I wish present", "I ask past perfect counterfactual"]],
  ["must have did happen", "I must have missed it.", ["I miss modal perfect"]],
  ["had missed did happen", "I had missed it. I'd missed it.", ["I miss past perfect", "I miss past perfect"]],
  ["would alone is open", "I would check it.", ["I check modal"]],
  ["will is to come", "I will check it. I'm going to check it.", ["I check future", "I go present progressive"]],
];

const QUESTIONS: readonly Row[] = [
  ["did I", "Why didn't I ask?", ["why I ask past negated"]],
  ["what did I do", "What did I do?", ["what I do past"]],
  ["was I late", "Was I late?", ["I be past"]],
  ["should I have", "Should I have asked?", ["I ask modal perfect counterfactual"]],
  ["did the client", "Why did the client leave?", ["why they=client leave past"]],
  ["did it work", "Did it work?", ["thing=it work past"]],
  ["who did it", "Who did it?", ["who they=who do past"]],
  ["little did I know", "Little did I know.", ["I know past"]],
];

const PASSIVE: readonly Row[] = [
  ["was done", "The deadline was missed.", ["thing=deadline miss past passive"]],
  ["got done", "It got missed.", ["thing=it miss past passive"]],
  ["got somewhere is none", "I got the job. I got used to it.", ["I get past", "I get past"]],
  ["was being done", "It was being ignored by my boss.", ["thing=it ignore past progressive passive"]],
  ["had been done", "The files had been lost.", ["thing=files lose past perfect passive"]],
  ["should have been done", "It should have been told.", ["thing=it tell modal perfect passive counterfactual"]],
  ["what was done to me", "I was promoted.", ["I promote past passive"]],
  [
    "he's done something is none",
    "He's told me. It's called Ada.",
    ["they=he tell present perfect", "thing=it call present passive"],
  ],
  ["was doing is none", "I was doing it.", ["I do past progressive"]],
];

const PRESENT: readonly Row[] = [
  ["a thing takes", "The rollout takes an hour.", ["thing=rollout take present"]],
  ["things take", "The tests take an hour.", ["thing=tests take present"]],
  ["people pay", "Our clients pay late.", ["they=clients pay present"]],
  ["a checklist asks", "The checklist prompts me twice.", ["thing=checklist prompt present"]],
  ["they go, she blames", "They go there. She blames me.", ["they go present", "they=she blame present"]],
  ["whatever stands after I is a verb", "I x-ray both. I make the routes.", ["I x-ray present", "I make present"]],
  ["those calls and 168 stops are none", "On those calls I ran 168 stops.", ["I run past"]],
  ["he don't", "He don't tell me.", ["they=he tell present negated"]],
  ["she make, they was", "She make mistake. They was late.", ["they=she make present", "they be past"]],
  ["it make me", "It make me sad.", ["thing=it make present"]],
  ["I not check", "I not check it.", ["I check present negated"]],
  ["did it is doing", "I did it. I did everything.", ["I do past", "I do past"]],
];

const PARTICIPLES: readonly Row[] = [
  [
    "the updated file",
    "The updated file broke. The newly updated file broke.",
    ["thing=file break past", "thing=file break past"],
  ],
  ["sent updated files", "I sent updated files to them.", ["I send past"]],
  ["broken code", "We shipped broken code.", ["we ship past"]],
  ["the email sent by Tom", "I missed the email sent by Tom.", ["I miss past"]],
  ["left it unchecked", "I left it unchecked.", ["I leave past"]],
  ["missed deadlines", "Missed deadlines cost us.", ["thing=deadlines cost past"]],
  ["given the delay", "Given the delay, we left.", ["we leave past"]],
  ["with the door closed", "We met with the door closed.", ["we meet past"]],
  ["a thought's verb is one", "I thought the file worked in tests.", ["I think past", "thing=file work past"]],
];

const REPORTED: readonly Row[] = [
  ["what they said is theirs", "She said that I was late.", ["they=she say past", "that I be past reported"]],
  [
    "that can be left out",
    "She said I was late, and that I knew.",
    ["they=she say past", "I be past reported", "that I know past reported"],
  ],
  ["what follows it is, too", "I failed, he said.", ["I fail past reported", "they=he say past"]],
  [
    "what stands in quotation marks is",
    "She wrote to all of us “you failed” and left.",
    ["they=she write past", "you fail past reported", "and they=she leave past"],
  ],
  ["what I said is mine", "I said that I was late.", ["I say past", "that I be past"]],
  ["what I thought is mine", "I thought we failed.", ["I think past", "we fail past"]],
  [
    "what they did not tell is a fact",
    "Nobody told me that it had moved.",
    ["they=nobody tell past negated", "that thing=it move past perfect"],
  ],
  ["that said reports nothing", "That said, I missed it.", ["thing=that say past", "I miss past"]],
  [
    "what I answered them is mine",
    "They asked about it and I said I failed.",
    ["they ask past", "and I say past", "I fail past"],
  ],
];

for (const [name, rows] of Object.entries({
  WHO,
  SUBJECTS,
  RELATIVE,
  NEGATION,
  UNREAL,
  QUESTIONS,
  PASSIVE,
  PRESENT,
  PARTICIPLES,
  REPORTED,
}))
  describe(`clauses: ${name.toLowerCase()}`, () => {
    test.each(rows)("%s", (_, text, expected) => expect(clauses(text)).toEqual(expected));
  });

describe("the indexes of a clause", () => {
  const every = [WHO, SUBJECTS, RELATIVE, NEGATION, UNREAL, QUESTIONS, PASSIVE, PRESENT, PARTICIPLES, REPORTED].flat();
  test("lie in the sentence's words, in order", () => {
    for (const [, text] of every)
      for (const { clauses: found, words } of parse(text).sentences)
        for (const [k, clause] of found.entries()) {
          expect(clause.start).toBeGreaterThanOrEqual(0);
          expect(clause.start).toBeLessThanOrEqual(clause.verb);
          expect(clause.group).toBeLessThanOrEqual(clause.verb);
          expect(clause.verb).toBeLessThan(clause.end);
          expect(clause.end).toBeLessThanOrEqual(words.length);
          if (k > 0) expect(clause.verb).toBeGreaterThan(found[k - 1]!.verb);
        }
  });
  test("are found for any three words in a row, whatever they are", () => {
    const some =
      "I me who that what is been did done had has would not never and but , ? the team Tom it one no of with broken missed got called told files is longer to ought 's 'd n't x day".split(
        " ",
      );
    for (const a of some)
      for (const b of some)
        for (const c of some) {
          const [sentence] = parse(`${a} ${b} ${c}`).sentences;
          for (const { start, verb, end } of sentence?.clauses ?? [])
            if (start > verb || verb >= end || end > sentence!.words.length) throw new Error(`${a} ${b} ${c}`);
        }
  });
  test("name the words of the subject and of the verb group", () => {
    const { words, clauses: found } = parse("Then my team should have checked it, but I didn't.").sentences[0]!;
    const said = found.map(({ start, end, group, verb }) =>
      [words.slice(start, end), words.slice(group, verb + 1)].map(part => part.map(word => word.lower).join(" ")),
    );
    expect(said).toEqual([
      ["team should have checked it , but", "should have checked"],
      ["i did n't .", "did"],
    ]);
  });
});

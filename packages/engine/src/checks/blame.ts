import type { Clause, Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck, type SentenceGiven } from "../model/check.ts";
import type { Severity } from "../model/labels.ts";
import { clauseAt, isClaimed, isOurs } from "../text/claim.ts";
import { has, Tag } from "../text/lexicon.ts";
import type { Match } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";
import {
  accusations,
  alsoOfThings,
  attitudes,
  basics,
  generalities,
  grave,
  indifference,
  insults,
  judging,
  kindly,
  kinds,
  mild,
  misbehaving,
  parts,
  poor,
  praise,
  undone,
} from "./blame.words.ts";

interface Ill extends Match {
  readonly message: "character" | "conduct" | "insinuation";
  readonly severity: Severity;
}

function find({ answer, sentence }: SentenceGiven): readonly Found[] {
  const ill = illSpoken(sentence);
  if (!ill || (ill.message !== "insinuation" && !isClaimed(sentence, ill.from))) return NOTHING_FOUND;
  const span = spanOf(sentence, ill);
  return [{ span, message: ill.message, severity: ill.severity, values: { words: quote(answer.text, span) } }];
}

function illSpoken(sentence: Sentence): Ill | null {
  const { words, clauses } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (!hardWords.holds(words[at])) continue;
    const ill = judged(sentence, at);
    if (ill) return ill;
  }
  for (const clause of clauses) {
    const ill = misbehaved(words, clause);
    if (ill) return ill;
  }
  const aside = asTheyDo(words);
  if (aside) return aside;
  for (const match of accusations.all(words)) {
    const clause = clauseAt(sentence, match.from);
    // "I turned a blind eye" is told of oneself; "I'd be wary of agencies" still names others.
    const told = clause !== undefined && clause.group <= match.from;
    if (told && (isOurs(clause) || clause.who === "you") && !words.slice(match.from, match.to).some(namesOthers))
      continue;
    // "They never once pointed a finger", "you can't pin that on me": the accusation is denied.
    if (told && clause.verb >= match.from && isDenied(words, match.from - 3, match.from)) continue;
    if (isClaimed(sentence, match.from)) return { ...match, message: "insinuation", severity: "warning" };
  }
  const idle = undone.first(words);
  if (idle && isDenied(words, idle.from - 4, idle.from) && !isOurs(clauseAt(sentence, idle.from) ?? NO_ONE))
    return { from: idle.from - 1, to: idle.to, message: "insinuation", severity: "warning" };
  const general = generalities.first(words);
  return general && isClaimed(sentence, general.from) ? { ...general, message: "insinuation", severity: "hint" } : null;
}

const isDenied = (words: readonly Token[], from: number, to: number): boolean =>
  words.slice(Math.max(0, from), to).some(({ tags }) => has(tags, Tag.Not));
const NO_ONE: Pick<Clause, "who"> = { who: "they" };
const namesOthers = ({ tags, lower }: Token) =>
  has(tags, Tag.Person | Tag.They) || /^(?:me|us|his|her|their|them|names|conclusions|started|boys|lot)$/.test(lower);
/** Subjects of which a hard word is no blame: "it was careless", "the idea was stupid". */
const NOBODY =
  /^(?:it|this|that|which|what|thing|things|mistake|decision|idea|question|plan|error|move|there|reason|assumption|failure|feeling|fault)?$/;

const hardWords = new WordList([...insults, ...judging, ...poor, ...praise]);

/** A judging word at `at` that is said of somebody else. */
function judged(sentence: Sentence, at: number): Ill | null {
  const { words } = sentence;
  const { lower } = words[at]!;
  const insult = insults.has(lower);
  const hard = judging.has(lower);
  if (!insult && !hard && !poor.has(lower) && !praise.has(lower)) return null;
  const next = words[at + 1];
  const to = next && has(next.tags, Tag.Person) ? at + 2 : at + 1;
  const clause = clauseAt(sentence, at);
  const attributive = to > at + 1;
  const unable = next?.lower === "at" && !hard;
  if (poor.has(lower) && !attributive && !unable) return null;
  if (words[at + 1]?.lower === "of" && /^(?:me|us)$/.test(words[at + 2]?.lower ?? "")) return null;
  if (!clause)
    return attributive && !praise.has(lower) ? { from: at, to, message: "character", severity: "warning" } : null;
  // "The glue was stubborn": of a thing only what is said of people alone is blame.
  if (!insult && !attributive && clause.who === "thing" && alsoOfThings.has(lower)) return null;
  const copula =
    clause.verb < at &&
    (clause.lemma === "be" ||
      clause.lemma === "seem" ||
      clause.lemma === "become" ||
      clause.lemma === "get" ||
      clause.lemma === "look");
  const ofOthers = !isOurs(clause) && clause.who !== "you" && !NOBODY.test(clause.subject);
  if (praise.has(lower))
    return copula && ofOthers && clause.negated
      ? { from: clause.group, to, message: "character", severity: "warning" }
      : null;
  if (copula ? clause.negated || !ofOthers : isOurs(clause) && (insult ? clause.passive : !attributive)) return null;
  if (!copula && !attributive && !insult && !(grave.has(lower) && clause.verb < at && clause.who === "they"))
    return null;
  return {
    from: at,
    to,
    message: "character",
    severity: mild.has(lower)
      ? "hint"
      : grave.has(lower) && (attributive || clause.who === "they")
        ? "error"
        : "warning",
  };
}

/** "They forgot, as they do." */
function asTheyDo(words: readonly Token[]): Ill | null {
  for (let at = 0; at + 2 < words.length; at++) {
    // "Accounts, being Accounts": it could not be otherwise with them.
    if (words[at]!.lower === "being" && at > 1 && words[at + 1]!.kind === "word") {
      const again = words.slice(Math.max(0, at - 3), at).some(word => word.lower === words[at + 1]!.lower);
      if (again) return { from: at, to: at + 2, message: "insinuation", severity: "warning" };
    }
    if (words[at]!.lower !== "as" && words[at]!.lower !== "but") continue;
    let to = at + 1;
    while (
      to < words.length &&
      (has(words[to]!.tags, Tag.They | Tag.Person | Tag.Adverb) || words[to]!.lower.endsWith("s")) &&
      !has(words[to]!.tags, Tag.Do)
    )
      to++;
    const verb = words[to];
    if (to === at + 1 || to > at + 3 || !verb || (verb.lower !== "do" && verb.lower !== "does")) continue;
    const next = words[to + 1];
    if (!next || next.kind === "punctuation")
      return { from: at, to: to + 1, message: "insinuation", severity: "warning" };
  }
  return null;
}

/** "They are always late", "she is a shouting person". */
function isPortrait(words: readonly Token[], { verb, end, tense, negated }: Clause): boolean {
  if (negated) return false;
  const rest = words.slice(verb + 1, Math.min(end, verb + 9));
  const always = rest[0]?.lower === "always" || rest[0]?.lower === "never" || rest[0]?.lower === "constantly";
  if (always && tense === "present") return true;
  const kind = rest.findIndex(word => kinds.has(word.lower));
  return (
    kind > 1 &&
    rest.slice(0, kind).some(word => word.lower === "a" || word.lower === "an") &&
    !rest
      .slice(0, kind)
      .some(word => kindly.has(word.lower) || word.kind === "punctuation" || has(word.tags, Tag.Preposition))
  );
}

const ANYBODY = new WordList("nobody no-one everyone everybody someone somebody");

/** "She never listens", "they did not care", "he lied". */
function misbehaved(words: readonly Token[], clause: Clause): Ill | null {
  const others = clause.who === "they" || (clause.who === "thing" && parts.has(clause.subject));
  if (!others || clause.reported || clause.counterfactual || clause.passive || clause.opener === "if") return null;
  // "He can't count."
  if (clause.tense === "modal") {
    const unable = clause.negated && /^(?:can|ca|cannot)$/.test(words[clause.group]!.lower) && basics.has(clause.lemma);
    const next = words[clause.verb + 1]?.lower;
    return unable && next !== "on"
      ? { from: clause.group, to: clause.verb + 1, message: "conduct", severity: "hint" }
      : null;
  }
  if (ANYBODY.lists(clause.subjectWord)) return null;
  const before = words[clause.group - 1]?.lower === "never" ? 1 : 0;
  const never = before > 0 || words.slice(clause.group, clause.verb).some(word => word.lower === "never");
  const ill = { from: clause.group - before, to: clause.verb + 1, message: "conduct" } as const;
  // "Sellers never tell you these things."
  if (never && clause.tense === "present" && !clause.perfect && clause.lemma !== "be")
    return { ...ill, severity: "warning" };
  if (
    clause.negated &&
    (indifference.has(clause.lemma) || (attitudes.has(clause.lemma) && (never || clause.tense === "present")))
  )
    return { ...ill, severity: "warning" };
  // "They had never stood in front of a customer": what somebody has never done speaks of their fitness.
  const before2 = has(words[clause.verb + 1]?.tags ?? 0, Tag.Opener);
  if (
    never &&
    !before2 &&
    clause.perfect &&
    !/^(?:see|meet|be|hear|mention|complain|blame|say|ask)$/.test(clause.lemma)
  )
    return { ...ill, severity: "hint" };
  if (clause.negated) return null;
  // Only "lied" is untrue; "lying in the bed" is not.
  const lies = clause.lemma !== "lie" || words[clause.verb]!.lower === "lied";
  if (misbehaving.has(clause.lemma) && lies) return { ...ill, severity: "warning" };
  // "They are always late", "she is a very emotional person": what somebody is like at all times.
  if (clause.lemma === "be" && isPortrait(words, clause)) return { ...ill, to: clause.end, severity: "hint" };
  if (clause.lemma === "refuse") return { ...ill, severity: "hint" };
  return null;
}

export const blame: SentenceCheck = {
  id: "blame",
  title: "Hard words about others",
  summary: "Somebody else’s character, competence or motives are run down.",
  rule: "J1",
  why: "The interviewer may think that you would talk about them like this too, and hears less of what you learned.",
  advice:
    "Leave the judgement out, or show that their side made sense then: “She had only the old dates, so her plan was right.” Then say your own part: what you did with it, or left undone.",
  evidence: ["answer-words"],
  severity: "warning",
  mend: 3,
  over: "sentence",
  messages: {
    heard: "“{words}” speaks badly of somebody.",
    character: "“{words}” judges a person. Say what happened between you, and your own part in it.",
    conduct: "“{words}” says that somebody behaved badly. What did you do about it?",
    insinuation: "“{words}” can sound unkind about somebody. Say what happened, and your own part in it.",
  },
  find,
  examples: {
    flags: [
      { text: "The site manager was [[lazy]] and never there." },
      { text: "I inherited an [[incompetent supplier]] from the year before." },
      { text: "My co-driver [[never reads]] the route cards." },
      { text: "They [[didn't care]] about the pupils at all." },
      { text: "The new buyer [[wasn't the sharpest]] of the four." },
      { text: "Then the director [[threw me under the bus]]." },
      { text: "The night team forgot the keys, [[as they do]]." },
      { text: "The new porter [[can't spell]] a guest's name." },
      { text: "The office [[has its own idea of]] punctual." },
      { text: "Accounts, [[being Accounts]], sent it back." },
      { text: "She [[had a talent for losing]] keys." },
      { text: "[[Some people are]] simply not made for shift work." },
      { text: "What I would do next time is [[hire better people]]." },
    ],
    passes: [
      { text: "I was lazy that week and never opened the ledger.", because: "the hard word is said of oneself" },
      {
        text: "I called the carpenter careless, and it was my drawing.",
        because: "the judgement is told as one’s own wrong one",
      },
      { text: "The guest was angry, and she was right to be.", because: "it speaks with understanding of the other" },
      { text: 'The tenant said, "You are useless," and hung up.', because: "somebody else’s words are quoted" },
      {
        text: "The supplier delivered two days after the date on the order.",
        because: "a plain fact, with no judgement of anyone",
      },
      { text: "My partners never once pointed a finger.", because: "the accusation is denied, and they are praised" },
      { text: "The crew can't count on rain in June.", because: "what nobody can count on is no lack of theirs" },
      { text: "You have to fall in love with the boring part.", because: "it is a rule, about nobody" },
      { text: "It was careless of me to leave the gate open.", because: "the judgement falls on the speaker" },
      {
        text: "My colleague did not know the code, because I had not given it to her.",
        because: "what she did not know is the speaker’s doing",
      },
      {
        text: "I turned a blind eye to the smell of gas for a day.",
        because: "a stock accusation, made against oneself",
      },
    ],
  },
};

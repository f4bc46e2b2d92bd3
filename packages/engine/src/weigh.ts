import { checks } from "./checks/index.ts";
import { findingsOf } from "./findings.ts";
import type { AnswerGiven } from "./model/check.ts";
import type { Span } from "./model/span.ts";
import { WEIGHING_RULES, type Weighed, type Weighing, type WeighingRule } from "./model/weighing.ts";
import { type Cues, cuesOf } from "./reader/cues.ts";
import { rulesReader } from "./reader/rules-reader.ts";
import { isWronged } from "./reader/wronged.ts";
import { isOurs } from "./text/claim.ts";
import { has, Tag } from "./text/lexicon.ts";
import { badNouns } from "./text/meaning.ts";
import { DEFAULT_PACE } from "./text/pace.ts";
import { parse } from "./text/parse.ts";
import { quote, spanOf } from "./text/quote.ts";
import { isWords } from "./text/readable.ts";
import { WordList } from "./text/word-list.ts";
import { findOccupation } from "./trades/occupations.ts";

type Judged = Omit<Weighed, "rule">;

/**
 * Weighs a failure jotted down in a line or two against the rules for choosing one, A1 to A7, each with its reason. However
 * short it is, it is weighed; where the words do not tell, the reason says what to add. Pure; never throws on a text.
 * @param occupation the candidate's trade in their own words; without one A4 and A5 are not judged
 */
export function weighCandidate(text: string, occupation: string | null = null): Weighing {
  const answer = parse(text);
  const readable = isWords(answer);
  if (!readable.ok) return { readable, rules: [] };
  const given: AnswerGiven = {
    answer,
    reading: rulesReader.read(answer),
    wordsPerMinute: DEFAULT_PACE,
    occupation: occupation?.trim() || null,
  };
  const weighed = new Map<WeighingRule, Judged>();
  for (const rule of WEIGHING_RULES) weighed.set(rule, WEIGHERS[rule](given, weighed));
  return { readable, rules: WEIGHING_RULES.map(rule => ({ rule, ...weighed.get(rule)! })) };
}

const WHO_FELT = "Who felt it besides you: a client, a team, a patient? Add them, and what it cost.";

/** What one rule says, given what the rules before it said. */
type Weigher = (given: AnswerGiven, before: ReadonlyMap<WeighingRule, Judged>) => Judged;

const WEIGHERS: Readonly<Record<WeighingRule, Weigher>> = {
  A1: given => {
    const doubt = remarked(given, ["not-a-failure", "humblebrag"]);
    if (doubt !== null) return against(doubt.span, doubt.reason);
    if (isWronged(given.answer))
      return unclear(
        "What was done to you is no failure of yours. Take a story in which something was yours to decide.",
      );
    const failing = firstSpan(given, tellsFailure) ?? remarked(given, GRAVE)?.span ?? usualSpan(given);
    return failing === null
      ? unclear("I do not hear yet what went wrong. Add what you did or left undone, and what came of it.")
      : inFavour(failing, `${said(given, failing)} tells what went wrong.`);
  },
  A2: (given, before) => {
    if (before.get("A1")?.verdict === "against")
      return unclear("Without a failure there is nothing that anybody felt.");
    const doubt = remarked(given, ["low-stakes", "minimizing"]);
    if (doubt !== null) return against(doubt.span, doubt.reason);
    if (before.get("A1")?.verdict !== "for") return unclear(WHO_FELT);
    const felt = firstSpan(given, isFelt);
    if (felt !== null) return inFavour(felt, `Somebody felt it: ${said(given, felt)}.`);
    const cost = firstSpan(given, isMeasured);
    return cost === null
      ? unclear(WHO_FELT)
      : inFavour(cost, `It came to something: ${said(given, cost)}. Add who felt it.`);
  },
  A3: (given, before) => {
    const ruin = remarked(given, ["catastrophe"]);
    if (ruin !== null) return against(ruin.span, ruin.reason);
    return before.get("A2")?.verdict === "for"
      ? inFavour(null, "It weighs something and ruins nothing, as you tell it.")
      : unclear("How grave it was cannot be told from these words. Add what it came to.");
  },
  A4: ({ occupation }, before) => {
    if (occupation === null) return notJudged("Say what you work as, and it is weighed for your trade.");
    if (before.get("A1")?.verdict === "against")
      return against(null, "People of your trade would hear no failure in it, as you tell it.");
    const stakes = before.get("A2")?.verdict;
    if (stakes === "against") return against(null, "People of your trade would call it a hiccup, as you tell it.");
    return stakes === "for"
      ? inFavour(null, "People of your trade would feel this with you. Ask one of them to be sure.")
      : unclear("Would somebody of your trade say “that is rough”? Add what it cost, then ask one of them.");
  },
  A5: (given, before) => {
    if (given.occupation === null)
      return notJudged("Say what you work as: which failure is the usual one hangs on the trade.");
    if (before.get("A1")?.verdict === "unclear")
      return unclear("What was yours alone in it: the decision, the moment, the person it touched?");
    const usual = remarked(given, ["common-failure", "stock-answer"]);
    if (usual !== null) return against(usual.span, usual.reason);
    if (findOccupation(given.occupation) === null)
      return notJudged(
        `The usual failures of “${given.occupation}” are not known here. Ask yourself: could any colleague tell this one?`,
      );
    return before.get("A1")?.verdict === "for"
      ? inFavour(null, "It is not one of the usual failures of your trade.")
      : unclear("What was yours alone in it: the decision, the moment, the person it touched?");
  },
  A6: given => {
    const praise = remarked(given, ["praise-ending"]);
    return praise === null ? inFavour(null, "It does not end in praise of you.") : against(praise.span, praise.reason);
  },
  A7: given => {
    const wrong = remarked(given, ["integrity-failure"]);
    return wrong === null
      ? inFavour(null, "As you tell it, it is a matter of judgement, skill or attention.")
      : against(wrong.span, wrong.reason);
  },
};

const inFavour = (span: Span | null, reason: string): Judged => ({ verdict: "for", reason, span });
const against = (span: Span | null, reason: string): Judged => ({ verdict: "against", reason, span });
const unclear = (reason: string): Judged => ({ verdict: "unclear", reason, span: null });
const notJudged = (reason: string): Judged => ({ verdict: "not-judged", reason, span: null });

const said = ({ answer }: AnswerGiven, span: Span) => `“${quote(answer.text, span)}”`;

/** The first remark that one of these checks is sure of. */
function remarked(given: AnswerGiven, ids: readonly string[]): { span: Span | null; reason: string } | null {
  for (const check of checks) {
    if (!ids.includes(check.id)) continue;
    for (const { severity, message, from, to } of findingsOf(check, given))
      if (severity !== "hint") return { span: from === null || to === null ? null : { from, to }, reason: message };
  }
  return null;
}

/** The words of the first sentence in which something holds, or null. */
function firstSpan({ answer }: AnswerGiven, is: (cue: Cues) => boolean): Span | null {
  const cue = cuesOf(answer).find(is);
  return cue === undefined ? null : spanOf(cue.sentence, { from: 0, to: cue.sentence.words.length });
}

/** These find a failure, whatever else speaks against it. */
const GRAVE = ["catastrophe", "integrity-failure"];

/** The words of a usual failure of the trade that is the speaker's: it went wrong, though no word in it may say so. */
function usualSpan(given: AnswerGiven): Span | null {
  const span = remarked(given, ["common-failure"])?.span ?? null;
  const isOwn = ({ sentence, claims }: Cues) =>
    sentence.from <= span!.from && span!.from < sentence.to && claims.every(isOurs);
  return span !== null && cuesOf(given.answer).some(isOwn) ? span : null;
}

/** What went wrong, by the speaker's doing or in notes without anybody: what another did is not theirs. */
const tellsFailure = (cue: Cues): boolean =>
  cue.claims.length === 0
    ? badNouns.isIn(cue.sentence.words) && !NONE.isIn(cue.sentence.words)
    : cue.claims.some(isOurs) && wentWrong(cue);

const wentWrong = (cue: Cues): boolean =>
  cue.admits ||
  cue.shouldHave ||
  cue.faultVerb ||
  cue.omission ||
  cue.flawedAct ||
  cue.lapse ||
  cue.badOutcome ||
  cue.harm;

const NONE = new WordList("no not never none nothing nobody");

const isMeasured = (cue: Cues): boolean => tellsFailure(cue) && (cue.measured || cue.counted);

/** Somebody other than the speaker is in what it came to: not "I was a nurse", not "no client". */
function isFelt(cue: Cues): boolean {
  const { words, clauses } = cue.sentence;
  const isMe = (at: number) =>
    clauses.some(({ who, lemma, verb, end }) => who === "I" && lemma === "be" && verb < at && at < end);
  return (
    wentWrong(cue) &&
    words.some(({ tags }, at) => has(tags, Tag.Person) && !(at > 0 && NONE.holds(words[at - 1])) && !isMe(at))
  );
}

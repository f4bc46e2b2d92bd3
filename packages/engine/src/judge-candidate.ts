import { checks } from "./checks/index.ts";
import { findingsOf } from "./findings.ts";
import { firstSpan, isFelt, tellsAfterwards, tellsFailure, tellsKind, tellsWeight } from "./jotted-cues.ts";
import type { AnswerGiven } from "./model/check.ts";
import type { OtherFound } from "./model/reading.ts";
import type { Span } from "./model/span.ts";
import {
  type Judged as JudgedRule,
  type Judgement,
  type OtherReason,
  WEIGHING_RULES,
  type WeighingRule,
} from "./model/weighing.ts";
import { cuesOf } from "./reader/cues.ts";
import { isParticular } from "./reader/particular.ts";
import { rulesReader } from "./reader/rules-reader.ts";
import { isWronged } from "./reader/wronged.ts";
import { isOurs } from "./text/claim.ts";
import { DEFAULT_PACE } from "./text/pace.ts";
import { parse } from "./text/parse.ts";
import { quote, spanOf } from "./text/quote.ts";
import { isEnglishNote, isWords } from "./text/readable.ts";
import { findOccupation } from "./trades/occupations.ts";
import { isWorkOf } from "./trades/told-failures.ts";

type Judged = Omit<JudgedRule, "rule">;

/** What `weighCandidate` weighs, before its reasons are worded: where the words would be too many to carry. */
export function judgeCandidate(text: string, occupation: string | null = null): Judgement {
  const answer = parse(text);
  const words = isWords(answer);
  const readable = words.ok ? isEnglishNote(answer) : words;
  if (!readable.ok) return { readable, rules: [] };
  const given: AnswerGiven = {
    answer,
    reading: rulesReader.read(answer),
    wordsPerMinute: DEFAULT_PACE,
    occupation: occupation?.trim() || null,
  };
  const wronged = isWronged(answer);
  const weighed = new Map<WeighingRule, Judged>();
  for (const rule of WEIGHING_RULES)
    weighed.set(
      rule,
      wronged && weighed.get("A1")?.verdict === "unclear" ? notJudged("unasked") : WEIGHERS[rule](given, weighed),
    );
  return { readable, rules: WEIGHING_RULES.map(rule => ({ rule, ...weighed.get(rule)! })) };
}

/** What one rule says, given what the rules before it said. */
type Weigher = (given: AnswerGiven, before: ReadonlyMap<WeighingRule, Judged>) => Judged;

const WEIGHERS: Readonly<Record<WeighingRule, Weigher>> = {
  A1: given => {
    const doubt = remarked(given, ["not-a-failure", "humblebrag"]);
    if (doubt?.verdict === "against") return doubt;
    if (isWronged(given.answer)) return unclear("done");
    const failing = firstSpan(given.answer, tellsFailure) ?? spanOfSure(given, GRAVE) ?? usualSpan(given);
    if (failing !== null) return inFavour(given, failing);
    return elsewhere(given, ANY_CAUSE) ?? unclear();
  },
  A2: (given, before) => {
    const failure = before.get("A1")?.verdict;
    const doubt = failure === "against" ? null : remarked(given, ["low-stakes", "minimizing"]);
    if (doubt?.verdict === "against") return doubt;
    const felt = failure === "for" ? firstSpan(given.answer, isFelt) : null;
    return felt === null ? unclear() : inFavour(given, felt);
  },
  A3: (given, before) => {
    const ruin = remarked(given, ["catastrophe"]);
    if (ruin !== null) return ruin;
    const weight = before.get("A2")?.verdict === "for" ? firstSpan(given.answer, tellsWeight) : null;
    return weight === null ? unclear() : inFavour(given, weight);
  },
  A4: ({ occupation }, before) => {
    if (occupation === null) return notJudged();
    const stakes = before.get("A2")?.verdict;
    if (before.get("A1")?.verdict === "against" || stakes === "against") return { verdict: "against", span: null };
    return unclear(stakes === "for" ? "peers" : undefined);
  },
  A5: (given, before) => {
    const failure = before.get("A1")?.verdict;
    const other = failure === "for" ? elsewhere(given, PUT_OFF) : null;
    if (other !== null) return other;
    if (given.occupation === null) return notJudged();
    if (failure === "unclear") return unclear("yours");
    const usual = remarked(given, ["common-failure", "stock-answer"]);
    if (usual !== null) return usual;
    const trade = findOccupation(given.occupation);
    if (trade === null) return notJudged("unknown", given.occupation);
    if (failure !== "for") return unclear("yours");
    return isParticular(given.answer, given.reading, FIRST_WORDS, isWorkOf(trade))
      ? { verdict: "for", span: null }
      : unclear();
  },
  A6: (given, before) => {
    const brag = spanOfSure(given, ["humblebrag"]);
    if (brag !== null) return { ...inFavour(given, brag), verdict: "against" };
    const praise = remarked(given, ["praise-ending"]);
    if (praise !== null) return praise;
    const last = cuesOf(given.answer).at(-1);
    const isFailure = before.get("A1")?.verdict === "for";
    const isEnd =
      last && (tellsAfterwards(last) || isFelt(last) || (last.acted && before.get("A2")?.verdict === "for"));
    if (!isFailure || !isEnd) return unclear();
    const end = spanOf(last.sentence, { from: 0, to: last.sentence.words.length });
    return inFavour(given, end);
  },
  A7: (given, before) => {
    const wrong = remarked(given, ["integrity-failure"]);
    if (wrong !== null) return wrong;
    const kind = before.get("A1")?.verdict === "for" ? firstSpan(given.answer, tellsKind) : null;
    return kind === null ? unclear() : inFavour(given, kind);
  },
};

const quoted = ({ answer }: AnswerGiven, span: Span): string => quote(answer.text, span);
const inFavour = (given: AnswerGiven, span: Span): Judged => ({ verdict: "for", span, named: quoted(given, span) });
const unclear = (other?: OtherReason): Judged => ({ verdict: "unclear", span: null, ...(other && { other }) });
const notJudged = (other?: OtherReason, named = ""): Judged => ({ ...unclear(other), verdict: "not-judged", named });

/** What these checks say: the first remark that one is sure of speaks against it; a mere hint leaves it open. */
function remarked(given: AnswerGiven, ids: readonly string[]): Judged | null {
  let hinted: Judged | null = null;
  for (const check of checks) {
    if (!ids.includes(check.id)) continue;
    for (const { severity, message, from, to } of findingsOf(check, given)) {
      const span = from === null || to === null ? null : { from, to };
      if (severity !== "hint") return { verdict: "against", span, message };
      hinted ??= { verdict: "unclear", span, message };
    }
  }
  return hinted;
}

function spanOfSure(given: AnswerGiven, ids: readonly string[]): Span | null {
  const found = remarked(given, ids);
  return found?.verdict === "against" ? found.span : null;
}

/** These find a failure, whatever else speaks against it. */
const GRAVE = ["catastrophe", "integrity-failure"];

/** The words of a usual failure of the trade that is the speaker's: it went wrong, though no word in it may say so. */
function usualSpan(given: AnswerGiven): Span | null {
  const span = spanOfSure(given, ["common-failure"]);
  return span !== null &&
    cuesOf(given.answer).some(
      ({ sentence, claims }) => sentence.from <= span.from && span.from < sentence.to && claims.every(isOurs),
    )
    ? span
    : null;
}

/** Where the story begins no turn away from what is told can stand. */
const FIRST_WORDS = { sentence: 0, at: Number.POSITIVE_INFINITY };

type Cause = OtherFound["cause"];
/** Beside a failure that is owned these take it back; what another did there is only part of what happened. */
const PUT_OFF: readonly Cause[] = ["disclaimed", "caused", "owed", "normal", "lacked"];
const ANY_CAUSE: readonly Cause[] = [...PUT_OFF, "failed"];

/** Somebody or something else is given as the cause (B4): asks for the own part, and leaves a way out where there is none. */
function elsewhere(given: AnswerGiven, causes: readonly Cause[]): Judged | null {
  for (const sentence of given.answer.sentences) {
    const { otherCause } = given.reading.sentences[sentence.index];
    if (otherCause === null || !causes.includes(otherCause.cause)) continue;
    const span = spanOf(sentence, otherCause);
    return { ...inFavour(given, span), verdict: "unclear", other: "elsewhere" };
  }
  return null;
}

import { checks } from "./checks/index.ts";
import type { ParsedAnswer } from "./model/answer.ts";
import type { AnswerGiven, Check, Found, SentenceGiven } from "./model/check.ts";
import { FLAGS } from "./model/labels.ts";
import type { Reader, Reading } from "./model/reading.ts";
import type { Finding, Verdicts } from "./model/report.ts";
import { topicOf } from "./reader/topic.ts";
import { filled } from "./text/filled.ts";

const overAnswer = checks.filter(check => check.over === "answer");
/** The checks over a sentence, each with the flag that it looks for, if it is one. */
export const overSentence = checks.flatMap(check =>
  check.over === "sentence" ? [{ check, flag: FLAGS.find(flag => flag === check.id) }] : [],
);
/** The message of what only a trained reader heard. */
export const HEARD = "heard";

/** What all checks find in an answer: first those over the whole, then sentence by sentence. */
export function findAll(
  answer: ParsedAnswer,
  reading: Reading,
  wordsPerMinute: number,
  occupation: string | null,
  reader: Reader,
): Finding[] {
  const findings: Finding[] = [];
  let topic: string | null | undefined;
  const adviceOf = ({ advice, ask }: Check): string => {
    if (ask === undefined) return advice;
    if (topic === undefined) topic = topicOf(answer, reading);
    return topic === null ? advice : ask.replaceAll("{topic}", () => topic ?? "");
  };
  const whole: AnswerGiven = { answer, reading, wordsPerMinute, occupation };
  for (const check of overAnswer)
    for (const found of check.find(whole))
      findings.push(word(check, found, adviceOf(check), check.fix?.(whole, found)));
  for (const sentence of answer.sentences) {
    const given: SentenceGiven = { answer, reading, sentence };
    for (const { check, flag } of overSentence) {
      const own = check.find(given);
      const all = flag === undefined ? own : (reader.decide?.(flag, given, own) ?? own);
      if (all.length === 0) continue;
      for (const found of all)
        findings.push(word(check, found, adviceOf(check), found.message === HEARD ? null : check.fix?.(given, found)));
    }
  }
  return findings;
}

/** The findings beside these verdicts: no report contradicts itself. */
export const agreeing = (findings: readonly Finding[], verdicts: Verdicts): Finding[] =>
  findings.map(finding => (isDenied.get(finding.check)?.(verdicts) ? { ...finding, severity: "hint" } : finding));

const isDenied = new Map(checks.flatMap(({ id, isDenied }) => (isDenied === undefined ? [] : [[id, isDenied]])));

/** What one check finds in an answer, over the whole or in each of its sentences, without a repair. */
export function findingsOf(check: Check, given: AnswerGiven): Finding[] {
  const found =
    check.over === "answer"
      ? check.find(given)
      : given.answer.sentences.flatMap(sentence => check.find({ ...given, sentence }));
  return found.map(one => word(check, one, check.advice, null));
}

function word(check: Check, found: Found, advice: string, fix: Finding["fixes"][number] | null | undefined): Finding {
  const template = check.messages[found.message];
  if (template === undefined) throw new Error(`${check.id} has no message ${found.message}`);
  return {
    check: check.id,
    rule: check.rule,
    from: found.span?.from ?? null,
    to: found.span?.to ?? null,
    severity: found.severity ?? check.severity,
    message: filled(template, found.values),
    advice,
    fixes: fix ? [fix] : [],
  };
}

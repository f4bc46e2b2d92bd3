import {
  checks,
  describeVerdict,
  firstRemarks,
  otherRemarks,
  type Reader,
  type Remark,
  type Report,
  review,
  setAside,
  whatLands,
} from "@unflinch/engine";
import { asideKey, type ListedRemark, type Reviewed, type ReviewRequest, type Stretch, wordsOf } from "./reviewed.ts";

/** Reviews a text and words all that the page shows of it. */
export function look(
  { text, occupation, wordsPerMinute, aside }: ReviewRequest,
  reader: Reader | null = null,
): Reviewed {
  const whole = review(text, { occupation, wordsPerMinute, reader });
  const keys = new Set(aside);
  const kept = setAside(whole, finding => keys.has(asideKey(finding.check, wordsOf(finding, text))));
  const { report } = kept;
  const options = { checks };
  const asides = { ...report, findings: kept.aside, first: kept.aside.map((_, index) => index) };
  return {
    text,
    report,
    verdict: describeVerdict(report),
    first: listed(firstRemarks(text, report, options), text),
    others: listed(
      otherRemarks(text, report, options).flatMap(({ remarks }) => remarks),
      text,
    ),
    aside: listed(firstRemarks(text, asides, options), text),
    lands: whatLands(report, true),
    stretches: stretchesOf(text, report, wordsPerMinute),
  };
}

/** Each with an id: the check and the words, and a number where they stand more than once. */
function listed(remarks: readonly Remark[], text: string): ListedRemark[] {
  const times = new Map<string, number>();
  return remarks.map(remark => {
    const words = wordsOf(remark.finding, text);
    const key = asideKey(remark.finding.check, words);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return { ...remark, words, id: `${key} ${before}` };
  });
}

/** Sentences of one role in a row, each with its share of the seconds that the report gives to that role. */
function stretchesOf(text: string, { sentences, parts, spokenSeconds }: Report, wordsPerMinute: number): Stretch[] {
  const words = sentences.map(
    ({ from, to }) =>
      text
        .slice(from, to)
        .split(/\s+/)
        .filter(word => /[\p{L}\p{N}]/u.test(word)).length,
  );
  const total = new Map<string, number>();
  for (const [index, { role }] of sentences.entries()) total.set(role, (total.get(role) ?? 0) + words[index]!);
  const seconds = new Map<string, number>(parts.map(part => [part.part, part.spokenSeconds]));
  seconds.set("other", Math.max(0, spokenSeconds - parts.reduce((sum, part) => sum + part.spokenSeconds, 0)));
  const stretches: Stretch[] = [];
  sentences.forEach(({ from, to, role }, index) => {
    const told = total.get(role)!;
    const here = told === 0 ? (words[index]! * 60) / wordsPerMinute : (seconds.get(role)! * words[index]!) / told;
    const last = stretches.at(-1);
    if (last?.role === role) stretches[stretches.length - 1] = { ...last, to, seconds: last.seconds + here };
    else stretches.push({ from, to, role, seconds: here });
  });
  return stretches;
}

import type { StrengthName } from "../model/labels.ts";
import type { Report, Verdicts } from "../model/report.ts";

const LITTLE = "little seems to hang on it";
const COUNT = ["nothing", "one thing", "two things", "three things"];

/**
 * The review in one sentence: what the answer does well, the gravest thing against it, how much there is to mend.
 * Each part of it stands in the report. Where the text cannot be judged, the reason.
 */
export function describeVerdict(report: Report): string {
  if (!report.readable.ok) return report.readable.why;
  const { verdicts } = report;
  if (verdicts === null) return "";
  const fault = gravest(report, verdicts);
  const goods = strongPoints(report, verdicts, fault === null ? 3 : 2);
  const you = goods.length > 0 ? `you ${list(goods)}` : null;
  const claim = you !== null && fault !== null ? `${you}, yet ${fault}` : (you ?? fault ?? byGrade(report.grade));
  const sentence = report.first.length > 0 || fault === null ? `${claim}; ${toMend(report)}` : claim;
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
}

/** What the answer does well, as what "you" do: the first `most` in the order of the story. */
function strongPoints(report: Report, verdicts: Verdicts, most: number): string[] {
  // A virtue or a success that is owned is no point in the speaker's favour.
  if (verdicts.real_failure === "no" || isFound(report, "not-a-failure")) return [];
  const { complete, lesson, differently, ownership_first } = verdicts;
  const changed = complete && has(report, "changed-practice");
  const own = ownership_first === "yes" ? [ownsAt(report)] : [];
  const say = [
    complete && has(report, "repair") && "what you did about it",
    changed && "what you changed",
    differently === "definite" && !changed && "what you would do differently",
  ]
    .filter(point => point !== false)
    .slice(0, most - own.length);
  const learn = lesson === "specific" && has(report, "specific-lesson") ? ["draw a lesson of your own"] : [];
  return [...own, ...(say.length > 0 ? [`say ${list(say)}`] : []), ...learn.slice(0, most - own.length - say.length)];
}

/** Whether a check found something that is no mere hint. */
const isFound = ({ findings }: Report, id: string): boolean =>
  findings.some(({ check, severity }) => check === id && severity !== "hint");

const has = ({ strengths }: Report, name: StrengthName): boolean => strengths.some(({ strength }) => strength === name);

function ownsAt({ ownership, sentences }: Report): string {
  const first = sentences[0];
  return ownership !== null && first !== undefined && ownership.from < first.to
    ? "own it in the first sentence"
    : "own it before you explain it";
}

/** In the method's order of what costs the listener's trust most. */
function gravest(report: Report, verdicts: Verdicts): string | null {
  if (verdicts.real_failure === "no" || isFound(report, "not-a-failure"))
    return "an interviewer does not hear a failure here yet";
  if (verdicts.ownership_first === "none")
    return report.ownership === null && !has(report, "ownership")
      ? "your own part is not clear"
      : "your own part is not plain";
  if (isFound(report, "low-stakes")) return LITTLE;
  if (!verdicts.complete) return "the story stops at the failure";
  if (verdicts.ownership_first === "no") return "the reasons come before you own it";
  if (verdicts.lesson === "none" && verdicts.differently === "none") return "what you took from it is missing";
  if (verdicts.lesson === "platitude") return "the lesson would fit any failure";
  if (verdicts.differently === "hedged") return "what you would do instead is left open";
  if (verdicts.thin) return "there is too little detail to know what happened";
  if (verdicts.overshare) return "it tells more than the story needs";
  if (verdicts.real_failure === "weak") return LITTLE;
  return null;
}

function byGrade(grade: number | null): string {
  if (grade !== null && grade >= 4) return "this lands well";
  if (grade !== null && grade < 2.5) return "this does not land yet";
  return "this would pass and be forgotten";
}

function toMend({ first, findings }: Report): string {
  if (first.length === 0 && findings.length > 0) return "nothing that has to be mended";
  const order = findings.length > first.length && first.length > 0 ? " first" : "";
  return `${COUNT[first.length] ?? `${first.length} things`} to mend${order}`;
}

function list(points: readonly string[]): string {
  return points.length < 2 ? points.join("") : `${points.slice(0, -1).join(", ")} and ${points.at(-1)}`;
}

export { checks } from "./checks/index.ts";
export { createReader } from "./create-reader.ts";
export { type BatchRow, badRow, rowOf, sortRows } from "./formats/batch-row.ts";
export { type NamedCheck, toCsv, toHtmlTable } from "./formats/batch-table.ts";
export {
  explainCheck,
  listChecks,
  markedExample,
  NO_STUDY,
  NOTHING_AGAINST,
  STRENGTH_WORDS,
  sayFigure,
} from "./formats/explain.ts";
export { type ReviewedAnswer, toHtml } from "./formats/html.ts";
export { toMarkdown } from "./formats/markdown.ts";
export { type Stretch, stretchesOf } from "./formats/marked-answer.ts";
export {
  findRules,
  METHOD_OPENING,
  methodToHtml,
  methodToMarkdown,
  methodToTerminal,
  NOBODY_WATCHES,
  type RuleCheck,
  watchedParts,
} from "./formats/method.ts";
export { layOut, type Page, paint, type Run, type Style } from "./formats/page.ts";
export {
  type CheckProse,
  type FormatOptions,
  firstRemarks,
  type Group,
  otherRemarks,
  type Remark,
  WEIGHTS,
  whatLands,
} from "./formats/remarks.ts";
export { toTerminal } from "./formats/terminal.ts";
export { describeVerdict } from "./formats/verdict.ts";
export { judgeCandidate } from "./judge-candidate.ts";
export type { Clause, ParsedAnswer, Sentence, Tense, Token, TokenKind, Who } from "./model/answer.ts";
export type {
  AnswerCheck,
  AnswerGiven,
  Check,
  FlagExample,
  Found,
  PassExample,
  SentenceCheck,
  SentenceGiven,
} from "./model/check.ts";
export {
  type Evidence,
  type EvidenceKey,
  type EvidenceStrength,
  evidence,
  type Threshold,
  type ThresholdKey,
  thresholds,
} from "./model/evidence.ts";
export {
  FLAGS,
  type Flag,
  PARTS,
  type Part,
  ROLES,
  type Role,
  type Severity,
  STRENGTHS,
  type StrengthName,
} from "./model/labels.ts";
export { type MethodPart, type MethodRule, method } from "./model/method.ts";
export type { Reader } from "./model/reading.ts";
export type {
  Finding,
  Fix,
  OwnershipRecord,
  Readable,
  Report,
  ReportPart,
  ReportSentence,
  Strength,
  Verdicts,
} from "./model/report.ts";
export type { Span } from "./model/span.ts";
export {
  type Judged,
  type Judgement,
  WEIGHING_RULES,
  type Weighed,
  type Weighing,
  type WeighingRule,
} from "./model/weighing.ts";
export { type ReviewOptions, review } from "./review.ts";
export { setAside } from "./set-aside.ts";
export { nearestName } from "./text/nearest-name.ts";
export { DEFAULT_PACE } from "./text/pace.ts";
export { parse } from "./text/parse.ts";
export { findPassives, type Passive } from "./text/passives.ts";
export { simplePast } from "./text/verbs.ts";
export { type CommonFailure, findOccupation, listOccupations, type Occupation } from "./trades/occupations.ts";
export { type TriedCheck, tryCheck } from "./try-check.ts";
export { weighCandidate } from "./weigh-candidate.ts";

import type { Check } from "../model/check.ts";
import { absolute } from "./absolute.ts";
import { agentlessFailure } from "./agentless-failure.ts";
import { announcedParts } from "./announced-parts.ts";
import { blame } from "./blame.ts";
import { butPivot } from "./but-pivot.ts";
import { catastrophe } from "./catastrophe.ts";
import { commonFailure } from "./common-failure.ts";
import { defensivePhrase } from "./defensive-phrase.ts";
import { emotionDetail } from "./emotion-detail.ts";
import { externalAttribution } from "./external-attribution.ts";
import { hedging } from "./hedging.ts";
import { humblebrag } from "./humblebrag.ts";
import { integrityFailure } from "./integrity-failure.ts";
import { lateOwnership } from "./late-ownership.ts";
import { longSituation } from "./long-situation.ts";
import { lowStakes } from "./low-stakes.ts";
import { minimizing } from "./minimizing.ts";
import { missingAction } from "./missing-action.ts";
import { missingAftermath } from "./missing-aftermath.ts";
import { missingAlternative } from "./missing-alternative.ts";
import { missingLesson } from "./missing-lesson.ts";
import { missingOwnership } from "./missing-ownership.ts";
import { missingResult } from "./missing-result.ts";
import { missingSituation } from "./missing-situation.ts";
import { missingTask } from "./missing-task.ts";
import { nameList } from "./name-list.ts";
import { needlessDetail } from "./needless-detail.ts";
import { noLastingChange } from "./no-lasting-change.ts";
import { notAFailure } from "./not-a-failure.ts";
import { notTold } from "./not-told.ts";
import { nothingRepaired } from "./nothing-repaired.ts";
import { overTime } from "./over-time.ts";
import { platitude } from "./platitude.ts";
import { praiseEnding } from "./praise-ending.ts";
import { stockAnswer } from "./stock-answer.ts";
import { sympathyPlea } from "./sympathy-plea.ts";
import { thinAnswer } from "./thin-answer.ts";
import { unmeasuredResult } from "./unmeasured-result.ts";
import { waitedToBeAsked } from "./waited-to-be-asked.ts";
import { weWithoutI } from "./we-without-i.ts";

/** Every check, in the order of their files. */
export const checks: readonly Check[] = [
  absolute,
  agentlessFailure,
  announcedParts,
  blame,
  butPivot,
  catastrophe,
  commonFailure,
  defensivePhrase,
  emotionDetail,
  externalAttribution,
  hedging,
  humblebrag,
  integrityFailure,
  lateOwnership,
  longSituation,
  lowStakes,
  minimizing,
  missingAction,
  missingAftermath,
  missingAlternative,
  missingLesson,
  missingOwnership,
  missingResult,
  missingSituation,
  missingTask,
  nameList,
  needlessDetail,
  noLastingChange,
  notAFailure,
  notTold,
  nothingRepaired,
  overTime,
  platitude,
  praiseEnding,
  stockAnswer,
  sympathyPlea,
  thinAnswer,
  unmeasuredResult,
  waitedToBeAsked,
  weWithoutI,
];

import type { Verdicts } from "../model/report.ts";

type Table = readonly (readonly number[])[];

/** The numbers of the rules reader. `training/fit.ts` writes them. */
export interface Weights {
  /** A row a feature of `FEATURES`, a column a role of `ROLES`. */
  readonly roles: Table;
  /** From the role of the row to the role of the column; the last row is the start of the answer. */
  readonly steps: Table;
  /** A row a strength of `STRENGTHS`: a weight a feature, then one a role. */
  readonly strengths: Table;
  /** A row a flag of `FLAGS`: a weight a feature, one a role, then one a row of `CONTEXT`. */
  readonly flags: Table;
  /** A weight a row of `WHOLE`, before any check has spoken: above 0 the answer as a whole does not own the failure. */
  readonly disowned: readonly number[];
  /** A row a value of `VERDICT_VALUES`, a column a row of `WHOLE`. */
  readonly verdicts: Readonly<Record<keyof Verdicts, Table>>;
  /** A weight a row of `WHOLE`. */
  readonly grade: readonly number[];
}

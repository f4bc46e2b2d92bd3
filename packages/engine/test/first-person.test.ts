import { expect, test } from "vitest";
import { inFirstPerson } from "../src/text/first-person.ts";
import { parse } from "../src/text/parse.ts";
import { unmark } from "./fragment.ts";

test.each([
  ["[[The deadline was missed]].", "I missed the deadline"],
  ["In the end [[the wrong file was sent]] to the printer.", "I sent the wrong file"],
  ["[[The alarm was never tested]].", "I never tested the alarm"],
  ["[[The alarm wasn't tested]] in May.", "I did not test the alarm"],
  ["[[The seals had not been ordered]].", "I had not ordered the seals"],
  ["By then [[three calls had been missed]].", "I had missed three calls"],
  ["[[Both keys were left]] in the lock.", "I left both keys"],
  ["[[The email got deleted]].", "I deleted the email"],
  ["[[It was completely forgotten]].", null],
  ["That week [[it was completely forgotten]].", null],
  ["[[Payroll was run]] twice.", null],
  ["[[The order is missed]] every week.", null],
  ["[[The order could be missed]].", null],
  ["[[Nothing was checked]].", null],
  ["[[The order which was missed]] cost us a day.", null],
  ["[[The complaint was dealt]] with badly.", null],
  ["[[The door was left]] open.", "I left the door"],
  ["[[This order was missed]].", "I missed this order"],
  ["A daily [[cap was exceeded]].", null],
  ["[[The door was opened]] and left.", null],
  ["[[The seals were missed by the supplier]].", null],
])("%s becomes %s", (marked, expected) => {
  const { text, marks } = unmark(marked);
  const answer = parse(text);
  expect(inFirstPerson(text, answer.sentences[0], marks[0])).toBe(expected);
});

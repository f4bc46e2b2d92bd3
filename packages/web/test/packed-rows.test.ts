import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { HUNDREDTHS } from "../../engine/src/reader/weights.ts";
import { packRow, unpackRow } from "../packed-rows.ts";

const unpacked = (row: readonly number[]): number[] => [
  ...runInNewContext(`${unpackRow}; unpackRow(${JSON.stringify(packRow(row))})`),
];

test("a row of numbers comes out of its text as it went in", () => {
  const row = Array.from({ length: 561 }, (_, k) => k - 280);
  expect(unpacked(row)).toEqual(row);
});

test("so do the rules' weights", () => {
  const rows: number[][] = [];
  JSON.stringify(HUNDREDTHS, (_, part) => {
    if (Array.isArray(part) && typeof part[0] === "number") rows.push(part);
    return part;
  });
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.map(unpacked)).toEqual(rows);
});

import type { Plugin } from "vite";

const WEIGHTS = /[\\/]engine[\\/]src[\\/]reader[\\/]weights\.ts$/;
const ROW = /\[\s*-?\d+(?:,\s*-?\d+)*\s*\]/g;
/** A small number is one character, from the first code on; before a larger one stands a character that says by how many spans. */
const SPAN = 70;
const FIRST = 40;
const NONE = 118;

/** Writes the rows of the rules' weights as text: digits, signs and commas take a kibibyte more, gzipped. */
export const packedRows = (): Plugin => ({
  name: "packed-rows",
  enforce: "post",
  transform: (code, id) =>
    WEIGHTS.test(id)
      ? {
          code: `${unpackRow}\n${code.replace(ROW, row => `unpackRow(${JSON.stringify(packRow(JSON.parse(row)))})`)}`,
          map: null,
        }
      : null,
});

export function packRow(row: readonly number[]): string {
  return row
    .map(value => {
      const spans = Math.floor(value / SPAN + 0.5);
      const rest = String.fromCharCode(FIRST + value - SPAN * spans + SPAN / 2);
      return spans === 0 ? rest : String.fromCharCode(NONE + spans) + rest;
    })
    .join("");
}

/** The numbers again, in the page. Its text stands there, so the figures above stand in it once more. */
export const unpackRow = `function unpackRow(text) {
  const row = [];
  let spans = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ${FIRST + SPAN}) {
      row.push(code - ${FIRST + SPAN / 2} + ${SPAN} * spans);
      spans = 0;
    } else spans = code - ${NONE};
  }
  return row;
}`;

import fc from "fast-check";
import { DRAFT_REASONS, type ExportFile, THEMES, TIMES_SECONDS } from "../../src/model.ts";

const texts = fc.string({ unit: "grapheme", maxLength: 100 }).map(text => text.replaceAll("\0", ""));
const atMs = fc.integer({ min: 0, max: 2e12 });
const ids = fc.uuid();

/** Exports of any content; stories and remarks are in the order of their times. */
export const exportFiles: fc.Arbitrary<ExportFile> = fc.record({
  format: fc.constant("unflinch"),
  version: fc.constant(1),
  exportedAtMs: atMs,
  stories: inOrder(
    fc.record({
      story: fc.record({
        id: ids,
        title: texts,
        occupation: fc.option(texts),
        interviewOn: fc.constantFrom(null, "2026-12-01", "2028-02-29"),
        example: fc.boolean(),
        createdAtMs: atMs,
        updatedAtMs: atMs,
      }),
      copy: fc.record({ text: texts, revision: fc.integer({ min: 1, max: 1e9 }), savedAtMs: atMs }),
      drafts: inOrder(
        fc.record({
          id: ids,
          number: fc.constant(1),
          text: texts,
          reason: fc.constantFrom(...DRAFT_REASONS),
          createdAtMs: atMs,
        }),
        draft => draft.createdAtMs,
      ).map(drafts => drafts.map((draft, at) => ({ ...draft, number: at + 1 }))),
      dismissals: inOrder(
        fc.record({ id: ids, check: fc.constant("blame"), words: fc.option(texts), reason: texts, createdAtMs: atMs }),
        dismissal => dismissal.createdAtMs,
      ),
    }),
    ({ story }) => story.createdAtMs,
  ),
  settings: fc.record({
    timeSeconds: fc.constantFrom(...TIMES_SECONDS),
    wordsPerMinute: fc.double({ min: 60, max: 300, noNaN: true }),
    theme: fc.constantFrom(...THEMES),
  }),
});

function inOrder<T>(item: fc.Arbitrary<T>, timeOf: (item: T) => number): fc.Arbitrary<T[]> {
  return fc
    .uniqueArray(item, { maxLength: 5, selector: timeOf })
    .map(items => items.sort((a, b) => timeOf(a) - timeOf(b)));
}

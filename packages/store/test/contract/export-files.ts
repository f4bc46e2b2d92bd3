import fc from "fast-check";
import { byQuestion } from "../../src/join-notes.ts";
import { DRAFT_REASONS, EXPORT_VERSION, type ExportFile, PEER_SAYS, THEMES, TIMES_SECONDS } from "../../src/model.ts";

const texts = fc.string({ unit: "grapheme", maxLength: 100 }).map(text => text.replaceAll("\0", ""));
const atMs = fc.integer({ min: 0, max: 2e12 });
const ids = fc.uuid();

/** Exports of any content; stories and remarks are in the order of their times. */
export const exportFiles: fc.Arbitrary<ExportFile> = fc.record({
  format: fc.constant("unflinch"),
  version: fc.constant(EXPORT_VERSION),
  exportedAtMs: atMs,
  stories: inOrder(
    fc.record({
      story: fc.record({
        id: ids,
        title: texts,
        occupation: fc.option(texts),
        interviewOn: fc.constantFrom(null, "2026-12-01", "2028-02-29"),
        example: fc.boolean(),
        jotted: fc.boolean(),
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
      notes: fc
        .uniqueArray(
          fc.record({
            question: fc.stringMatching(/^[a-z-]{1,20}$/),
            text: texts.filter(text => text !== ""),
            savedAtMs: atMs,
          }),
          { maxLength: 5, selector: ({ question }) => question },
        )
        .map(notes => notes.sort(byQuestion)),
      peers: inOrder(
        fc.record({ id: ids, who: texts, says: fc.constantFrom(...PEER_SAYS), words: texts, createdAtMs: atMs }),
        answer => answer.createdAtMs,
      ),
    }),
    ({ story }) => story.createdAtMs,
  ),
  settings: fc.record({
    timeSeconds: fc.constantFrom(...TIMES_SECONDS),
    wordsPerMinute: fc.double({ min: 60, max: 300, noNaN: true }),
    theme: fc.constantFrom(...THEMES),
    occupation: fc.option(texts),
  }),
});

function inOrder<T>(item: fc.Arbitrary<T>, timeOf: (item: T) => number): fc.Arbitrary<T[]> {
  return fc
    .uniqueArray(item, { maxLength: 5, selector: timeOf })
    .map(items => items.sort((a, b) => timeOf(a) - timeOf(b)));
}

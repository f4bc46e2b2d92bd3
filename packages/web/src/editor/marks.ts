import { type Range, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { ListedRemark } from "../reviewing/reviewed.ts";

/** A remark at its place in the text as it is now. */
export interface Mark {
  readonly remark: ListedRemark;
  readonly from: number;
  readonly to: number;
}

const setMarks = StateEffect.define<readonly ListedRemark[]>();

/** Underlines: they move with the text, and one whose words are changed goes at once. */
export const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, docChanged, effects, startState }) {
    let next = marks;
    if (docChanged) {
      const touched: Range<Decoration>[] = [];
      next.between(0, startState.doc.length, (from, to, value) => {
        if (changes.touchesRange(from, to) === false)
          touched.push(value.range(changes.mapPos(from, 1), changes.mapPos(to, -1)));
      });
      next = RangeSet.of(
        touched.filter(({ from, to }) => from < to),
        true,
      );
    }
    for (const effect of effects) if (effect.is(setMarks)) next = decorate(effect.value);
    return next;
  },
  provide: field => EditorView.decorations.from(field),
});

export function showMarks(view: EditorView, remarks: readonly ListedRemark[]): void {
  view.dispatch({ effects: setMarks.of(remarks) });
}

/** The marks in the order of the text. */
export function marksOf(view: EditorView): Mark[] {
  const marks: Mark[] = [];
  view.state.field(marksField).between(0, view.state.doc.length, (from, to, { spec }) => {
    marks.push({ remark: spec.remark as ListedRemark, from, to });
  });
  return marks.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The shortest mark over a place, or null. */
export function markAt(view: EditorView, pos: number): Mark | null {
  const over = marksOf(view).filter(({ from, to }) => from <= pos && pos <= to);
  return over.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

function decorate(remarks: readonly ListedRemark[]): DecorationSet {
  const ranges = remarks.flatMap(remark => {
    const { from, to, severity } = remark.finding;
    if (from === null || to === null || from >= to) return [];
    return [Decoration.mark({ class: `mark ${severity}`, remark }).range(from, to)];
  });
  return RangeSet.of(ranges, true);
}

import { type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import {
  closeHoverTooltips,
  EditorView,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
  tooltips,
} from "@codemirror/view";
import { type Mark, markAt, marksOf } from "./marks.ts";

/** Fills an element with what is said of a mark, and a way to close it; gives back how to clear it again. */
export type RenderCard = (mark: Mark, element: HTMLElement, close: () => void) => () => void;

export interface CardHooks {
  /** Where cards stand in the document: with what they belong to, outside the editor's shadow root. */
  readonly parent: HTMLElement;
  readonly render: RenderCard;
  /** Does the first fix of a mark; false where it has none. */
  readonly fix: (mark: Mark) => boolean;
}

/** Where a card lies at the foot of the window (write.css), and how much of it it may take, with some air. */
const sheet = window.matchMedia("(max-width: 40rem), (max-height: 36rem)");
const SHEET_SHARE = 0.64;
/** Room at the foot of the window for a notice, in pixels: it never lies over the line that is written. */
const NOTICE_PX = 72;

const openCard = StateEffect.define<Mark | null>();

/** The card that was opened by key or touch. */
const cardField = StateField.define<Mark | null>({
  create: () => null,
  update(open, { effects, docChanged }) {
    let next = docChanged ? null : open;
    for (const effect of effects) if (effect.is(openCard)) next = effect.value;
    return next;
  },
});

/** Opens the card of a mark and brings its words into sight. */
function openCardOf(view: EditorView, mark: Mark | null): void {
  view.dispatch({
    effects: [openCard.of(mark), closeHoverTooltips],
    ...(mark === null ? {} : { selection: { anchor: mark.from }, scrollIntoView: true }),
  });
}

export function closeCard(view: EditorView): boolean {
  if (view.state.field(cardField) === null) return false;
  openCardOf(view, null);
  return true;
}

/** Opens the card of the next mark, or of the one before, and gives it back; null where there is none. */
export function openNextCard(view: EditorView, by: 1 | -1): Mark | null {
  const marks = marksOf(view);
  if (marks.length === 0) return null;
  const open = view.state.field(cardField);
  const here = view.state.selection.main.head;
  const at = open === null ? -1 : marks.findIndex(mark => mark.remark === open.remark);
  const next =
    at >= 0
      ? marks[(at + by + marks.length) % marks.length]!
      : by === 1
        ? (marks.find(mark => mark.from >= here) ?? marks[0]!)
        : (marks.findLast(mark => mark.to <= here) ?? marks.at(-1)!);
  openCardOf(view, next);
  return next;
}

/** What is heard at the underlined words: on hover and touch; Alt-Enter does the first fix. */
export function cards({ parent, render, fix }: CardHooks): Extension {
  const tooltipOf = (mark: Mark): Tooltip => ({
    pos: mark.from,
    end: mark.to,
    above: false,
    create(view) {
      const dom = document.createElement("div");
      dom.className = "card";
      const close = () => {
        openCardOf(view, null);
        view.focus();
      };
      dom.addEventListener("keydown", ({ key }) => {
        if (key === "Escape") close();
      });
      return { dom, destroy: render(mark, dom, close) };
    },
  });
  return [
    cardField,
    tooltips({ parent, position: "fixed" }),
    EditorView.scrollMargins.of(() => ({
      bottom: sheet.matches ? SHEET_SHARE * window.innerHeight : NOTICE_PX,
    })),
    showTooltip.from(cardField, mark => mark && tooltipOf(mark)),
    hoverTooltip(
      (view, pos) => {
        const mark = markAt(view, pos);
        const open = view.state.field(cardField);
        return mark === null || open?.remark === mark.remark ? null : tooltipOf(mark);
      },
      { hideOnChange: true },
    ),
    EditorView.domEventHandlers({
      click(event, view) {
        const pos = view.posAtCoords({ x: event.clientX, y: event.clientY });
        const mark = pos === null ? null : markAt(view, pos);
        // One that the pointer opened on its way gives place: there is one card at a time.
        view.dispatch({ effects: [openCard.of(mark), closeHoverTooltips] });
      },
    }),
    Prec.high(
      keymap.of([
        { key: "Escape", run: closeCard },
        {
          key: "Alt-Enter",
          run(view) {
            const mark = view.state.field(cardField) ?? markAt(view, view.state.selection.main.head);
            return mark !== null && fix(mark);
          },
        },
      ]),
    ),
  ];
}

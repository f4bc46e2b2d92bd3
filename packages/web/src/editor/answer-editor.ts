import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import type { Fix, Span } from "@unflinch/engine";
import type { ListedRemark } from "../reviewing/reviewed.ts";
import { type CardHooks, cards, closeCard, openNextCard } from "./card-tooltip.ts";
import { type Mark, marksField, showMarks } from "./marks.ts";
import { pastedWords } from "./pasted-words.ts";
import { theme } from "./theme.ts";

export interface AnswerEditorOptions extends Omit<CardHooks, "fix" | "parent"> {
  readonly text: string;
  readonly editable: boolean;
  readonly onChange: (text: string) => void;
}

export interface AnswerEditor {
  text(): string;
  /** Puts another text in the place of all of it; one undo brings the old one back. */
  replace(text: string): void;
  /** Takes over a text that was written elsewhere; no undo. */
  follow(text: string): void;
  setEditable(editable: boolean): void;
  showRemarks(remarks: readonly ListedRemark[]): void;
  applyFix(fix: Fix): void;
  select(span: Span): void;
  /** Opens the card of the next remark, or of the one before, and gives it back. */
  openNext(by: 1 | -1): ListedRemark | null;
  closeCard(): void;
  focus(): void;
  destroy(): void;
}

/** The editor in a shadow root, where its style sheets are adopted and so need no inline style. */
export function createAnswerEditor(host: HTMLElement, options: AnswerEditorOptions): AnswerEditor {
  const root = host.attachShadow({ mode: "open" });
  const editing = new Compartment();
  const editable = (on: boolean) => [EditorState.readOnly.of(!on), EditorView.editable.of(on)];
  const applyFix = ({ from, to, insert }: Fix): void => {
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: "input.fix",
    });
    view.focus();
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        history(),
        marksField,
        cards({
          parent: host.parentElement ?? host,
          render: options.render,
          fix(mark) {
            const fix = mark.remark.finding.fixes[0];
            if (fix === undefined || view.state.readOnly) return false;
            applyFix(movedWith(mark, fix));
            return true;
          },
        }),
        keymap.of([...historyKeymap, ...standardKeymap]),
        editing.of(editable(options.editable)),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": "Your answer",
          "aria-multiline": "true",
          role: "textbox",
          spellcheck: "true",
          autocapitalize: "sentences",
          autocorrect: "on",
        }),
        placeholder("Tell it as you would say it. First what you did or decided, then what came of it."),
        pastedWords,
        theme,
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          const followed = transactions.some(transaction => transaction.annotation(Transaction.remote));
          if (docChanged && !followed) options.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  const all = () => ({ from: 0, to: view.state.doc.length });
  return {
    text: () => view.state.doc.toString(),
    replace: text =>
      view.dispatch({ changes: { ...all(), insert: text }, selection: { anchor: 0 }, scrollIntoView: true }),
    follow: text =>
      view.dispatch({
        changes: { ...all(), insert: text },
        annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
      }),
    setEditable: on => view.dispatch({ effects: editing.reconfigure(editable(on)) }),
    showRemarks: remarks => showMarks(view, remarks),
    applyFix,
    select({ from, to }) {
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    openNext(by) {
      view.focus();
      return openNextCard(view, by)?.remark ?? null;
    },
    closeCard: () => void closeCard(view),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** A fix where its words are now: the text before them may have changed since they were reviewed. */
export function movedWith({ remark, from }: Mark, fix: Fix): Fix {
  const by = from - remark.finding.from!;
  return { ...fix, from: fix.from + by, to: fix.to + by };
}

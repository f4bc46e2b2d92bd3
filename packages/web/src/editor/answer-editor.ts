import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import type { Fix, Remark, Span } from "@unflinch/engine";
import { type CardHooks, cards, closeCard, openCardOf } from "./card-tooltip.ts";
import { marksField, marksOf, showMarks } from "./marks.ts";
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
  /** Puts words in at the cursor, or all of them where the text is empty. */
  insert(text: string): void;
  /** Takes over a text that was written elsewhere; no undo. */
  follow(text: string): void;
  setEditable(editable: boolean): void;
  showRemarks(remarks: readonly Remark[]): void;
  /** Opens the card of a remark that is in the text. */
  open(remark: Remark): void;
  applyFix(fix: Fix): void;
  select(span: Span): void;
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
          announce: options.announce,
          fix({ remark, from }) {
            const fix = remark.finding.fixes[0];
            if (fix === undefined || view.state.readOnly) return false;
            const moved = from - remark.finding.from!;
            applyFix({ ...fix, from: fix.from + moved, to: fix.to + moved });
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
    insert: text => {
      const { from, to } = view.state.doc.toString().trim() === "" ? all() : view.state.selection.main;
      view.dispatch({
        changes: { from, to, insert: text },
        selection: { anchor: from + view.state.toText(text).length },
      });
    },
    follow: text =>
      view.dispatch({
        changes: { ...all(), insert: text },
        annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
      }),
    setEditable: on => view.dispatch({ effects: editing.reconfigure(editable(on)) }),
    showRemarks: remarks => showMarks(view, remarks),
    open(remark) {
      const mark = marksOf(view).find(one => one.remark === remark);
      if (mark) openCardOf(view, mark);
      view.focus();
    },
    applyFix,
    select({ from, to }) {
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    closeCard: () => void closeCard(view),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

import { EditorView } from "@codemirror/view";

/** Tokens reach into the shadow root as custom properties; nothing else of the page's style does. */
export const theme = EditorView.theme({
  "&": { color: "var(--ink)", fontSize: "1.125rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--reading)", lineHeight: "1.7", overflow: "visible" },
  ".cm-content": { padding: "1.25rem 0", minHeight: "16rem", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 1.5rem" },
  ".cm-placeholder": { color: "var(--quiet)", fontStyle: "normal" },
  ".cm-cursor": { borderLeftColor: "var(--accent)" },
  ".mark": {
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "0.25em",
    textDecorationSkipInk: "none",
    cursor: "pointer",
  },
  ".mark.error": { textDecorationColor: "var(--error)", backgroundColor: "var(--error-soft)" },
  ".mark.warning": {
    textDecorationColor: "var(--warning)",
    textDecorationStyle: "wavy",
    textDecorationThickness: "1.5px",
  },
  ".mark.hint": { textDecorationColor: "var(--hint)", textDecorationStyle: "dotted" },
  "@media (max-width: 40rem)": {
    ".cm-line": { padding: "0 1rem" },
    ".cm-content": { minHeight: "11rem" },
  },
});

import { EditorView } from "@codemirror/view";
import { wordsOfHtml } from "../story/words-of-html.ts";

/** Some programs put only HTML on the clipboard: its words are kept, a line a block. */
export const pastedWords = EditorView.domEventHandlers({
  paste(event, view) {
    const clip = event.clipboardData;
    if (clip === null || view.state.readOnly || clip.getData("text/plain") !== "") return false;
    const words = wordsOfHtml(clip.getData("text/html"));
    if (words === "") return false;
    view.dispatch(view.state.replaceSelection(words), { userEvent: "input.paste", scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

import { createSignal, Show } from "solid-js";
import { Dialog } from "../desk/dialog.tsx";
import { ACCEPTED, readFile, UnreadableFile } from "./read-file.ts";
import { wordsOfHtml } from "./words-of-html.ts";

/** An answer that is there already: pasted, typed or from a file. */
export function PasteDialog(props: { onClose: () => void; onText: (title: string, text: string) => void }) {
  const [text, setText] = createSignal("");
  const [title, setTitle] = createSignal("");
  const [problem, setProblem] = createSignal("");
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      setText(await readFile(file));
      if (title() === "") setTitle(file.name.slice(0, file.name.lastIndexOf(".")));
      setProblem("");
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      setProblem(error.message);
    }
  };
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const clip = event.clipboardData;
    if (clip === null) return;
    if (clip.files.length > 0) {
      event.preventDefault();
      void take(clip.files[0]);
    } else if (clip.getData("text/plain") === "" && clip.getData("text/html") !== "") {
      event.preventDefault();
      event.currentTarget.setRangeText(wordsOfHtml(clip.getData("text/html")));
      setText(event.currentTarget.value);
    }
  };
  return (
    <Dialog title="Paste an answer" onClose={props.onClose}>
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          if (text().trim() === "") setProblem("Paste or type the answer first, or choose a file.");
          else props.onText(title().trim() || "Untitled story", text().replace(/\r\n?/g, "\n"));
        }}
      >
        <label class="field">
          <span>Your answer</span>
          <textarea
            rows="9"
            autofocus
            value={text()}
            onInput={event => setText(event.currentTarget.value)}
            onPaste={paste}
          />
        </label>
        <label class="field">
          <span>Name for it, if you like</span>
          <input value={title()} maxlength="200" onInput={event => setTitle(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>Or from a file: text, Markdown or Word</span>
          <input type="file" accept={ACCEPTED} onChange={event => void take(event.currentTarget.files?.[0])} />
        </label>
        <p class="problem" role="alert">
          <Show when={problem()}>{problem()}</Show>
        </p>
        <div class="row">
          <button type="submit" class="button main">
            Hear it
          </button>
        </div>
      </form>
    </Dialog>
  );
}

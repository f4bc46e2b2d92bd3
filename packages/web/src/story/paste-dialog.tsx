import { isTooLong } from "@unflinch/store/kept";
import { createEffect, createSignal, Show } from "solid-js";
import { Dialog } from "../desk/dialog.tsx";
import { tryTo } from "../keeping/typing.ts";
import { ACCEPTED } from "./accepted-files.ts";
import { asTitle, beginning } from "./beginning.ts";
import { readFile, UnreadableFile } from "./read-file.ts";
import { wordsOfHtml } from "./words-of-html.ts";

const PASTED = "unflinch-pasted";
const TITLE_WORDS = 7;

/** An answer that is there already: pasted, typed or from a file. */
export function PasteDialog(props: { onClose: () => void; onText: (title: string, text: string) => void }) {
  const [text, setText] = createSignal(tryTo(() => sessionStorage.getItem(PASTED)) ?? "");
  // Closed by mistake, or reloaded, the dialog opens again with what was in it.
  createEffect(() => tryTo(() => sessionStorage.setItem(PASTED, text())));
  const [title, setTitle] = createSignal("");
  const [problem, setProblem] = createSignal("");
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      setText(await readFile(file));
      if (title() === "") setTitle(asTitle(file.name.slice(0, file.name.lastIndexOf("."))));
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
          else if (isTooLong(text())) setProblem("This is too long for one answer. Take the part that you would say.");
          else {
            const given = text().replace(/\r\n?/g, "\n");
            setText("");
            props.onText(title().trim() || beginning(given, TITLE_WORDS), given);
          }
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
            Show what is heard
          </button>
        </div>
      </form>
    </Dialog>
  );
}

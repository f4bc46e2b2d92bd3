import { storable } from "@unflinch/store/kept";
import { type Accessor, createSignal, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { SavedLine } from "../desk/saved-line.tsx";

/** What is being jotted down: a story from its first letter on. */
interface Jotting {
  readonly id: string;
  text: string;
}

/**
 * Takes a failure in a line or two. Each letter is kept at once; Enter ends it and makes room for the next.
 * @param props.standing how what is being jotted down stands so far, in words
 */
export function JotField(props: {
  prompt: string | null;
  standing: string | null;
  onJotting: (id: string | null) => void;
  ref: (field: HTMLTextAreaElement) => void;
}) {
  const { notebook, say } = useDesk();
  const [jotting, setJotting] = createSignal<Jotting | null>(null);
  let field!: HTMLTextAreaElement;
  const kept: Accessor<ReturnType<typeof notebook.story>> = () => {
    const now = jotting();
    return now === null ? undefined : notebook.story(now.id);
  };
  const turnTo = (now: Jotting | null): void => {
    setJotting(now);
    props.onJotting(now?.id ?? null);
  };
  /** Whether it is still what this field made of it: another tab may have written in it, chosen or deleted it. */
  const isOwn = ({ text }: Jotting): boolean => {
    const whole = kept()?.whole;
    return whole?.story.jotted === true && whole.copy.text === storable(text);
  };
  const take = (text: string): void => {
    const now = jotting();
    if (now !== null && isOwn(now)) {
      now.text = text;
      notebook.write(now.id, text);
    } else if (text.trim() !== "") {
      const id = crypto.randomUUID();
      const { occupation } = notebook.settings();
      const story = { id, title: "Jotted down", occupation, interviewOn: null, example: false, jotted: true };
      void notebook.createStory({ ...story, text });
      turnTo({ id, text });
      if (now !== null) say("What you began here was changed in another tab and stays so. This is a new one.");
    }
  };
  const finish = (): void => {
    field.focus();
    if ((jotting()?.text ?? "").trim() === "") {
      say("There are no words yet. Write one line, then press Done.");
      return;
    }
    turnTo(null);
    field.value = "";
    say("Jotted down. It stands below, weighed.");
  };
  const forgetEmpty = (): void => {
    const now = jotting();
    if (now === null || now.text.trim() !== "" || !isOwn(now)) return;
    turnTo(null);
    void notebook.removeStory(now.id);
  };
  return (
    <section aria-labelledby="jotting" class="find-jot">
      <h2 id="jotting">Jot it down</h2>
      <label class="field">
        <span>
          {props.prompt ?? "What did you do or leave undone, and who felt it? A line or two, in rough words."}
        </span>
        <textarea
          ref={element => {
            field = element;
            props.ref(element);
          }}
          rows="4"
          aria-describedby="jot-standing"
          onInput={({ currentTarget }) => take(currentTarget.value)}
          onBlur={forgetEmpty}
          onKeyDown={event => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            finish();
          }}
        />
      </label>
      <p id="jot-standing" class="small find-standing">
        {props.standing ?? "Every letter is kept while you type. Press Enter or Done when it is finished."}
      </p>
      <div class="row">
        <button type="button" class="button main" onClick={finish}>
          Done
        </button>
        <Show when={kept()}>
          {story => (
            <span class="quiet small">
              <SavedLine kept={story()} />
            </span>
          )}
        </Show>
      </div>
    </section>
  );
}

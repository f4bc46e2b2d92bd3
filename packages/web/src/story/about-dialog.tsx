import type { Story, StoryChanges } from "@unflinch/store/kept";
import { Dialog } from "../desk/dialog.tsx";

/** What a story is called, whose it is and when it is needed. */
export function AboutDialog(props: { story: Story; onClose: () => void; onChange: (changes: StoryChanges) => void }) {
  let form!: HTMLFormElement;
  return (
    <Dialog title="About this story" onClose={props.onClose}>
      <form
        ref={form}
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          const given = new FormData(form);
          const text = (name: string) => String(given.get(name) ?? "").trim();
          props.onChange({
            title: text("title") || props.story.title,
            occupation: text("occupation") || null,
            interviewOn: text("interviewOn") || null,
          });
          props.onClose();
        }}
      >
        <label class="field">
          <span>Name</span>
          <input name="title" value={props.story.title} maxlength="200" required />
        </label>
        <label class="field">
          <span>Your occupation, as you would say it</span>
          <input name="occupation" value={props.story.occupation ?? ""} maxlength="200" />
        </label>
        <label class="field">
          <span>Day of the interview</span>
          <input name="interviewOn" type="date" max="9999-12-31" value={props.story.interviewOn ?? ""} />
        </label>
        <div class="row">
          <button type="submit" class="button main">
            Save
          </button>
        </div>
      </form>
    </Dialog>
  );
}

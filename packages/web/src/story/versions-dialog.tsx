import type { Draft, DraftReason, WholeStory } from "@unflinch/store/kept";
import { createSignal, For, Show } from "solid-js";
import { saidSeconds, saidTime } from "../desk/dates.ts";
import { useDesk } from "../desk/desk.ts";
import { Dialog } from "../desk/dialog.tsx";
import { Link } from "../desk/link.tsx";
import { type Reviewed, requestFor } from "../reviewing/reviewed.ts";

const WHY: Readonly<Record<DraftReason, string>> = {
  asked: "kept by you",
  "before-restore": "kept when another text took its place",
  "before-take": "kept before a recording",
  conflict: "kept because it was changed in two places",
  import: "from a file",
};

/** The versions kept so far, newest first, each with how it is heard. */
export function VersionsDialog(props: {
  whole: WholeStory;
  onClose: () => void;
  onRestore: ((draft: Draft) => void) | null;
}) {
  return (
    <Dialog title="Versions" onClose={props.onClose}>
      <Show
        when={props.whole.drafts.length > 0}
        fallback={<p>No version yet. “Keep this version” sets one aside, so that you can always come back to it.</p>}
      >
        <p>
          <Link class="lone-link" to={`/versions/${props.whole.story.id}`}>
            See what changed between any two
          </Link>
        </p>
        <ol class="versions" reversed>
          <For each={props.whole.drafts.toReversed()}>
            {draft => <Version draft={draft} whole={props.whole} onRestore={props.onRestore} />}
          </For>
        </ol>
      </Show>
    </Dialog>
  );
}

function Version(props: { draft: Draft; whole: WholeStory; onRestore: ((draft: Draft) => void) | null }) {
  const { notebook, reviewer } = useDesk();
  const [reviewed, setReviewed] = createSignal<Reviewed | null>(null);
  const request = requestFor(props.whole, props.draft.text, notebook.settings().wordsPerMinute);
  void reviewer.review(request).then(setReviewed);
  const isNow = () => props.draft.text === props.whole.copy.text;
  return (
    <li>
      <h3>
        Version {props.draft.number}{" "}
        <span class="quiet small">
          {saidTime(props.draft.createdAtMs)}, {WHY[props.draft.reason]}
        </span>
      </h3>
      <p>{reviewed()?.verdict}</p>
      <Show when={reviewed()?.report.readable.ok && reviewed()?.report}>
        {report => (
          <p class="quiet small">
            {report().words} words, about {saidSeconds(report().spokenSeconds)} aloud
          </p>
        )}
      </Show>
      <details>
        <summary>Read it</summary>
        <p class="answer-text">{props.draft.text}</p>
      </details>
      <Show when={!isNow()} fallback={<p class="quiet small">This is what stands in the editor.</p>}>
        <Show when={props.onRestore}>
          {onRestore => (
            <button type="button" class="button compact" onClick={() => onRestore()(props.draft)}>
              Go back to version {props.draft.number}
            </button>
          )}
        </Show>
      </Show>
    </li>
  );
}

import type { WholeStory } from "@unflinch/store/kept";
import { createEffect, createMemo, createSignal, For, Show } from "solid-js";
import { changedWords } from "../comparing/changed-words.ts";
import { ChangesView } from "../comparing/changes-view.tsx";
import { RemarksView } from "../comparing/remarks-view.tsx";
import { saidTime } from "../desk/dates.ts";
import { useDesk } from "../desk/desk.ts";
import { Link } from "../desk/link.tsx";
import { go } from "../desk/router.ts";
import { type Reviewed, requestFor } from "../reviewing/reviewed.ts";
import { createEditLock } from "../story/edit-lock.ts";
import "../styles/versions.css";

/** A text of the story: a kept version, or what stands there now, which has no number. */
interface Version {
  readonly number: number | null;
  readonly text: string;
  readonly atMs: number;
}

/** Any two texts of a story: what changed, and what is heard in each. */
export function VersionsPage(props: { id: string }) {
  const { notebook, say } = useDesk();
  const whole = createMemo<WholeStory>(last => notebook.story(props.id)?.whole ?? last!);
  const lock = createEditLock(props.id, notebook.settled);
  const versions = createMemo(() => versionsOf(whole()));
  const isThere = (number: number | null) => versions().some(one => one.number === number);
  const [chosen, choose] = createSignal<readonly [number | null, number | null] | null>(null);
  /** What was chosen; before that, the newest version that differs from the text as it is, and that text. */
  const numbers = (): readonly [number | null, number | null] => {
    const both = chosen();
    if (both?.every(isThere)) return both;
    const [now, ...kept] = versions();
    return [(kept.find(({ text }) => text !== now!.text) ?? kept[0] ?? now!).number, null];
  };
  const version = (at: 0 | 1): Version => versions().find(({ number }) => number === numbers()[at])!;
  const older = createMemo(() => version(0));
  const newer = createMemo(() => version(1));
  const reviewedOlder = useReviewed(whole, () => older().text);
  const reviewedNewer = useReviewed(whole, () => newer().text);
  const changes = createMemo(() => changedWords(older().text, newer().text));
  const changed = () => changes().some(({ kind }) => kind !== "same");

  const restore = async (): Promise<void> => {
    const { number, text } = older();
    const kept = await notebook.keepDraft(props.id, "before-restore", whole().copy.text);
    notebook.write(props.id, text);
    go(`/story/${props.id}`);
    say(`This is version ${number} again. What was here is version ${kept.number}.`);
  };
  return (
    <main class="home compare" id="main" tabindex="-1">
      <header class="stack">
        <h1>What changed in “{whole().story.title}”</h1>
        <p>
          <Link class="lone-link" to={`/story/${props.id}`}>
            Back to the answer
          </Link>
        </p>
      </header>
      <Show
        when={versions().length > 1}
        fallback={
          <p>There is only one text yet. Press “Keep this version” while you write; then the two can be compared.</p>
        }
      >
        <div class="pick">
          <Pick
            label="From"
            versions={versions()}
            value={numbers()[0]}
            onPick={number => choose([number, numbers()[1]])}
          />
          <Pick
            label="To"
            versions={versions()}
            value={numbers()[1]}
            onPick={number => choose([numbers()[0], number])}
          />
          <Show when={older().number !== null && older().text !== whole().copy.text && lock.holds()}>
            <button type="button" class="button" onClick={() => void restore()}>
              Go back to version {older().number}
            </button>
          </Show>
        </div>
        <Show when={lock.holds() === false}>
          <p class="quiet">This story is being edited in another tab. Here you can read and compare.</p>
        </Show>
        <section aria-labelledby="words">
          <h2 id="words">The words</h2>
          <Show when={changed()} fallback={<p class="quiet">These two are the same.</p>}>
            <p class="quiet small legend-line">
              <del>Struck out</del> is gone, <ins>underlined</ins> is new.
            </p>
            <ChangesView changes={changes()} />
          </Show>
        </section>
        <section class="stack" aria-labelledby="heard-between">
          <h2 id="heard-between">What the interviewer hears</h2>
          <Show when={reviewedOlder()} fallback={<p class="quiet">Listening…</p>}>
            {before => (
              <Show when={reviewedNewer()} fallback={<p class="quiet">Listening…</p>}>
                {after => <RemarksView names={[nameOf(older()), nameOf(newer())]} older={before()} newer={after()} />}
              </Show>
            )}
          </Show>
        </section>
      </Show>
    </main>
  );
}

function Pick(props: {
  label: string;
  versions: readonly Version[];
  value: number | null;
  onPick: (number: number | null) => void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select onChange={({ currentTarget }) => props.onPick(props.versions[currentTarget.selectedIndex]!.number)}>
        <For each={props.versions}>
          {one => (
            <option selected={one.number === props.value}>
              {nameOf(one)}, {saidTime(one.atMs)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

/** The text as it is, then the versions, newest first. */
function versionsOf({ copy, drafts }: WholeStory): Version[] {
  const kept = drafts.map(({ number, text, createdAtMs }) => ({ number, text, atMs: createdAtMs }));
  return [{ number: null, text: copy.text, atMs: copy.savedAtMs }, ...kept.reverse()];
}

const nameOf = ({ number }: Version): string => (number === null ? "As it is now" : `Version ${number}`);

/** The review of a text of the story; null until it is there. */
function useReviewed(whole: () => WholeStory, text: () => string): () => Reviewed | null {
  const { notebook, reviewer } = useDesk();
  const [reviewed, setReviewed] = createSignal<Reviewed | null>(null);
  createEffect(() => {
    const request = requestFor(whole(), text(), notebook.settings().wordsPerMinute);
    void reviewer.review(request).then(answer => {
      if (text() === request.text) setReviewed(answer);
    });
  });
  return reviewed;
}

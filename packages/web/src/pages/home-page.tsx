import { createEffect, createSignal, For, lazy, on, Show, Suspense } from "solid-js";
import { countDown, daysUntil, saidTime } from "../desk/dates.ts";
import { useDesk } from "../desk/desk.ts";
import { fetched } from "../desk/fetched.ts";
import { createLateDialog } from "../desk/late-dialog.tsx";
import { Link } from "../desk/link.tsx";
import { PLACE_WORDS } from "../desk/place-words.ts";
import { go } from "../desk/router.ts";
import type { KeptStory } from "../keeping/browser-store.ts";
import { nextStep } from "../reviewing/next-step.ts";
import { requestFor } from "../reviewing/reviewed.ts";
import { ClearedNote } from "../site/cleared-note.tsx";
import { beginning } from "../story/beginning.ts";

/** Most people paste an answer before anything else, but not before the page is there. */
export const pasteDialog = () => fetched(() => import("../story/paste-dialog.tsx"));
/** Beside the page too: whoever opens the example waits for a moment. */
export const exampleStory = () => fetched(() => import("../story/example-story.ts"));
const PasteDialog = lazy(async () => ({ default: (await pasteDialog()).PasteDialog }));

const HabitsPanel = lazy(async () => ({
  default: (await fetched(() => import("../comparing/habits-panel.tsx"))).HabitsPanel,
}));

export function HomePage() {
  const { notebook } = useDesk();
  const [pasting, setPasting] = createSignal(false);
  const taking = createLateDialog(async () => (await import("../moving/take-dialog.tsx")).TakeDialog);
  const begin = async (title: string, text: string, occupation: string | null = null, example = false) => {
    const id = crypto.randomUUID();
    await notebook.createStory({ id, title, text, occupation, interviewOn: null, example, jotted: false });
    go(`/story/${id}`);
  };
  const openExample = async () => {
    const there = notebook.list().find(({ whole }) => whole.story.example);
    if (there) return go(`/story/${there.id}`);
    const { title, text, occupation } = (await exampleStory()).EXAMPLE;
    await begin(title, text, occupation, true);
  };
  /** Those that are only jotted down are where one is chosen. */
  const told = () => notebook.list().filter(({ whole }) => !whole.story.jotted);
  const jotted = () => notebook.list().length - told().length;
  const none = () => told().length === 0;
  const own = () =>
    told()
      .filter(({ whole }) => !whole.story.example)
      .map(({ id }) => id);
  return (
    <main class="home" id="main" tabindex="-1">
      {IS_SITE && (
        <Show when={none() && notebook.forgot()}>
          <ClearedNote />
        </Show>
      )}
      <Show when={none()} fallback={<h1>Your stories</h1>}>
        <div class="welcome">
          <h1>“Tell me about a failure.”</h1>
          <p>
            Write your answer here, and see what an interviewer hears in it: two or three things to mend, in your own
            words, and what already lands.
          </p>
          <p class="quiet">{PLACE_WORDS.stays}</p>
        </div>
      </Show>
      <ul class="cards">
        <For each={told().map(({ id }) => id)}>{id => <StoryCard id={id} />}</For>
      </ul>
      <section aria-labelledby="ways">
        <h2 id="ways" class={none() ? "unseen" : "ways-title"}>
          {none() ? "Ways in" : "Begin another"}
        </h2>
        <div class="ways">
          <button type="button" class="way" onClick={() => go("/find")}>
            <strong>Find a failure</strong>
            <span>
              {jotted() === 0
                ? "You do not know yet which one to tell."
                : `${jotted()} jotted down. Weigh them, and choose.`}
            </span>
          </button>
          <button type="button" class="way" onClick={() => setPasting(true)}>
            <strong>Paste an answer</strong>
            <span>You have one already, in a file or a message.</span>
          </button>
          <button type="button" class="way" onClick={() => void begin("Untitled story", "")}>
            <strong>Write one</strong>
            <span>Start with a blank page and a few words.</span>
          </button>
          <button type="button" class="way" onClick={() => void openExample()}>
            <strong>Open the example</strong>
            <span>Somebody else’s failure, to play with.</span>
          </button>
        </div>
        <button type="button" class="button plain compact take-story" onClick={() => void taking.open()}>
          Take a story from another device
        </button>
      </section>
      <Show when={own().length > 1}>
        <Suspense>
          <HabitsPanel stories={own()} />
        </Suspense>
      </Show>
      <taking.Late onClose={taking.close} />
      <Show when={pasting()}>
        <Suspense>
          <PasteDialog onClose={() => setPasting(false)} onText={(title, text) => void begin(title, text)} />
        </Suspense>
      </Show>
    </main>
  );
}

function StoryCard(props: { id: string }) {
  const { notebook, reviewer, say } = useDesk();
  const kept = (): KeptStory | undefined => notebook.story(props.id);
  const [step, setStep] = createSignal("");
  const [words, setWords] = createSignal<number | null>(null);
  createEffect(
    on(
      () => {
        const whole = kept()?.whole;
        const { wordsPerMinute, timeSeconds } = notebook.settings();
        return whole && [whole.copy.text, whole.drafts.length, whole.story.occupation, wordsPerMinute, timeSeconds];
      },
      given => {
        const whole = kept()?.whole;
        if (!given || !whole) return;
        const { wordsPerMinute, timeSeconds } = notebook.settings();
        const { text } = whole.copy;
        void reviewer.review(requestFor(whole, text, wordsPerMinute)).then(reviewed => {
          if (reviewed === null || kept()?.whole.copy.text !== text) return;
          setWords(reviewed.report.words);
          setStep(nextStep(reviewed, timeSeconds, whole.drafts.at(-1)?.text ?? null));
        });
      },
    ),
  );
  const remove = async () => {
    const title = kept()!.whole.story.title;
    const undo = await notebook.removeStory(props.id);
    document.getElementById("main")?.focus();
    say(`“${title}” is deleted.`, undo);
  };
  return (
    <Show when={kept()}>
      {story => (
        <li class="story-card">
          <h2>
            <Link to={`/story/${props.id}`}>{story().whole.story.title}</Link>
          </h2>
          <Show when={story().whole.story.interviewOn}>
            {day => <p classList={{ countdown: true, near: Math.abs(daysUntil(day())) < 4 }}>{countDown(day())}</p>}
          </Show>
          <Show when={story().whole.copy.text.trim() !== ""}>
            <p class="excerpt">“{beginning(story().whole.copy.text)}”</p>
          </Show>
          <p class="step">{step() || "…"}</p>
          <p class="quiet small">
            <Show when={words() !== null}>{words() === 1 ? "1 word" : `${words()} words`} · </Show>
            <Show when={story().whole.drafts.length > 0}>
              {story().whole.drafts.length === 1 ? "1 version" : `${story().whole.drafts.length} versions`} ·{" "}
            </Show>
            {saidTime(story().whole.copy.savedAtMs)}
            <Show when={story().whole.story.example}> · example</Show>
          </p>
          <button type="button" class="button plain compact danger" onClick={() => void remove()}>
            Delete<span class="unseen"> {story().whole.story.title}</span>
          </button>
        </li>
      )}
    </Show>
  );
}

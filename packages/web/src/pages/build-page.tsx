import "../styles/build.css";
import { nextQuestion, ownPartQuestions, progress, questions, questionsFor } from "@unflinch/engine/building";
import { createMemo, createSignal, onCleanup, Show } from "solid-js";
import { LaidOutDraft } from "../building/laid-out-draft.tsx";
import { QuestionCard } from "../building/question-card.tsx";
import { QuestionList } from "../building/question-list.tsx";
import { createStep, DRAFT } from "../building/step.ts";
import { useDesk } from "../desk/desk.ts";
import { Link } from "../desk/link.tsx";
import { go } from "../desk/router.ts";
import { SavedLine } from "../desk/saved-line.tsx";
import { type KeptStory, noteOf as keptNote } from "../keeping/browser-store.ts";
import { createEditLock } from "../story/edit-lock.ts";
import { OtherTabBanner } from "../story/other-tab-banner.tsx";

const isOwnPart = (id: string) => ownPartQuestions.some(question => question.id === id);

/** So many characters are still a line or two. */
const LONGEST_LINE = 300;
const isPartOf = (part: string, whole: string): boolean => part !== "" && part !== whole && whole.includes(part);

/** From a failure that is only jotted down to a first draft, one question at a time. */
export function BuildPage(props: { id: string }) {
  const { notebook, say } = useDesk();
  // Deleted in another tab, the story is still what this page shows until it is left.
  const kept = createMemo<KeptStory>(last => notebook.story(props.id) ?? last!);
  const whole = () => kept().whole;
  const notes = () => whole().notes;
  const noteOf = (id: string) => notes().find(({ question }) => question === id)?.text ?? "";
  const lock = createEditLock(props.id, notebook.settled);
  const editable = () => lock.holds() === true;
  const [step, setStep] = createStep(() => nextQuestion(notes())?.id ?? DRAFT);
  const [moved, setMoved] = createSignal(false);
  const goTo = (next: string): void => {
    setMoved(true);
    setStep(next);
    window.scrollTo(0, 0);
  };
  const setUp = () => isOwnPart(step());
  const asked = createMemo(() => questionsFor(notes(), setUp()));
  const place = () => asked().findIndex(({ id }) => id === step());
  const question = createMemo(() => [...questions, ...ownPartQuestions].find(({ id }) => id === step()) ?? null);
  let wasEditable: boolean | null = null;
  onCleanup(() => {
    wasEditable = editable();
  });
  /** What was said last comes when the question may be left already, or this room: to the note as it is then. */
  const addWords = (asked: string, words: string): void => {
    const now = notebook.story(props.id);
    if (now === undefined || !(wasEditable ?? editable())) return;
    const before = keptNote(now, asked);
    notebook.writeNote(props.id, asked, /(^|\s)$/.test(before) ? before + words : `${before} ${words}`);
  };
  const next = () => nextQuestion(notes(), setUp(), step())?.id ?? DRAFT;
  const jotted = () => whole().story.jotted;
  const storyText = () => whole().copy.text;
  const line = () => storyText().trim();
  /** Whether the story is still what was jotted down: a line or two without any of the answers. */
  const isJotted = () =>
    jotted() || (line().length <= LONGEST_LINE && !notes().some(({ text }) => isPartOf(text.trim(), line())));
  /** Once it stands in an answer it is not offered again, and not shown above the field that holds it. */
  const isTaken = () => notes().some(({ text }) => text.includes(line()));
  const isInField = () => noteOf(step()).includes(line());

  const takeDraft = async (text: string): Promise<void> => {
    const { id } = props;
    const before = storyText();
    const isReplaced = before.trim() !== "" && before !== text;
    const kept = isReplaced ? await notebook.keepDraft(id, "before-restore", before) : null;
    notebook.write(id, text);
    if (jotted()) await notebook.changeStory(id, { jotted: false });
    go(`/story/${id}`);
    if (kept !== null)
      say(`The draft is in your story. What stood there is version ${kept.number}.`, async () => {
        await notebook.keepSince(id, text);
        notebook.write(id, before);
      });
  };

  return (
    <main class="build" id="main" tabindex="-1">
      <header class="build-head">
        <p>{whole().story.title}</p>
        <p class="quiet small">
          <SavedLine kept={kept()} />
        </p>
      </header>
      <OtherTabBanner lock={lock} />
      <div class="build-columns">
        <div class="build-now">
          <Show when={line() !== "" && step() !== DRAFT && !isInField()}>
            <details class="jotted" open={isJotted()}>
              <summary>{isJotted() ? "What you jotted down" : "What your story says now"}</summary>
              <p>{storyText()}</p>
            </details>
          </Show>
          <Show when={setUp()}>
            <p class="own-part">
              Even where others set a thing up to fail, a small part is often yours. Told first, it is believed. If
              somebody wronged you, there is no part of yours to find: <Link to="/find">take another story</Link>.
            </p>
          </Show>
          <Show
            when={question()}
            keyed
            fallback={
              <LaidOutDraft
                notes={notes()}
                lacking={progress(notes(), setUp()).lacking}
                storyText={storyText()}
                jotted={isJotted()}
                editable={editable()}
                focus={moved()}
                onUse={text => void takeDraft(text)}
                onGoTo={goTo}
              />
            }
          >
            {now => (
              <QuestionCard
                question={now}
                text={noteOf(now.id)}
                failure={noteOf("own-act")}
                editable={editable()}
                isFirst={place() <= 0}
                isLast={next() === DRAFT}
                focus={moved()}
                line={now.id === "own-act" && isJotted() && !isTaken() ? line() : ""}
                onText={text => notebook.writeNote(props.id, now.id, text)}
                onWords={words => addWords(now.id, words)}
                onNext={() => goTo(next())}
                onBack={() => goTo(asked()[place() - 1]?.id ?? now.id)}
              />
            )}
          </Show>
          <Show when={step() === "own-act"}>
            <button type="button" class="other-way button plain" onClick={() => goTo("knew-then")}>
              It was not really my fault
            </button>
          </Show>
          <Show when={setUp()}>
            <button type="button" class="other-way button plain" onClick={() => goTo("own-act")}>
              It was mine to decide after all
            </button>
          </Show>
        </div>
        <QuestionList asked={asked()} notes={notes()} setUp={setUp()} step={step()} onGoTo={goTo} />
      </div>
    </main>
  );
}

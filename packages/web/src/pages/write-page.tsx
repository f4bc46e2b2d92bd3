import type { Fix, Span } from "@unflinch/engine";
import { type Draft, type StoryChanges, storyToMarkdown } from "@unflinch/store/kept";
import { createEffect, createMemo, createSignal, lazy, on, onCleanup, onMount, Show, Suspense } from "solid-js";
import { render } from "solid-js/web";
import { PartsStrip } from "../charts/parts-strip.tsx";
import { countDown } from "../desk/dates.ts";
import { useDesk } from "../desk/desk.ts";
import { fetched } from "../desk/fetched.ts";
import { createLateDialog } from "../desk/late-dialog.tsx";
import { PartLink } from "../desk/link.tsx";
import { Menu } from "../desk/menu.tsx";
import { saveFile } from "../desk/save-file.ts";
import { SavedLine } from "../desk/saved-line.tsx";
import { type AnswerEditor, createAnswerEditor, movedWith } from "../editor/answer-editor.ts";
import type { KeptStory } from "../keeping/browser-store.ts";
import { HeardPanel } from "../remarks/heard-panel.tsx";
import { RemarkCard } from "../remarks/remark-card.tsx";
import type { ListedRemark } from "../reviewing/reviewed.ts";
import { createShownReview, oneKindOfLines } from "../reviewing/shown-review.ts";
import { ACCEPTED } from "../story/accepted-files.ts";
import { ConflictDialog } from "../story/conflict-dialog.tsx";
import { createEditLock } from "../story/edit-lock.ts";
import { OtherTabBanner } from "../story/other-tab-banner.tsx";
import { TimePicker } from "../story/time-picker.tsx";

/** There since the first page had time: the dialog that an answer is pasted into reads files too. */
const reading = () => fetched(() => import("../story/read-file.ts"));
const BackToQuestions = lazy(async () => ({
  default: (await fetched(() => import("../building/back-to-questions.tsx"))).BackToQuestions,
}));

/** One story: its text with what is heard in it. The story is there as long as the page is. */
export function WritePage(props: { id: string }) {
  const { notebook, say } = useDesk();
  // Deleted in another tab, the story is still what this page shows until it is left.
  const kept = createMemo<KeptStory>(last => notebook.story(props.id) ?? last!);
  const whole = () => kept().whole;
  const lock = createEditLock(props.id, notebook.settled);
  const editable = () => lock.holds() === true && kept().conflict === null;
  const [spoken, setSpoken] = createSignal("");
  const about = createLateDialog(async () => (await import("../story/about-dialog.tsx")).AboutDialog);
  const versions = createLateDialog(async () => (await import("../story/versions-dialog.tsx")).VersionsDialog);
  const moving = createLateDialog(async () => (await import("../moving/move-dialog.tsx")).MoveDialog);
  let host!: HTMLDivElement;
  let fileInput!: HTMLInputElement;
  let editor!: AnswerEditor;
  let isThere = true;

  const review = createShownReview(
    whole,
    () => editor.text(),
    remarks => editor.showRemarks(remarks),
  );
  const reviewed = review.reviewed;
  /** Whether what is shown is about the text as it is: after a key press it is not, for a moment. */
  const isCurrent = () => reviewed()?.text === editor.text();
  const isEmpty = () => whole().copy.text.trim() === "";
  const select = (span: Span): void => {
    if (isCurrent()) editor.select(span);
  };
  const applyFix = (fix: Fix): void => {
    editor.closeCard();
    editor.applyFix(fix);
  };
  const setAside = async ({ finding, title, words }: ListedRemark, reason: string): Promise<void> => {
    editor.closeCard();
    const { id } = await notebook.dismiss(props.id, { check: finding.check, words, reason });
    say(`“${title}” is set aside.`, () => notebook.undismiss(props.id, id));
    document.getElementById("heard-panel")?.focus();
  };
  const bringBack = async ({ finding, words }: ListedRemark): Promise<void> => {
    for (const one of whole().dismissals)
      if (one.check === finding.check && one.words === words) await notebook.undismiss(props.id, one.id);
    document.getElementById("heard-panel")?.focus();
  };
  /** Puts another text in the place of the whole, where this page may still write. */
  const put = (text: string): void => {
    if (isThere && editable()) editor.replace(text);
    else say("This story is not open for writing here any more. Its versions are kept.");
  };
  const keepVersion = async (): Promise<void> => {
    const { number } = await notebook.keepDraft(props.id, "asked", editor.text());
    say(`Kept as version ${number}.`);
  };
  const putBack = async (before: string, known: string): Promise<void> => {
    await notebook.keepSince(props.id, known);
    put(before);
  };
  const restore = async (draft: Draft): Promise<void> => {
    versions.close();
    const before = editor.text();
    const { number } = await notebook.keepDraft(props.id, "before-restore", before);
    put(draft.text);
    say(`This is version ${draft.number} again. What was here is version ${number}.`, () =>
      putBack(before, draft.text),
    );
    editor.focus();
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { readFile, UnreadableFile } = await reading();
    try {
      const text = await readFile(file);
      const before = editor.text();
      if (before.trim() !== "") await notebook.keepDraft(props.id, "before-restore", before);
      put(text);
      say(`The words of ${file.name} are here.`, () => putBack(before, text));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      say(error.message);
    }
  };
  const changeStory = async (changes: StoryChanges): Promise<void> => {
    const { title, occupation, interviewOn } = whole().story;
    await notebook.changeStory(props.id, changes);
    say("Noted.", () => notebook.changeStory(props.id, { title, occupation, interviewOn }));
  };
  const exportMarkdown = (): void => {
    saveFile("story.md", "text/markdown", storyToMarkdown(whole()));
  };

  onMount(() => {
    editor = createAnswerEditor(host, {
      text: whole().copy.text,
      editable: false,
      onChange: changed => notebook.write(props.id, changed),
      render: (mark, element, close) =>
        render(
          () => (
            <RemarkCard
              onClose={close}
              remark={mark.remark}
              listed={false}
              onFix={editable() ? fix => applyFix(movedWith(mark, fix)) : null}
              onSetAside={editable() ? (remark, reason) => void setAside(remark, reason) : null}
            />
          ),
          element,
        ),
    });
    createEffect(
      on(editable, (now, before) => {
        editor.setEditable(now);
        // Only what can be written in can take the focus.
        if (now && before === false && whole().copy.text === "") editor.focus();
      }),
    );
    // What another tab or browser wrote, and what was chosen of two texts.
    createEffect(
      on(
        () => oneKindOfLines(whole().copy.text),
        text => {
          if (editor.text() !== text) editor.follow(text);
        },
      ),
    );
  });
  onCleanup(() => {
    isThere = false;
    editor.destroy();
  });

  // A card is closed by a press anywhere else.
  const onPress = ({ target }: PointerEvent): void => {
    if (target instanceof Element && !target.closest(".cm-tooltip, .editor")) editor.closeCard();
  };
  document.addEventListener("pointerdown", onPress);
  onCleanup(() => document.removeEventListener("pointerdown", onPress));
  const onKeys = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s" && !event.shiftKey) {
      event.preventDefault();
      if (editable()) void keepVersion();
    } else if (event.key === "F8") {
      event.preventDefault();
      const remark = editor.openNext(event.shiftKey ? -1 : 1);
      setSpoken(remark === null ? "There is no remark in the text." : spokenOf(remark));
    } else if (event.key === "F6") {
      event.preventDefault();
      const panel = document.getElementById("heard-panel");
      if (panel?.contains(document.activeElement)) editor.focus();
      else panel?.focus();
    }
  };
  document.addEventListener("keydown", onKeys);
  onCleanup(() => document.removeEventListener("keydown", onKeys));

  return (
    <main class="write" id="main" tabindex="-1">
      <header class="story-head">
        <div>
          <h1>{whole().story.title}</h1>
          <p class="quiet small">
            <Show when={whole().story.interviewOn}>{day => <>{countDown(day())} · </>}</Show>
            <SavedLine kept={kept()} />
          </p>
          <Show when={whole().notes.some(({ text }) => text.trim() !== "")}>
            <Suspense>
              <BackToQuestions id={props.id} notes={whole().notes} />
            </Suspense>
          </Show>
        </div>
        <div class="row actions">
          <button type="button" class="button compact main" disabled={!editable()} onClick={() => void keepVersion()}>
            Keep this version
          </button>
          <button type="button" class="button compact" onClick={() => void versions.open()}>
            Versions ({whole().drafts.length})
          </button>
          <Menu label="More">
            <button type="button" class="button plain" onClick={() => void about.open()}>
              Name, occupation, date
            </button>
            <button type="button" class="button plain" disabled={!editable()} onClick={() => fileInput.click()}>
              Use the text of a file
            </button>
            <button type="button" class="button plain" onClick={exportMarkdown}>
              Save as a file
            </button>
            <button type="button" class="button plain" onClick={() => void moving.open()}>
              Move to another device
            </button>
          </Menu>
          <input
            ref={fileInput}
            type="file"
            class="unseen"
            tabindex="-1"
            aria-label="A file with your answer"
            accept={ACCEPTED}
            onChange={event => {
              void takeFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </div>
      </header>
      <OtherTabBanner lock={lock} />
      <div class="columns">
        <div class="writing">
          <TimePicker />
          <div class="sheet">
            <Show when={!isEmpty()}>
              <PartsStrip reviewed={reviewed()} timeSeconds={notebook.settings().timeSeconds} onGoTo={select} />
            </Show>
            <div ref={host} class="editor" />
          </div>
          <Show when={!isEmpty() && reviewed()?.first.length}>
            {count => (
              <PartLink class="button to-heard" to="heard-panel">
                {TO_MEND[count() - 1]} <span aria-hidden="true">↓</span>
              </PartLink>
            )}
          </Show>
          <p class="quiet small under keys-hint">
            <kbd>F8</kbd> next remark · <kbd>?</kbd> all keys
          </p>
        </div>
        <HeardPanel
          reviewed={reviewed()}
          onGoTo={select}
          isEmpty={isEmpty()}
          failed={review.failed()}
          onFix={editable() ? fix => isCurrent() && applyFix(fix) : null}
          onSetAside={editable() ? (remark, reason) => void setAside(remark, reason) : null}
          onBringBack={remark => void bringBack(remark)}
        />
      </div>
      <p class="unseen" aria-live="polite">
        {spoken()}
      </p>
      <about.Late story={whole().story} onClose={about.close} onChange={changes => void changeStory(changes)} />
      <moving.Late whole={whole()} onClose={moving.close} />
      <versions.Late
        whole={whole()}
        onClose={versions.close}
        onRestore={editable() ? draft => void restore(draft) : null}
      />
      <Show when={lock.holds() !== false && kept().conflict}>
        {conflict => (
          <ConflictDialog
            yours={conflict().yours}
            theirs={conflict().theirs}
            onChoose={draft => void notebook.choose(props.id, draft.text)}
          />
        )}
      </Show>
    </main>
  );
}

const TO_MEND = ["One thing to mend", "Two things to mend first", "Three things to mend first"];

/** What a card shows, for whoever cannot see it. */
function spokenOf({ title, finding }: ListedRemark): string {
  const fix = finding.fixes[0];
  return `${title}. ${finding.message} ${finding.advice}${fix ? ` Alt Enter: ${fix.title}.` : ""}`;
}

import { weighWithPeers } from "@unflinch/engine/finding";
import { storable } from "@unflinch/store/kept";
import { createMemo, createSignal, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { go } from "../desk/router.ts";
import type { KeptStory } from "../keeping/browser-store.ts";
import { beginning } from "../story/beginning.ts";
import { MarkedWords } from "./marked-words.tsx";
import { PeerTest } from "./peer-test.tsx";
import { VERDICTS, VerdictSign, WeighedReasons } from "./weighed-reasons.tsx";
import type { WeighedText } from "./weighings.ts";

/** As many of its first words name a story that was jotted down. */
const TITLE_WORDS = 8;

/** A failure jotted down: its words, how it was weighed, what peers say, and the ways to go on. */
export function CandidateCard(props: { kept: KeptStory; weighed: WeighedText | undefined; occupation: string | null }) {
  const { notebook, say } = useDesk();
  const [changedFrom, setChangedFrom] = createSignal<string | null>(null);
  let changeButton!: HTMLButtonElement;
  /** What the field made of it so far. */
  let written = "";
  const id = () => props.kept.id;
  const text = () => props.kept.whole.copy.text;
  const peers = () => props.kept.whole.peers;
  const weighing = createMemo(() => {
    const given = props.weighed?.weighing;
    return given ? weighWithPeers(given, peers()) : given;
  });
  const againstWords = () =>
    props.weighed?.text === text()
      ? (weighing()?.rules ?? []).flatMap(({ verdict, span }) => (verdict === "against" && span !== null ? [span] : []))
      : [];
  const endChange = () => {
    const before = changedFrom();
    if (before === null) return;
    const { kept } = props;
    setChangedFrom(null);
    changeButton.focus();
    const now = kept.whole.copy.text;
    if (now === before || now !== written) return;
    say("Changed.", async () => {
      await notebook.keepSince(kept.id, now);
      notebook.write(kept.id, before);
    });
  };
  const beginChange = () => {
    written = text();
    setChangedFrom(written);
  };
  const change = (given: string) => {
    if (text() === written) {
      written = storable(given);
      notebook.write(id(), written);
      return;
    }
    setChangedFrom(null);
    changeButton.focus();
    void notebook.keepDraft(id(), "conflict", given);
    say("This was changed in another tab. What you wrote here is kept among its versions.");
  };
  const remove = async () => {
    const undo = await notebook.removeStory(id());
    document.getElementById("main")?.focus();
    say("Deleted.", undo);
  };
  const takeUp = async (room: "build" | "story") => {
    const { story } = props.kept.whole;
    const path = `/${room}/${id()}`;
    const occupation = props.occupation ?? story.occupation;
    const title = beginning(text(), TITLE_WORDS) || "Untitled story";
    await notebook.changeStory(id(), { jotted: false, title, occupation });
    go(path);
  };
  return (
    <li class="candidate">
      <h3 class="unseen">{beginning(text())}</h3>
      <Show
        when={changedFrom() !== null}
        fallback={
          <p class="candidate-text">
            <MarkedWords text={text()} spans={againstWords()} />
          </p>
        }
      >
        <label class="field">
          <span>Your words</span>
          <textarea
            ref={field => queueMicrotask(() => field.focus())}
            rows="4"
            value={changedFrom() ?? ""}
            onInput={({ currentTarget }) => change(currentTarget.value)}
            onKeyDown={event => {
              if (event.key !== "Escape" && (event.key !== "Enter" || event.shiftKey || event.isComposing)) return;
              event.preventDefault();
              endChange();
            }}
          />
        </label>
      </Show>
      <div class="row">
        <button
          ref={changeButton}
          type="button"
          class="button plain compact"
          onClick={() => (changedFrom() === null ? beginChange() : endChange())}
        >
          {changedFrom() === null ? "Change" : "Done"}
          <span class="unseen"> {beginning(text())}</span>
        </button>
        <button type="button" class="button plain compact danger" onClick={() => void remove()}>
          Delete<span class="unseen"> {beginning(text())}</span>
        </button>
      </div>
      <Show
        when={weighing()}
        fallback={<p class="quiet">{weighing() === null ? "This could not be weighed." : "…"}</p>}
      >
        {given => (
          <Show when={given().readable.ok} fallback={<NotJudged readable={given().readable} />}>
            <WeighedReasons text={props.weighed!.text} weighing={given()} />
          </Show>
        )}
      </Show>
      <PeerTest id={id()} text={text()} peers={peers()} occupation={props.occupation} />
      <div class="row candidate-ways">
        <button type="button" class="button main" onClick={() => void takeUp("build")}>
          Go on with this one<span class="unseen">: {beginning(text())}</span>
        </button>
        <button type="button" class="button" onClick={() => void takeUp("story")}>
          Write it straight away<span class="unseen">: {beginning(text())}</span>
        </button>
      </div>
    </li>
  );
}

function NotJudged(props: { readable: NonNullable<WeighedText["weighing"]>["readable"] }) {
  return (
    <div class="weighed">
      <h4>
        <VerdictSign verdict="not-judged" />
        {VERDICTS["not-judged"].title}
      </h4>
      <p>{props.readable.ok ? "" : props.readable.why}</p>
    </div>
  );
}

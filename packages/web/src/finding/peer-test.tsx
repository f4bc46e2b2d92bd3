import { peerCard, readPeers } from "@unflinch/engine/finding";
import type { PeerAnswer } from "@unflinch/store/kept";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";

const SAYS: Readonly<Record<PeerAnswer["says"], string>> = { rough: "“That’s rough”", hiccup: "“Barely a hiccup”" };

/** The peer test (A4): what to read out to somebody of the same trade, and what they answered. */
export function PeerTest(props: { id: string; text: string; peers: readonly PeerAnswer[]; occupation: string | null }) {
  const { notebook, say } = useDesk();
  const said = createUniqueId();
  const missing = createUniqueId();
  const [isMissing, setMissing] = createSignal(false);
  let form!: HTMLFormElement;
  let reading!: HTMLParagraphElement;
  const card = () => peerCard(props.text, props.occupation);
  const copy = () =>
    navigator.clipboard.writeText(card()).then(
      () => say("Copied. Paste it into a message to somebody of your trade."),
      () => say("It could not be copied. Mark the words and copy them by hand."),
    );
  // Whoever thinks better of it while choosing to whom is not told of a failure.
  const send = () => void navigator.share({ text: card() }).catch(() => {});
  const note = async () => {
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    const says = text("says");
    setMissing(says !== "rough" && says !== "hiccup");
    if (says !== "rough" && says !== "hiccup") {
      form.querySelector("input")?.focus();
      return;
    }
    form.reset();
    const { id } = await notebook.addPeerAnswer(props.id, { who: text("who"), says, words: text("words") });
    // Read out and in sight: it is what the answer was noted for.
    reading.focus({ preventScroll: true });
    reading.scrollIntoView({ block: "center" });
    say("Noted.", () => notebook.removePeerAnswer(props.id, id));
  };
  const takeBack = async ({ id, who, says, words }: PeerAnswer) => {
    await notebook.removePeerAnswer(props.id, id);
    form.querySelector("input")?.focus();
    say("Taken back.", () => notebook.addPeerAnswer(props.id, { who, says, words }));
  };
  return (
    <details class="peer-test">
      <summary>Ask somebody of your trade</summary>
      <p class="small quiet">Read this out, or send it.</p>
      <blockquote class="peer-card">{card()}</blockquote>
      <div class="row">
        <button type="button" class="button compact" onClick={() => void copy()}>
          Copy
        </button>
        <Show when={"share" in navigator}>
          <button type="button" class="button compact" onClick={send}>
            Send
          </button>
        </Show>
      </div>
      <Show when={props.peers.length > 0}>
        <ul class="peer-answers">
          <For each={props.peers}>
            {answer => (
              <li>
                <span>
                  <strong>{SAYS[answer.says]}</strong>
                  <Show when={answer.who}>, {answer.who}</Show>
                  <Show when={answer.words}>: {answer.words}</Show>
                </span>
                <button type="button" class="button plain compact" onClick={() => void takeBack(answer)}>
                  Take back<span class="unseen"> what {answer.who || "they"} said</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p ref={reading} tabindex="-1" class="peer-reading">
        {readPeers(props.peers).text}
      </p>
      <form
        ref={form}
        class="peer-form"
        novalidate
        onSubmit={event => {
          event.preventDefault();
          void note();
        }}
      >
        <div
          class="times"
          role="radiogroup"
          aria-labelledby={said}
          aria-required="true"
          aria-invalid={isMissing()}
          aria-describedby={missing}
        >
          <p id={said} class="quiet small">
            They said
          </p>
          <For each={["rough", "hiccup"] as const}>
            {says => (
              <label>
                <input type="radio" name="says" value={says} onChange={() => setMissing(false)} />
                <span>{SAYS[says]}</span>
              </label>
            )}
          </For>
        </div>
        <p id={missing} class="problem small" role="alert">
          {isMissing() ? "Choose first which of the two they said." : ""}
        </p>
        <label class="field">
          <span>Who it was (may stay empty)</span>
          <input name="who" maxlength="200" autocomplete="off" />
        </label>
        <label class="field">
          <span>What else they said (may stay empty)</span>
          <input name="words" maxlength="2000" autocomplete="off" />
        </label>
        <div>
          <button type="submit" class="button compact">
            Note the answer
          </button>
        </div>
      </form>
    </details>
  );
}

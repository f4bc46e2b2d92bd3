import "../styles/find.css";
import { compareCandidates, weighWithPeers } from "@unflinch/engine/finding";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { CandidateCard } from "../finding/candidate-card.tsx";
import { JotField } from "../finding/jot-field.tsx";
import { OccupationField } from "../finding/occupation-field.tsx";
import { PromptList } from "../finding/prompt-list.tsx";
import { SideBySide } from "../finding/side-by-side.tsx";
import { createWeighings } from "../finding/weighings.ts";
import { beginning } from "../story/beginning.ts";

/** As many of its first words name a candidate beside others. */
const NAME_WORDS = 7;

/** Brings failures to mind, takes them down, weighs them and puts them side by side (A1 to A7). */
export function FindPage() {
  const { notebook } = useDesk();
  const [prompt, setPrompt] = createSignal<string | null>(null);
  const [jotting, setJotting] = createSignal<string | null>(null);
  let field!: HTMLTextAreaElement;
  const occupation = () => notebook.settings().occupation;
  const jotted = createMemo(() =>
    notebook
      .list()
      .filter(({ whole }) => whole.story.jotted)
      // The newest first, and none moves when it is changed.
      .sort((a, b) => b.whole.story.createdAtMs - a.whole.story.createdAtMs || a.id.localeCompare(b.id))
      .map(({ id }) => id),
  );
  const weighedOf = createWeighings(jotted, occupation);
  const candidates = () => jotted().filter(id => id !== jotting());
  const compare = (ids: readonly string[]) =>
    compareCandidates(
      ids.flatMap(id => {
        const weighing = weighedOf(id)?.weighing;
        return weighing ? [{ id, weighing: weighWithPeers(weighing, notebook.story(id)?.whole.peers ?? []) }] : [];
      }),
    );
  const standing = () => {
    const id = jotting();
    return id === null ? null : (compare([id]).standings[0]?.text ?? null);
  };
  const comparison = createMemo(() => compare(candidates()));
  const choose = (chosen: string) => {
    setPrompt(chosen);
    field.focus();
    field.scrollIntoView({ block: "nearest" });
  };
  return (
    <main class="find" id="main" tabindex="-1">
      <h1>Find a failure</h1>
      <p class="find-lead">
        Jot down two or three. Each is weighed: whether it is a failure, who felt it, and whether it is your own.
      </p>
      <div class="find-desk">
        <div class="find-ask">
          <OccupationField />
          <PromptList chosen={prompt()} onChoose={choose} />
        </div>
        <JotField
          prompt={prompt()}
          standing={standing()}
          onJotting={id => {
            setJotting(id);
            if (id === null) setPrompt(null);
          }}
          ref={element => {
            field = element;
          }}
        />
      </div>
      <section aria-labelledby="jotted">
        <h2 id="jotted">Jotted down</h2>
        <Show
          when={candidates().length > 0}
          fallback={<p>Nothing yet: take the prompt that stings a little and write one line about it.</p>}
        >
          <ul class="candidates">
            <For each={candidates()}>
              {id => (
                <Show when={notebook.story(id)}>
                  {kept => <CandidateCard kept={kept()} weighed={weighedOf(id)} occupation={occupation()} />}
                </Show>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={comparison().standings.length > 1}>
        <SideBySide
          comparison={comparison()}
          nameOf={id => beginning(notebook.story(id)?.whole.copy.text ?? "", NAME_WORDS)}
        />
      </Show>
    </main>
  );
}

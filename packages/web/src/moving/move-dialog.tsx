import type { WholeStory } from "@unflinch/store/kept";
import { createSignal, For, Show } from "solid-js";
import { Dialog } from "../desk/dialog.tsx";
import { answerAlone, fileOf, pack } from "./packing.ts";
import { COARSE, countParts, FINE } from "./parts.ts";
import { canSend, saveStory, sendFile } from "./send-file.ts";
import { SHOWN_MS, ShownCodes } from "./shown-codes.tsx";

/** More codes than these take patience; then the answer alone is offered too. */
const MANY = 12;
/** More than these nobody films. */
const MOST = 150;

interface Choice {
  readonly name: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly codes: number;
}

/** The story as it is when the dialog opens, by camera or as a file. */
export function MoveDialog(props: { whole: WholeStory; onClose: () => void }) {
  const content = JSON.stringify(fileOf([props.whole]));
  const [choices, setChoices] = createSignal<readonly Choice[] | null>(null);
  const [chosen, setChosen] = createSignal(0);
  const [isShowing, setShowing] = createSignal(false);
  const choice = () => choices()?.[chosen()];
  void choicesFor(JSON.parse(content).stories[0]).then(setChoices);
  return (
    <Dialog title="Move to another device" onClose={props.onClose}>
      <Show
        when={isShowing() && choice()}
        fallback={
          <div class="stack moving">
            <section class="stack" aria-labelledby="by-camera">
              <h3 id="by-camera">By camera</h3>
              <Show
                when={choices()?.length !== 0}
                fallback={<p>This story is too long to be filmed. Move it as a file.</p>}
              >
                <p>
                  This screen shows the story as codes, one after another, and the other device films them. Nothing is
                  sent over a network.
                </p>
                <Show
                  when={choices() && choices()!.length > 1}
                  fallback={<p>{choice() && `It takes ${saidOf(choice()!)}.`}</p>}
                >
                  <fieldset class="choices">
                    <legend class="unseen">What to move</legend>
                    <For each={choices()!}>
                      {(one, at) => (
                        <label>
                          <input
                            type="radio"
                            name="what-to-move"
                            checked={chosen() === at()}
                            onChange={() => setChosen(at())}
                          />
                          <span>
                            {one.name}: {saidOf(one)}
                          </span>
                        </label>
                      )}
                    </For>
                  </fieldset>
                </Show>
                <p class="quiet">
                  Whoever films the screen has the story. Show it where only you, or people you trust, can see it.
                </p>
                <div class="row">
                  <button type="button" class="button main" onClick={() => setShowing(true)}>
                    Show the codes
                  </button>
                </div>
              </Show>
            </section>
            <section class="stack" aria-labelledby="as-file">
              <h3 id="as-file">As a file</h3>
              <p>
                Bring the file to the other device in any way you like. There, press “Take a story from another device”
                in Unflinch and choose it.
              </p>
              <div class="row">
                <Show when={canSend(content)}>
                  <button type="button" class="button" onClick={() => void sendFile(content)}>
                    Send it
                  </button>
                </Show>
                <button type="button" class="button" onClick={() => saveStory(content)}>
                  Save as a file
                </button>
              </div>
            </section>
          </div>
        }
      >
        {shown => (
          <div class="stack moving">
            <p>
              On the other device, open Unflinch, press “Take a story from another device” and hold its camera to this
              code until it has them all.
            </p>
            <ShownCodes packed={shown().packed} />
          </div>
        )}
      </Show>
    </Dialog>
  );
}

/** Everything, and where that is many codes the answer alone too; none where it cannot be filmed. */
async function choicesFor(whole: WholeStory): Promise<readonly Choice[]> {
  const size = matchMedia("(max-width: 40rem)").matches ? COARSE : FINE;
  const choiceOf = async (name: string, story: WholeStory): Promise<Choice> => {
    const packed = await pack(fileOf([story]));
    return { name, packed, codes: countParts(packed, size) };
  };
  const everything = await choiceOf("Everything", whole);
  if (everything.codes <= MANY) return [everything];
  const alone = await choiceOf("The answer alone, without its versions and notes", answerAlone(whole));
  const wanted = alone.codes < everything.codes ? [everything, alone] : [everything];
  return wanted.filter(({ codes }) => codes <= MOST);
}

function saidOf({ codes }: Choice): string {
  if (codes === 1) return "one code";
  return `${codes} codes, about ${Math.ceil((codes * SHOWN_MS) / 1000)} seconds a round`;
}

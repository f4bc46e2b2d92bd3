import type { ExportFile, ImportResult } from "@unflinch/store/kept";
import { createSignal, For, onMount, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { Dialog } from "../desk/dialog.tsx";
import { Link } from "../desk/link.tsx";
import { importProblem } from "../keeping/import-problem.ts";
import { KeeperGone } from "../keeping/keeper.ts";
import { readPicture } from "./camera.ts";
import { CameraView } from "./camera-view.tsx";
import { type Gathered, Gathering, type Progress } from "./gathering.ts";
import { Unpackable, unpack } from "./packing.ts";
import { PartsThere } from "./parts-there.tsx";

const AGAIN = "The story came damaged, and nothing was changed. Begin again.";
const SAID: Readonly<Record<Exclude<Gathered["kind"], "part" | "whole" | "broken">, string>> = {
  foreign: "This code is not from Unflinch. Show the codes of a story on the other device.",
  newer: "A newer Unflinch made this code. Update Unflinch here, then begin again.",
  damaged: "This code came damaged. Wait until it is shown again.",
};

interface Taken {
  readonly said: string;
  /** Where to go and read it. */
  readonly id: string | null;
}

/** A story comes from another device: filmed, from pictures of its codes, or as a file. */
export function TakeDialog(props: { onClose: () => void }) {
  const { notebook } = useDesk();
  let gathering = new Gathering();
  const [isFilming, setFilming] = createSignal(false);
  const [progress, setProgress] = createSignal<Progress | null>(null);
  const [problem, setProblem] = createSignal("");
  const [taken, setTaken] = createSignal<readonly Taken[]>([]);
  /** What is all there and waits for Unflinch to run again. */
  const [waiting, setWaiting] = createSignal<unknown>(null);

  /** What was gathered is of no use; the same codes may come again. */
  const beginAgain = (message: string): void => {
    gathering = new Gathering();
    setProgress(null);
    setProblem(message);
  };
  const bringIn = async (file: unknown, name: string): Promise<void> => {
    setWaiting(null);
    try {
      const result = await notebook.importAll(file);
      setProblem("");
      setProgress(null);
      setTaken(before => [...before, takenOf(file as ExportFile, result)]);
    } catch (error) {
      if (error instanceof KeeperGone) {
        setWaiting(file);
        setProblem(importProblem(error, name));
      } else beginAgain(importProblem(error, name));
    }
  };
  const takeCode = async (text: string): Promise<void> => {
    const gathered = await gathering.add(text);
    if (gathered.kind === "broken") return beginAgain(AGAIN);
    if (gathered.kind !== "part" && gathered.kind !== "whole") return void setProblem(SAID[gathered.kind]);
    setProgress(gathered);
    setProblem("");
    if (gathered.kind === "part") return;
    setFilming(false);
    const file = await unpack(gathered.bytes).catch(error => {
      if (!(error instanceof Unpackable)) throw error;
      return null;
    });
    if (file === null) beginAgain(AGAIN);
    else await bringIn(file, "This");
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    setProblem("");
    const unread: string[] = [];
    for (const file of files) {
      if (file.type.startsWith("image/")) {
        const text = await readPicture(file);
        if (text === null) unread.push(file.name);
        else await takeCode(text);
      } else {
        const read = await file
          .text()
          .then(JSON.parse)
          .catch(error => error);
        if (read instanceof Error) setProblem(importProblem(read, file.name));
        else await bringIn(read, file.name);
      }
    }
    if (unread.length > 0 && taken().length === 0)
      setProblem(
        `No code could be read in ${unread.join(", ")}. Take it closer and straight, with the whole code on it.`,
      );
  };
  return (
    <Dialog title="Take a story from another device" onClose={props.onClose}>
      <Show when={taken().length === 0} fallback={<Arrived taken={taken()} />}>
        <div class="stack moving">
          <p>
            On the other device, open the story, press “More” and “Move to another device”. Then film the codes that it
            shows.
          </p>
          <Show when={isFilming()}>
            <CameraView
              onText={takeCode}
              onGone={message => {
                setFilming(false);
                setProblem(message);
              }}
            />
          </Show>
          <PartsThere progress={progress()} />
          <p class="problem" role="alert">
            {problem()}
          </p>
          <div class="row">
            <Show
              when={waiting() === null}
              fallback={
                <button type="button" class="button main" onClick={() => void bringIn(waiting(), "This")}>
                  Try again
                </button>
              }
            >
              <button
                type="button"
                class="button"
                classList={{ main: !isFilming() }}
                onClick={() => {
                  setProblem("");
                  setFilming(!isFilming());
                }}
              >
                {isFilming() ? "Stop the camera" : "Open the camera"}
              </button>
            </Show>
          </div>
          <label class="field">
            <span>No camera here? Choose photos or screenshots of the codes, or the story’s file.</span>
            <input
              type="file"
              multiple
              accept="image/*,.json,.txt,application/json,text/plain"
              onChange={event => {
                void takeFiles([...(event.currentTarget.files ?? [])]);
                event.currentTarget.value = "";
              }}
            />
          </label>
          <p class="quiet small">Pictures are looked at on this device, are not kept and go nowhere.</p>
        </div>
      </Show>
    </Dialog>
  );
}

function Arrived(props: { taken: readonly Taken[] }) {
  let place!: HTMLDivElement;
  onMount(() => place.focus());
  return (
    <div ref={place} class="stack moving" role="status" tabindex="-1">
      <For each={props.taken}>
        {({ said, id }) => (
          <>
            <p>{said}</p>
            <Show when={id}>
              {story => (
                <div class="row">
                  <Link class="button main" to={`/story/${story()}`}>
                    Open the story
                  </Link>
                </div>
              )}
            </Show>
          </>
        )}
      </For>
    </div>
  );
}

/** What came of a file that was imported. */
function takenOf({ stories }: ExportFile, { added, merged, unchanged }: ImportResult): Taken {
  if (stories.length !== 1)
    return {
      said: `${stories.length} stories came: ${added} new, ${merged} added to, ${unchanged} there already.`,
      id: null,
    };
  const { id, title } = stories[0]!.story;
  if (added === 1) return { said: `“${title}” is here now.`, id };
  if (merged === 0) return { said: `“${title}” was here already, just as it came. Nothing was changed.`, id };
  return {
    said: `“${title}” was here already, and what was new was added. An answer that differs from yours is now one of its versions.`,
    id,
  };
}

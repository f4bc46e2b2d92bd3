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

/** A story's file, and what its choice was called; null where it came as codes. */
interface Brought {
  readonly file: unknown;
  readonly name: string | null;
}

/** A story comes from another device: filmed, from pictures of its codes, or as a file. */
export function TakeDialog(props: { onClose: () => void }) {
  const { notebook } = useDesk();
  let gathering = new Gathering();
  const [isFilming, setFilming] = createSignal(false);
  const [progress, setProgress] = createSignal<Progress | null>(null);
  const [problems, setProblems] = createSignal<readonly string[]>([]);
  const [taken, setTaken] = createSignal<readonly Taken[]>([]);
  /** What is all there and waits for Unflinch to run again, with what is said of it. */
  const [waiting, setWaiting] = createSignal<readonly Brought[]>([]);
  const [gone, setGone] = createSignal("");
  const said = () => (waiting().length > 0 ? [gone(), ...problems()] : problems());
  const isOver = () => taken().length > 0 && waiting().length === 0 && progress() === null;
  const say = (problem: string | null): void => void setProblems(problem === null ? [] : [problem]);

  // Each of these gives back what to say where it did not go well, or null.

  /** What was gathered is of no use; the same codes may come again. */
  const beginAgain = (problem: string): string => {
    gathering = new Gathering();
    setProgress(null);
    return problem;
  };
  const bringIn = async (brought: Brought): Promise<string | null> => {
    const { file, name } = brought;
    try {
      const result = await notebook.importAll(file);
      if (name === null) setProgress(null);
      setTaken(before => [...before, takenOf(file as ExportFile, result)]);
      return null;
    } catch (error) {
      const problem = importProblem(error, name ?? "This");
      if (!(error instanceof KeeperGone)) return name === null ? beginAgain(problem) : problem;
      setGone(problem);
      setWaiting(before => [...before, brought]);
      return null;
    }
  };
  const takeCode = async (text: string): Promise<string | null> => {
    const gathered = await gathering.add(text);
    if (gathered.kind === "broken") return beginAgain(AGAIN);
    if (gathered.kind !== "part" && gathered.kind !== "whole") return SAID[gathered.kind];
    setProgress(gathered);
    if (gathered.kind === "part") return null;
    setFilming(false);
    const file = await unpack(gathered.bytes).catch(error => {
      if (!(error instanceof Unpackable)) throw error;
      return null;
    });
    return file === null ? beginAgain(AGAIN) : bringIn({ file, name: null });
  };
  const takeFile = async (file: File): Promise<string | null> => {
    const read = await file
      .text()
      .then(JSON.parse)
      .catch(error => error);
    return read instanceof Error ? importProblem(read, file.name) : bringIn({ file: read, name: file.name });
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    setProblems([]);
    const found: string[] = [];
    const unread: string[] = [];
    for (const file of files) {
      const isPicture = file.type.startsWith("image/");
      const code = isPicture ? await readPicture(file) : null;
      if (isPicture && code === null) unread.push(file.name);
      else {
        const problem = code === null ? await takeFile(file) : await takeCode(code);
        if (problem !== null) found.push(files.length > 1 ? withName(problem, file.name) : problem);
      }
    }
    // Where all came, it does not matter which pictures it came from.
    if (unread.length > 0 && !isOver())
      found.push(
        `No code could be read in ${unread.join(", ")}. Take it closer and straight, with the whole code on it.`,
      );
    setProblems(found);
  };
  const tryAgain = async (): Promise<void> => {
    const all = waiting();
    setWaiting([]);
    const found: string[] = [];
    for (const brought of all) {
      const problem = await bringIn(brought);
      if (problem !== null) found.push(brought.name === null ? problem : withName(problem, brought.name));
    }
    setProblems(before => [...before, ...found]);
  };
  return (
    <Dialog title="Take a story from another device" onClose={props.onClose}>
      <div class="stack moving">
        <Show when={taken().length > 0}>
          <Arrived taken={taken()} />
        </Show>
        <Show when={taken().length === 0}>
          <p>
            On the other device, open the story, press “More” and “Move to another device”. Then film the codes that it
            shows.
          </p>
        </Show>
        <Show when={isFilming()}>
          <CameraView
            onText={async text => say(await takeCode(text))}
            onGone={message => {
              setFilming(false);
              say(message);
            }}
          />
        </Show>
        <PartsThere progress={progress()} />
        <div class="problem stack" role="alert">
          <For each={said()}>{problem => <p>{problem}</p>}</For>
        </div>
        <Show when={!isOver()}>
          <div class="row">
            <Show
              when={waiting().length === 0}
              fallback={
                <button type="button" class="button main" onClick={() => void tryAgain()}>
                  Try again
                </button>
              }
            >
              <button
                type="button"
                class="button"
                classList={{ main: !isFilming() }}
                onClick={() => {
                  setProblems([]);
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
        </Show>
      </div>
    </Dialog>
  );
}

const withName = (problem: string, name: string): string => (problem.includes(name) ? problem : `${name}: ${problem}`);

function Arrived(props: { taken: readonly Taken[] }) {
  let place!: HTMLDivElement;
  onMount(() => place.focus());
  return (
    <div ref={place} class="stack" role="status" tabindex="-1">
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

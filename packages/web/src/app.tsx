import { createEffect, createSignal, lazy, Match, onCleanup, Show, Suspense, Switch } from "solid-js";
import { useDesk } from "./desk/desk.ts";
import { KeysDialog } from "./desk/keys-dialog.tsx";
import { follow, place } from "./desk/router.ts";
import { HomePage } from "./pages/home-page.tsx";

// The editor is the larger part of all scripts and comes when a story is opened.
const write = () => fetched(() => import("./pages/write-page.tsx"));
if (place().page === "story") void write();
const WritePage = lazy(async () => ({ default: (await write()).WritePage }));
const NoStory = lazy(async () => ({ default: (await write()).NoStory }));
const settings = () => fetched(() => import("./pages/settings-page.tsx"));
const SettingsPage = lazy(async () => ({ default: (await settings()).SettingsPage }));
const AGAIN_MS = 1000;

/** A part of the page that cannot be had now is asked for until the server is back. */
async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;)
    try {
      return await load();
    } catch {
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
    }
}

export function App() {
  const { notebook, reviewer } = useDesk();
  // A server that goes away later must not keep anybody from writing.
  const whenIdle = window.requestIdleCallback ?? (act => setTimeout(act, 200));
  whenIdle(() => {
    void write();
    void settings();
    reviewer.start();
  });
  const [keys, setKeys] = createSignal(false);
  createEffect(() => {
    const { theme } = notebook.settings();
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
  const onKey = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0];
    const inField =
      typing instanceof HTMLElement && (typing.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(typing.tagName));
    if (event.key === "?" && !inField) setKeys(true);
  };
  document.addEventListener("keydown", onKey);
  onCleanup(() => document.removeEventListener("keydown", onKey));
  const storyId = () => {
    const now = place();
    return now.page === "story" ? now.id : null;
  };
  const gone = () => {
    const line = notebook.line();
    return line.kind === "gone" ? line : null;
  };
  return (
    <>
      <a class="skip button" href="#main">
        To the content
      </a>
      <nav class="top" aria-label="Unflinch">
        <a class="brand" href="/" onClick={follow} aria-current={place().page === "home" ? "page" : undefined}>
          Unflinch
        </a>
        <span class="row">
          <button type="button" class="button plain compact" onClick={() => setKeys(true)}>
            Shortcuts
          </button>
          <a
            class="button plain compact"
            href="/settings"
            onClick={follow}
            aria-current={place().page === "settings" ? "page" : undefined}
          >
            Settings
          </a>
        </span>
      </nav>
      <Show when={gone()}>
        {line => (
          <div class="banner" role="status">
            <p>
              {line().message ||
                "Unflinch is not running. Go on writing: it is kept in this browser and saved when Unflinch runs again. Start it with npm start."}
            </p>
          </div>
        )}
      </Show>
      <Show when={!notebook.keepsCopy()}>
        <div class="banner" role="status">
          <p>
            This browser keeps no copy, as in a private window or when it is full. Your words are saved by Unflinch
            alone.
          </p>
        </div>
      </Show>
      <Suspense
        fallback={
          <main class="home" id="main" tabindex="-1">
            <p>One moment…</p>
          </main>
        }
      >
        <Switch>
          <Match when={place().page === "settings"}>
            <SettingsPage />
          </Match>
          <Match when={storyId()} keyed>
            {id => (
              <Show
                when={notebook.story(id)}
                fallback={
                  <Show when={notebook.ready()}>
                    <NoStory />
                  </Show>
                }
              >
                <WritePage id={id} />
              </Show>
            )}
          </Match>
          <Match when={notebook.ready() || notebook.list().length > 0}>
            <HomePage />
          </Match>
        </Switch>
      </Suspense>
      <Show when={keys()}>
        <KeysDialog onClose={() => setKeys(false)} />
      </Show>
    </>
  );
}

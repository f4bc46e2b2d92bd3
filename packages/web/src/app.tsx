import {
  type Component,
  createEffect,
  createSignal,
  lazy,
  Match,
  on,
  onCleanup,
  Show,
  Suspense,
  Switch,
} from "solid-js";
import { useDesk } from "./desk/desk.ts";
import { fetched } from "./desk/fetched.ts";
import { idle } from "./desk/idle.ts";
import { Link, PartLink } from "./desk/link.tsx";
import { PLACE_WORDS } from "./desk/place-words.ts";
import { roomTitle } from "./desk/room-title.ts";
import { place } from "./desk/router.ts";
import { exampleStory, HomePage, pasteDialog } from "./pages/home-page.tsx";

// The editor is the larger part of all scripts and comes when a story is opened; every other room has a part of its own.
const write = () => fetched(() => import("./pages/write-page.tsx"));
if (place().page === "story") void write();
const WritePage = lazy(async () => ({ default: (await write()).WritePage }));
const NotHere = lazy(async () => ({ default: (await fetched(() => import("./pages/not-here.tsx"))).NotHere }));
const settings = () => fetched(() => import("./pages/settings-page.tsx"));
const SettingsPage = lazy(async () => ({ default: (await settings()).SettingsPage }));
const find = () => fetched(() => import("./pages/find-page.tsx"));
const FindPage = lazy(async () => ({ default: (await find()).FindPage }));
const build = () => fetched(() => import("./pages/build-page.tsx"));
const BuildPage = lazy(async () => ({ default: (await build()).BuildPage }));
const versions = () => fetched(() => import("./pages/versions-page.tsx"));
const VersionsPage = lazy(async () => ({ default: (await versions()).VersionsPage }));
const examples = () => fetched(() => import("./pages/examples-page.tsx"));
const ExamplesPage = lazy(async () => ({ default: (await examples()).ExamplesPage }));
const method = () => fetched(() => import("./pages/method-page.tsx"));
const MethodPage = lazy(async () => ({ default: (await method()).MethodPage }));
const keysDialog = () => fetched(() => import("./desk/keys-dialog.tsx"));
const KeysDialog = lazy(async () => ({ default: (await keysDialog()).KeysDialog }));
const saving = () => fetched(() => import("./moving/save-everything.ts"));
const newerVersion = () => fetched(() => import("./site/newer-version-banner.tsx"));
const NewerVersionBanner = IS_SITE
  ? lazy(async () => ({ default: (await newerVersion()).NewerVersionBanner }))
  : () => null;

const storyIn = (page: "build" | "story" | "versions"): string | null => {
  const now = place();
  return now.page === page ? now.id : null;
};
const methodPlace = () => {
  const now = place();
  return now.page === "method" ? now : null;
};

export function App() {
  const { notebook, reviewer } = useDesk();
  const loadTheRest = async (): Promise<void> => {
    for (const load of [
      write,
      settings,
      find,
      build,
      versions,
      examples,
      method,
      keysDialog,
      pasteDialog,
      exampleStory,
    ]) {
      await idle();
      await load();
    }
    reviewer.start();
  };
  // A page that only waits for its stories would look idle, and what is loaded then would hold them up.
  createEffect(() => notebook.ready() && void loadTheRest());
  const [keys, setKeys] = createSignal(false);
  createEffect(() => {
    const { theme } = notebook.settings();
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
  createEffect(() => {
    const now = place();
    document.title = roomTitle(now.page, "id" in now ? notebook.story(now.id)?.whole.story.title : "");
  });
  let hasMoved = false;
  createEffect(
    on(
      place,
      () => {
        hasMoved = true;
        toContent();
      },
      { defer: true },
    ),
  );
  const onKey = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0];
    const inField =
      typing instanceof HTMLElement && (typing.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(typing.tagName));
    if (event.key === "?" && !inField) setKeys(true);
  };
  document.addEventListener("keydown", onKey);
  onCleanup(() => document.removeEventListener("keydown", onKey));
  /** A room of a story that is there; another one says that it is not. */
  const ofStory = (page: "build" | "story" | "versions", Room: Component<{ id: string }>) => (
    <Match when={storyIn(page)} keyed>
      {id => (
        <Show
          when={notebook.story(id)}
          fallback={
            <Show when={notebook.ready()}>
              <NotHere what="story" />
            </Show>
          }
        >
          <Room id={id} />
        </Show>
      )}
    </Match>
  );
  const gone = () => {
    const line = notebook.line();
    return line.kind === "gone" ? line : null;
  };
  return (
    <>
      <PartLink class="skip button" to="main">
        To the content
      </PartLink>
      <nav class="top" aria-label="Unflinch">
        <Link class="brand" to="/" page="home">
          Unflinch
        </Link>
        <span class="rooms">
          <Link class="button plain compact" to="/find" page="find">
            Find a failure
          </Link>
          <Link class="button plain compact" to="/examples" page="examples">
            Examples
          </Link>
          <Link class="button plain compact" to="/method" page="method">
            Method
          </Link>
          <Link class="button plain compact" to="/settings" page="settings">
            Settings
          </Link>
          <button type="button" class="button plain compact keys-button" onClick={() => setKeys(true)}>
            Shortcuts
          </button>
        </span>
      </nav>
      <Show when={gone()}>
        {line => (
          <div class="banner" role="status">
            <p>{line().message || PLACE_WORDS.gone}</p>
            <Show when={notebook.place === "browser" && notebook.list().length > 0}>
              <button
                type="button"
                class="button compact"
                onClick={async () => (await saving()).saveEverything(notebook)}
              >
                Save everything as a file
              </button>
            </Show>
          </div>
        )}
      </Show>
      <Show when={!notebook.keepsCopy() && PLACE_WORDS.noCopy}>
        {said => (
          <div class="banner" role="status">
            <p>{said()}</p>
          </div>
        )}
      </Show>
      {IS_SITE && (
        <Suspense>
          <NewerVersionBanner />
        </Suspense>
      )}
      <Suspense fallback={<Waiting onEnd={() => hasMoved && toContent()} />}>
        <Switch>
          <Match when={place().page === "nowhere"}>
            <NotHere what="page" />
          </Match>
          <Match when={place().page === "settings"}>
            <SettingsPage />
          </Match>
          <Match when={place().page === "find"}>
            <FindPage />
          </Match>
          <Match when={place().page === "examples"}>
            <ExamplesPage />
          </Match>
          <Match when={methodPlace()}>{now => <MethodPage about={now().about} />}</Match>
          {ofStory("build", BuildPage)}
          {ofStory("story", WritePage)}
          {ofStory("versions", VersionsPage)}
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

/** Where what led here went with its room, the focus begins at the content of the next one. */
const toContent = (): void =>
  queueMicrotask(() => {
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
  });

/** Stands for a room whose scripts are still to come. */
function Waiting(props: { onEnd: () => void }) {
  onCleanup(() => props.onEnd());
  return (
    <main class="home" id="main" tabindex="-1">
      <p>One moment…</p>
    </main>
  );
}

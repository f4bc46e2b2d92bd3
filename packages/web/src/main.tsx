import "@fontsource-variable/literata/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/desk.css";
import "./styles/home.css";
import "./styles/moving.css";
import "./styles/write.css";
import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { createNotices, DeskProvider } from "./desk/desk.ts";
import { NoticeBar } from "./desk/notice-bar.tsx";
import { browserKeeper } from "./keeping/browser-keeper.ts";
import { openNotebook } from "./keeping/notebook.ts";
import { serverKeeper } from "./keeping/server-keeper.ts";
import { createReviewer } from "./reviewing/reviewer.ts";

const { notice, say, close } = createNotices();
/** So long the page waits for its letters, which would otherwise move all lines when they come. */
const LETTERS_MS = 500;
const letters = document.fonts.load('1rem "Literata Variable"').catch(() => {});
const notebook = await openNotebook(IS_SITE ? browserKeeper() : serverKeeper, say);
await Promise.race([letters, new Promise(resolve => setTimeout(resolve, LETTERS_MS))]);
const reviewer = createReviewer();

const page = document.getElementById("page")!;
// What the document shows until the scripts are there.
page.textContent = "";
render(
  () => (
    <DeskProvider value={{ notebook, reviewer, say }}>
      <App />
      <NoticeBar notice={notice()} onClose={close} />
    </DeskProvider>
  ),
  page,
);

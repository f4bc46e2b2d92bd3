import "@fontsource-variable/literata/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/desk.css";
import "./styles/home.css";
import "./styles/write.css";
import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { createNotices, DeskProvider } from "./desk/desk.ts";
import { NoticeBar } from "./desk/notice-bar.tsx";
import { openNotebook } from "./keeping/notebook.ts";
import { createReviewer } from "./reviewing/reviewer.ts";

const { notice, say, close } = createNotices();
const notebook = await openNotebook(say);
const reviewer = createReviewer();

render(
  () => (
    <DeskProvider value={{ notebook, reviewer, say }}>
      <App />
      <NoticeBar notice={notice()} onClose={close} />
    </DeskProvider>
  ),
  document.getElementById("page")!,
);

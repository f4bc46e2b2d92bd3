// Runs in the page before its own scripts, with `withEngine` set in front of it. Notes for each key press when its character
// was painted, and when the underlines of the text as it then was were. It looks from outside: the page knows nothing of it.
globalThis.typingWatch = (() => {
  /** Since the last `take`: {atMs, changed, paintedMs, shownMs, marks}; times are from the key press on. */
  let presses = [];
  let slowEvents = 0;
  let longTasks = 0;

  /** Calls back when this frame's work on the thread is done, which is no earlier than its painting. */
  const afterFrame = act => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(null);
  };

  const content = () => document.querySelector(".editor").shadowRoot.querySelector(".cm-content");
  /** What stands in the editor's document tree, and which of its characters are underlined. */
  const seen = () => {
    let text = "";
    let marked = "";
    for (const [index, line] of content().querySelectorAll(".cm-line").entries()) {
      if (index > 0) {
        text += "\n";
        marked += " ";
      }
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        text += node.data;
        marked += (node.parentElement.closest(".mark") ? "_" : " ").repeat(node.data.length);
      }
    }
    return { text, marked };
  };
  const marksOf = ({ first, others }) =>
    [...first, ...others].map(({ finding }) => finding).filter(({ from, to }) => from !== null && from < to);
  const markedBy = ({ text, ...answer }) => {
    const marked = Array(text.length).fill(" ");
    // A line's end stands between two elements, and is never underlined.
    for (const { from, to } of marksOf(answer)) marked.fill("_", from, to);
    return marked.map((sign, at) => (text[at] === "\n" ? " " : sign)).join("");
  };

  const onAnswer = answer =>
    requestAnimationFrame(() => {
      const { text, marked } = seen();
      // A newer key press was faster: the underlines of its text are still to come.
      if (text !== answer.text || marked !== markedBy(answer)) return;
      const done = presses.filter(press => press.changed && press.shownMs === undefined);
      afterFrame(nowMs => {
        for (const press of done) Object.assign(press, { shownMs: nowMs - press.atMs, marks: marksOf(answer).length });
      });
    });

  const RealWorker = globalThis.Worker;
  globalThis.Worker = withEngine
    ? class extends RealWorker {
        constructor(...given) {
          super(...given);
          this.addEventListener("message", ({ data }) => onAnswer(data));
        }
      }
    : class {
        postMessage() {}
        terminate() {}
      };

  document.addEventListener("keydown", ({ timeStamp }) => void presses.push({ atMs: timeStamp, changed: false }), true);
  const onChange = () => {
    const changed = presses.filter(press => !press.changed);
    for (const press of changed) press.changed = true;
    if (changed.length === 0) return;
    requestAnimationFrame(() =>
      afterFrame(nowMs => {
        for (const press of changed) press.paintedMs = nowMs - press.atMs;
      }),
    );
  };
  new PerformanceObserver(list => {
    slowEvents += list.getEntries().filter(({ name, duration }) => name === "keydown" && duration > 50).length;
  }).observe({ type: "event", durationThreshold: 16 });
  new PerformanceObserver(list => {
    longTasks += list.getEntries().length;
  }).observe({ type: "longtask" });

  return {
    begin() {
      new MutationObserver(onChange).observe(content(), { childList: true, subtree: true, characterData: true });
      this.take();
    },
    /** Resolves when every key press is painted and has its underlines, with how many are still without after a while. */
    async settled(longestMs) {
      const isOpen = press => (withEngine ? press.shownMs : press.paintedMs) === undefined;
      for (const endMs = performance.now() + longestMs; presses.some(isOpen) && performance.now() < endMs; )
        await new Promise(resolve => setTimeout(resolve, 20));
      return presses.filter(isOpen).length;
    },
    take() {
      const taken = { presses, slowEvents, longTasks };
      presses = [];
      slowEvents = 0;
      longTasks = 0;
      return taken;
    },
  };
})();

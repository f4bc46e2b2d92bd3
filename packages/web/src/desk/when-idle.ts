/** Does it when nothing else is to be done: what is loaded then is there when the server goes away later. */
export function whenIdle(act: () => void): void {
  if (window.requestIdleCallback === undefined) setTimeout(act, 200);
  else window.requestIdleCallback(act);
}

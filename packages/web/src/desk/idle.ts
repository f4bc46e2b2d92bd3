/** When nothing else is to be done: what is loaded then is there when the server goes away later. */
export const idle = (): Promise<unknown> =>
  new Promise(resolve => {
    if (window.requestIdleCallback === undefined) setTimeout(resolve, 200);
    else window.requestIdleCallback(resolve);
  });

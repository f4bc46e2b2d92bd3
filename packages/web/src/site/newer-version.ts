import { createSignal } from "solid-js";

const LOOK_AGAIN_MS = 3_600_000;

const [waiting, setWaiting] = createSignal<ServiceWorker | null>(null);

/** Whether a newer version of the page has come, and waits. */
export const isNewerReady = (): boolean => waiting() !== null;

const [here, setHere] = createSignal(false);

/** Whether a newer version took over while words stood on this page that a reload would lose. */
export const isNewerHere = (): boolean => here();

/** Words in a form or a dialog are kept when it is sent, and not before. */
const hasUnsentWords = (): boolean =>
  document.querySelector("dialog[open]") !== null ||
  [...document.forms].some(form => [...new FormData(form).values()].some(value => value !== ""));

/** Lets the newer version take over, in all tabs. */
export const takeNewer = (): void => waiting()?.postMessage("take over");

/**
 * Has this browser keep the page, so that it opens without a network. When a newer version takes over, the page begins anew
 * when `atRest` resolves, unless something would be lost by it: then that is left to the candidate.
 */
export async function keepPage(atRest: () => Promise<void>): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return;
  // Some browsers keep nothing; the page goes on without.
  const before = await serviceWorker.getRegistration().catch(() => undefined);
  let isFirst = before?.active == null;
  serviceWorker.addEventListener("controllerchange", async () => {
    // The first one brings what the page has already.
    if (isFirst) isFirst = false;
    else {
      await atRest();
      if (hasUnsentWords()) setHere(true);
      else location.reload();
    }
  });
  const options = { updateViaCache: "none" } as const;
  const registration = await serviceWorker.register("service-worker.js", options).catch(() => undefined);
  if (registration === undefined) return;
  const look = (): void => void setWaiting(registration.active === null ? null : registration.waiting);
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  look();
  let lookedAtMs = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAtMs < LOOK_AGAIN_MS) return;
    lookedAtMs = Date.now();
    void registration.update().catch(() => {});
  });
}

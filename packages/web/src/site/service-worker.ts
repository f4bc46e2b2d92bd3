import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

/** Every file of the site, put here by the build; what has no hash in its name has a revision. */
declare const FILES: { url: string; revision: string | null }[];
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "activate", act: (event: { waitUntil(done: Promise<void>): void }) => void): void;
  addEventListener(type: "message", act: (event: MessageEvent) => void): void;
};

// The page has one address for all its rooms; what stands behind a `?` there means nothing to it.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// The page that brought this is kept from its first visit on.
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

// A newer version waits until somebody wants it.
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

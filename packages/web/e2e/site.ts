import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { SITE } from "../../../scripts/build-site.js";
import { withoutStrangers } from "./strangers.ts";

/** Under which the folder stands on its host. */
const PATH = "/some/where/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** The site on a host that knows nothing of it: files by their names, and nothing else. */
export class Host {
  readonly #folder = mkdtempSync(join(tmpdir(), "unflinch-site-"));
  #server: Server | null = null;
  #port = 0;

  static async start(): Promise<Host> {
    const host = new Host();
    cpSync(SITE, host.#folder, { recursive: true });
    await host.start();
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${PATH}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, "http://host");
      const name = pathname === PATH ? "index.html" : pathname.slice(PATH.length);
      try {
        if (!pathname.startsWith(PATH)) throw new Error("Elsewhere");
        const content = readFileSync(join(this.#folder, name));
        const type = TYPES[extname(name)] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(content);
      } catch {
        response.writeHead(404).end("There is no such file.");
      }
    });
    this.#server = server;
    await new Promise<void>(resolve => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as { port: number }).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    const closed = new Promise(resolve => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Puts a newer version in the place of what is there: one that says so in its document. */
  renew(): void {
    const change = (name: string, to: (text: string) => string) => {
      const path = join(this.#folder, name);
      writeFileSync(path, to(readFileSync(path, "utf8")));
    };
    change("index.html", html => html.replace("<html", '<html data-version="newer"'));
    change("service-worker.js", script => script.replace(/(index\.html",revision:")\w+/, "$1newer"));
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }
}

/** Every test has a host of its own, and fails on a request to another one, on an error in the page or in its console. */
export const test = base.extend<{ host: Host; strangers: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern
  host: async ({}, use) => {
    const host = await Host.start();
    await use(host);
    await host.remove();
  },
  strangers: [async ({ context, host }, use) => withoutStrangers(context, host.address, use), { auto: true }],
});

export { expect };

export const savedHere = (page: Page) => expect(page.getByText("Saved in this browser", { exact: true })).toBeVisible();

/** Resolves when the browser has all of the page. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise(resolve => setTimeout(resolve, 50));
  });

/** What stands in the browser's database. */
export const textsIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("unflinch");
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction("stories").objectStore("stories").getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ whole }) => whole.copy.text).sort());
          };
        };
      }),
  );

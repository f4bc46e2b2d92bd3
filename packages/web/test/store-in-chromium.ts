import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { NoSuchStory, NotAnExport, NoteTooLong, type Store, StoryDeleted } from "@unflinch/store/kept";
import { buildSync } from "esbuild";
import { findChromium } from "../../../scripts/chromium.js";
import { KeeperGone } from "../src/keeping/keeper.ts";
import type { PageStore } from "../src/keeping/page-store.ts";

/** What the tabs stand on: a page of no server, as are all of that ending. */
const ADDRESS = "https://store.test/";
const ADDRESSES = /^https:\/\/\w+\.test\/$/;
const KEEPING = join(import.meta.dirname, "../src/keeping");

/** Every call is one of the store in the tab. */
export type StoreInTab = Store & Pick<PageStore, "isNew">;

/** Two tabs of a Chromium with the page's store in them. */
export interface StoreInChromium {
  readonly context: BrowserContext;
  readonly tabs: readonly Page[];
  /** A store as one of the tabs has it open; `nowMs` is its clock at each call. */
  storeIn(tab: Page, options: { name: string; owner: string }, nowMs: () => number): Promise<StoreInTab>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<StoreInChromium> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("Chromium is missing. Run node scripts/chromium.js, then this again.");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const context = await browser.newContext();
  await context.route(ADDRESSES, route => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await context.addInitScript(bundled());
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await tab.goto(ADDRESS);
  return { context, tabs, storeIn, close: () => browser.close() };
}

/** Defines `openPageStore` and `callPageStore` in a page; what goes in and out is JSON, which keeps every text as it is. */
function bundled(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { PageStore } from "./page-store.ts";
        const stores = [];
        let nowMs = 0;
        globalThis.openPageStore = options => stores.push(new PageStore({ ...options, nowMs: () => nowMs })) - 1;
        globalThis.callPageStore = async (at, method, given, now) => {
          nowMs = now;
          try {
            return { answer: JSON.stringify(await stores[at][method](...JSON.parse(given))) };
          } catch (error) {
            return { refused: error.constructor.name, message: error.message, id: error.id };
          }
        };`,
      resolveDir: KEEPING,
    },
    bundle: true,
    keepNames: true,
    format: "iife",
    target: "es2024",
    write: false,
  });
  return outputFiles[0]!.text;
}

interface Answered {
  readonly answer?: string;
  readonly refused?: string;
  readonly message: string;
  readonly id: string;
}

/** What a page has by `bundled`. */
interface InPage {
  openPageStore(options: object): number;
  callPageStore(at: number, method: string, given: string, nowMs: number): Promise<Answered>;
}

const REFUSALS: Readonly<Record<string, (answered: Answered) => Error>> = {
  NoSuchStory: ({ id }) => new NoSuchStory(id),
  StoryDeleted: ({ id }) => new StoryDeleted(id),
  NotAnExport: ({ message }) => new NotAnExport(message),
  NoteTooLong: () => new NoteTooLong(),
  KeeperGone: ({ message }) => new KeeperGone(message),
};

async function storeIn(tab: Page, options: { name: string; owner: string }, nowMs: () => number): Promise<StoreInTab> {
  const at = await tab.evaluate(given => (globalThis as unknown as InPage).openPageStore(given), options);
  const call = async (method: string, given: readonly unknown[]): Promise<unknown> => {
    const answered = await tab.evaluate(
      ([at, method, given, nowMs]) => (globalThis as unknown as InPage).callPageStore(at, method, given, nowMs),
      [at, method, JSON.stringify(given), nowMs()] as const,
    );
    const { answer, refused, message } = answered;
    if (refused !== undefined) throw REFUSALS[refused]?.(answered) ?? new Error(`${refused}: ${message}`);
    return answer === undefined ? undefined : JSON.parse(answer);
  };
  const methods = {
    get: (_: object, method: string) => (method === "then" ? undefined : (...given: unknown[]) => call(method, given)),
  };
  return new Proxy({}, methods) as StoreInTab;
}

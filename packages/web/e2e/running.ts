import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect, type Page } from "@playwright/test";
import { withoutStrangers } from "./strangers.ts";

const LAUNCHER = fileURLToPath(new URL("../../cli/bin/unflinch.js", import.meta.url));

/** The product as it is started by its user, with a folder and a port of its own. */
export class Running {
  readonly home = mkdtempSync(join(tmpdir(), "unflinch-e2e-"));
  readonly port: number;
  #child: ChildProcess | null = null;

  private constructor(port: number) {
    this.port = port;
  }

  static async start(): Promise<Running> {
    const running = new Running(await freePort());
    await running.start();
    return running;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [LAUNCHER, "start", "--no-open", "--port", `${this.port}`], {
      env: { ...process.env, UNFLINCH_HOME: this.home },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    let said = "";
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk;
        if (said.includes("Unflinch is at")) resolve();
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.on("exit", code => reject(new Error(`The server ended with ${code}: ${said}`)));
    });
  }

  /** As a crash would end it. */
  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise(resolve => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  }

  /** As when the disk was lost: the folder is there, and empty. */
  forget(): void {
    rmSync(this.home, { recursive: true, force: true });
    mkdirSync(this.home);
  }

  /** What the server keeps. */
  async kept<Answer>(path: string): Promise<Answer> {
    const response = await fetch(`${this.address}/api${path}`);
    return (await response.json()) as Answer;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.home, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Every test has a server of its own, and fails on a request to another host, on an error in the page or in its console. */
export const test = base.extend<{ running: Running; strangers: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern
  running: async ({}, use) => {
    const running = await Running.start();
    await use(running);
    await running.remove();
  },
  strangers: [
    async ({ context, running }, use) => withoutStrangers(context, `${running.address}/`, use),
    { auto: true },
  ],
  baseURL: async ({ running }, use) => use(running.address),
});

export { expect };

/** For a test in which the size of the window plays no part: it does not run on the phone again. */
export const DESK = { tag: "@desk" };

export const editorOf = (page: Page) => page.getByRole("textbox", { name: "Your answer" });
export const heardIn = (page: Page) => page.getByRole("region", { name: "What the interviewer hears" });

/** From the first page to an open story with this text. */
export async function pasteAnswer(page: Page, text: string, title = "The steel", first = "/"): Promise<void> {
  await page.goto(first);
  await page.getByRole("button", { name: "Paste an answer" }).click();
  await page.getByRole("textbox", { name: "Your answer" }).fill(text);
  await page.getByLabel("Name for it").fill(title);
  await page.getByRole("button", { name: "Show what is heard" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

export const STEEL =
  "To be fair, it was my first year as a planner. I ordered the steel two weeks late, because I did not read the second page of the contract. It cost us nine days. I called the client the same evening and told her what I had done.";

export interface Kept {
  readonly stories: readonly {
    readonly story: { readonly id: string };
    readonly copy: { readonly text: string; readonly revision: number };
    readonly drafts: number;
  }[];
}

export const keptTexts = async (running: Running) =>
  (await running.kept<Kept>("/stories")).stories.map(({ copy }) => copy.text).sort();
export const saved = (page: Page) => expect(page.getByText("Saved on this machine")).toBeVisible();

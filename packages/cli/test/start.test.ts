import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { type ClientRequest, request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import type { WholeStory, WorkingCopy } from "@unflinch/store";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith, freePort, LAUNCHER, plainEnv, unflinch } from "./command.ts";

const ID = "0b5f3a52-2f2b-4c6e-9f6e-0d6a2d6b8d11";

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  /** All that was printed so far. */
  readonly out: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** The command in a process of its own, listening; killed when the test is over. */
async function start(
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(process.execPath, [LAUNCHER, "start", ...args], {
    env: { ...plainEnv(), UNFLINCH_HOME: home, UNFLINCH_NO_OPEN: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit").then(([code, signal]) => code ?? signal);
  let out = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      out += chunk;
      const [, found] = /^Unflinch is at (\S+) .*\nYour stories/m.exec(out) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then(code => reject(new Error(`ended with ${code}: ${out}`)));
  });
  return { child, address, out: () => out, ended };
}

/** A port that another program holds until the test is over. */
async function heldPort(): Promise<string> {
  const server = createServer(socket => socket.destroy()).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return String((server.address() as AddressInfo).port);
}

const send = (address: string, method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(`${address}/api${path}`, {
    method,
    ...(body !== undefined && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });

const story = { id: ID, title: "", occupation: null, interviewOn: null, example: false, jotted: false, text: "0" };

/** A request whose body is not yet sent to its end. */
async function begun(address: string): Promise<{ sent: ClientRequest; finish: () => Promise<number> }> {
  const body = JSON.stringify(story);
  const headers = { "Content-Type": "application/json", "Content-Length": body.length };
  const sent = request(`${address}/api/stories`, { method: "POST", headers });
  const answered = new Promise<number>((resolve, reject) => {
    sent.on("response", response => resolve(response.resume().statusCode!)).on("error", reject);
  });
  answered.catch(() => {});
  sent.write(body.slice(0, 5));
  await send(address, "GET", "/health");
  const finish = () => {
    sent.end(body.slice(5));
    return answered;
  };
  return { sent, finish };
}

describe("unflinch start", { timeout: 30_000 }, () => {
  test("says where it is and where the stories are kept; a second start finds it", async () => {
    const home = folderWith({});
    const free = await freePort();
    const first = await start(home, ["--port", free]);
    expect(first.out()).toBe(
      `Unflinch is at http://127.0.0.1:${free} (stop with Ctrl+C)\nYour stories are kept in ${home}\n`,
    );
    const second = await unflinch(["start", "--no-open"], {
      env: { UNFLINCH_HOME: home, UNFLINCH_PORT: await freePort() },
    });
    expect(second).toEqual({ code: 0, out: `Unflinch runs already at http://127.0.0.1:${free}\n`, err: "" });
  });

  test.skipIf(process.platform !== "linux")(
    "opens the browser, and so does a second start, unless told not to (a browser that can be named is there on Linux)",
    async () => {
      const folder = folderWith({ browser: '#!/bin/sh\necho "$1" >> "$(dirname "$0")/opened"\n' });
      chmodSync(join(folder, "browser"), 0o755);
      const opened = () => readFileSync(join(folder, "opened"), "utf8");
      const env = { UNFLINCH_HOME: join(folder, "home"), UNFLINCH_NO_OPEN: "", BROWSER: join(folder, "browser") };
      const { address } = await start(env.UNFLINCH_HOME, ["--port", await freePort()], env);
      await expect.poll(opened, { timeout: 10_000 }).toBe(`${address}\n`);
      await unflinch(["start", "--no-open"], { env });
      await unflinch(["start"], { env: { ...env, UNFLINCH_NO_OPEN: "1" } });
      await unflinch(["start"], { env });
      await expect.poll(opened, { timeout: 10_000 }).toBe(`${address}\n${address}\n`);
    },
  );

  test("moves aside for a stranger, and says what that means", async () => {
    const usual = await heldPort();
    const { out, address } = await start(folderWith({}), [], { UNFLINCH_PORT: usual });
    expect(out()).toMatch(
      new RegExp(`^Another program holds port ${usual}, so Unflinch is at another address this time\\. Your stories`),
    );
    expect(address).not.toContain(`:${usual}`);
  });

  test("does not move aside from a port that was asked for", async () => {
    const held = await heldPort();
    const { code, out, err } = await unflinch(["start", "--no-open", "--port", held], {
      env: { UNFLINCH_HOME: folderWith({}) },
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      new RegExp(`^unflinch: another program holds port ${held}\\. Name another port: unflinch start --port \\d+\n$`),
    );
  });

  test.each([
    [["--port", "0"], {}, "unflinch: --port takes a whole number from 1 to 65535, not 0\n"],
    [[], { UNFLINCH_PORT: "x" }, "unflinch: UNFLINCH_PORT is no port: x. Ports are whole numbers from 1 to 65535.\n"],
    [["answer.md"], {}, "unflinch: answer.md is one too many: only 0 can be given here\n"],
  ])("start %j with %j is wrong use", async (args, env, message) => {
    const ran = await unflinch(["start", "--no-open", ...args], { env: { UNFLINCH_HOME: folderWith({}), ...env } });
    expect(ran).toEqual({ code: 2, out: "", err: message });
  });

  test("says what to do where the folder of the stories is a file", async () => {
    const home = join(folderWith({ file: "" }), "file");
    const { code, err } = await unflinch(["start", "--no-open", "--port", await freePort()], {
      env: { UNFLINCH_HOME: home },
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^unflinch: .+\n$/);
    expect(err).not.toContain("broke inside");
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("stops at %s, and lets a request under way end", async signal => {
    const home = folderWith({});
    const { child, address, ended } = await start(home, ["--port", await freePort()]);
    const { finish } = await begun(address);
    child.kill(signal);
    // As npm and the launcher pass the terminal's signal on.
    child.kill(signal);
    await expect.poll(() => existsSync(join(home, "server.json"))).toBe(false);
    expect(await finish()).toBe(201);
    expect(await ended).toBe(0);
  });

  test("ends at once at a second Ctrl+C", async () => {
    const { child, address, ended } = await start(folderWith({}), ["--port", await freePort()]);
    const { sent } = await begun(address);
    sent.on("error", () => {});
    child.kill("SIGINT");
    await new Promise(resolve => setTimeout(resolve, 600));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });
});

const KILLS = Number(process.env.KILLS ?? 5);

test(`what was acknowledged outlives ${KILLS} kills in the middle of saving`, {
  timeout: 30_000 + KILLS * 5_000,
}, async () => {
  const home = folderWith({});
  const free = await freePort();
  let written = 0;
  let acknowledged = 0;
  const drafts: string[] = [];
  for (let kill = 0; kill <= KILLS; kill++) {
    // The note of the one that was killed is still there.
    const { child, address, ended } = await start(home, ["--port", free]);
    await send(address, "POST", "/stories", story);
    const whole = (await (await send(address, "GET", `/stories/${ID}`)).json()) as WholeStory;
    expect(Number(whole.copy.text)).toBeGreaterThanOrEqual(acknowledged);
    expect(Number(whole.copy.text)).toBeLessThanOrEqual(written);
    const kept = new Set(whole.drafts.map(draft => draft.text));
    expect(drafts.filter(text => !kept.has(text))).toEqual([]);

    let killed: NodeJS.Timeout | undefined;
    let { revision } = whole.copy;
    try {
      for (;;) {
        const text = String(++written);
        const saved = await send(address, "PUT", `/stories/${ID}/copy`, { text, revision, writer: "one" });
        expect(saved.status).toBe(200);
        revision = ((await saved.json()) as { copy: WorkingCopy }).copy.revision;
        acknowledged = written;
        killed ??= setTimeout(() => child.kill("SIGKILL"), 10 + ((kill * 37) % 150));
        const draft = await send(address, "POST", `/stories/${ID}/drafts`, {
          id: crypto.randomUUID(),
          text,
          reason: "asked",
        });
        expect(draft.status).toBe(201);
        await draft.arrayBuffer();
        drafts.push(text);
      }
    } catch (error) {
      // The connection broke: the server is dead.
      if (!(error instanceof TypeError)) throw error;
    }
    clearTimeout(killed);
    expect(await ended).toBe("SIGKILL");
  }
  console.log(`${acknowledged} texts and ${drafts.length} drafts acknowledged over ${KILLS} kills, none lost`);
});

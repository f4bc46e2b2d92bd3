import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { openStore } from "@unflinch/store";
import { describe, expect, onTestFinished, test } from "vitest";
import { PortTaken, serve } from "../src/index.ts";
import { ask, emptyFolder, freePort, holdPort, newStory, served } from "./served.ts";

const ID = "0b5f3a52-2f2b-4c6e-9f6e-0d6a2d6b8d11";
const options = { page: { folder: "/nowhere" }, version: "0.0.0" };
const portOf = ({ address }: { address: string }) => Number(new URL(address).port);

describe("a second start", () => {
  test("finds the first by its note, wherever it is", async () => {
    const folder = emptyFolder();
    const first = await served({ folder });
    const note = JSON.parse(readFileSync(join(folder, "server.json"), "utf8"));
    expect(note).toEqual({ port: portOf(first), pid: process.pid });
    const defaultPort = await freePort();
    expect(await serve({ ...options, folder, defaultPort })).toEqual({ kind: "found", address: first.address });
  });

  test("finds the first on the default port, where the note is lost", async () => {
    const folder = emptyFolder();
    const defaultPort = await freePort();
    const first = await served({ folder, defaultPort });
    writeFileSync(join(folder, "server.json"), "{");
    expect(await serve({ ...options, folder, defaultPort })).toEqual({ kind: "found", address: first.address });
  });

  test("at the same moment makes one server of several starts", async () => {
    const folder = emptyFolder();
    const defaultPort = await freePort();
    const starts = await Promise.all([1, 2, 3].map(() => serve({ ...options, folder, defaultPort })));
    for (const start of starts) if (start.kind === "serving") onTestFinished(start.stop);
    expect(starts.map(({ kind }) => kind).toSorted()).toEqual(["found", "found", "serving"]);
    expect(new Set(starts.map(({ address }) => address)).size).toBe(1);
  });

  test("of another folder's store is none", async () => {
    const defaultPort = await freePort();
    await served({ defaultPort });
    const other = await served({ defaultPort });
    expect(other.strangersPort).toBe(defaultPort);
  });

  test.each([
    ["points to nobody", (port: number) => JSON.stringify({ port, pid: 1 })],
    ["is no JSON", () => "{"],
    ["has no port", () => "{}"],
    ["has a port that is none", () => '{"port":70000,"pid":1}'],
  ])("is not misled by a note that %s", async (_what, note) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "server.json"), note(await freePort()));
    const start = await served({ folder });
    expect(JSON.parse(readFileSync(join(folder, "server.json"), "utf8")).port).toBe(portOf(start));
  });

  test("is not misled by a note that points to a stranger", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "server.json"), JSON.stringify({ port: await holdPort(), pid: 1 }));
    expect((await served({ folder })).kind).toBe("serving");
  });
});

describe("a stranger on the port", () => {
  test("moves the server to a port behind it, which says whose place it is", async () => {
    const defaultPort = await holdPort();
    const start = await served({ defaultPort });
    expect(start.strangersPort).toBe(defaultPort);
    expect(portOf(start)).toBeGreaterThan(defaultPort);
    expect(portOf(start)).toBeLessThan(defaultPort + 10);
  });

  test("is an error where that port was asked for, and leaves nothing behind", async () => {
    const folder = emptyFolder();
    const port = await holdPort();
    await expect(serve({ ...options, folder, port })).rejects.toThrow(new PortTaken(port));
    expect(existsSync(join(folder, "server.json"))).toBe(false);
    await (await openStore({ folder })).close();
  });
});

test("only this machine can reach it", async () => {
  const { address } = await served();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const other = new Promise((resolve, reject) => {
    const socket = connect(portOf({ address }), "::1", () => resolve(socket.destroy())).on("error", reject);
  });
  await expect(other).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT/);
});

describe("a stop", () => {
  test("lets a request under way end, takes no other, and removes the note", async () => {
    const folder = emptyFolder();
    const start = await serve({ ...options, folder, port: 0 });
    if (start.kind !== "serving") throw new Error(start.kind);
    const { hostname, port } = new URL(start.address);
    const body = JSON.stringify(newStory(ID));
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const sent = request({ hostname, port, path: "/api/stories", method: "POST", headers });
    const answered = new Promise<number>((resolve, reject) => {
      sent.on("response", response => resolve(response.resume().statusCode!)).on("error", reject);
    });
    sent.write(body.slice(0, 10));
    // Answered only after the server has seen the head of the request above.
    await ask(start.address, "/api/health");

    const stopped = start.stop();
    await expect(ask(start.address, "/api/health")).rejects.toThrow("ECONNREFUSED");
    expect(existsSync(join(folder, "server.json"))).toBe(false);
    sent.end(body.slice(10));
    expect(await answered).toBe(201);
    await stopped;
    const store = await openStore({ folder });
    expect((await store.loadStory(ID)).copy.text).toBe("I sent the wrong list.");
    await store.close();
  });

  test("does not wait for connections on which nothing is asked", async () => {
    const start = await serve({ ...options, folder: emptyFolder(), port: 0 });
    if (start.kind !== "serving") throw new Error(start.kind);
    const silent = connect(portOf(start), "127.0.0.1");
    await new Promise(resolve => silent.once("connect", resolve));
    // fetch keeps its connection open for a next request.
    await (await fetch(`${start.address}/api/health`)).text();
    const startedMs = performance.now();
    await start.stop();
    expect(performance.now() - startedMs).toBeLessThan(3000);
    silent.destroy();
  });

  test("leaves another server's note alone", async () => {
    const folder = emptyFolder();
    const start = await serve({ ...options, folder, port: 0 });
    if (start.kind !== "serving") throw new Error(start.kind);
    const note = '{"port":1,"pid":1}';
    writeFileSync(join(folder, "server.json"), note);
    await start.stop();
    expect(readFileSync(join(folder, "server.json"), "utf8")).toBe(note);
  });
});

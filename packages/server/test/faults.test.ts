import type { HttpBindings } from "@hono/node-server";
import { NoSuchStory, type Store, StoreUnusable } from "@unflinch/store";
import { afterEach, expect, test, vi } from "vitest";
import { makeApp } from "../src/index.ts";

afterEach(() => void vi.restoreAllMocks());

const DISK = "The disk is full. Make room, then save again.";
const PERMISSION = "The folder may not be written. Allow it, then start again.";

test.each([
  ["a full disk", new StoreUnusable("disk-full", DISK), 507, "disk-full", DISK],
  [
    "a folder that may not be written",
    new StoreUnusable("no-permission", PERMISSION),
    500,
    "store-unusable",
    PERMISSION,
  ],
  [
    "a story that is not there",
    new NoSuchStory("1"),
    404,
    "no-such-story",
    "There is no such story. Look for it in the list of stories.",
  ],
  [
    "a fault of the program",
    new TypeError("x is not a function"),
    500,
    "broken",
    "Something broke inside; this is a fault of the program.",
  ],
])("%s is told in words, without a stack", async (_what, error, status, code, message) => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const store = { loadSettings: () => Promise.reject(error) } as Partial<Store> as Store;
  const app = makeApp({ store, storeName: "", version: "", page: { folder: "" } });
  const env = { incoming: { socket: { localPort: 80 } } } as HttpBindings;
  const answer = await app.request("/api/settings", { headers: { Host: "localhost:80" } }, env);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: { code, message } });
  expect(told).toHaveBeenCalledTimes(code === "broken" ? 1 : 0);
});

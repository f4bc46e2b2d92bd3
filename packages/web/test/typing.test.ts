import { expect, onTestFinished, test, vi } from "vitest";
import { createTyping, type Typed } from "../src/keeping/typing.ts";

test("what cannot be kept is told and let go, and what came with it is kept", async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  const errors: unknown[] = [];
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("reportError", (error: unknown) => void errors.push(error));
  const kept: [string, string][] = [];
  const lost = new Error("It is gone");
  const typing = createTyping(async (key: string, { text }: Typed) => {
    if (key === "gone") throw lost;
    kept.push([key, text]);
  });
  typing.put("gone", "Words.", 1, null);
  typing.put("steel", "I ordered the steel late.", 1, null);
  await typing.settled();
  expect(kept).toEqual([["steel", "I ordered the steel late."]]);
  expect(errors).toEqual([lost]);
});

import { unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, builtPage, DOCUMENT, SCRIPT, served } from "./served.ts";

const FOREVER = "public, max-age=31536000, immutable";
const html = "text/html; charset=utf-8";

describe("the page", () => {
  test.each([
    ["/", html, "no-store"],
    ["/?from=bookmark", html, "no-store"],
    ["/index.html", html, "no-store"],
    ["/settings", html, "no-store"],
    ["/story/0b5f3a52-2f2b-4c6e-9f6e-0d6a2d6b8d11", html, "no-store"],
    ["/assets/main-3f2a.js", "text/javascript; charset=utf-8", FOREVER],
    ["/assets/main-3f2a.css", "text/css; charset=utf-8", FOREVER],
    ["/assets/literata.woff2", "font/woff2", FOREVER],
    ["/icon.svg", "image/svg+xml; charset=utf-8", "no-cache"],
  ])("%s is %s, kept %s", async (path, type, control) => {
    const { address } = await served({ page: builtPage() });
    const { status, headers, text } = await ask(address, path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["cache-control"]).toBe(control);
    if (type === html) expect(text).toBe(DOCUMENT);
    expect("etag" in headers).toBe(control === "no-cache");
  });

  test.each([
    "/nothing",
    "/assets/nothing.js",
    "/assets",
    "/assets/",
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
    "//etc/passwd",
    "/assets//etc/passwd",
    "/icon.svg%00",
    "/%ff",
  ])("there is nothing at %s", async path => {
    const { address } = await served({ page: builtPage() });
    const { status, text, headers } = await ask(address, path);
    expect(status).toBe(404);
    expect(text).toBe("There is nothing at this address. Unflinch starts at /\n");
    expect(headers["cache-control"]).toBeUndefined();
  });

  test.each(["/nothing", "/settings/more", "/story", "/assets/nothing.js", "/%2e%2e/secret.txt", "/%ff"])(
    "who reads pages gets the page at %s, which says that nothing is there",
    async path => {
      const { address } = await served({ page: builtPage() });
      const { status, text, headers } = await ask(address, path, { headers: { Accept: "text/html,*/*;q=0.8" } });
      expect([status, text, headers["content-type"]]).toEqual([404, DOCUMENT, "text/html; charset=UTF-8"]);
      expect([headers["cache-control"], headers.vary]).toEqual(["no-store", "Accept, Accept-Encoding"]);
    },
  );

  test("a file that is known by its tag is not sent again", async () => {
    const { address } = await served({ page: builtPage() });
    const { etag } = (await ask(address, "/icon.svg")).headers;
    const again = await ask(address, "/icon.svg", { headers: { "If-None-Match": etag } });
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  test("a script comes compressed to those who can read it so", async () => {
    const { address } = await served({ page: builtPage() });
    const answer = await fetch(`${address}/assets/main-3f2a.js`, { headers: { "Accept-Encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    expect(await answer.text()).toBe(SCRIPT);
    const plain = await ask(address, "/assets/main-3f2a.js");
    expect(plain.text).toBe(SCRIPT);
    expect(plain.headers["content-encoding"]).toBeUndefined();
  });

  test("where it is not built, it says what to do, and the rest works", async () => {
    const page = builtPage();
    unlinkSync(join(page.folder, "index.html"));
    const { address } = await served({ page });
    const { status, headers, text } = await ask(address, "/");
    expect([status, text]).toEqual([
      503,
      "The page is not built. Stop Unflinch with Ctrl+C and run npm start again.\n",
    ]);
    expect(headers["content-type"]).toBe("text/plain; charset=UTF-8");
    expect((await ask(address, "/api/health")).status).toBe(200);
  });
});

import { describe, expect, test } from "vitest";
import { type Asked, ask, newStory, served } from "./served.ts";

const ID = "0b5f3a52-2f2b-4c6e-9f6e-0d6a2d6b8d11";
const PORT = "{port}";
const write: Asked = { method: "POST", body: newStory(ID) };

/** Who asks, for what, with which headers, what comes back; {port} is the server's. */
const ASKERS: readonly [who: string, path: string, Record<string, string | undefined>, status: number, Asked?][] = [
  ["the page under the number", "/api/stories", { Host: `127.0.0.1:${PORT}`, Origin: `http://127.0.0.1:${PORT}` }, 200],
  ["the page under the name", "/api/stories", { Host: `localhost:${PORT}`, Origin: `http://localhost:${PORT}` }, 200],
  ["the page in capital letters", "/api/stories", { Host: `LocalHost:${PORT}` }, 200],
  ["the page itself, marked by the browser", "/api/stories", { "Sec-Fetch-Site": "same-origin" }, 200],
  ["a person who types the address", "/api/export", { "Sec-Fetch-Site": "none" }, 200],
  ["a program without a browser", "/api/stories", {}, 200],
  ["the page that writes", "/api/stories", { Origin: `http://127.0.0.1:${PORT}` }, 201, write],
  ["a person who types our other name", "/story/a?b", { Host: `localhost:${PORT}` }, 307],
  ["a page that links here", "/", { "Sec-Fetch-Site": "cross-site" }, 503],
  ["a name that was pointed here", "/api/stories", { Host: `evil.example:${PORT}` }, 403],
  ["a name that was pointed here, for the page", "/", { Host: `evil.example:${PORT}` }, 403],
  [
    "a name that was pointed here, with our origin",
    "/",
    { Host: "evil.example", Origin: `http://127.0.0.1:${PORT}` },
    403,
  ],
  ["a name that begins like ours", "/api/stories", { Host: `localhost.evil.example:${PORT}` }, 403],
  ["a name that ends like ours", "/api/stories", { Host: `evil-localhost:${PORT}` }, 403],
  ["our name with another port", "/api/stories", { Host: "localhost:1" }, 403],
  ["our name with no port", "/api/stories", { Host: "localhost" }, 403],
  ["the machine's other number", "/api/stories", { Host: `[::1]:${PORT}` }, 403],
  ["any number", "/api/stories", { Host: `0.0.0.0:${PORT}` }, 403],
  ["a foreign page", "/api/stories", { Origin: "https://evil.example" }, 403],
  ["a foreign page that asks for the page", "/", { Origin: "https://evil.example" }, 403],
  ["a page of no origin", "/api/stories", { Origin: "null" }, 403],
  ["a page of another server on this machine", "/api/stories", { Origin: "http://localhost:3000" }, 403],
  ["the page under our other name", "/api/stories", { Origin: `http://localhost:${PORT}` }, 403],
  ["our origin with TLS", "/api/stories", { Origin: `https://127.0.0.1:${PORT}` }, 403],
  ["an image on a foreign page", "/api/export", { "Sec-Fetch-Site": "cross-site" }, 403],
  ["an image on another server's page", "/api/export", { "Sec-Fetch-Site": "same-site" }, 403],
  ["a foreign page that writes", "/api/stories", { Origin: "https://evil.example" }, 403, write],
  ["a form on a foreign page", "/api/stories", { "Content-Type": "text/plain" }, 415, write],
  ["a form with fields", "/api/stories", { "Content-Type": "application/x-www-form-urlencoded" }, 415, write],
  ["a form with files", "/api/stories", { "Content-Type": "multipart/form-data; boundary=x" }, 415, write],
  ["a form that says nothing of its kind", "/api/stories", { "Content-Type": undefined }, 415, write],
  ["a kind that begins like JSON", "/api/stories", { "Content-Type": "application/json-not" }, 415, write],
  ["JSON that names its letters", "/api/stories", { "Content-Type": "Application/JSON; charset=utf-8" }, 201, write],
  [
    "a browser that asks for a foreign page whether it may",
    "/api/stories",
    { Origin: "https://evil.example", "Access-Control-Request-Method": "DELETE" },
    403,
    { method: "OPTIONS" },
  ],
];

describe("who is answered", () => {
  test.each(ASKERS)("%s: %s", async (_who, path, headers, status, asked) => {
    const { address } = await served();
    const { port } = new URL(address);
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value?.replaceAll(PORT, port)]),
    );
    const answer = await ask(address, path, { ...asked, headers: filled });
    expect(answer.status).toBe(status);
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    if (status !== 403) return;
    const { error } = JSON.parse(answer.text);
    expect(error.code).toMatch(/^foreign-(?:host|page)$/);
    expect((await ask(address, "/api/stories")).text).toBe('{"stories":[]}');
  });
});

test.each(["/", "/api/health", "/api/nothing", "/nothing"])("%s is answered with strict headers", async path => {
  const { address } = await served();
  const { headers } = await ask(address, path);
  expect(headers).toMatchObject({
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["permissions-policy"]).toMatch(/^microphone=\(self\), camera=\(self\), /);
  expect(headers).not.toHaveProperty("x-powered-by");
  if (path.startsWith("/api")) expect(headers["cache-control"]).toBe("no-store");
});

test("a refusal has the strict headers too", async () => {
  const { address } = await served();
  const { headers } = await ask(address, "/api/stories", { headers: { Host: "evil.example" } });
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Served, type ServeOptions, serve } from "../src/index.ts";

/** A folder of its own, gone when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "unflinch-server-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const DOCUMENT = "<!doctype html><title>Unflinch</title>";
export const SCRIPT = `export const words = ${JSON.stringify("failure ".repeat(1000))};`;

/** The folder of a page as it is built, beside a file that is none of its own. */
export function builtPage(): { folder: string } {
  const around = emptyFolder();
  writeFileSync(join(around, "secret.txt"), "secret");
  const folder = join(around, "dist");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), DOCUMENT);
  writeFileSync(join(folder, "icon.svg"), "<svg/>");
  writeFileSync(join(folder, "assets/main-3f2a.js"), SCRIPT);
  writeFileSync(join(folder, "assets/main-3f2a.css"), "body{}");
  writeFileSync(join(folder, "assets/literata.woff2"), Buffer.alloc(2000));
  return { folder };
}

/** A server with an empty store on a port of its own, stopped when the test is over. */
export async function served(options: Partial<ServeOptions> = {}): Promise<Served & { kind: "serving" }> {
  const made = await serve({
    folder: emptyFolder(),
    page: { folder: "/nowhere" },
    version: "0.0.0",
    ...(options.defaultPort === undefined && { port: 0 }),
    ...options,
  });
  if (made.kind !== "serving") throw new Error(`found ${made.address}`);
  onTestFinished(made.stop);
  return made;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  /** Sent as it is; a header given as undefined is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Text or bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
}

/** One request, with any header, Host and Origin too. */
export function ask(
  address: string,
  path: string,
  { method = "GET", headers = {}, body }: Asked = {},
): Promise<Answered> {
  const { hostname, port } = new URL(address);
  const bytes =
    body === undefined || typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  const all = { ...(bytes !== undefined && { "Content-Type": "application/json" }), ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers: sent, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on("data", chunk => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on("error", reject);
    request.end(bytes);
  });
}

/** A port that nobody holds now. */
export function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Another program that holds a port until the test is over. */
export function holdPort(port = 0): Promise<number> {
  return new Promise(resolve => {
    const server = createServer(socket => socket.end("220 not HTTP\r\n")).listen(port, "127.0.0.1", () =>
      resolve((server.address() as { port: number }).port),
    );
    onTestFinished(() => void server.close());
  });
}

export const newStory = (id: string, text = "I sent the wrong list.") => ({
  id,
  title: "The price list",
  occupation: null,
  interviewOn: null,
  example: false,
  jotted: false,
  text,
});

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { createMiddleware } from "hono/factory";
import { REFUSALS } from "./refuse.ts";

const NOT_BUILT = "The page is not built. Stop Unflinch with Ctrl+C and run npm start again.\n";

/** The addresses at which the page has a room, as its own router knows them. */
const ROOMS = [
  "/",
  "/index.html",
  "/find",
  "/examples",
  "/method",
  "/method/:about",
  "/settings",
  "/build/:id",
  "/story/:id",
  "/versions/:id",
];

export interface PageOptions {
  /** The built page: index.html, assets/ with hashed names, and what else is to be had by its name. */
  readonly folder: string;
}

/**
 * The built page. Every address at which it has a room answers its one document; at any other, who reads pages gets it too,
 * with the status that nothing is there, and it says so.
 */
export function makePage({ folder }: PageOptions): Hono {
  const document = join(folder, "index.html");
  // As `root`, a folder that is not there yet would be complained about on the terminal.
  const rewriteRequestPath = (path: string) => join(folder, path);
  const page = new Hono();
  page.use(async (c, next) => {
    const { host, pathname, search } = new URL(c.req.url);
    if (!host.startsWith("localhost:")) return next();
    // To the browser another name is another place, with a store of its own.
    return c.redirect(`http://${host.replace("localhost", "127.0.0.1")}${pathname}${search}`, 307);
  });
  page.use(async (c, next) => (existsSync(document) ? next() : c.text(NOT_BUILT, REFUSALS["no-page"])));
  page.use(compress());
  for (const path of ROOMS) page.get(path, cached("no-store"), serveStatic({ path: document }));
  page.get(
    "/assets/*",
    cached("public, max-age=31536000, immutable"),
    serveStatic({ rewriteRequestPath, precompressed: true }),
  );
  page.get("*", cached("no-cache"), etag(), serveStatic({ rewriteRequestPath, precompressed: true }));
  page.get("*", async (c, next) => {
    if (!c.req.header("Accept")?.includes("text/html")) return next();
    c.header("Cache-Control", "no-store");
    c.header("Vary", "Accept");
    return c.html(await readFile(document, "utf8"), 404);
  });
  page.all("*", c => c.text("There is nothing at this address. Unflinch starts at /\n", 404));
  return page;
}

const cached = (control: string) =>
  createMiddleware(async (c, next) => {
    await next();
    if (c.res.status < 400) c.header("Cache-Control", control);
  });

import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Plugin } from "vite";
import { CONTENT_SECURITY_POLICY } from "../server/src/content-security-policy.ts";

const FOLDER = join(import.meta.dirname, "site");
/** What the page does not need. */
const NOT_KEPT = new Set(["robots.txt"]);
/** Named by the hash of what is in them. */
const HASHED = /^assets\//;

/** The page as a folder for any host: what the server does for it is in the folder itself. */
export const siteBuild = (): Plugin => ({
  name: "site-build",
  apply: "build",
  config: () => ({ base: "./" }),
  transformIndexHtml: {
    order: "post",
    handler: html => ({
      // There is one address, whatever folder it is.
      html: html.replace('class="brand" href="/"', 'class="brand" href="#/"'),
      tags: [
        meta({ "http-equiv": "Content-Security-Policy", content: policy() }),
        meta({ name: "referrer", content: "no-referrer" }),
        { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
        { tag: "link", attrs: { rel: "apple-touch-icon", href: "./icon-touch-180.png" }, injectTo: "head" },
      ],
    }),
  },
  writeBundle({ dir }) {
    cpSync(FOLDER, dir!, { recursive: true });
    writeServiceWorker(dir!);
  },
});

const meta = (attrs: Record<string, string>) => ({ tag: "meta", attrs, injectTo: "head-prepend" as const });

/** The server's, but for who may frame the page: that can be said in a header only. */
function policy(): string {
  const { frameAncestors: _, ...rules } = CONTENT_SECURITY_POLICY;
  return Object.entries(rules)
    .map(([name, sources]) => [name.replaceAll(/[A-Z]/g, upper => `-${upper.toLowerCase()}`), ...sources].join(" "))
    .join("; ");
}

/** Beside the page, so that it sees to that folder alone. */
function writeServiceWorker(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter(url => !NOT_KEPT.has(url))
    .sort()
    .map(url => ({ url, revision: HASHED.test(url) ? null : hashOf(readFileSync(join(folder, url))) }));
  buildSync({
    entryPoints: [join(import.meta.dirname, "src/site/service-worker.ts")],
    outfile: join(folder, "service-worker.js"),
    define: { FILES: JSON.stringify(files), "process.env.NODE_ENV": '"production"' },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2024",
    legalComments: "none",
    logLevel: "error",
  });
}

const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 16);

import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { explainedData } from "./explained-data.ts";
import { packedRows } from "./packed-rows.ts";
import { siteBuild } from "./site-build.ts";
import { withoutExamples } from "./without-examples.ts";

/** In the mode "site" the page is built for hosts that know nothing of it; otherwise for the server. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  define: { IS_SITE: mode === "site" },
  plugins: [explainedData(), solid(), ...(mode === "site" ? [siteBuild()] : [])],
  build: {
    target: "es2024",
    modulePreload: { polyfill: false },
    // A font inlined as data: would be refused by the Content-Security-Policy.
    assetsInlineLimit: 0,
    // A room's own style sheet, once missed while the server is away, would not be asked for again.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // What several rooms share comes as one file: many small ones pack worse.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              minShareCount: 2,
              // The dialogs in moving share among themselves what no room needs, and files are read later than rooms are opened.
              test: /[\\/](?:web[\\/]src(?![\\/](?:moving[\\/]|story[\\/]read-file))|store[\\/]src|solid-js)[\\/]/,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es", plugins: () => [withoutExamples(), packedRows()] },
}));

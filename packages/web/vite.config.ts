import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { explainedData } from "./explained-data.ts";
import { withoutExamples } from "./without-examples.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [explainedData(), solid()],
  build: {
    target: "es2024",
    modulePreload: { polyfill: false },
    // A font inlined as data: would be refused by the server's Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What several rooms share comes as one file: many small ones pack worse.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              minShareCount: 2,
              // The dialogs in moving share among themselves what no room needs.
              test: /[\\/](?:web[\\/]src(?![\\/]moving[\\/])|store[\\/]src|solid-js)[\\/]/,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es", plugins: () => [withoutExamples()] },
});

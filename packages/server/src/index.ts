export { type Api, type AppOptions, makeApp } from "./app.ts";
export { openPage } from "./open-page.ts";
export { DEFAULT_PORT, PortTaken, type Served, type ServeOptions, serve } from "./serve.ts";
export { stopOnSignals } from "./stop-on-signals.ts";

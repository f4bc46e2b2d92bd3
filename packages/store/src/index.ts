export { dataFolder } from "./data-folder.ts";
export { StoreTooNew } from "./errors.ts";
export * from "./kept.ts";
export { type OpenStore, type OpenStoreOptions, openStore } from "./open-store.ts";

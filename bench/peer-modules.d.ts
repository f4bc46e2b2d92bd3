// The peers are installed only when the bench runs; their types are not needed to check it.
declare module "@textlint/kernel";
declare module "@textlint/textlint-plugin-text";
declare module "alex";
declare module "harper.js";
declare module "harper.js/binary";
declare module "retext-english";
declare module "retext-passive";
declare module "textlint-rule-write-good";
declare module "unified";
declare module "vfile";
declare module "write-good";

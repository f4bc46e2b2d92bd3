/** The one style sheet of the pages that are sent away. Dark is for screens only, so a print is black on white. */
export const STYLE = `
:root {
  color-scheme: light;
  --paper: #f7f4ee; --sheet: #fffefb; --ink: #24262b; --quiet: #5a5e66; --line: #ddd7cb; --bar: #8d8779;
  --error: #a8321f; --error-soft: #fbe7e1; --warning: #835200; --warning-soft: #f9edd3;
  --hint: #41568a; --hint-soft: #e9edf7; --good: #2b663e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #17191c; --sheet: #1f2226; --ink: #ebe8e1; --quiet: #a9adb5; --line: #363b42; --bar: #747a84;
    --error: #f29a86; --error-soft: #43261f; --warning: #e3b565; --warning-soft: #3a2f18;
    --hint: #a5b6e6; --hint-soft: #262c3d; --good: #8cc79b;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 44rem;
  font: 1.0625rem/1.6 Georgia, "Iowan Old Style", "Times New Roman", serif; overflow-wrap: anywhere;
}
body.table { max-width: 84rem; font: 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; font-family: system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 0.75rem; }
h2 { font-size: 1.1875rem; margin: 2.25rem 0 0.75rem; }
h3, h4 { font-size: 1rem; margin: 1.75rem 0 0.5rem; }
p, ul, ol, dl, blockquote { margin: 0 0 0.75rem; }
a { color: inherit; }
:target { outline: 2px solid var(--bar); outline-offset: 0.25rem; }
.quiet, .measures, footer, .key { color: var(--quiet); font-size: 0.9375rem; }
.verdict { font-size: 1.25rem; line-height: 1.45; margin-bottom: 0.5rem; }
.answer + .answer { border-top: 2px solid var(--line); margin-top: 3.5rem; padding-top: 0.5rem; }
.told + .key, table + .quiet { margin-top: 0.625rem; }
.told { background: var(--sheet); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.125rem 0.5rem; }
mark { color: inherit; background: none; text-decoration: underline 0.14em; text-underline-offset: 0.22em; padding: 0.05em 0; }
mark.error { background: var(--error-soft); text-decoration-color: var(--error); text-decoration-thickness: 0.18em; }
mark.warning { background: var(--warning-soft); text-decoration-color: var(--warning); text-decoration-style: dashed; }
mark.hint { background: var(--hint-soft); text-decoration-color: var(--hint); text-decoration-style: dotted; }
.number { font: 700 0.75em/1 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; vertical-align: super; padding: 0 0.15em; }
.tick { color: var(--good); font: 700 0.9em/1 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; margin-right: 0.2em; }
.unjudged { color: var(--quiet); font-style: italic; }
.remark { border-left: 0.25rem solid var(--hint); padding-left: 1rem; margin: 0 0 1.75rem; }
.remark.error { border-left-color: var(--error); }
.remark.warning { border-left-color: var(--warning); border-left-style: dashed; }
.remark.hint { border-left-style: dotted; }
.remark h3, .remark h4 { margin: 0 0 0.375rem; }
.remark p, .remark blockquote { margin-bottom: 0.5rem; }
.weight { display: block; font-weight: 400; font-size: 0.875rem; color: var(--quiet); }
.error .weight { color: var(--error); }
.warning .weight { color: var(--warning); }
.hint .weight { color: var(--hint); }
blockquote { font-style: italic; }
dt { font-weight: 700; }
dd { margin: 0 0 0.5rem; }
.lands dt { color: var(--good); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
.figure { text-align: right; white-space: nowrap; }
.parts .bar { width: 50%; }
.parts svg { display: block; width: 100%; height: 0.75rem; margin-top: 0.4rem; }
.parts rect { fill: var(--bar); }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--sheet); }
.wide table { min-width: 62rem; font-size: 0.875rem; }
.wide th, .wide td { padding: 0.5rem; overflow-wrap: break-word; }
.wide tbody th { min-width: 7rem; max-width: 14rem; overflow-wrap: anywhere; }
.wide thead th { vertical-align: bottom; }
.wide thead th { background: var(--paper); }
.wide ol { margin: 0; padding-left: 1.25rem; white-space: nowrap; }
.meaning { columns: 3 20rem; column-gap: 2rem; }
.meaning > div { break-inside: avoid; }
.wide tbody tr:last-child > * { border-bottom: 0; }
nav ul { list-style: none; padding: 0; columns: 2 14rem; }
.rule { margin-bottom: 1.75rem; }
.rule p { margin-bottom: 0.375rem; }
.watch { padding-left: 1.25rem; font-size: 0.9375rem; }
code { font: 0.875em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
@media (max-width: 30rem) {
  body { padding: 1rem 1rem 2rem; font-size: 1rem; }
  .parts .bar { width: 34%; }
  .told + .key, table + .quiet { margin-top: 0.625rem; }
.told { padding: 0.75rem 0.875rem 0.25rem; }
}
@page { margin: 16mm 15mm; }
@page wide { size: landscape; }
@media print {
  :root {
    --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #333; --line: #999; --bar: #666;
    --error: #000; --error-soft: #fff; --warning: #000; --warning-soft: #fff; --hint: #000; --hint-soft: #fff; --good: #000;
  }
  html { font-size: 11pt; }
  body, body.table { max-width: none; padding: 0; }
  body.table { page: wide; font-size: 8.5pt; }
  .table .quiet, .table footer { font-size: 8.5pt; }
  .answer + .answer { break-before: page; border-top: 0; margin-top: 0; }
  .told + .key, table + .quiet { margin-top: 0.625rem; }
.told { border: 0; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  .remark, .rule, tr, blockquote, .lands > div { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  .wide { overflow: visible; border: 0; }
  .wide table { min-width: 0; font-size: 8.5pt; }
  .wide th, .wide td { padding: 0.25rem 0.375rem; }
  .wide tbody th { min-width: 3.5rem; }
  nav { display: none; }
  a { text-decoration: none; }
}
`;

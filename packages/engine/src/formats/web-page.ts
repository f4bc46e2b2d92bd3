import { isHidden } from "./page.ts";
import { STYLE } from "./page-style.ts";

/**
 * Text as HTML shows it, fit for an element or a quoted attribute. Control characters, and those that turn the direction of
 * what follows, are left out, so that no text can do anything to the page but stand in it.
 */
export function escaped(text: string): string {
  let out = "";
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isHidden(code)) out += code === 9 || code === 10 || code === 13 ? " " : "";
    else out += ESCAPES[character] ?? character;
  }
  return out;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A page that is whole by itself: no script, no link out, nothing to load, and a policy that refuses all of it.
 * `title` is text, `body` is HTML. It says nothing of the machine, the person or the day.
 */
export function webPage(title: string, body: readonly string[], kind: "text" | "table" = "text"): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body class="${kind}">
${body.join("\n")}
</body>
</html>
`;
}

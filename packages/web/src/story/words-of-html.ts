const BLOCKS = "p,div,li,h1,h2,h3,h4,h5,h6,tr,blockquote,pre";

/** The words of an HTML document, without running or loading anything in it. */
export function wordsOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const unseen of body.querySelectorAll("script,style,template")) unseen.remove();
  for (const br of body.querySelectorAll("br")) br.replaceWith("\n");
  for (const block of body.querySelectorAll(BLOCKS)) block.append("\n");
  const lines = (body.textContent ?? "").split("\n").map(line => line.trim());
  // At most one empty line between two.
  return lines
    .filter((line, at) => line !== "" || lines[at - 1] !== "")
    .join("\n")
    .trim();
}

const SHOWN_WORDS = 12;

/** The first words of a text, on one line, with an ellipsis where there are more. */
export function beginning(text: string, most = SHOWN_WORDS): string {
  const words = text.split(/\s+/).filter(word => word !== "");
  return words.length <= most ? words.join(" ") : `${words.slice(0, most - 2).join(" ")} …`;
}

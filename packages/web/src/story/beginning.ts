import { LONGEST_TITLE } from "@unflinch/store/kept";

const SHOWN_WORDS = 12;

/** The first words of a text, on one line and as long as a title may be, with an ellipsis where there are more. */
export function beginning(text: string, most = SHOWN_WORDS): string {
  const words = text.split(/\s+/).filter(word => word !== "");
  const line = words.length <= most ? words.join(" ") : `${words.slice(0, most - 2).join(" ")} …`;
  return line.length <= LONGEST_TITLE ? line : `${asTitle(line, LONGEST_TITLE - 1)}…`;
}

/** As much of a line as a title may have; no character is halved. */
export function asTitle(line: string, most = LONGEST_TITLE): string {
  const isHalved = line.length > most && line.codePointAt(most - 1)! > 0xffff;
  return line.slice(0, isHalved ? most - 1 : most);
}

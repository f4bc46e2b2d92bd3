/** A text as every store can keep it and give it back: half a surrogate pair and the character 0 become U+FFFD. */
export function storable<Text extends string | null>(text: Text): Text {
  return (text === null ? null : text.toWellFormed().replaceAll("\0", "\uFFFD")) as Text;
}

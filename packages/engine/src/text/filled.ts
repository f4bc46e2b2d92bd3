/** A template with each `{name}` replaced by the value of that name. */
export function filled(template: string, values: Readonly<Record<string, string>> | undefined): string {
  let message = "";
  let from = 0;
  for (let at = template.indexOf("{"); at >= 0; at = template.indexOf("{", from)) {
    const end = template.indexOf("}", at);
    message += template.slice(from, at) + (values?.[template.slice(at + 1, end)] ?? "");
    from = end + 1;
  }
  return message + template.slice(from);
}

import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: "a UUID, as crypto.randomUUID() makes it",
  date: "a day as YYYY-MM-DD",
  regex: "letters, digits and dashes only",
};

/** What is wrong with what was sent, in plain words that name the field. */
export function describeIssue(issue: Issue): string {
  const field = issue.path.length === 0 ? "The body" : `“${issue.path.join(".")}”`;
  switch (issue.code) {
    case "invalid_type":
      return `${field} must be ${issue.path.length > 0 ? "given as " : ""}${KINDS[issue.expected] ?? "something else"}.`;
    case "too_big":
      return `${field} must be at most ${issue.maximum}${unitOf(issue.origin)}.`;
    case "too_small":
      return `${field} must be at least ${issue.minimum}${unitOf(issue.origin)}.`;
    case "invalid_format":
      return `${field} must be ${FORMATS[issue.format] ?? "written otherwise"}.`;
    case "invalid_value":
      return `${field} must be one of ${issue.values.map(String).join(", ")}.`;
    case "unrecognized_keys":
      return `There is no field ${issue.keys.map(key => `“${key}”`).join(", ")}${issue.path.length > 0 ? ` in ${field}` : ""}.`;
    case "custom":
      return `${field} ${issue.message}`;
    default:
      return `${field} cannot be read.`;
  }
}

const unitOf = (origin: string) => (origin === "string" ? " characters long" : "");

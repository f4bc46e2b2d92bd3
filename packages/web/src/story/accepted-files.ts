/** The files whose words can be taken in, by the ends of their names. */
export const ACCEPTED = ".md,.markdown,.txt,.docx";

/** First argument of a worker; nobody can type it, since arguments hold no NUL. */
export const WORKER = "\0worker";

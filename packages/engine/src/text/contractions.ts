/** Contractions typed without their apostrophe, as phones and hurried people do: the length of the first part, both forms. */
export const BARE_CONTRACTIONS: ReadonlyMap<string, readonly [number, string, string]> = new Map(
  `im:1:i:'m|ive:1:i:'ve|dont:2:do:n't|didnt:3:did:n't|doesnt:4:does:n't|wasnt:3:was:n't|werent:4:were:n't|isnt:2:is:n't
  arent:3:are:n't|couldnt:5:could:n't|shouldnt:6:should:n't|wouldnt:5:would:n't|havent:4:have:n't|hadnt:3:had:n't
  hasnt:3:has:n't|cant:2:can:n't|wont:2:will:n't|mustnt:4:must:n't|neednt:4:need:n't|aint:2:is:n't|cannot:3:can:not
  cannae:3:can:n't|didnae:3:did:n't|weve:2:we:'ve|youve:3:you:'ve|theyve:4:they:'ve|theyre:4:they:'re|youre:3:you:'re
  theyll:4:they:'ll|youll:3:you:'ll|hes:2:he:'s|shes:3:she:'s|thats:4:that:'s|whats:4:what:'s|theres:5:there:'s
  wouldve:5:would:'ve|shouldve:6:should:'ve|couldve:5:could:'ve|mightve:5:might:'ve|mustve:4:must:'ve
  woulda:5:would:'ve|shoulda:6:should:'ve|coulda:5:could:'ve|gonna:3:going:to|gotta:3:got:to|wanna:3:want:to`
    .split(/[|\s]+/)
    .map(entry => {
      const [word, length, first, second] = entry.split(":") as [string, string, string, string];
      return [word, [Number(length), first, second] as const];
    }),
);

/** Words that lost their beginning to an apostrophe, and how speech types them: the word meant. */
export const ELIDED: ReadonlyMap<string, string> = new Map(
  "cause:because|cos:because|coz:because|cuz:because|til:until|till:until|em:them|bout:about|round:around|tis:tis|twas:twas|n:and"
    .split("|")
    .map(entry => entry.split(":") as [string, string]),
);

/** Where the last part of a contraction begins ("did|n't", "should|'ve"), or -1. */
export function contractionAt(lower: string): number {
  if (lower.endsWith("n't") && lower.length > 3) return lower.length - 3;
  const at = lower.lastIndexOf("'");
  return at > 0 && SUFFIXES.has(lower.slice(at)) ? at : -1;
}

/** The whole word behind the first part of a negated contraction: "wo" + "n't" is "will" + "n't". */
export const beforeNot = (head: string): string => NEGATED.get(head) ?? head;

const SUFFIXES = new Set(["'ve", "'re", "'ll", "'d", "'m", "'s"]);
const NEGATED = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
  ["ai", "is"],
]);

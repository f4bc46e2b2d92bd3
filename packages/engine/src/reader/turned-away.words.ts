import { Phrases } from "../text/phrases.ts";

/** They say where the fault does not lie. */
export const faultless = new Phrases([
  "(through|by) no (fault|doing) of (my|our|mine) (own)?",
  "(was|is|were|'s) (not|n't|never) (really|entirely|all|only|exactly|strictly|technically|actually|wholly|even|solely|totally|just)? (my|our) (own)? (fault|failure|doing|mistake|error|failing|decision|call|idea) (as such|alone|exactly|really|per se|only)?",
  "(was|is|'s|were) (really|actually)? (nobody's|no one's|anybody's|everybody's|anyone's) (fault|mistake)",
  "(no one|nobody|not anyone) was (really|actually)? (to blame|at fault)",
  "not (really|entirely|all|only|exactly|strictly|technically|actually|wholly|even) (my|our) (own)? (fault|doing|failing)",
  "(can|could|should|would) (not|n't) (really|fairly)? (be blamed|blame me|be held|hold me|blame us)",
  "(can|do|did|could) (not|n't) (really|entirely)? (take|accept|carry) (all|the full|full|the whole|the) (the)? (blame|responsibility)",
  "(would|do|did) (not|n't) (really|exactly)? (call|say|consider) (it|that|this) (was|is|were|be|as)? (entirely|really|wholly|only|all)? (my|our) (own)? (fault|failure|mistake|failing)",
  "i (was|am|'m) (not|n't) (really|entirely)? (the one who|to blame|at fault|solely)",
  "(can|could|should|would) (not|n't) (really|fairly|honestly|possibly)? (pin|put|lay|hang|blame|stick|dump) (all)? (that|this|it|everything|all of it|the blame)? (all|down)? (on|onto|at) (me|us|my door|our door)",
  "(can|could) (hardly|scarcely) (pin|put|lay|hang|blame|stick) (all)? (that|this|it|everything|me|us) (on|onto|at)? (me|us|my door)?",
  "(not|n't|never|nowhere) (really|actually|strictly|technically)? (in|part of|within|covered by) (my|our) (job description|contract|pay grade|terms of reference)",
  "above my pay grade",
]);

/** They say that it was somebody else's: "the sums were not mine", "I had told him and told him". */
export const elsewhere = new Phrases([
  "(was|were|is|are) (not|n't|never) (mine|ours)",
  "i (had|'d|have|'ve) (told|warned|reminded) (him|her|them|@person) (and (told|warned|reminded)|again and again|(many|several|three|a hundred) times|repeatedly)",
]);

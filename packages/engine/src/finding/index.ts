export { wordReasons } from "../formats/weighing-reasons.ts";
export {
  type Candidate,
  type Comparison,
  compareCandidates,
  RULE_WORDS,
  type Standing,
} from "./compare-candidates.ts";
export { type PeerReading, type PeerSaid, peerCard, readPeers, weighWithPeers } from "./peers.ts";
export { PROMPT_KINDS, type Prompt, type PromptKind, promptsFor } from "./prompts.ts";
export { suggestOccupation } from "./suggest-occupation.ts";

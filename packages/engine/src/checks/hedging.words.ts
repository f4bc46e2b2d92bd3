import { Phrases } from "../text/phrases.ts";

/** Takes back a part of what is said; without it the sentence still stands. */
export const softeners = new Phrases([
  "(maybe|perhaps|probably|possibly|presumably|arguably|potentially|conceivably|hopefully|supposedly)",

  "(am|'m) (inclined|tempted) to (think|say|believe)",
  "(one|you) (imagines|supposes|hopes|presumes|would hope|would think|'d hope|'d think|might think|assumes)",
  "i (believe|suspect|imagine) (this|that|it) (would|might|could|may) (maybe|perhaps|probably)? (be|have|help|do)",
  "i (guess|suppose|imagine|reckon)",
  "i (would|'d) (guess|suppose|imagine|reckon)",
  "(sort|kind) of",
  "(kinda|sorta)",
  "(more or less|somewhat|in a sense|in a way|in some ways|in some way|to some extent|to some degree|to a degree|to a certain extent|to an extent|up to a point|as it were|so to speak)",
  "if anything",
  "or (something|something like that|something like this|so i think|whatever|anything like that)",
  "something like (that|this)",
  "and (so on|stuff|things like that)",
]);

/** Withholds by itself, whatever it stands beside. */
export const frames = new Phrases([
  "(it is|it 's|it was|that is|that 's|'s|is)? (always|very|really|quite|so|pretty|a bit|rather|honestly|a little)? (hard|difficult|tricky|tough|impossible|not easy|n't easy) (for me)? to (say|tell|know|pin|judge|answer|come up with|think of|put a finger|put my finger|single out)",
  "i (would|'d|should) (also)? (like|love|want|prefer|hope) to (think|say|believe|hope|imagine) (that)? (i|i 'm|we)",
  "i (would|'d) (also|certainly|really)? hope (to|that|i)",
  "(i|i 'd|we) (like|want) to think so",
  "or (at least)? i (try|tried|am trying|'m trying|hope|want|like|think i|would like) (to)?",
  "(am|'m) (not|n't) (really|entirely|quite|so|even|totally|completely|at all|that)? (sure|certain|convinced) (that|if|whether|how|what)? (i|we)",
  "i (do|would) (not|n't) (really|honestly|even)? (think|know|believe|say) (that|if|whether)? (i|i 'd|i would|i could|i have|i 've) (really|ever)? (learned|learnt|change|have changed|do|have done|did)",
  "i (do|would) (not|n't) (really|honestly|even)? (think|believe|say) it would * (i 'd|i would) * differently",
  "(i|we) (dunno|do n't know) (that|if|whether|what) (i|we) (would|could|should|'ve|have|had|did|'d|really)",
  "who (knows|can say|'s to say|is to say) (if|whether|what|how|but)?",
  "whether (that|it|this) would (really|actually|even)? have (changed|made|helped|been|saved|prevented|worked)",
  "(one|you|things|something|everything|it|that|some things|lots of things|more|certain things) (would|could|might|may|can|should) (perhaps|maybe|probably|possibly|always)? (have|'ve) (been|gone|done|handled|worked) (a bit|a little|slightly|somewhat|rather|perhaps|maybe)? (better|differently|done|handled|more|smoother|smoothly|beneficial|preferable|helpful|advisable|wiser|good|useful|improved|managed|avoided|communicated|different)",
  "would have been (beneficial|preferable|helpful|advisable|desirable|better|ideal|wiser|useful|prudent)",
  "(may|might|could) have been (preferable|better|wiser|advisable|different|beneficial|helpful|prudent|more appropriate|sensible)",
  "(if|were) (anything|something) (were|was|is|had)? to (be|have been) done differently",
  "(one|you) (would|might|could|may|should) (perhaps|maybe|probably|always|certainly)? (have)? (do|done|handle|handled|act|acted|decide|decided) (certain things|things|it|some things|something|that|this)? (in another way|differently|better|otherwise|another way|in a different way)",
  "(there (is|are|was|were|'s))? (always|maybe|probably|perhaps|certainly)? (always)? (room for improvement|things (i|we|one|you) could)",
  "it depends",
  "i (do n't|do not|will n't|would n't|can n't) (exclude|rule out) (it|that|this)?",
  "i (do n't|do not|can not|can n't) (really|even|honestly)? remember (doing|whether i|if i|how i|saying|agreeing)",
  "i (would|'d) say (that)? (i|we) (was|were|had|did|should|could|got)",
  "for the most part",
  "(do|does|did) n't always (manage|work|succeed|happen|remember|stick)",
]);

/** The speaker's own fault, lesson or alternative named without a clause for it. */
export const ownParts = new Phrases([
  "(the|my|our|a|one|main|biggest|key|real|only)? (lesson|takeaway|learning|moral|mistake|failure|fault|point|thing i|thing that i|part i|biggest regret) (is|was|were|'s|would be|here|i|for me|there)",
  "(what|thing) i (got|did|learned|learnt|took|take|would|should|could|'d|have learned|missed|lacked|failed) (wrong|from|is|was)?",
  "(on|down to|because of) me",
  "my (own)? (fault|mistake|failure|responsibility|part|bad|doing|weakness|error|failing)",
  "(the)? wrong (way|way round|call|decision|choice|move|order|approach|thing)",
  "i (learned|learnt|realised|realized|was wrong|got it wrong|failed)",
]);

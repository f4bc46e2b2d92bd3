import { Phrases } from "../text/phrases.ts";

/** The speaker takes the fault in so many words. */
export const admissions = new Phrases([
  "my (own|big|biggest|main|real|first|second|actual)? (fault|mistake|error|oversight|failure|blunder|misjudgement|misjudgment|omission|doing|negligence|carelessness|call|decision|choice|assumption|screw|lapse|bad)",
  "(mistake|fault|error|failure|decision|responsibility|hole|call) (was|is|were) (entirely|all|solely|mine|from)? (mine|me|my)",
  "(it|that|this|which) (was|is|'s) (all|entirely|squarely|clearly|purely|simply|just)? (me|mine|on me|down to me|my (fault|responsibility|doing|job))",
  "that one (was|is|'s) (on|from) me",
  "(on|down to) me",
  "(it|that) (was|is|'s) my (check|sheet|mistake|error)",
  "i (was|am|'m) the one (who|that)",
  "i (take|took|accept|accepted|own|owned|bear) (the|full|that|this|all|complete|total|my)? (full|of)? (responsibility|blame|it|the blame|accountability|fault|that)",
  "i (was|got) (it|this|that)? (badly|completely|just|simply|plainly)? wrong",
  "i (got|had) (it|that|this|them|her|him) wrong",
  "i (am|was) (to blame|at fault)",
  "i (am|was) (fully|solely|entirely|personally)? responsible for (it|this|that|what happened|the (mistake|failure|error|loss|damage|delay))",
  "i (blame|blamed) myself",
  "(blame|fault) (was|is|lies|lay) (mine|with me)",
  "i (failed|dropped the ball|fell short|messed up|screwed up|blew it|let (them|him|her|everyone|people|the|my))",
  "i (had|have|'ve) (no|only myself) (excuse|to blame)",
  "(the (failure|mistake|fault|error) (was|is)) (mine|that i|not that)",
  "(it|that) (was|is|'s) (me|i) who",
]);

/** Words that take an admission back: "not my fault". */
export const denials = new Phrases([
  "(not|n't|never|hardly) (really|entirely|exactly|all|solely|even|only|just)? (my|mine) (fault|mistake|error|failure|decision|call|doing|responsibility|job|choice)?",
  "(not|n't|never) (really|entirely|exactly|all|solely)? (on|down to) me",
  "wasn't me",
  "no fault of my own",
]);

/** Words that put the flaw into an act: too early, the wrong file, without asking, because I thought. */
export const flaws = new Phrases([
  "too (much|many|late|long|early|soon|far|fast|quickly|slow|slowly|small|short|big|low|high|little|few|ambitious|optimistic|confident|trusting|proud|busy|hard|tight|loose|thin)",
  "(the|a|to|in|at|on) wrong",
  "wrong (one|file|date|person|list|way|side|figure|figures|number|version|table|place|address|code|name|size|order|time|day|week|month|line|room|client|amount|rate|template|data|account|cable|patient|man|woman|house|flat)",
  "without (asking|checking|telling|testing|reading|looking|confirming|consulting|talking|speaking|verifying|thinking|waiting|reviewing|first|a|any|the|running|making|doing|getting|saying|having|measuring|involving|warning|listening|understanding|actually|really|ever|even)",
  "instead of",
  "rather than",
  "(because|since|and|but) i (thought|assumed|figured|wanted|reckoned|believed|trusted|was (sure|certain|afraid|scared|embarrassed|too|in a hurry|tired|proud|confident|convinced|busy)|did n't want|'d|liked|felt|hoped|knew|could|was|had)",
  "(only|just) (one|two|three|half|part|the|once|on|from|with|at|as|back)",
  "(on|off) (my|a|the) (own|hunch|gut|feeling|cuff|assumption|memory|eye|eyes)",
  "from memory",
  "by (eye|memory|heart|name|myself)",
  "(all|everything|both|them) (at once|by myself|myself|alone|on my own)",
  "(even though|although|though|despite|knowing) ",
  "in (one|a) (go|hurry|rush)",
  "(twice|double|half) the",
  "(anyway|regardless)",
  "(no|any) (break|backup|back-up|buffer|test|check|plan|contingency|margin)",
  "(nobody|no one) (else)?",
  "(i|and) never",
  "(old|older|previous|outdated|superseded|stale|last|prior) (file|version|list|data|numbers|figures|message|year|year's|month|month's|template|one|copy|plan|table|price|prices|sheet|spreadsheet|draft)",
  "more than i (could|should)",
  "i (shouldn't) have",
  "(that|which) i (should|could)",
  "was (wrong|not ready|n't ready|careless|lazy|sloppy|naive|arrogant|overconfident|complacent|impatient|stubborn|greedy)",
  "i was (so|too) ",
]);

export const lessons = new Phrases([
  "i (have|'ve|had|also|really|basically|definitely|certainly)? (learned|learnt|learn)",
  "(what|thing|things|everything|lot|something) (i|that i|it|this|that) (really|have|'ve)? (learned|learnt|taught|took|take|takes)",
  "(taught|showed|teaches|shown) (me|us)",
  "(lesson|lessons|takeaways|learning|learnings|moral|takeaway)",
  "(made|makes|helped|forced) me (realise|realize|understand|see|appreciate|more)",
  "i (now|also|then|came to|finally|eventually|have|'ve)? (realise|realize|realised|realized|understand|understood|know|appreciate) (now)? (that|how|why|now|the)",
  "i (now)? (believe|see) now",
  "(what|the (main|big|biggest|key|real|one) thing) (i|that i) (took|take|got|learned|learnt)",
  "took (away)? from (it|this|that)",
  "(looking back|in hindsight|with hindsight|in retrospect)",
  "(do|done|did) (it|things|that|this)? differently",
  "(next time|going forward|in future|in the future|from now on|moving forward)",
  "if i (had|have|could|were|was|did) (to|it|that|the)? (do|go|over|again|time|back)",
  "(you|one) (must|have to|'ve got to|should|need to|can't|can not|never|always)",
  "(what|how) i (do|would|'d) (do|now|differently|change)?",
  "(is|are|was) (key|everything|crucial|essential|vital|super important|so important|paramount|important)",
  "(the)? importance of",
  "what (it|this|that) (showed|highlights|shows|tells)",
  "i('m| am|'ve| have) (much|a lot|far|more|become|now|been)? (more|better|careful|aware)",
]);

/** A lesson said to be one, as against a rule for everybody or what is done since. */
export const teachings = new Phrases([
  "(what|thing|things|lesson|lessons) (i|that i|we) (had|have|'ve|really|finally|now)? (learned|learnt|learn|understood|understand|realised|realized|missed|got wrong|took)",
  "(i|and|that) (have|'ve|had|really|finally|also|then|now)? (learned|learnt|realised|realized|understood) (that|how|why|not|never|the|from|to)",
  "(taught|showed) (me|us) (that|how|why|to|not|what)",
  "(the|my|a) (real|main|one|only|narrow|first)? (lesson|takeaway|learning|moral) (was|is|for me|i|here|from)",
  "(the|my) real (fault|mistake|failure|problem) was",
  "i now (think|know|believe|see|understand)",
  "took (away)? from (it|this|that) (was|is)",
  "taught me",
]);

export const nows = new Phrases([
  "now",
  "nowadays",
  "(these|those) days",
  "(ever)? since (then|that|this|the|it)?",
  "from (that|then|this|now) (day|on|point|moment|time)? (on|onwards|forward)?",
  "(any more|anymore|any longer|no longer)",
  "after (that|this|it|what)",
  "to this day",
  "(every|each) (time|single|day|week|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|evening|night|project|new|release|quarter|shift|job|one|order)",
  "(always|never) ",
  "(whenever|twice)",
  "before (i|we|any|every|each|anything|anyone|sending|signing|starting|touching|agreeing|saying|committing)",
  "(today|currently)",
  "(going|moving) forward",
  "until (i|we|it|they|the|two|someone|somebody|both)",
  "(stopped|started|start|stop) ",
  "(first thing|as a (rule|habit|matter)|by default|without exception)",
  "i (make|made) (it)? a (point|habit|rule)",
  "if (i|a|an|something|someone|anyone|anything|there|the|it)",
]);

export const afterwards = new Phrases([
  "(the|that)? (next|following|same) (day|morning|week|afternoon|evening|night|month|hour|monday|tuesday|wednesday|thursday|friday|weekend)",
  "that (evening|night|afternoon|morning|day|weekend|week)",
  "(immediately|straightaway|afterwards|afterward|later|eventually|finally|subsequently|then|promptly|anyway)",
  "(straight|right) (away|up|after|to)",
  "in the end",
  "at (once|the end|last)",
  "(as soon as|once|when|the moment|the minute) (i|we) (found|realised|realized|saw|noticed|discovered|heard|knew|understood|spotted|learned|learnt|had)",
  "after (that|this|it|the|i)",
  "within (the|an|a|hours|minutes|days|@number) (hour|day|week|hours|days|weeks|minutes|month)?",
  "so i",
  "to (fix|recover|repair|make|put|limit|contain|save|rebuild|regain|address|resolve|correct|apologise|apologize|mitigate)",
  "from there",
  "by (the end|then|monday|friday)",
]);

export const backgrounds = new Phrases([
  "(in|back in|during|around|since) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|my|the|2000)",
  "(years|months|weeks|summers|winters|decades) (ago|back)",
  "(a|two|three|four|five|few|couple|several) (of)? (years|months|weeks|summers|winters) (ago|back|before)",
  "(last|that) (year|summer|spring|autumn|winter|month|quarter|christmas)",
  "(at|in) (my|a|the|our) (last|previous|first|old|former|current|second) (job|company|role|firm|position|employer|workplace|school|team|year|hospital|place)",
  "(when|while) i (was|worked|joined|started|had|did|managed|led|ran)",
  "(at|in|during) (the|that) (time|point|period|moment|stage)",
  "i (was|'d been|had been|have been|'ve been) (working|a|an|the|in|at|on|part|new|doing|employed|studying|interning|volunteering)",
  "i (worked|work) (at|for|in|as|on|with)",
  "i (joined|started|inherited)",
  "we (had|were|are|have|was)",
  "(there|it) (was|were|'s|is|had been)",
  "(our|my|the) (company|firm|team|client|customer|shop|store|department|project|product|school|hospital|office|plan|idea)",
  "(had|'d) (just|recently|already|been)",
]);

export const duties = new Phrases([
  "(i|and|we) (was|were|am|'m) (the one)? (responsible|in charge|accountable|leading|managing|running|handling|overseeing|tasked|asked|assigned|put|hired|brought|given|supposed|due|meant|expected|appointed|chosen) (for|of|to|with|on|in|the|a|this|that|as)?",
  "my (job|role|task|responsibility|goal|brief|assignment|duty|part|mission|remit|objective|target) (was|is|were|included|involved|there)",
  "i (had|needed) to",
  "i (led|headed|ran|managed|owned|coordinated|oversaw|planned|prepared|do|did|keep|kept|handled|organised|organized|supervised) (the|a|an|our|all|that|this)",
  "(it|this|that) was my (job|task|responsibility|project|first)",
  "i was (the)? (lead|leader|manager|project|chief|head|team|captain|coordinator|acting)",
  "i (am) lead",
  "(fell|falls) to me",
]);

export const framings = new Phrases([
  "(yes|yeah|yep|sure|okay|ok|right|well|so|hmm|ah|oh|look|thanks|thank you|good|great|honestly|anyway|fine|sorry|of course|absolutely|certainly|definitely)",
  "(one|an|a) (example|instance|time|failure|story|that)",
  "(that|there|this) (is|'s) (it|a|the|one|about|a good|an)",
  "(i|i'll|i'd|i can|i would|let me|i want to|i will) (say|tell|pick|choose|talk|mention|think|have to|share|like to|go with|love|start|give|be|answer)",
  "(my|the) (biggest|greatest|worst|main|most|largest|failure) (failure|professional|mistake|one|significant|is|was|memorable)",
  "(if|when) (i|you) (think|ask|asked|want|'re|are)",
  "you (asked|know|want|wanted|see|could)",
  "what (would|did|do) i",
  "(that|this) (question|one|story)",
]);

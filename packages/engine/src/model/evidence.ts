/** Strong: a controlled study, replicated or large. Fair: one controlled study, or a field study. Weak: practitioners, vendors, one private data set. */
export type EvidenceStrength = "strong" | "fair" | "weak";

/** What is known about one thing, and how well. */
export interface Evidence {
  readonly finding: string;
  readonly source: string;
  readonly strength: EvidenceStrength;
  /** What speaks against it, or how far it does not reach. */
  readonly against?: string;
}

/** What stands behind the checks and their figures; a check names its keys. */
export const evidence = {
  "owning-competence": {
    finding:
      "In a hiring scene with a real mistake, taking the cause on oneself won back more trust after a failure of competence (189 people).",
    source: "Kim, Dirks, Cooper & Ferrin 2006",
    strength: "fair",
    against: "After a failure of integrity it was the other way round: there, pointing outward did better.",
  },
  "owning-attribution": {
    finding:
      "Interviewers rated applicants higher the more they explained things by causes inside themselves that they could control (r = .36, 62 applicants).",
    source: "Silvester et al. 2002",
    strength: "fair",
    against: "It goes together; it does not show that the one brings the other.",
  },
  "owning-against": {
    finding:
      "For 201 managers with doubts about competence, apology, justification and excuse helped equally, and each beat silence. So the order and the share of an explanation are judged here, not that there is one.",
    source: "Tsai et al. 2010",
    strength: "fair",
    against: "It speaks against the two studies that favour owning, and stands beside them for that reason.",
  },
  "apology-order": {
    finding:
      "Parts of an apology by their effect: taking responsibility, an offer of repair, then regret, explanation and repentance; asking for forgiveness came last (755 people).",
    source: "Lewicki, Polin & Lount 2016",
    strength: "fair",
    against: "The apologies were written, not spoken.",
  },
  agency: {
    finding:
      "Naming who did it raises the blame they get, and the passive does hide them. So an owned failure needs the repair told after it.",
    source: "Fausey & Boroditsky 2010",
    strength: "strong",
  },
  integrity: {
    finding:
      "Owning up to a lapse of honesty or confidentiality, or to harassment, works against the one who tells it. A failure of judgement or skill is the better choice.",
    source: "Kim et al. 2004, 2006",
    strength: "fair",
  },
  humblebrag: {
    finding:
      "Asked for a weakness, more than three in four people gave a strength in disguise unprompted, and were found less hirable than the honest.",
    source: "Sezer, Gino & Norton 2018",
    strength: "strong",
  },
  "real-stories": {
    finding:
      "In 62 real interviews only 23% of the openings for a story got one, and those were heavy on the situation. Stories raised the recommendations, descriptions of oneself lowered them.",
    source: "Bangerter et al. 2014",
    strength: "fair",
  },
  "answer-words": {
    finding:
      "Poor written answers held more absolutes (+103%), “you” (+392%), “they” (+90%), adverbs (+40%) and negative feelings (+92%); good ones held more “I” (+21%). 20,572 answers.",
    source: "Leadership IQ",
    strength: "weak",
    against: "Nobody outside has reviewed it, and the answers were written.",
  },
  "i-and-we": {
    finding:
      "In 138 filmed practice interviews “we” was liked. So the fault and its repair want “I”, and the team’s work may have “we”.",
    source: "Naim et al. 2015",
    strength: "fair",
  },
  hedges: {
    finding: "Hedges and hesitations each lower a speaker’s authority; intensifiers do so less, a rising voice not.",
    source: "Hosman 1989 and later",
    strength: "fair",
  },
  "filler-rate": {
    finding:
      "Of 0, 2, 5 and 12 fillers a minute, up to 5 did no harm and 12 did. Sounds such as “um” were worse than words.",
    source: "Laske & DiGennaro Reed 2024",
    strength: "fair",
  },
  "silent-pauses": {
    finding: "Silent pauses were rated worse than “um”, and no pause best. An “um” is not mended by a silence.",
    source: "Christenfeld 1995",
    strength: "fair",
  },
  pace: {
    finding:
      "A pace of 120 to 170 words a minute is fine; 100 to 120 and 170 to 190 are noted. Slow speech reads as nervous. Pace alone fails nobody.",
    source: "several",
    strength: "weak",
    against: "The advice differs: 120–145, 130–160, 140–160 and 120–180 are all recommended.",
  },
  length: {
    finding:
      "Practitioners ask for one to two minutes; three minutes is the method’s ceiling, and under 45 seconds is thin.",
    source: "several",
    strength: "weak",
    against: "No controlled study was found.",
  },
  "set-up-share": {
    finding:
      "Up to a quarter of the words may come before the first sentence that owns the failure; from 60% on the set-up eats the answer.",
    source: "practitioners, Bangerter",
    strength: "weak",
  },
  "feedback-report": {
    finding:
      "A personal report after the take made speech more fluent (p = .010); live cues and a crowded display did worst. Experts ask for two or three chosen remarks at a time.",
    source: "Chollet et al. 2022, experts 2025",
    strength: "fair",
    against: "The study is known here at second hand.",
  },
  practice: {
    finding: "Of 90 students only those who practised with feedback got better.",
    source: "Hoque et al. 2013",
    strength: "fair",
  },
  "recogniser-fillers": {
    finding:
      "Many speech recognisers leave out “um”, so fillers counted from their transcript come out too few. Then the count is called not measurable, and never nought.",
    source: "public issue trackers",
    strength: "strong",
  },
  "recogniser-privacy": {
    finding:
      "A browser’s own speech recognition may send the sound to a server. That is said before it is switched on.",
    source: "MDN",
    strength: "strong",
  },
} as const satisfies Readonly<Record<string, Evidence>>;

export type EvidenceKey = keyof typeof evidence;

/** A figure that checks go by. */
export interface Threshold {
  readonly value: number;
  /** What it counts: "seconds", "share of the words". */
  readonly unit: string;
  /** What happens there, in words for the person judged by it. */
  readonly says: string;
  /** The key of what it rests on; null where the figure is ours and no study of it is known. */
  readonly evidence: EvidenceKey | null;
}

/** Every figure that a check goes by, and what it rests on. */
export const thresholds = {
  "set-up-fine": {
    value: 0.25,
    unit: "share of the words",
    says: "Up to here a set-up before the owning sentence is like any other.",
    evidence: "set-up-share",
  },
  "set-up-eats": {
    value: 0.6,
    unit: "share of the words",
    says: "From here on the set-up eats the answer.",
    evidence: "set-up-share",
  },
  "details-in-a-sentence": {
    value: 4,
    unit: "dates, numbers and names in one sentence of the set-up",
    says: "From here on, where nothing later comes back to them, they are more than a listener keeps.",
    evidence: null,
  },
  "names-in-a-row": {
    value: 4,
    unit: "people or groups in one row",
    says: "From here on a row of people is a list that nobody keeps in mind; one more and it is heard against the answer.",
    evidence: null,
  },
  "strengths-that-carry": {
    value: 5,
    unit: "kinds of strength in one answer",
    says: "From here on an answer makes a common failure the speaker’s own.",
    evidence: null,
  },
  "ruin-people": {
    value: 20,
    unit: "people",
    says: "From so many people on who lose their work or their savings, little else of the story is heard.",
    evidence: null,
  },
  "ruin-millions": {
    value: 10,
    unit: "millions of pounds, euros or dollars",
    says: "From such a loss on, little else of the story is heard.",
    evidence: null,
  },
  "ceiling-seconds": {
    value: 180,
    unit: "seconds",
    says: "Longer than this, spoken, is over the method’s ceiling.",
    evidence: "length",
  },
  "situation-sentences": {
    value: 3,
    unit: "sentences",
    says: "So many before the failure are enough to see where it was.",
    evidence: null,
  },
  "situation-fine": {
    value: 0.25,
    unit: "share of the words",
    says: "Up to here more sentences before the failure are like any other set-up.",
    evidence: "set-up-share",
  },
  "situation-eats": {
    value: 0.4,
    unit: "share of the words",
    says: "From here on a situation takes the room that what you did would need.",
    evidence: null,
  },
  "situation-words": {
    value: 50,
    unit: "words",
    says: "Shorter than this, a situation is brief whatever its share.",
    evidence: null,
  },
  "thin-few": {
    value: 13,
    unit: "telling words",
    says: "With this many words that could not stand in just any story, this one can be pictured. A name or a number counts double.",
    evidence: null,
  },
  "thin-share": {
    value: 0.125,
    unit: "telling words a word",
    says: "With a smaller share of telling words, the few there are do not make a picture.",
    evidence: null,
  },
  "thin-doubt": {
    value: 0.2,
    unit: "telling words a word",
    says: "With a smaller share, an answer of more than a few sentences is hard to picture.",
    evidence: null,
  },
  "opening-bare": {
    value: 2,
    unit: "telling words",
    says: "With fewer up to the failure, the listener does not know yet where they are.",
    evidence: null,
  },
  "copied-sure": {
    value: -0.6,
    unit: "points a word",
    says: "From here on an answer is taken for one that many give: its words and pairs of words are known, and little is particular.",
    evidence: null,
  },
  "copied-maybe": {
    value: -0.9,
    unit: "points a word",
    says: "From here on it may be such an answer, and only a hint says so.",
    evidence: null,
  },
  "copied-shortest": {
    value: 18,
    unit: "words that tell something",
    says: "In fewer there is too little to know an answer again by.",
    evidence: null,
  },
  "no-failure-heard": {
    value: 1,
    unit: "points",
    says: "From here on more speaks against a failure of yours being told than for it.",
    evidence: null,
  },
  "no-failure-likely": {
    value: 2,
    unit: "points",
    says: "From here on a listener probably waits for a failure of yours.",
    evidence: null,
  },
  "no-failure-sure": {
    value: 10,
    unit: "points",
    says: "From here on it is rather sure that none is told.",
    evidence: null,
  },
  "no-failure-words": {
    value: 40,
    unit: "words",
    says: "In a shorter answer a failure may still be to come.",
    evidence: null,
  },
  "small-sum": {
    value: 150,
    unit: "units of money",
    says: "From this sum on a loss weighs, whoever bore it.",
    evidence: null,
  },
  "light-heard": {
    value: 2,
    unit: "points",
    says: "From here on signs of a light failure, with none of a grave one, are worth a hint.",
    evidence: null,
  },
  "light-sure": {
    value: 3,
    unit: "points",
    says: "From here on little seems to hang on the failure.",
    evidence: null,
  },
  "ending-sentences": {
    value: 2,
    unit: "sentences",
    says: "So many at the end are what is remembered.",
    evidence: null,
  },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdKey = keyof typeof thresholds;

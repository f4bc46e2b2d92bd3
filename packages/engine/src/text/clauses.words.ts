/** Words that end as names of people do ("manager", "doctor") and name none. */
export const NOT_AGENTS: ReadonlySet<string> = new Set(
  `number paper order server computer letter matter offer answer weather summer winter october november december
  september quarter folder register transfer trailer water power error factor monitor sensor counter corner dinner
  timer header master router printer container cover layer river tower border disaster disorder ladder scanner
  charter chapter buffer buyer's figure other another either neither whether however rather never over under after
  later former newsletter banner poster cluster filter parameter trigger center meter freezer boiler locker fewer
  lower higher bigger smaller better worse longer shorter earlier faster slower remainder reminder mirror floor
  door poor color flavor labor behavior minor major prior interior exterior fee fees degree degrees guarantee
  coffee see free three agree meeting meetings spreadsheet specimen human regimen list exist assist checklist
  wishlist shortlist mist twist waitlist`.split(/\s+/),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that say when; before a verb without a comma they are mostly no subject ("last week missed it"). */
export const TIMES = set(
  `day week month year morning afternoon evening night weekend time moment minute hour monday tuesday wednesday thursday
  friday saturday sunday january february april june july august september october november december yesterday today
  tomorrow tonight summer winter autumn semester term`,
);

/** Verbs of saying and thinking: what follows them is the subject's words, not the speaker's claim. */
export const SAYING = set(
  "say tell think believe claim argue insist suggest feel assume ask warn complain mention write reckon call explain admit answer reply joke",
);

/** What only people do, so that a bare name at the start of a sentence is somebody's: "Tom says". */
export const HUMAN_ACTS: ReadonlySet<string> = new Set([
  ...SAYING,
  ...set(
    "know want decide agree refuse promise email phone ring text join quit resign retire forget remember notice realise realize apologise apologize hire fire teach train shout laugh smile cry worry hope prefer like love hate",
  ),
]);

/** Verbs that a clause may follow without "that": "I thought the file worked". */
export const TAKE_CLAUSE: ReadonlySet<string> = new Set([
  ...SAYING,
  ...set(
    `know realise realize mean find discover notice see hear hope ensure learn understand show prove decide agree expect
    remember forget confirm guess suppose wish promise assure swear bet figure imagine pretend worry fear convince
    recognise recognize report inform email read doubt appreciate happen turn make watch let help`,
  ),
]);

/** Verbs told by others that hold as facts even where they were not told: "nobody told me that it had moved". */
export const FACTIVE = set("tell mention warn explain admit");

/** Bases of verbs that are rarely nouns, for the present after a plural or a learner's "she make". */
export const BASES = set(
  `take make pay need want get give keep find ask bring send write read say think know tell go come feel seem happen
  expect depend rely complain arrive see hear understand speak become follow mean show belong agree learn teach lose
  forget choose decide`,
);

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

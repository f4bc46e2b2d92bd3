const wordsIn = (list: string) => list.trim().split(/\s+/);

/** Nouns that name anything: which one is the question. */
export const HANDY = wordsIn(`
thing things something stuff issue issues problem problems mistake mistakes error errors challenge challenges difficulty
difficulties setback setbacks obstacle obstacles situation situations project projects task tasks assignment assignments deadline
deadlines goal goals target targets objective objectives expectation expectations requirement requirements initiative initiatives
misunderstanding misunderstandings miscommunication mishap aspect aspects factor factors circumstance circumstances complication
complications incident deliverable deliverables commitment commitments`);

/** Words that could stand in the story of just any failure. */
export const VAGUE = wordsIn(`
failure failures matter matters decision decisions work measure measures time times moment moments period way ways lot lots bit part
parts end beginning start example examples instance case question answer point points area areas level type types number numbers
amount range side sides piece place reason reasons idea ideas job role roles position career life workplace office environment
company companies organisation organisations organization organizations department departments business industry field plan plans
planning process processes procedure procedures system systems strategy approach effort efforts action actions activity activities
change changes adjustment adjustments improvement improvements solution solutions resource resources detail details information
communication alignment collaboration teamwork coordination management leadership priority priorities quality performance progress
success outcome outcomes result results consequence consequences impact effect effects value benefit opportunity opportunities
experience experiences lesson lessons learning learnings growth journey feedback responsibility responsibilities accountability
skill skills knowledge confidence trust relationship relationships reputation attitude mindset perspective potential pressure stress
stakeholder stakeholders implementation execution delivery timeline timelines schedule workload scope ability capacity honesty
attention focus opinion thought thoughts mind heart word words story stories fact facts truth future past today yesterday tomorrow
present nowadays date dates everyday professional personal good best great bad worse worst wrong real true big bigger biggest small
smaller large larger huge major minor main key new old young early late long longer short shorter high higher low lower hard harder
difficult easy easier simple simpler complex complicated tough challenging important crucial essential critical serious significant
considerable substantial certain various different similar same specific particular general overall common usual normal able unable
ready sure aware clear unclear honest careful careless proud happy unhappy upset sad angry disappointed frustrated disappointing
frustrating stressful stressed busy tired nervous confident motivated passionate responsible involved due full whole entire complete
final initial previous current next last possible impossible necessary available successful unsuccessful positive negative effective
efficient proper poor corrective multiple numerous nice fine okay worth unfortunate get gets got getting gotten goes went gone going
make makes made making take takes took taken taking come comes came coming give gives gave given giving put puts putting see sees
saw seen seeing know knows knew known knowing think thinks thinking feel feels felt feeling want wants wanted need needs needed
needing try tries tried trying use uses used using help helps helped helping learn learns learned learnt understand understands
understood understanding realise realises realised realising realize realizes realized realizing believe believes believed mean
means meant happen happens happened happening look looks looked looking become becomes became turn turns turned turning keep keeps
kept keeping find finds found finding let lets starts started starting begin begins began involve involves ensure ensures ensured
ensuring achieve achieves achieved deliver delivers delivered delivering manage manages managed managing lead leads led leading
improve improves improved improving develop develops developed developing support supports supported supporting handle handles
handled handling sorted resolve resolves resolved resolving address addressed addressing identify identifies identified identifying
finish finished finishing completed completing meet meets met meeting set sets setting move moves moved moving caused causing affect
affects affected affecting impacted say says said saying tell tells told telling ask asks asked asking talk talks talked talking
speak spoke spoken likes liked love loved hope hoped deal dealt dealing struggle struggles struggled struggling overcome overcame
apply applied grow grows grew grown reflect reflected face faced facing adapt adapted works worked working fail fails failed failing
messed mess missed miss missing lost lose forgot forget assumed assume decided decide choose chose chosen agreed agree accepted
accept ended ending underestimated underestimate overlooked overlook planned expected expect show shows showed shown showing leave
left fix fixed fixing solve solved solving correct corrected correcting apologised apologized apologise apologize recovered recover
continued continue stayed stay remained remain seemed seem appeared appear share shared prevent prevented avoid avoided prioritise
prioritised prioritize prioritized communicate communicated coordinate coordinated collaborate collaborated organise organised
organize organized prepare prepared focused add added provide provided receive received create created implement implemented delay
delayed delays slip slipped suffer suffered damage damaged follow followed following gather gathered review reviewed reviewing
regroup remember remembered mention describe call called discuss discussed owned else yes gosh yeah please thank thanks him them
mine ours guess suppose`);

/** People of any trade: they tell nothing about this one. */
export const ANYBODY = wordsIn(`
manager boss director supervisor lead colleague colleagues coworker coworkers client clients customer customers supplier suppliers
vendor vendors contractor contractors team teams department company management stakeholder head chief owner partner partners people
person man woman lady guy guys dad mum mom mother father friend staff employee employees somebody group leadership senior junior
husband wife family child children kids`);

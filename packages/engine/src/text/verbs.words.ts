/** Irregular verbs: base, simple past, past participle; several forms of one kind are joined by "/". */
export const IRREGULAR = `be was/were been|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten
become became become|begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned|burst burst burst
buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant/leaned leant/leaned
leap leapt/leaped leapt/leaped|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let
lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|misread misread misread|mistake mistook mistaken|misunderstand misunderstood misunderstood
outgrow outgrew outgrown|oversee oversaw overseen|oversell oversold oversold|oversleep overslept overslept
overspend overspent overspent|overtake overtook overtaken|overthink overthought overthought
overwrite overwrote overwritten|pay paid paid|prove proved proven/proved|put put put|quit quit quit
read read read|rebuild rebuilt rebuilt|redo redid redone|resell resold resold|reset reset reset
rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
overrun overran overrun|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|resend resent resent|set set set|sew sewed sewn|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped/speeded sped/speeded
spell spelt/spelled spelt/spelled|spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun
split split split|spoil spoilt/spoiled spoilt/spoiled|spread spread spread|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken
retake retook retaken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
tread trod trodden|understand understood understood|undertake undertook undertaken|undo undid undone
upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|underwrite underwrote underwritten
spring sprang sprung|string strung strung|slit slit slit|sling slung slung|slay slew slain|spit spat spat
sow sowed sown|strew strewed strewn|mow mowed mown|smell smelt/smelled smelt/smelled|shear sheared shorn
shave shaved shaven/shaved|stride strode stridden|thrive thrived thrived|plead pleaded/pled pleaded/pled
wring wrung wrung|sneak sneaked/snuck sneaked/snuck|beset beset beset|befall befell befallen
behold beheld beheld|beget begot begotten|uphold upheld upheld|withstand withstood withstood
undergo underwent undergone|forgo forwent forgone|forego forewent foregone|foretell foretold foretold
override overrode overridden|overcome overcame overcome|overdo overdid overdone|overhear overheard overheard
overpay overpaid overpaid|overthrow overthrew overthrown|overeat overate overeaten|overdraw overdrew overdrawn
overfeed overfed overfed|overbuild overbuilt overbuilt|overshoot overshot overshot|overhang overhung overhung
underpay underpaid underpaid|undercut undercut undercut|undersell undersold undersold
underspend underspent underspent|undershoot undershot undershot|mishear misheard misheard|mislay mislaid mislaid
misspeak misspoke misspoken|misspell misspelt/misspelled misspelt/misspelled|misspend misspent misspent
remake remade remade|retell retold retold|rethink rethought rethought|rerun reran rerun|repay repaid repaid
redraw redrew redrawn|reread reread reread|rewind rewound rewound|regrow regrew regrown|rehear reheard reheard
relearn relearnt/relearned relearnt/relearned|reteach retaught retaught|re-sell re-sold re-sold
re-send re-sent re-sent|re-write re-wrote re-written|re-do re-did re-done|re-run re-ran re-run
re-read re-read re-read|re-take re-took re-taken|outdo outdid outdone|outsell outsold outsold
outrun outran outrun|outspend outspent outspent|unwind unwound unwound|unbind unbound unbound
babysit babysat babysat|proofread proofread proofread|handwrite handwrote handwritten
ghostwrite ghostwrote ghostwritten|hamstring hamstrung hamstrung|partake partook partaken
dwell dwelt/dwelled dwelt/dwelled|breastfeed breastfed breastfed|inlay inlaid inlaid
interweave interwove interwoven|waylay waylaid waylaid|forbear forbore forborne|forsake forsook forsaken`;

/** Verbs with one form for all, more often met as nouns: as words alone they are not taken for a past ("the forecast"). */
export const UNCHANGING: ReadonlySet<string> = new Set(
  "forecast cast recast miscast bid outbid underbid input offset preset typeset thrust sublet".split(" "),
);

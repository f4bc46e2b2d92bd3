/** Words that many trades need, by the name under which a pattern takes them in. */
export const GROUPS: Readonly<Record<string, string>> = {
  ALONE: "do_myself do_everything everything_myself not_delegate micromanage micromanaged delegate let_go_of",
  BREAK: "break smash drop crack shatter damage scratch chip bend tear fall let_fall come_down go_over tip slip_out",
  CALL: "not_call not_ring not_phone not_reply not_answer not_get_back not_follow forget_call forget_ring slip_mind go_cold",
  DIE: "die dead lose wilt limp rot brown freeze frost droop dry_out",
  DOWN: "go_down take_down bring_down down_minute down_hour off_minute off_hour outage offline crash reboot not_log not_pay not_check_out not_load roll_back rollback throw_error",
  ERROR: "error mistake wrong typo incorrect bug overstate understate",
  FLOP: "flop fall_flat bomb not_work nobody few not_come not_turn not_show not_use not_want not_need not_buy empty half_empty hardly_anybody",
  FORGET:
    "forget omit overlook skip leave_out miss slip_mind not_put not_write not_take not_bring not_add not_set not_remember not_switch",
  HIT: "hit catch_corner clip scrape bump crash collide dent scratch knock misjudge reverse_into back_into take_off bend",
  HURT: "hurt injure injury swell strain sprain burn cut nick not_walk",
  LATE: "late overdue delay behind overrun slip push_back miss_deadline not_ready not_finish not_in_time end_be end_go day_after week_after hour_after postpone run_over take_twice",
  LOSE: "lose missing misplace disappear vanish not_find gone corrupt",
  MISS: "miss overlook not_notice not_see not_spot not_read not_pick leave_out",
  MUCH: "too_much too_many too_few too_little not_enough run_out run_short sell_out over-order overorder order_instead short_of leave_over",
  NOCHECK:
    "not_check not_test not_read not_verify not_confirm not_ask not_look not_measure not_count not_scan assume without_check without_test only_test",
  OVER: "over overspend overrun exceed blow overshoot double",
  QUIT: "quit leave resign notice walk_out last not_last not_fit let_go sack",
  QUOTE: "day_take hour_take too_low underquote underestimate underprice longer_than take_twice twice_long",
  REJECT: "reject refuse turn_down send_back not_get not_like hate",
  RUDE: "rude snap short_with temper argue argument sarcastic shout raise_voice hang_up phone_down",
  SHORT:
    "miss short shy not_make not_hit not_reach not_meet below under fail fall_behind only_percent get_percent finish_percent end_percent close_percent percent_target",
  SPILL: "spill tip_over knock_over kick_over pour_over trip all_over go_everywhere",
  SPOIL: "spoil throw_away throw_out bin leave_out leave_open go_off warm thaw rot mould dump",
  TWICE:
    "twice double double-book double-booked overbook same_time same_slot same_day same_room same_court same_table clash two_people book_two both_down half_past",
  TYPO: "typo spell misspell misspelt misspelled misprint wrong_name wrong_number digit_miss letter_miss digit_lose firstname",
  WRONG:
    "wrong wrongly mix mix-up swap confuse incorrect incorrectly instead misread mislabel transpose switch mistype should_be mean_be suppose_be think_be mistake_for take_for not_properly not_right look_alike out_of_date",
};

/**
 * One trade a paragraph. Its first line: the name, then the ways to type it, parted by commas; every word of one of them must be
 * there, of `a/b` either. Then its commonest failures: a title, and behind `=` what tells it. Ways are parted by ` / `; each asks
 * for a word of its last group, and of the group before ` : ` one nearby or in the sentence before. Words stand for all their forms;
 * `a_b` is `b` at most five words behind `a`, `not` any negation. `~` where others may be the ones who do it.
 */
export const TRADES = `
sales representative|sales,salesman,saleswoman,salesperson,account executive/manager/director,sdr,bdr,business development,rep,sales representative/rep/manager/engineer
missed the quota=quota target goal number forecast quarter pipeline : SHORT
lost a big deal=~deal contract account order customer client buyer tender renewal : lose fall_through slip competitor walk_away pull_out sign_with
promised too much=customer client buyer deal : oversell over-promise overpromise promise_feature promise_date
let a lead go cold=lead prospect enquiry customer man lady : CALL

estate agent|estate/letting/lettings/property agent/negotiator/manager,realtor,real estate
saw a sale fall through=~sale chain buyer seller vendor offer purchase : pull_out fall_through collapse withdraw back_out lose_house
priced a home wrong=price valuation value : too_high too_low overprice overvalue
mixed up a viewing=viewing appointment showing key : LATE TWICE FORGET WRONG LOSE
gave wrong particulars=listing particulars brochure advert : WRONG ERROR

shop assistant|shop,retail,store,sales assistant/associate/adviser/advisor,shopkeeper,supermarket,store/shop/retail manager/supervisor
put the wrong price on=price label tag sign promotion : WRONG old FORGET
ordered too much or too little=order stock delivery shelf milk : MUCH FORGET instead waste
was short with a customer=customer lady man : RUDE
broke the goods=bottle glass shelf display crate : BREAK knock
gave the wrong thing or refund=size colour item box shoe dress refund return : WRONG NOCHECK wear

cashier or bank clerk|cashier,till,checkout,bank teller/clerk/cashier/branch,teller
came up short at the till=till drawer register float cash : short down over not_balance miss
gave the wrong change=change note fifty : WRONG give_too_much
sold to someone under age=alcohol beer wine id : NOCHECK underage FORGET
paid into the wrong account=account transfer payment : WRONG TWICE

customer support agent|customer support/service/success/care,call centre/center,contact centre/center,support agent/representative/rep/advisor/specialist
was over the handling time=handle handling : over slow long SHORT minute
lost patience with a caller=customer client lady : RUDE
gave out wrong information=tell information advice answer policy tariff : WRONG outdated
forgot to call back=callback back ticket email customer lady : CALL FORGET

recruiter|recruiter,recruitment,recruiting,talent,headhunter,staffing
lost a candidate at the end=~candidate offer start he she : counter-offer counteroffer counter_offer pull_out drop_out turn_down decline withdraw back_out not_show
placed the wrong person=hire place placement candidate : WRONG QUIT
left a candidate without word=candidate : ghost CALL not_hear FORGET
filled a post too late=role position vacancy : unfilled not_fill open_month

HR officer|hr,human resources,people partner/team
got pay or a contract wrong=contract pay salary letter payslip : WRONG ERROR FORGET late
let slip something private=email file salary spreadsheet : WRONG everyone reply_all whole_department
brought in a rule without asking=policy system process scheme form : NOCHECK not_consult not_use push_back
hired the wrong person=hire hired : WRONG QUIT

marketer|marketing,marketer,brand,seo,advertising,campaign,social media,community manager,content creator,pr,communications,press officer,email marketer
mailed or posted with a mistake=email mail newsletter campaign list template post tweet release caption print brochure invitation flyer : WRONG TYPO fname broken whole_list twice
ran a campaign that fell flat=~campaign ad advert launch promotion ads event post video : FLOP SHORT low poor underperform
overspent the budget=budget spend ad ads bid cap : OVER waste burn
posted from the wrong account=account : wrong_account own_account personal_account

designer|graphic/visual/web designer,designer,illustrator,ux,ui,product/interaction designer,ux designer/researcher
let a mistake go to print=brochure poster flyer print printer catalogue card menu sign packaging box : TYPO WRONG ERROR missing miss old lose
had a draft turned down=~client draft logo version : REJECT start_again
sent the wrong file=file colour color bleed logo : WRONG old missing
designed without asking users=user research flow : NOCHECK not_talk not_put skip

journalist or writer|journalist,reporter,news,newspaper,correspondent,copywriter,writer,author,editor,proofreader,producer,podcast,radio
got a name or a fact wrong=name age fact quote figure title spelling story article ad headline book copy : WRONG ERROR TYPO correction
missed the deadline=deadline copy draft manuscript chapter : LATE miss
trusted one source=source quote tip : not_verify NOCHECK single unreliable
lost a recording=recorder record recording interview tape : not_record battery delete LOSE

photographer|photographer,photography,videographer,camera,filmmaker,video editor
lost the pictures=card photo picture file : LOSE delete format corrupted wipe
missed the moment=kiss ring shot cake first moment : miss
ran out of battery or card=battery card : die empty flat run_out FORGET full not_charge
shot on the wrong setting=photo shot picture ceremony : focus blurry overexpose dark WRONG

software developer or tester|developer,dev,programmer,coder,swe,sde,software,backend,back-end,frontend,front-end,full stack,full-stack,fullstack,web/mobile/app/game engineer,tester,qa,test engineer,quality assurance
broke production=production prod live release deploy deployment site update service payment checkout app api database migration server customer user change : DOWN break bug error
shipped a bug=ship release push deploy write introduce build : bug defect crash
let a bug through=~bug defect issue : MISS slip get_through go_through not_find not_catch
deleted data=database table data row record column : delete drop wipe overwrite
guessed the time too low=feature task estimate sprint week module : underestimate miss take_week take_month LATE too_optimistic
did not test it=case staging change code device : NOCHECK not_write skip no_test not_run

systems administrator|sysadmin,system/systems/network/it administrator/admin/engineer/technician,it support,devops,sre,site reliability engineer,infrastructure,dba,database administrator,cloud/platform engineer,helpdesk,help desk,service desk,technical support,cybersecurity,security/cyber analyst/engineer
had backups that did not work=backup restore copy : NOCHECK not_work fail empty nothing not_restore LOSE
took a system down=server service system update change script database switch router network node : DOWN break lock_out cut_off WRONG
let a certificate run out=certificate domain licence license : expire lapse FORGET run_out
wiped or cut the wrong thing=command server script terminal cable laptop drive file : WRONG delete wipe format unplug

data analyst|data,analytics,statistician,reporting/insight/gis analyst,business intelligence,machine learning
gave out a wrong figure=report figure number dashboard total revenue chart slide average rate : WRONG ERROR duplicate double inflate too_high too_low percent_high
wrote a bad query=join filter query formula row null : duplicate WRONG FORGET
trusted dirty data=data source label model feature : NOCHECK not_validate not_clean dirty missing leak overfit
built what nobody looked at=~dashboard report model : FLOP not_open not_look

product manager|product manager/owner/lead/director/head,head product,president product,game designer
built what nobody used=~feature product app module : FLOP adoption
did not ask users=user customer : not_talk not_validate not_interview NOCHECK not_listen
launched late=launch release roadmap : LATE
took too much in=scope roadmap backlog : creep too_much grow say_yes

project manager|project/programme/program manager/coordinator/lead/director/planner/officer,delivery manager,pm,scrum master,pmo,business analyst
delivered the project late=project go-live live launch deadline delivery rollout hand month week : LATE end_live take_week
let the scope grow=~requirement scope : grow creep keep_change expand
went over budget=budget cost : OVER
told people too late=stakeholder client board : not_tell not_involve not_inform tell_late

accountant or bookkeeper|accountant,accounting,accounts payable/receivable/assistant/clerk,controller,cpa,finance manager/director/officer/assistant,auditor,audit,tax,bookkeeper,bookkeeping,payroll
reported a wrong figure=figure number formula spreadsheet journal balance ledger accrual report return : WRONG ERROR FORGET twice
swapped figures=figure digit number amount entry invoice : transpose swap reverse mistype type_instead
missed a filing date=return vat tax filing deadline close month-end : LATE penalty fine
paid it twice or not at all=invoice payment supplier : TWICE not_pay overpay unpaid
had books that did not balance=~bank ledger reconciliation balance : not_agree not_balance not_match not_reconcile
paid people wrong=pay salary wage overtime payslip employee payroll : WRONG overpay underpay not_pay twice late

financial analyst|financial/finance/investment/credit/treasury/equity/risk analyst,banker,trader,fund/portfolio manager,bank analyst,economist,actuary,financial/mortgage/pension adviser/advisor/planner/broker,wealth
had an error in the model=model formula spreadsheet assumption link table : WRONG ERROR break
forecast it wrong=forecast prediction : WRONG miss too_high too_low optimistic off
held on to a loss=stock position trade share investment loan : lose_money loss not_sell too_long default
showed a wrong number=slide deck board presentation : WRONG TYPO ERROR

lawyer or paralegal|lawyer,solicitor,attorney,barrister,counsel,paralegal,legal,conveyancing,law clerk
missed a filing date=deadline filing date court appeal response diary : LATE miss out_of_time WRONG not_file
overlooked a clause=clause contract agreement term draft lease : MISS WRONG
left a paper out=exhibit page document : missing FORGET WRONG
sent papers to the other side=email document letter : WRONG other_side

police officer|police,constable,detective,sheriff,cop,customs
botched the paperwork=statement evidence form paperwork report log bag exhibit : FORGET WRONG not_record LATE
let someone get away=suspect prisoner driver man : get_away run_off escape lose
jumped to conclusions=call man suspect : assume WRONG judge_too
lost my temper=man driver drunk : RUDE

soldier|soldier,army,military,navy,marine,infantry,corporal,sergeant,air force,veteran
failed an inspection=inspection locker uniform bed room kit : fail dust not_pass dirty
was late=parade duty guard : late oversleep miss
lost kit=kit rifle weapon radio : LOSE leave_behind FORGET
fell asleep on guard=guard watch post : asleep sleep doze

social worker|social worker,case worker,caseworker,probation,youth worker
fell behind with the notes=report assessment note record recording paperwork : LATE not_write fall_behind
missed the signs=sign risk neglect : MISS
carried too many cases=caseload case visit : too_many miss cancel fall_behind
got too close=boundary family boy girl : too_close involve attach

teacher|teacher,teaching,lecturer,professor,tutor
lost the class=~class pupil student kid group year they : lose_control not_listen noise riot wander chaos not_settle chat throw walk_over / get_listen control_class too_soft too_strict too_lenient too_nice shout_over lose_control not_control
taught a lesson that fell flat=~lesson activity unit lecture : FLOP not_understand over_head too_hard too_difficult run_out
marked late or wrong=mark grade marking exam paper homework essay : LATE WRONG LOSE not_mark not_get
overlooked a struggling pupil=pupil student child girl boy : MISS struggle fall_behind

nursery worker|nursery,nursery teacher,kindergarten,preschool,childminder,nanny,early years,daycare,au pair,babysitter,childcare
had a child hurt=~child toddler boy girl baby kid he she : fall bump bite trip_over bang climb scratch
lost sight of a child=headcount child count : LOSE wander not_see run_off not_count
gave the wrong food=allergy nut milk allergic snack lunch : FORGET give WRONG
forgot to tell a parent=parent dad mother father : not_tell FORGET not_mention

researcher|researcher,phd,postdoc,postdoctoral,scientist,research,doctoral,biologist,chemist,physicist
had an experiment fail=~experiment result sample reaction study : fail not_work not_replicate contaminate
found an error in the analysis=analysis code script data column : ERROR WRONG
lost data or samples=data file sample freezer notebook : LOSE thaw delete
had a paper turned down=~paper grant application manuscript : REJECT

lab technician|lab/laboratory technician/assistant/analyst/tech/worker,biomedical,phlebotomist,analytical chemist
swapped samples=label sample tube specimen blood slide : WRONG unlabelled
contaminated a culture=plate culture sample batch : contaminate contamination
dropped the samples=tube rack sample tray : BREAK SPILL
mixed it wrong=dilution volume : WRONG miscalculate ERROR

librarian or curator|librarian,library,archivist,museum,curator
lost a book or a file=book file box item loan : misshelve LOSE WRONG
held an event nobody came to=~event talk evening workshop exhibition : FLOP
fell out with a reader=reader patron fine visitor : RUDE
damaged an object=object painting vase frame case glass : BREAK

student|student,undergraduate,graduate,school leaver,pupil,college,intern,internship
failed an exam=exam test course module class subject paper : fail not_pass resit bad_mark
left it to the last minute=assignment essay deadline coursework project revision : LATE last_minute night_before put_off
had a group that did not work=~group team project member : not_do do_myself everything_myself fall_apart not_pull not_show
lost the thread in a talk=presentation speech talk : freeze blank forget nervous

sports coach|coach,fitness,personal trainer,gym,swimming,football,instructor,sport
had someone hurt=~client member athlete player knee back : HURT pull too_heavy
lost the match=~match game final season race cup : lose
pushed too hard=train session player athlete : too_hard push_too burn_out
was late or double-booked=class session court pool lesson group : TWICE LATE oversleep

nurse|nurse,rn,lpn,midwife,nursing,ward
gave a medicine late=medication medicine dose drug antibiotic antibiotics insulin round tablet drip : LATE FORGET hour_overdue
gave a wrong medicine=medication medicine dose drug antibiotic insulin tablet pump fluid bag : WRONG double twice NOCHECK neighbour
did not write it down=chart note handover document observation : FORGET not_record not_pass
had a patient fall=~patient he she bed : fall_out fall_bed fall_floor have_fall find_floor

doctor|doctor,physician,gp,surgeon,anaesthetist,psychiatrist,paediatrician,pediatrician,medical resident/registrar/student
missed the diagnosis=diagnosis diagnose symptom scan x-ray fracture appendicitis patient : misdiagnose MISS WRONG send_home not_order
prescribed it wrong=prescribe prescription dose drug : WRONG allergic allergy ERROR
told bad news badly=news family relative daughter wife : not_listen badly rush blunt jargon
lost track of a result=result blood test referral scan handover : FORGET CALL LATE LOSE not_chase

care worker|care assistant/worker/home,carer,caregiver,healthcare assistant,hca,support worker,nursing assistant,home care,cna,personal care
had a resident fall=~resident lady gentleman client mr she he : fall slip trip_over
came late to a visit=visit call round breakfast : LATE FORGET
missed a medicine=medication tablet medicine cream : FORGET WRONG LATE
did not write it down=note log chart book : FORGET not_record

pharmacist|pharmacist,pharmacy,dispenser
handed out the wrong medicine=dispense tablet box bag strength medicine prescription label dose : WRONG double
gave it to the wrong person=bag patient : wrong_patient wrong_person same_name
ran out of a medicine=stock order shelf : MUCH FORGET
missed an interaction=interaction allergy : MISS

paramedic or firefighter|paramedic,ambulance,emt,emergency medical/dispatcher,call handler,firefighter,fire fighter/officer/brigade,fireman
went to the wrong place=address house street entrance : WRONG lost LATE
was short of kit=kit bag battery defibrillator hose mask gauge pump : FORGET empty flat NOCHECK missing
missed a sign=sign heart stroke ecg sugar : MISS assume WRONG
froze=fire smoke first : freeze hesitate

dental worker|dentist,dental,hygienist,orthodontist
worked on the wrong tooth=tooth crown root : WRONG break crack too_deep
hurt a patient=numb patient needle : HURT pain
ran late=appointment patient schedule : LATE wait / run_late
had no instrument ready=tray instrument tool : FORGET not_ready drop

receptionist|receptionist,front desk,reception,dental/medical/clinic/salon receptionist,hotel,concierge,night porter
double-booked=appointment slot booking patient chair time diary client operation : TWICE WRONG
lost a message=message call note : FORGET not_pass LOSE
gave a room away twice=room booking reservation guest couple : TWICE no_room occupied already_in not_find
gave out the wrong key=key card : WRONG occupied walk_in

cleaner or housekeeper|cleaner,cleaning,janitor,caretaker,housekeeper,housekeeping,chambermaid,room attendant
left something undone=room shower bed bin towel floor toilet office kitchen : not_clean not_empty not_change FORGET hair dirty
threw away what was needed=guest paper document box tissue : throw_away throw_out
used the wrong product=bleach product chemical polish spray iron : WRONG stain damage ruin burn mark
broke something=vase cup frame monitor lamp : BREAK knock

vet or animal keeper|vet,veterinary,veterinarian,veterinary nurse/technician,vet nurse/tech,zoo keeper,zookeeper,animal,kennel,groomer,groom,stable
got the dose wrong=dose anaesthetic drug injection weight : WRONG too_much old last_year
missed the diagnosis=diagnosis x-ray lump blood sign : misdiagnose MISS WRONG
let an animal get out=~cat dog rabbit carrier : escape run_off get_out bite loose
left a gate open=gate door lock stall : open not_lock FORGET escape

waiter|waiter,waitress,server,waiting staff,waitstaff
brought the wrong order=order table dish plate food meal steak starter dessert : WRONG table_table
dropped a tray=tray glass plate soup wine drink coffee sauce : SPILL BREAK go_down
forgot an order=order ticket drink starter kitchen : FORGET not_send LOSE
served an allergic guest=allergy allergic nut gluten vegetarian dairy : FORGET serve not_tell get
left a table waiting=~table guest couple : wait_minute wait_hour ignore FORGET

barista or bartender|barista,coffee,café,cafe,bartender,barman,barmaid,bar
made the wrong drink=milk oat soy dairy order coffee cup drink cocktail : WRONG normal_one regular cow
spilled or dropped it=cup tray coffee glass bottle ice : SPILL BREAK
ran out=milk cup pastry ice : MUCH FORGET
served someone under age=id drink lad girl : underage seventeen NOCHECK

cook|cook,chef,kitchen,catering,caterer,butcher
burned the food=pan tray onion sauce meat soup rice fish steak chicken batch roast : burn overcook raw pink
salted it wrong=salt season seasoning sugar : twice FORGET salty too_much WRONG
sent out an allergen=allergy allergic nut gluten dairy : FORGET send_out serve
cooked too much or too little=portion order prep guest food cover wedding : MUCH
let food spoil=fridge freezer fish meat chicken tray : SPOIL

baker|baker,pastry,bakery,confectioner
forgot an ingredient=salt sugar flour : FORGET WRONG double twice too_much
burned a batch=oven batch bread loaf cake tray timer : burn FORGET black
had dough that did not rise=dough prove bread : not_rise flat collapse
baked too much or too little=order batch tray shelf : MUCH

event planner|event/events,wedding planner/coordinator/organiser,conference,exhibition coordinator
had no plan for rain=~rain storm weather heaven wind outdoor : open pour no_marquee not_tent no_tent plan_b no_plan
booked it wrong=venue hall room date caterer supplier vendor coach : TWICE WRONG not_confirm not_book FORGET
had too few guests=~guest ticket people attendance seat : FLOP
had somebody not turn up=~caterer band dj speaker florist supplier photographer : not_show not_turn cancel LATE

tour guide|tour guide/leader/manager,guide,travel
lost somebody=count group guest tourist head : lose leave_behind miss leave_without
missed the bus or the boat=bus train flight boat : miss LATE
told it wrong=date fact king year : WRONG
booked it wrong=ticket booking reservation museum hotel visa : FORGET WRONG

flight attendant|flight attendant,cabin crew,steward,stewardess
spilled over a passenger=coffee drink tea wine juice : SPILL
came late to report=report flight briefing alarm : late oversleep miss
served the wrong meal=meal special vegetarian : WRONG FORGET run_out
fell out with a passenger=passenger : RUDE

electrician|electrician,electrical,electronics engineer
wired it wrong=wire wiring socket circuit neutral light breaker board lamp : WRONG reverse loose not_work trip cross
drilled into something=drill screw nail chase : cable pipe
did not make it dead=isolate live dead breaker : not_isolate shock FORGET NOCHECK
quoted too low=quote price job day : QUOTE

plumber|plumber,heating engineer,gas engineer/fitter,hvac,pipefitter
left a leak=leak drip puddle flood loose not_tighten not_nip come_through water_ceiling not_solder
cut or hit a pipe=pipe cable main : cut_through drill hit nick
fitted the wrong part=part boiler valve size tap : WRONG not_fit
quoted too low=quote job estimate : QUOTE

carpenter|carpenter,joiner,cabinet maker,cabinetmaker,woodworker,fitter,furniture maker
cut it short=cut measure saw board door timber panel plank stair carpet length : short WRONG mismeasure too_small narrow mil centimetre inch
read the drawing wrong=drawing plan dimension : WRONG
spoiled the surface=scratch stain split finish : scratch split ruin
fitted it badly=door hinge drawer cupboard : not_close not_fit stick crooked not_level

painter|painter,decorator,painting
spilled paint=paint tin carpet bucket tray : SPILL drip tread splash step_in
used the wrong colour=colour color shade tin wall : WRONG not_match different
skipped the preparation=paint wall : peel not_sand skip
quoted too low=quote price room : QUOTE

builder|builder,bricklayer,mason,plasterer,tiler,roofer,roofing,labourer,laborer,scaffolder,scaffolding,glazier,construction worker
built it out of true=wall row course tile line level floor brick : out_of inch_out not_level crooked WRONG take_down
measured wrong=measure order cut glass drawing lift : WRONG short too_small too_low mismeasure MUCH
left it leaking=roof flashing tile shower gutter : leak come_in come_through drip
mixed it wrong=mix mortar plaster concrete : WRONG crack too_wet too_dry weak frost

site manager|site manager/foreman/agent/supervisor/engineer,construction,foreman,superintendent,contractor
handed over late=handover job project programme site deadline : LATE
ordered material late or wrong=order steel window concrete material brick : WRONG LATE MUCH FORGET
had trades in each other's way=trade subcontractor plasterer electrician : clash same_time
built to an old drawing=drawing revision plan : old WRONG NOCHECK

architect|architect,architectural,interior designer
had an error in the drawings=drawing plan dimension door stair detail section ceiling : WRONG ERROR not_fit clash too_low too_narrow
designed over the budget=budget cost tender : OVER too_expensive
was refused permission=~planning permission application committee : REJECT
did not hear the client=client : not_listen not_like hate not_ask

civil engineer|civil/structural/geotechnical/highway/bridge/water engineer,civil engineering,surveyor,surveying
calculated or measured wrong=calculation load unit formula level measure point benchmark drawing revision : WRONG ERROR miscalculate NOCHECK out old
missed what was in the ground=pipe cable ground survey trial : NOCHECK hit unexpected strike
ran late=design drawing project report : LATE
missed a defect=damp crack defect roof rot : MISS

mechanical engineer|mechanical/design/product/manufacturing/process/automation/aerospace/automotive/chemical/project/quality/hardware engineer,quality inspector
had a dimension wrong=tolerance drawing dimension part hole bracket thread : WRONG not_fit ERROR too_tight too_small
built a prototype that failed=~prototype bracket shaft seal housing : fail break crack leak
let a defect through=~defect part batch hole : MISS pass release get_through slip sign_off send_back off
did not ask the shop floor=operator shop floor maintenance : not_ask not_use not_reach not_listen

production manager|production/plant/factory manager/supervisor/lead/planner,operations manager/director/officer/supervisor,chief operating
had the line stand still=~line machine plant press : stop stand_still down breakdown
missed the output=output target order : SHORT LATE
put off maintenance=maintenance service bearing repair : postpone put_off skip ignore
ran out of material=part material stock packaging : run_out not_order

machine operator|machine/crane/press/process/production operator/operative/worker,cnc,machinist,factory,assembly,operator,welder,fabricator
set the machine wrong=setting offset tool program temperature speed time : WRONG FORGET NOCHECK
made scrap=part batch piece sheet weld : scrap WRONG reject throw_away crack fail warp
crashed the machine=tool machine load : crash jam BREAK
packed it wrong=label box pack carton : WRONG

mechanic|mechanic,car/auto/automotive/vehicle/truck/aircraft/motorcycle/fleet/bike technician/mechanic,garage
left something loose=bolt nut wheel plug cap : loose not_tighten not_torque FORGET come_off fall_off
found the wrong fault=diagnose fault sensor part noise : WRONG misdiagnose come_back
forgot the oil=oil coolant filter : FORGET leak not_fill
was not ready in time=car promise bike : LATE

hairdresser|hairdresser,hair stylist/dresser/salon,barber,colourist,colorist,stylist,salon,beautician,nail technician/tech,beauty,makeup
cut off too much=cut inch length bang hair centimetre shoulder : too_short shorter too_much bit_more more_than take_off
got the colour wrong=colour color bleach blond toner hair : WRONG orange brassy too_dark patchy yellow too_long
hurt a client=ear skin wax : HURT
kept a client waiting=appointment client book : TWICE LATE wait

florist|florist,flower
had flowers that did not last=~flower bouquet rose stem : DIE shut not_open
sent the wrong flowers=flower bouquet card colour lily : WRONG
delivered late=delivery bouquet church : LATE
ordered too many or too few=order stem rose : MUCH

truck driver|truck/lorry/hgv/haul/freight/tanker driver,trucker,driver
delivered late=delivery load slot depot : LATE
hit something backing up=gate wall post bay car trailer mirror dock fence : HIT
took a wrong road=bridge road turn satnav : WRONG too_low stuck miss
had a load that moved=load strap pallet : shift fall not_strap loose

courier|courier,delivery driver/rider/person/man,parcel,postman,postwoman,mail carrier,van driver,postal
took it to the wrong door=parcel package box letter delivery house door number address street order : WRONG neighbour
broke it on the way=parcel box package : BREAK
left it where it was stolen=~doorstep outside : steal go_missing
hit something with the van=van gate post wall mirror : HIT
lost a parcel=parcel package : LOSE

bus or taxi driver|bus/coach/tram/train driver/conductor,taxi,cab,chauffeur,uber,railway
clipped something=mirror bus car post kerb : HIT not_fit
went past a stop=stop route turn signal platform station address airport terminal : miss WRONG drive_past FORGET overrun
left a passenger behind=~passenger lady woman man boy door : leave_behind close pull_away
ran late=timetable minute depot : LATE oversleep

warehouse worker|warehouse,picker,packer,logistics operative,forklift,stock controller,forklift operator/driver
picked the wrong goods=pick pack item code label pallet order unit box ship send grab carton : WRONG
dropped a pallet=pallet forklift rack load : BREAK HIT damage
counted wrong=count stock : WRONG miscount off not_match
loaded the wrong truck=truck lorry trailer bay shipment : WRONG FORGET leave_behind

logistics coordinator|logistics,supply chain,shipping,freight,transport coordinator/planner/manager/dispatcher,dispatcher,forwarder
shipped late=shipment container delivery truck : LATE miss
had wrong papers=customs document form code certificate paperwork : WRONG missing FORGET ERROR
booked it twice or not at all=driver truck slot vehicle carrier : TWICE FORGET not_book not_confirm
misjudged the stock=stock forecast demand : MUCH not_order

pilot|pilot,first officer,copilot,airline captain
landed badly=approach landing runway : hard long
missed an item on the list=checklist flap item gear : FORGET NOCHECK
misheard the tower=frequency : WRONG mishear
failed a check=check simulator : fail

farmer|farmer,farm,dairy,crop,livestock,grower,rancher,vineyard,beekeeper
had hay spoil=hay silage grain harvest cut : rain pour wet SPOIL cut_too too_early
lost a crop=crop field wheat potato vegetable tomato seedling : DIE fail too_late
let animals get out=gate fence cow bull herd : get_out escape leave_open loose not_shut
saw too late that one was ill=cow calf ewe herd : DIE late sick miss
spoiled the milk=milk tank : contaminate dump antibiotic treat down_drain

gardener|gardener,landscaper,landscape,groundskeeper,garden,tree surgeon,arborist,forestry
let plants die=plant tree hedge rose seedling lawn : DIE not_water
cut the wrong thing=prune cut hedge strim pull_out fell tree : WRONG too_short too_hard through
dropped a branch on something=branch tree : fall hit drop roof fence shed
quoted too low=quote price job : QUOTE

musician or actor|musician,singer,violinist,pianist,organist,conductor,choir,orchestra,drummer,guitarist,band,actor,actress,performer,comedian,dancer,stage,theatre,sound engineer
missed an entry or a cue=note entry bar solo cue chord entrance light sound : WRONG miss crack too_early early come_in LATE
forgot the words or the piece=memory line step act stage : blank forget lose
was badly rehearsed=rehearse practise rehearsal concert : not_enough not_practise not_prepare
failed an audition=~audition competition : fail not_win REJECT

translator|translator,interpreter,subtitler,localisation,localization,translation
translated it wrong=word term translate translation interpret sentence phrase number figure : WRONG mistranslate ERROR false_friend opposite translate_as
missed the deadline=deadline file page deliver manual : LATE
lost the thread=thread hear speaker : lose blank not_hear not_keep
took on what I did not know=technical legal medical subject : accept not_know not_understand

office assistant|administrative/admin/office/executive/personal/virtual assistant/manager/administrator/clerk,pa,secretary,clerk,data entry,administrator,admin
double-booked=meeting diary calendar room appointment : TWICE WRONG
sent it to the wrong person=email attachment letter file invitation : WRONG FORGET reply_all
got the travel wrong=flight ticket hotel train travel : WRONG FORGET not_book rather
typed it wrong=name minute figure spreadsheet row address : TYPO WRONG old

consultant|management/strategy/business consultant,consultant,consulting
wrote what was never used=~client recommendation report model slide : shelf not_implement not_use drawer not_take nobody
had an error in a slide=slide deck number model figure : WRONG ERROR TYPO
did not hear the client=client partner : not_listen not_ask assume
promised too much=scope client deadline : too_much over-promise overpromise LATE underestimate

security guard|security guard/officer,guard,bouncer,doorman,watchman,security
fell asleep=asleep sleep doze : shift night desk chair post monitor
let someone in=badge pass visitor id man : let_in NOCHECK walk_past
missed a door=patrol door gate round window : unlocked not_lock NOCHECK FORGET leave_open
set off or ignored an alarm=alarm camera : false ignore set_off

founder|founder,co-founder,cofounder,entrepreneur,startup,start-up,business owner,self-employed,ceo,chief executive
built what nobody wanted=~product app platform feature launch build : FLOP
ran out of money=~money cash runway funding : run_out gone burn bankrupt close_down shut_down
hired too fast or wrong=hire hired team : too_fast WRONG let_go lay_off too_many
fell out with a partner=~cofounder partner : fall_out leave split argue

team leader|team leader/lead/manager,manager,leader,supervisor,headteacher,vice president,vp
could not let go=team people everything work trust myself file : ALONE
put off a hard talk=conversation feedback performance talk : avoid put_off postpone not_say too_late
hired the wrong person=hire hired : WRONG QUIT
lost a good person=~resign notice quit : best good team member leave
`;

/** For everybody: the kind of prompt, then the prompt. One of each kind, and then the same kinds again. */
export const GENERAL = `
warning Who told you that it would go wrong, and what did you answer?
trust Whose word did you take because you liked them?
handover What did you hand over on your last day with half of it only in your head?
promise What did you say yes to in a meeting and know on the stairs that you could not do?
late What did you learn a month later that one question on the first day would have told you?
alone Which decision did you make alone because asking would have cost you an hour?
unsaid What did you see coming in a meeting and keep to yourself?
habit Which corner did you cut so often that you stopped seeing it, until the day it mattered?
misjudged Where did you save a little money or time, and somebody else paid for it?
let-down Who waited for something from you, and what did the waiting cost them?
warning Which message with a doubt in it did you read and leave unanswered?
trust Whom did you ask for something that was too hard for them, and how did you find out?
handover What did you let go out although one question about it was still open?
promise To whom do you still owe something that you said you would do?
late When did you find out that two people had understood your words in two different ways?
alone When did you decide over somebody's head, and whose was it?
unsaid Which question did you not ask because everybody else seemed to know the answer?
habit What do you do under pressure that the people around you have to bear?
misjudged What did you take for a small matter that was a large one to somebody else?
let-down Who stopped coming to you for help, and since when?
warning What did a test, a figure or a feeling tell you that you explained away?
trust Whom did you pick over a quieter colleague who, you see now, would have done it better?
let-down Whom did you leave alone with a mess that was partly yours?
`;

/** For one trade a paragraph: its name as in `occupations.words.ts`, then its own prompts, each behind its kind. */
export const OWN = `
sales representative
late Which customer did you visit for months before you found out who there really decides?
trust Which buyer did you like so much that you stopped asking hard questions?
handover What did the people who had to deliver not know, because you had kept it in your head?
alone When did you give a discount on the phone that a colleague had to live with?
unsaid Whom did you let buy something too large for them, although you saw it?

estate agent
trust Whose word about their money did you take without seeing a paper?
let-down Which tenant rang you about a repair until they stopped ringing?
late What did a neighbour tell you about a house that you could have asked on your first visit?
misjudged Which family did you show ten homes before you understood what they could not live without?
alone Which offer did you advise an owner to refuse that you would beg them to take today?

shop assistant
trust Which new colleague did you leave alone at the busiest hour, and how did you find them?
warning Which regular told you that the shop had changed for the worse, and you only nodded?
alone When did you rearrange a wall or a window to your own taste, and what did it do to the week?
habit Which closing task did you do a little less of every evening, until somebody else saw it?
let-down Who came back for something that you had said you would keep for them?

cashier or bank clerk
unsaid Which elderly person was acting out of character at your window, and you told yourself it was their affair?
warning When did a queue make you wave through something that your hands had already stopped at?
trust Whose signature did you take on trust because they had worked there for longer than you?
let-down Whom did you send from desk to desk because you did not want to say that you did not know?
promise To whom did you say “it will be there by tomorrow” without being sure?

customer support agent
habit Which ready-made reply did you send once too often, to somebody who had written you half a page?
handover Which case did you pass to the next team so thin that everything had to be told again?
late Which complaint did you answer ten times before you saw that all ten had one cause?
unsaid Which trick did you know that would have saved your team hours, and it stayed in your own notes?
alone When did you make an exception for one person that your colleagues then had to explain to all others?

recruiter
alone Whose CV did you put aside for a single line, and where do they work now?
warning Which odd remark of a manager did you excuse as a bad day?
trust Which reference did you call only for the form, and what did you not ask?
promise What did you say about a job that somebody found otherwise on their first morning?
misjudged Whose notice period, move or family did you take for a detail?

HR officer
late What did you hear in somebody's last interview that you could have asked a year before?
trust Whose side of a quarrel did you believe because they came to you first?
promise What did you promise a returning parent that their manager had never agreed to?
unsaid About which team did you hear three small complaints before there was a large one?
alone When did you go by the rule book, and what did it do to the person in front of you?

marketer
warning Who in sales told you that customers do not talk that way, and you kept the line?
trust Which agency or partner did you stay with because choosing them had been your idea?
late Which number did you show with pride for months before you saw that it meant nothing?
handover What did you start before the people who answer the phones knew about it?
alone Which name, look or slogan did you push through against those who had to live with it?

designer
warning Which developer told you that it could not be built that way, and you drew it all the same?
unsaid Which weak idea did you make beautiful without saying what you thought of it?
let-down Who could not read or reach what you had made, and how did you hear of it?
handover What did you leave to a colleague in layers that nobody but you could follow?
habit What did you go on polishing when a sketch on the first day would have shown where it was weak?

journalist or writer
promise What did you assure somebody before they talked to you, and what stood above the piece?
alone What did you cut that was the one thing somebody had entrusted to you?
habit Which piece had you written in your head before you arrived there?
let-down Who opened up to you, and never heard from you again?
late Whom would you call before publishing today, who had to call you afterwards?

photographer
alone What did you leave aside in your selection that they had hoped for most?
late Who told you only afterwards that they had not wanted to be in front of your lens?
trust Which assistant did you send to the other side of the room without saying what you needed?
misjudged Which job did you do for a friend at a price that you both came to regret?
unsaid Who was unhappy all through a session while you looked at the light?

software developer or tester
warning Whose comment in a review did you wave off, and when did you think of it again?
habit Which corner of the code was only in your head, and who found that out while you were away?
alone Which tool or rewrite did you choose because you wanted to learn it?
handover What did you give to another team with one page of notes and good wishes?
let-down Which newer colleague sat stuck for days two seats from you?

systems administrator
unsaid Which alert did you mute because it always went away by itself?
trust To whom did you give more rights than they needed because it was quicker?
late Whose strange little complaint was the first sign of something that you had set up?
let-down Whose busiest night of the year did you not know about when you chose your maintenance window?
alone Which clever thing did you set up in your own way and never write down?

data analyst
warning Who in the business did not believe your result, and how long did you defend it?
unsaid Which decision did you watch being made on something of yours that could not carry it?
alone Which odd cases did you leave aside by yourself, and whom would you ask today?
handover What did everybody's Monday hang on that only you could run?
late Which question did you answer with great care before you saw that it was not the one they had?

product manager
promise Which date did somebody hear from you before you had asked the engineers?
warning Which support agent had described the trouble to you long before the numbers did?
alone What did you strike from the plan, and who had built their year on it?
unsaid Which idea of a director did you not contradict in the room and have to bury later?
let-down Which engineer heard of your change of mind from somebody outside the team?

project manager
trust Whose “almost done” did you write down as done?
alone Whose holiday or school run did you plan over without a word to them?
warning Which risk did somebody put on your list that you marked as low?
handover What fell between two teams because you thought that the line between them was clear?
unsaid Which quiet expert did you never bring into the room, and what did they know all along?

accountant or bookkeeper
unsaid Which item from somebody senior did you book without the question that you had?
habit What did you tidy up by hand every quarter, and never asked why it was untidy?
alone Which way of booking did you change by yourself, and who could not find their way any more?
let-down Which one-man firm had to wait because of a rule of yours, and what did it do to them?
late What did a manager decide on your papers because you had not said what they cannot show?

financial analyst
warning Whose doubt did you talk down because your case was so well made?
trust Which chief executive's story did you believe after one good lunch?
unsaid Which client told you how little they could bear, and what did you put together for them?
habit On which source did you lean so long that you no longer saw what it leaves out?
alone Which small firm did you turn away by the rule, and what became of it?

lawyer or paralegal
unsaid What did you know a client would not want to hear, and how long did you wait to say it?
trust Which witness were you sure of, until they spoke?
late Which question did your own client hear from the other side first, and not from you?
let-down Who needed a friend to explain to them what you had written?
alone Which settlement did you advise against, and what did the judge say in the end?

police officer
late How often had you been to that address before you asked the question that mattered?
let-down Which victim had to ring you to learn what was happening?
trust Whom did you believe because you had waited so long for somebody who would talk?
alone When did you go in before the others were there?
unsaid Which younger colleague did you let walk into something that you had seen coming?

soldier
trust Whom did you give the heavy task because they never complained?
warning Who told you that the route, the weather or the plan was bad, and what did you say?
unsaid Who in your section was not well, and what did you do with what you saw?
habit What did you do for your people so often that they could not do it when you were away?
handover What did the unit that relieved you not know because you thought it was plain to see?

social worker
promise What did you promise a child or a parent that was not yours to promise?
trust Whose calm voice on the phone did you take for an answer?
alone When had you decided what somebody needed before they had said it?
unsaid What did you think in a conference and not say because a doctor had spoken first?
handover Who had to tell their whole life again to somebody new because of a change you made lightly?

teacher
let-down What did you say to somebody in front of the others that you would give a lot to take back?
trust Whose version of a quarrel did you believe, and who paid for it?
habit Whom did you always call on, and who had long stopped raising a hand?
warning Which father or mother came to you worried, and you calmed them down?
handover What did the next teacher not know because you had kept it in your head?

nursery worker
habit Which child did you call easy, and therefore look at least?
alone Whom did you push to join in who needed to watch a little longer?
late What was a child telling you for days in the only way they could?
promise What did you say at the door to somebody in tears about how the morning would go?
unsaid In which colleague's voice did you hear how tired they were, and what did you do?

researcher
warning Which reviewer saw the weak point before you did, and how did you answer?
alone Which line of work did you follow for months because you had already told people about it?
let-down Which doctoral student got less of your time than they needed, and when did you see it?
handover Which step was only in your hands when somebody else had to repeat your work?
trust Which method did you take over from an old publication without asking anybody who had used it?

lab technician
habit Which step did you do by eye because you had done it a hundred times?
handover What did the night shift find on your bench without a word of explanation?
promise Which doctor got an hour from you that the analyser could not keep?
warning Which small noise or drift of an instrument did you get used to?
unsaid Which odd reading did you put down to the machine, and who needed you to believe it?

librarian or curator
alone What did you clear out or put into the store that somebody came for the week after?
late Whose family or village did you describe on a wall without asking them?
trust Which volunteer did you give a task that you had shown them once, in passing?
let-down Whom did you send home with a rule, and what had they come so far to see?
warning Who told you that nobody would look for it under the heading you had chosen?

student
unsaid Which question did you not ask in a seminar, and how long did you carry the gap?
alone Which topic or method did you choose against the advice of the one who knew it best?
promise What did you say you would do for a club or a flatmate, and who did it in the end?
trust Which book or site did you build everything on before you looked where it came from?
misjudged Which job beside your studies did you take on, and who got too little of you?

sports coach
unsaid Whom did you leave on the bench without ever telling them why?
trust Which captain did you choose, and what about the others did you not see?
habit Which drill did you keep because it had made you good, and for whom was it the wrong one?
promise What did you say a beginner would reach by summer?
let-down Who stopped coming before you had noticed that they were unhappy?

nurse
warning Which relative told you “she is not herself”, and you looked at the monitor?
unsaid Which doubt about a plan did you keep to yourself because the doctor was in a hurry?
trust Which student or new colleague did you leave alone with more than they could handle?
promise To whom did you say “I am back in five minutes”?
alone When did you make up your mind that somebody was only anxious?

doctor
unsaid Which nurse's raised eyebrow did you see and not ask about?
alone In which night did you decide not to wake the senior, and what were you afraid of?
promise What did you say about how it would go, and how sure did you sound?
habit Whom had you known for so many years that you no longer listened to the end?
let-down Which junior asked you something in the corridor and got half an answer?

care worker
habit What did you do for somebody because it was quicker, until they could no longer do it alone?
alone When did you decide for somebody what they would wear or eat, and what did their face say?
trust Which relative did you believe over the person in the chair?
late Whose silence did you take for being content?
promise What did you promise a son or a daughter that your shift could not hold?

pharmacist
warning Whose face told you that they had not understood, and you turned to the next in line?
let-down Whom did you ask something private with a queue behind them?
alone When did you hold on to a rule while somebody in front of you needed an exception?
trust Which new dispenser did you let work alone on the day before a holiday?
habit Which regular did you no longer ask how they were getting on with what they take?

paramedic or firefighter
unsaid What did you see on a scene and think that the crew leader had seen it too?
let-down Whose mother or child stood in the hall while you all worked and nobody spoke to them?
habit Which caller did you know so well that you had made up your mind on the way?
trust Which probationer did you send to do what you should have shown once more?
late Which colleague came back silent from a bad job, and when did you ask how they were?

dental worker
alone Which long plan of treatment did you make before you asked what somebody could pay?
promise What did you say about how a brace or a crown would look in the end?
late Which child did you lecture about sugar before you knew what things were like at home?
trust Which new assistant did you give half an instruction and expect to read your mind?
let-down Who needed to talk about being afraid while you talked about teeth?

receptionist
unsaid Who sat there far too long because you did not want to knock on the door?
alone Whom did you send away by the rule who ought to have been let through?
promise What did you call “no problem” before you had asked anybody?
let-down Which new colleague was shouted at beside you while you went on typing?
habit Whose wish did you no longer write down because you always knew it?

cleaner or housekeeper
unsaid What did you see coming loose or getting damp and think that somebody else would report it?
trust Which new helper did you send up alone with the keys and no list?
alone When did you put somebody's things in order, and destroy an order that was theirs?
habit Which of your ways of working did nobody know when you were ill?
let-down Which lonely person wanted to talk to you, and how did you get away?

vet or animal keeper
promise What did you say to an owner about an old animal because the truth was hard to say?
alone When did you go on treating when it was time to stop, or stop when you could have tried?
unsaid Whose worry about the bill did you notice, and when did you mention the sum?
trust Which trainee did you leave with an animal that could feel their fear?
warning Which owner told you “he is different today”, and you sent them home reassured?

waiter
warning Who in the kitchen asked you to slow down, and what did you bring them next?
let-down Which new colleague did you let drown in their section while yours was quiet?
promise What did you agree to for somebody's birthday or proposal that nobody else in the house knew?
unsaid Who at your tables was not happy, and you cleared away without asking?
alone When did you move or hurry people by your own idea, and whose evening was it?

barista or bartender
unsaid When did you see that a regular had had enough, and what did you do?
trust Whom did you let close up alone for the first time, and what had you not told them?
alone Which recipe or supplier did you change because you liked it better?
let-down Which shy guest stood at your counter while you talked to the loud one?
habit Which part of cleaning the machine did you put off until people could taste it?

cook
trust Whom did you put on a station too early, and what did you say to them that night?
let-down Whom did you shout at across the pass, and how did the others work after that?
alone Which dish did you put on the menu because you loved it, and who had to make it at nine on a Saturday?
warning Which supplier or waiter tried to tell you something, and you had no time to listen?
misjudged Which event did you price by the ingredients without thinking of the hands?

baker
alone Which old recipe did you change, and who was the first to notice?
trust Which apprentice did you leave alone at three in the morning, and what did they not dare to ask?
warning Which sound or smell of the old mixer did you get used to?
promise Which wedding cake did you say yes to in a week that was already full?
handover What had you never told the person who took over your sourdough?

event planner
warning What did the caretaker of a hall tell you that you thanked him for and did not act on?
let-down Which helper did you post at a door for hours without a break or a word?
trust Whom did you choose for a charming first talk over somebody dull and sure?
alone Which part of somebody's big day did you change on the spot, and when did they notice?
unsaid Which wish of a client did you carry out although you saw who would feel hurt by it?

tour guide
unsaid Who could not keep up with you, and when did you see it?
alone When did you swap something on the plan for a place that you liked better?
promise What did you tell people they would see, and how sure could you be?
habit Which joke did you make for years, until somebody did not laugh?
let-down Which villager or shopkeeper did you bring too many people to, too often?

flight attendant
warning Which feeling about somebody at the door did you push aside because boarding had to go on?
let-down Which frightened traveller did you smile at and walk past?
trust Which new colleague did you give the row that you did not want yourself?
unsaid What did you notice on your side of the cabin and not say in the galley?
habit Which routine did you do in your own way until it got into a colleague's?

electrician
unsaid What did you find behind a cover that was not your job, and you closed it again?
alone What did you place where you thought best, and who has to reach for it every day?
handover What did you leave without a single label for whoever comes next?
trust Which apprentice did you let finish alone, and what had you not explained to them?
promise Whom did you leave without power for longer than you had said, and what was in their freezer?

plumber
unsaid What did you see was near its end, and you only did what you had been called for?
promise Which household sat without heating because you had counted on a delivery?
alone When did you persuade somebody of a system that was too clever for their house?
warning Which noise did a tenant describe that you could not hear, and so did not look for?
trust Whom did you send out alone because you were busy, and what did the customer tell you?

carpenter
alone Which detail did you improve without asking the people who had ordered it?
warning What did an older joiner tell you about a piece of oak that you used all the same?
late What did you learn about how a family lives after everything was built in?
trust Whom did you let near your best piece of wood to save yourself an hour?
promise To whom did you say that you would come back for the last small thing?

painter
unsaid What did you see under the old paper that you should have shown the owner first?
promise Whose baby or move had a date that you knew when you took another job in between?
trust Which helper did you leave alone among somebody's furniture with one sentence of advice?
alone Which finish did you talk somebody into, and how did they look at it?
habit What did you stop fetching from the van because it was only for a minute?

builder
unsaid Which fault of the people before you did you build over because it was not yours?
trust Which mate did you take on because you owed him a favour?
warning Which labourer pointed at something, and you waved him on?
habit Which bit of safety did you leave off because the job was small?
let-down Who lived under a plastic sheet because you had two jobs going at once?

site manager
unsaid What did you step over on your morning walk three days running?
trust Which subcontractor did you keep because changing him would have been awkward?
alone What did you agree by word of mouth in the yard, and who knew nothing of it?
let-down Which neighbour of your site learned about the closed road by standing in front of it?
warning Which foreman told you what would not work on the second floor, and what did you decide?

architect
late What did the people who clean and repair your building tell you that nobody had wanted to know before?
alone Which line did you defend because it looked good, and who walks around it today?
warning Which builder told you that it could not be made that way, and what did you answer?
unsaid Which wish did you carry out against your better knowledge?
trust Which young colleague did you give a task and no hour of your time?

civil engineer
warning What did somebody who had lived by that river for years tell you, and what did you do with it?
trust Which study did you build on because it bore a good name?
unsaid From which site meeting did you go home with a doubt that is not in the minutes?
alone Which elegant solution of yours did the crew have to pay for in the mud?
let-down Which shop or farm did you cut off for weeks before anybody had talked to them?

mechanical engineer
warning Which fitter told you that no spanner would ever get in there?
alone What did you design anew that a catalogue would have had?
trust Which supplier's data sheet did you believe without asking for a sample?
unsaid Which noise in a trial run did you hear and hope would go away?
handover What did the plant find out about your machine in its first week that you had never tried?

production manager
warning Which operator told you in plain words what was going to happen, and where were you looking?
alone Which bonus or rota did you bring in, and what did people begin to do because of it?
let-down Which shift did you ask for one Saturday too many?
trust Whom did you make shift leader for being fast?
handover What did the day people know that you never made sure the night people were told?

machine operator
unsaid Which strange sound did you work on with because the shift was nearly over?
handover What did the next shift not know about because you wanted to get home?
habit Which guard or glove did you stop bothering with, and what made you begin again?
trust To whom did you show your own short cuts, and what did they do with them?
alone When did you put something right yourself before the fitter could look at it?

mechanic
unsaid What did you see under the bonnet that nobody had asked you about, and you said nothing?
alone Which repair did you carry out that cost more than it was worth to the owner?
trust Whose work did you sign because he had always been careful?
let-down Whom did you give a bill in words that made them feel stupid?
warning Which driver described a feeling at the wheel, and you called it normal?

hairdresser
late Who nodded at your mirror and never came again?
alone When did you give somebody the style that you wanted to try?
trust Whom did you hand over to a trainee halfway without asking them first?
let-down What did somebody in your chair confide to you that you took too lightly?
habit Whom had you done the same way for years while they had become somebody else?

florist
let-down Whose words about their dead did you only half listen to?
alone What did you arrange for your own eye, and what had they wanted?
trust Which helper did you send to a hall without a picture of how it should look?
promise What did you promise for a date when you could not know whether it would be in season?
misjudged Which wedding did you take on with two hands and one van?

truck driver
unsaid When did you feel that you were too tired for the wheel, and what made you go on?
trust Whose word did you take that everything had been looked at before you set off?
warning What did a yard man tell you that you thought you knew better?
let-down Whom did you leave alone with the unloading because your hours were running?
promise For what at home had you said you would be back, and which job did you accept?

courier
habit At which bell did you stop waiting because nobody there ever comes down?
let-down Who had waited all day for what you carried, and what did you not know about it?
alone When did you change the round because you knew better, and who noticed?
trust Which new rider did you show your whole area in an hour, and what did you leave unsaid?
warning Which dog, stair or courtyard had you been told about on your first day?

bus or taxi driver
unsaid What was going on in the back that you saw in the mirror and hoped would settle?
warning With which new noise or soft brake did you drive on to the end of the shift?
let-down Who needed a minute of help from you getting on, and what did you look at instead?
alone When did you choose the way you thought better, with somebody in a hurry behind you?
habit About whom had you made up your mind by their clothes or the street they named?

warehouse worker
trust Whom did you let drive or climb because there was nobody else that day?
unsaid Which blind corner or bent beam did you pass every day and not report?
let-down Which temp did you leave to find their own way on a first night?
handover What did the morning people find in your aisle with no word from you?
habit Which way of stacking did you keep because it was quick for you, and who had to undo it?

logistics coordinator
let-down Which driver spent a night by the road because of a plan that you made at a desk?
trust Which haulier did you believe because the price was so good?
promise What did a customer hear from you before you had spoken to the driver?
warning Of which strike or holiday had you been told, and what did you plan for that week?
alone What did you change on paper, and who stood at a closed gate because of it?

pilot
unsaid What did you see before the other one did, and how long did you wait to say so?
warning What did the weather or your stomach tell you before you decided to go?
alone When did you take the controls back too soon from somebody who was learning?
let-down Whom did you leave without a word from the cockpit while they sat and waited?
habit Which of your strong sides made the other one stop thinking along?

farmer
warning What did your father or a neighbour tell you that you had to learn for yourself?
alone What did you buy or plant because you had seen it work somewhere else?
trust Whom did you take on in a hurry in the busiest week of the year?
misjudged Which loan or lease did you sign in a good year?
let-down Whom in your family did the work cost more than you had seen?

gardener
late What did you learn about how the children play there after everything had been laid out?
alone What did you plan for a photograph and not for ten years?
warning Which wet corner or neighbour tried to tell you something before you dug?
trust Whom did you send out with the machine and without a walk round first?
unsaid Which wish of an owner did you carry out although you knew the spot was not right for it?

musician or actor
unsaid What did you not say to a fellow player after a bad night, and what did it grow into?
alone When did you change something in front of people that a partner was counting on?
trust Which director or agent did you follow against your own ear?
promise What did you take on beside something else, and which colleague noticed it first?
let-down Which younger colleague looked to you for a nod that you did not give?

translator
unsaid Which muddle in the source did you see and not ask the author about?
alone Which joke, title or form of address did you settle by yourself, and how did readers take it?
trust Which glossary or machine did you believe because it had been right all week?
let-down Who spoke through you and felt afterwards that it was not their voice?
promise Which rush job did you say yes to, and whose patient one paid for it?

office assistant
unsaid Which plan did you type up for somebody without saying that it would not work?
alone Whom did you keep away from your boss who should have got through?
trust Which new colleague did you show everything in one morning and then leave to it?
promise What did you say you would quickly see to, when somebody's day hung on it?
habit Which of your ways of filing could nobody follow while you were ill?

consultant
warning Who told you over a coffee why it would not last, and what did you write?
let-down Whose work looked different after your project, and did you ever speak with them?
trust Which sponsor did you take for the whole company?
alone Which answer had you formed before the first interview?
handover What came to a stop in the week after you left the building?

security guard
unsaid Which small thing did you leave out of the log book, and what came of it?
alone When did you go up to somebody too hard, and what had they needed from you?
warning Which cleaner told you that somebody had been hanging about?
let-down Who felt unsafe while you were there, and told somebody else?
habit With which colleague of the other shift did you stop talking, and what did it cost one evening?

founder
promise What did you tell your first employees about the future that you could not hold?
warning Which early customer told you why they were going, and you explained to them why not to?
unsaid Which bad month did you keep from the people who could have helped you?
alone What did your people learn from a message because you had decided it in the night?
let-down Who was there in the first year and did not fit any more, and how did they hear it from you?

team leader
unsaid What did you not pass on to your own boss to keep the peace, and who paid for it?
alone Which new rota or tool did you announce, and whose day did it break?
promise What did you promise that was not in your hands?
let-down Who took the blame in a meeting while you looked at your notes?
habit Which meeting of yours did all of them sit through because nobody dared to tell you?
`;
